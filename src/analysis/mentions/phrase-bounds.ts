// How far a noun phrase reaches to the left of its head, and which name stands among its modifiers.
import type { Doc } from '../../nlp/index.ts';
import type { NameSpan } from './name-spans.ts';

export const MODIFIER = /^(?:NNP?S?|JJ[RS]?|POS|HYPH|CD|AFX)$/;
export const NAME_TAG = /^NNPS?$/;
/** Participles that stand before an office and belong to it. */
const INTERIM =
  /^(?:acting|outgoing|incoming|sitting|serving|ruling|leading|retired|exiled|ousted|deposed|jailed|detained|elected|appointed|unnamed|unidentified)$/;

/** Names by the token they cover. */
export type NameIndex = ReadonlyMap<number, NameSpan>;

export function indexNames(names: readonly NameSpan[]): Map<number, NameSpan> {
  const byToken = new Map<number, NameSpan>();
  for (const name of names) for (let i = name.from; i < name.to; i++) byToken.set(i, name);
  return byToken;
}

/** Whether a line or a finished sentence ends before a token: no phrase reaches over that. */
export function parted(doc: Doc, i: number): boolean {
  if (i <= 0 || i >= doc.length) return true;
  const before = doc.token(i - 1);
  return (
    before.isSpace ||
    /\n/.test(doc.text.slice(before.end, doc.token(i).start)) ||
    (doc.token(i).isSentenceStart && before.tag === '.')
  );
}

/** First token of the run of modifiers that ends before `at`. */
export function modifierStart(doc: Doc, at: number): number {
  let from = at;
  while (from > 0) {
    const token = doc.token(from - 1);
    if (
      !(MODIFIER.test(token.tag) || INTERIM.test(token.lower) || isCompoundParticiple(doc, from - 1)) ||
      token.entityType === 'DATE' ||
      token.entityType === 'TIME'
    )
      break;
    if (parted(doc, from)) break;
    from--;
  }
  // "well-placed source": the whole of a word with a hyphen.
  return from > 0 && doc.token(from).text === '-' ? from - 1 : from;
}

/** A participle is a modifier in "US-backed" and a verb in "captured 40 delegates". */
function isCompoundParticiple(doc: Doc, i: number): boolean {
  return doc.token(i).tag === 'VBN' && i > 0 && doc.token(i - 1).tag === 'HYPH';
}

/** The nearest name among the modifiers. */
export function ownerBefore(at: number, from: number, names: NameIndex): NameSpan | null {
  for (let i = at - 1; i >= from; i--) {
    const name = names.get(i);
    if (name !== undefined) return name;
  }
  return null;
}
