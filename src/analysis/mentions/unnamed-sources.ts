// A source the text describes and does not name: "a senior official", "two people familiar with the talks".
import { roleKey } from '../actors/known.ts';
import { fold } from '../actors/names.ts';
import { byDescription } from './descriptions.ts';
import { phraseText } from './reading.ts';
import type { Context, Resolved } from './resolve.ts';
import type { At } from './role-nouns.ts';
import type { RolePhrase } from './role-phrases.ts';
import { nounForm } from './words.ts';

/** Heads that are sources wherever they stand; other people count only where they speak or act. */
export const ALWAYS = new Set([
  'official',
  'source',
  'insider',
  'diplomat',
  'expert',
  'analyst',
  'authority',
  'witness',
  'spokesperson',
  'adviser',
  'aide',
  'minister',
  'envoy',
  'negotiator',
  'mediator',
  'lawmaker',
  'leader',
]);

/** The mention of a described source; null for people who do nothing here that would make them one. */
export function unnamed(context: Context, role: RolePhrase, owner: string | null, at: At): Resolved | null {
  const { reading, places } = context;
  const { doc, registry, words } = reading;
  const head = doc.token(role.roleTo - 1);
  const word = roleKey(role.role);
  const last = word.split(' ').at(-1)!;
  // "a source of inspiration" is where something comes from.
  const isOrigin = last === 'source' && role.roleTo < doc.length && doc.token(role.roleTo).lower === 'of';
  const open =
    (ALWAYS.has(last) && !isOrigin) ||
    role.kind === 'expert' ||
    role.kind === 'spokesperson' ||
    role.kind === 'representative';
  // Other people count where they speak: subject of a verb of saying, or "according to …".
  const speaks =
    (head.dep === 'nsubj' && reading.speech.has(head.head.lemma.toLowerCase())) ||
    (head.dep === 'pobj' && head.head.lower === 'to' && head.head.head.lower === 'according');
  if (!open && !speaks) return null;
  const bareHead =
    role.from === role.roleFrom || (role.from === role.roleFrom - 1 && doc.token(role.from).tag === 'CD');
  if (bareHead && role.determiner === 'the' && role.plural && owner === null)
    return (
      byDescription(context, role.roleTo - 1) ?? {
        ...at,
        actors: [],
        rule: 'unresolved',
        reason: 'A group not introduced before.',
      }
    );
  const to = Math.max(role.tailTo, tailEnd(doc, role.roleTo));
  const lowered = (text: string): string =>
    isPlainStart(context, role.from) ? text[0]!.toLowerCase() + text.slice(1) : text;
  const name = lowered(phraseText(doc, role.from, to));
  const draft = registry.ofName({
    kind: 'unnamed',
    name,
    speaksFor: role.ownerBefore || role.kind === 'spokesperson' ? owner : null,
    plural: role.plural,
    gender: words.gendered.get(nounForm(head)) ?? null,
  });
  draft.roles.add(role.role);
  const bare = lowered(phraseText(doc, role.from, role.roleTo));
  for (const form of [bare, name]) {
    draft.aliases.add(form);
    draft.aliases.add(withoutQualifiers(form, words.qualifiers));
  }
  // A name in capitals that the source stands beside is not the source's own; the phrase is kept as it is.
  return {
    ...at,
    to,
    actors: [draft.id],
    rule: (places.quoteOf[head.i] ?? -1) < 0 ? 'unnamed-source' : 'unnamed-in-quotation',
    reason: 'Somebody the text describes and does not name.',
  };
}

/** Whether the phrase begins its sentence with a capital that is only the sentence's. */
function isPlainStart(context: Context, i: number): boolean {
  const token = context.reading.doc.token(i);
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !/^NNP/.test(token.tag) &&
    !context.reading.names.some((name) => name.from === i)
  );
}

function withoutQualifiers(text: string, qualifiers: ReadonlySet<string>): string {
  const parts = text.split(' ');
  while (
    parts.length > 1 &&
    (qualifiers.has(fold(parts[0]!)) || qualifiers.has(parts[0]!.toLowerCase()) || /^\d+$/.test(parts[0]!))
  )
    parts.shift();
  return parts.join(' ');
}

/** "close to Hamas", "familiar with the matter", "in the region": what tells this source from another. */
function tailEnd(doc: Context['reading']['doc'], at: number): number {
  let i = at;
  if (
    i < doc.length &&
    /^(?:JJ|VBN|RB)$/.test(doc.token(i).tag) &&
    i + 1 < doc.length &&
    /^(?:IN|TO)$/.test(doc.token(i + 1).tag) &&
    doc.token(i + 1).lower !== 'that'
  )
    i++;
  else if (!(i < doc.length && /^(?:in|with|of|at|from|for|within|inside)$/.test(doc.token(i).lower))) return at;
  let end = at;
  for (const limit = Math.min(doc.length, i + 8); i < limit; i++) {
    const token = doc.token(i);
    if (token.isSentenceStart || token.entityType === 'DATE' || token.entityType === 'TIME') break;
    if (/^(?:IN|TO|DT|PRP\$|POS|JJ)$/.test(token.tag)) continue;
    if (!/^NN/.test(token.tag)) break;
    end = i + 1;
  }
  return end;
}
