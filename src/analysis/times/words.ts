// Cuts a text into words, numbers and signs for the recognisers of times and quantities; finer than the parser's tokens.
import type { Range } from '../../evidence/index.ts';

/** One word. `lower` has curly apostrophes made straight. */
export interface Word extends Range {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Whether white space, or the start of the range, stands before it. */
  readonly spaced: boolean;
  /** Line breaks end phrases: true when one stands before this word. */
  readonly afterBreak: boolean;
}

// Alternatives in order: ISO date-time, clock time, ordinal, grouped number, number with letters ("1990s"), plain number,
// a.m./p.m., possessive 's, word with inner apostrophe, any sign.
const WORD =
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,4}(?:st|nd|rd|th)(?![\p{L}\d])|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{2,4}s(?![\p{L}\d])|\d+(?:\.\d+)?|[ap]\.m\.|[ap]\.m(?!\p{L})|['’]s(?!\p{L})|['’]ll(?!\p{L})|\p{L}+(?:['’](?!s(?!\p{L})|ll(?!\p{L}))\p{L}+)*|[^\s]/gu;

/** The words of `[start, end)`, in order. Linear in its length. */
export function words(text: string, start: number, end: number): Word[] {
  const slice = text.slice(start, end);
  const found: Word[] = [];
  let last = 0;
  for (const match of slice.matchAll(WORD)) {
    const raw = match[0];
    const gap = slice.slice(last, match.index);
    const first = raw.charCodeAt(0);
    found.push({
      start: start + match.index,
      end: start + match.index + raw.length,
      text: raw,
      lower: raw.toLowerCase().replaceAll('’', "'"),
      kind: first >= 48 && first <= 57 ? 'number' : /^\p{L}|^['’](?:s|ll)$/u.test(raw) ? 'word' : 'sign',
      spaced: gap !== '' || found.length === 0,
      afterBreak: gap.includes('\n') || found.length === 0,
    });
    last = match.index + raw.length;
  }
  return found;
}

const DASHES = new Set(['-', '‐', '‑', '–', '—']);

/** Whether a word is a hyphen or dash. */
export function isDash(word: Word | undefined): boolean {
  return word !== undefined && DASHES.has(word.text);
}

/** Whether a word is a hyphen inside a compound: no space on either side. */
export function isHyphen(all: readonly Word[], i: number): boolean {
  return isDash(all[i]) && all[i]?.spaced === false && all[i + 1]?.spaced === false;
}

/** The longest phrase of a table (up to four words) that starts at `i`, with the index after it. */
export function phraseAt<T>(
  all: readonly Word[],
  i: number,
  table: Readonly<Record<string, T>>,
): { readonly value: T; readonly next: number } | null {
  let phrase = '';
  let best: { readonly value: T; readonly next: number } | null = null;
  for (let next = i; next < Math.min(i + 4, all.length); next++) {
    const word = all[next]!;
    if (word.kind === 'number' || (next > i && word.afterBreak)) break;
    phrase = phrase === '' ? word.lower : `${phrase} ${word.lower}`;
    if (Object.hasOwn(table, phrase)) best = { value: table[phrase]!, next: next + 1 };
  }
  return best;
}

/** The longest phrase of a table that ends right before `i`, with the index of its first word. */
export function phraseBefore<T>(
  all: readonly Word[],
  i: number,
  table: Readonly<Record<string, T>>,
): { readonly value: T; readonly first: number; readonly phrase: string } | null {
  let phrase = '';
  let best: { readonly value: T; readonly first: number; readonly phrase: string } | null = null;
  for (let first = i - 1; first >= Math.max(0, i - 4); first--) {
    const word = all[first]!;
    if (word.kind === 'number') break;
    phrase = phrase === '' ? word.lower : `${word.lower} ${phrase}`;
    if (Object.hasOwn(table, phrase)) best = { value: table[phrase]!, first, phrase };
    if (word.afterBreak) break;
  }
  return best;
}
