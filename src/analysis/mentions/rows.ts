// Nouns joined by commas and "and" into one phrase: "X, Y and Z". What is joined by "or" and "nor" is no row, for only one of it is meant.
import type { Token } from '../../nlp/index.ts';
import { parted } from './phrase-bounds.ts';
import type { Words } from './words.ts';

/** More than these are a crowd, not a list. */
const MOST = 6;
const NOUN = /^(?:NNP?S?|PRP|CD)$/;

/**
 * The heads of a row that begins at a noun, in text order; only the noun itself where it stands alone. `open`: a row joined by
 * "or" or "nor" counts too, for a plural pronoun after it takes up all of it.
 */
export function rowFrom(first: Token, words: Words, open = false): readonly Token[] {
  const row = [first];
  let joined = false;
  for (let at: Token | undefined = first; at !== undefined && row.length <= MOST; ) {
    const signs = at.children.filter((c) => c.dep === 'cc' || c.dep === 'preconj');
    const all = signs.every((c) => joins(c, words) || words.lists.both.has(c.lower));
    if (!open && !all) return [first];
    joined ||= signs.some((c) => open || joins(c, words));
    const next: Token[] = at.children.filter((c) => c.dep === 'conj' && c.i > at!.i && NOUN.test(c.tag));
    if (next.some((c) => c.children.some((own) => /^(?:nsubj|nsubjpass|cop|aux)$/.test(own.dep)))) return [first];
    row.push(...next);
    at = next.at(-1);
  }
  row.sort((a, b) => a.i - b.i);
  if (!joined || row.length > MOST) return [first];
  for (let i = first.i + 1; i <= row.at(-1)!.i; i++) {
    // A verb between them, or the end of a line, and they are no one phrase.
    const token = first.doc.token(i);
    if (parted(first.doc, i) || token.tag === 'MD' || /^VB[DPZ]$/.test(token.tag)) return [first];
  }
  return row;
}

/** "and", or the comma of a headline that was read as it. */
function joins(sign: Token, words: Words): boolean {
  return words.lists.joining.has(sign.lower) || (sign.dep === 'cc' && sign.lower === ',');
}

/** The first noun of the row in which a noun stands. */
export function firstOfRow(noun: Token): Token {
  let at = noun;
  for (let hop = 0; hop < MOST && at.dep === 'conj'; hop++) at = at.head;
  return at;
}
