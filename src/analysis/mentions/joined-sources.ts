// "X and Y said", "according to X, Y and Z", "X, in a joint statement with Y": several actors who speak as one source.
import type { Token } from '../../nlp/index.ts';
import type { Draft } from '../actors/registry.ts';
import type { Mention } from '../mentions.ts';
import { groupOf } from './pairs.ts';
import { mention } from './reading.ts';
import type { Context } from './resolve.ts';
import { rowFrom } from './rows.ts';
import { speechOver } from './speech-over.ts';
import { nounForm } from './words.ts';

/**
 * Adds a mention for every row of actors that speaks together, beside the mentions of its members; it starts at the first and
 * stands for all of them. A row one of whose members is not known is left alone: half a source would be a wrong one.
 */
export function joinSources(context: Context): void {
  const { doc, mentions } = context.reading;
  const byHead = new Map(mentions.map((one) => [one.head, one]));
  for (const one of [...mentions]) {
    const head = doc.token(one.head);
    if (head.dep === 'conj') continue;
    const row = rowFrom(head, context.reading.words);
    if (row.length > 1) joinRow(context, row, byHead);
    else joinPartners(context, one, head, byHead);
  }
}

function joinRow(context: Context, row: readonly Token[], byHead: ReadonlyMap<number, Mention>): void {
  const first = row[0];
  const last = row.at(-1);
  if (first === undefined || last === undefined || speechOver(context, first) === null) return;
  const members = row.map((noun) => byHead.get(noun.i));
  const actors = members.map((member) => member?.actors ?? []);
  if (actors.some((own) => own.length === 0)) return;
  const drafts = draftsOf(context, actors.flat());
  if (drafts.length < 2) return;
  mention(context.reading, members[0]?.startToken ?? first.i, Math.max(last.i + 1, members.at(-1)?.endToken ?? 0), {
    kind: members.every((member) => member?.kind === 'named') ? 'named' : 'nominal',
    head: first.i,
    actors: groupOf(context, drafts).members,
    rule: 'joined-sources',
    reason: 'Several actors joined by “and” are the one subject of speech: all of them say it.',
  });
}

/** "said in a joint statement with Y": the partner of the statement speaks too. */
function joinPartners(context: Context, one: Mention, head: Token, byHead: ReadonlyMap<number, Mention>): void {
  if (head.dep !== 'nsubj' || one.actors.length === 0) return;
  const { channels, words } = context.reading;
  for (const preposition of [...head.head.children, ...head.children]) {
    if (preposition.dep !== 'prep') continue;
    const text = preposition.children.find((c) => c.dep === 'pobj');
    if (text === undefined || !channels.has(nounForm(text))) continue;
    if (!text.children.some((c) => c.dep === 'amod' && words.lists.joint.has(c.lower))) continue;
    const partners = [...text.children, ...head.head.children]
      .filter((c) => c.dep === 'prep' && c.i > text.i && words.lists.together.has(c.lower))
      .flatMap((c) => c.children.filter((own) => own.dep === 'pobj'))
      .flatMap((object) => rowFrom(object, words));
    const actors = partners.map((noun) => byHead.get(noun.i)?.actors ?? []);
    if (actors.length === 0 || actors.some((own) => own.length === 0)) continue;
    const drafts = draftsOf(context, [...one.actors, ...actors.flat()]);
    if (drafts.length < 2) continue;
    mention(context.reading, one.startToken, one.endToken, {
      kind: one.kind,
      head: head.i,
      actors: groupOf(context, drafts).members,
      rule: 'joint-statement',
      reason: 'A joint statement is said by everyone it is issued with.',
    });
    return;
  }
}

function draftsOf(context: Context, ids: readonly string[]): Draft[] {
  const drafts = ids.map((id) => context.reading.registry.get(id)).filter((draft) => draft !== undefined);
  return [...new Set(drafts)];
}
