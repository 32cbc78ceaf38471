// "the U.S. Navy's 5th Fleet", "3rd Assault Brigade": a unit with a number is a body of that name, whoever stands before it.
import type { Token } from '../../nlp/index.ts';
import { NAME_TAG, parted } from './phrase-bounds.ts';
import { phraseText } from './reading.ts';
import type { Context, Resolved } from './resolve.ts';

/** Words of such a name at most. */
const LONGEST = 6;

/** The mention of a numbered unit at its head; null for what is none. */
export function namedUnit(context: Context, head: Token): Resolved | null {
  const { reading } = context;
  const { doc, registry } = reading;
  if (!NAME_TAG.test(head.tag) || !/^\p{Lu}/u.test(head.text)) return null;
  let from = head.i;
  while (from > 0 && head.i - from < LONGEST && NAME_TAG.test(doc.token(from - 1).tag) && !parted(doc, from)) from--;
  if (from > 0 && !isOrdinal(doc.token(from)) && isOrdinal(doc.token(from - 1))) from--;
  if (from === head.i || !isOrdinal(doc.token(from))) return null;
  const draft = registry.ofName({ kind: 'organisation', name: phraseText(doc, from, head.i + 1) });
  const owner = from > 1 && doc.token(from - 1).tag === 'POS' ? from - 2 : from - 1;
  const institution = owner >= 0 ? reading.institutionAt.get(owner) : undefined;
  const name = owner >= 0 ? reading.nameAt.get(owner) : undefined;
  const of = [institution, name].flatMap((one) => (one === undefined ? [] : (reading.actorOf.get(one) ?? [])))[0];
  if (of !== undefined) registry.describe(draft, { speaksFor: of });
  return {
    kind: 'named',
    from,
    to: head.i + 1,
    head: head.i,
    actors: [draft.id],
    rule: 'named-unit',
    reason: 'A unit with a number and a capital is a body of that name.',
  };
}

function isOrdinal({ lower, entityType }: Token): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(lower) || entityType === 'ORDINAL';
}
