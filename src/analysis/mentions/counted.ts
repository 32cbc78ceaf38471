// "the three leaders", "all four countries": as many actors of the kind as the number says, who were just named together.
import type { Draft } from '../actors/registry.ts';
import { groupOf, isAnyPerson, isLeader, isParty } from './pairs.ts';
import type { Context, Resolved } from './resolve.ts';
import { firstOfRow } from './rows.ts';
import type { Candidate } from './salience.ts';
import { nounForm } from './words.ts';

/** Sentences within which the row, or as many actors and no more, must have been named. */
const REACH = 4;

/** The mention of a definite number of leaders or parties that starts at a token; null when none does or nobody fits. */
export function counted(context: Context, i: number): Resolved | null {
  const { doc, words } = context.reading;
  if (!words.lists.definite.has(doc.token(i).lower) && !words.lists.all.has(doc.token(i).lower)) return null;
  if (i + 2 >= doc.length) return null;
  const number = words.counts.get(doc.token(i + 1).lower);
  if (number === undefined) return null;
  let head = i + 2;
  while (head + 1 < doc.length && head - i < 4 && /^(?:JJ|VBG|VBN)$/.test(doc.token(head).tag)) head++;
  const noun = doc.token(head);
  const kind = nounForm(noun);
  if (!/^NNP?S$/.test(noun.tag)) return null;
  const people = words.lists.twoPeople.has(kind);
  if (!people && !words.lists.twoParties.has(kind)) return null;
  const found = people
    ? (among(context, i, number, isLeader) ?? among(context, i, number, isAnyPerson))
    : among(context, i, number, isParty);
  if (found === null) return null;
  return {
    kind: 'nominal',
    from: i,
    to: head + 1,
    head,
    actors: groupOf(context, found).members,
    rule: 'counted',
    reason: 'As many actors of this kind as the number says, named together just before.',
  };
}

function among(context: Context, i: number, number: number, fits: (draft: Draft) => boolean): Draft[] | null {
  const here = context.places.sentenceOf[i] ?? 0;
  const quote = context.places.quoteOf[i] ?? -1;
  const near = context.salience
    .within(here, REACH)
    .filter((one) => fits(one.actor) && (one.quote === -1 || one.quote === quote));
  const rows = new Map<number, Candidate[]>();
  for (const one of near) {
    const first = firstOfRow(context.reading.doc.token(one.token)).i;
    rows.set(first, [...(rows.get(first) ?? []), one]);
  }
  const row = [...rows.values()].findLast((own) => distinct(own).length === number);
  const all = row ?? near;
  return distinct(all).length === number ? distinct(all) : null;
}

function distinct(candidates: readonly Candidate[]): Draft[] {
  return [...new Set(candidates.map(({ actor }) => actor))];
}
