// Finds bodies the text itself introduces with their acronym: "Lake Basin Water Authority (LBWA)", "LBWA (Lake Basin
// Water Authority)", and the acronym after that.
import type { Doc } from '../../nlp/index.ts';
import type { NameSpan } from './name-spans.ts';

/** Longest name an acronym may stand for, in tokens. */
const MAX_NAME = 10;

/** Spans of introduced names and their acronyms that no name of the gazetteer covers; they replace what the recogniser saw there. */
export function acronyms(doc: Doc, known: readonly NameSpan[]): NameSpan[] {
  const covered = new Set<number>();
  for (const span of known) if (span.entry !== null) for (let i = span.from; i < span.to; i++) covered.add(i);
  const found: NameSpan[] = [];
  const introduced = new Set<string>();
  for (let i = 1; i + 2 < doc.length; i++) {
    const acronym = doc.token(i + 1).text;
    if (doc.token(i).text !== '(' || doc.token(i + 2).text !== ')' || !/^\p{Lu}{2,8}$/u.test(acronym)) continue;
    const from = nameStart(doc, i, acronym);
    if (from === null) continue;
    introduced.add(acronym);
    let free = true;
    for (let k = from; k < i; k++) if (covered.has(k)) free = false;
    if (free) found.push({ from, to: i, type: 'organisation', entry: null });
  }
  for (let i = 0; i + 3 < doc.length; i++) {
    const acronym = doc.token(i).text;
    if (doc.token(i + 1).text !== '(' || !/^\p{Lu}{2,8}$/u.test(acronym)) continue;
    const to = bracketEnd(doc, i + 2);
    if (to === null || nameStart(doc, to, acronym) !== i + 2) continue;
    introduced.add(acronym);
    let free = true;
    for (let k = i + 2; k < to; k++) if (covered.has(k)) free = false;
    if (free) found.push({ from: i + 2, to, type: 'organisation', entry: null });
  }
  for (const token of doc.tokens)
    if (introduced.has(token.text) && !covered.has(token.i))
      found.push({ from: token.i, to: token.i + 1, type: 'organisation', entry: null });
  return found;
}

/** The bracket that closes within the length of a name. */
function bracketEnd(doc: Doc, from: number): number | null {
  for (let i = from; i < doc.length && i - from <= MAX_NAME; i++) if (doc.token(i).text === ')') return i;
  return null;
}

/** Where the words whose initials the acronym has begin, going back from the bracket. */
function nameStart(doc: Doc, end: number, acronym: string): number | null {
  let letters = acronym.length;
  for (let i = end - 1; i >= 0 && end - i <= MAX_NAME; i--) {
    const token = doc.token(i);
    if (/^(?:of|for|and|the|on|in|&|-)$/i.test(token.text)) continue;
    if (token.text[0] !== acronym[letters - 1]) return null;
    letters--;
    if (letters === 0) return i;
  }
  return null;
}
