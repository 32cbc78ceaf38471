// Finds sentence ends that punctuation alone makes sure, so that the parser gets short passages and its doubts stay local.
import type { Range } from '../../evidence/index.ts';

/** Words whose full stop does not end a sentence; titles of the language are added to them. */
const ABBREVIATIONS = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun st no nos vs v approx inc co corp ltd
   jr sr fig est dept univ assn bros mt ft ave blvd rd art cf al eg ie etc pp vol ed op ca viz hon rev messrs mmes`.split(
    /\s+/,
  ),
);

/** A picture credit in brackets ends its caption: "(credit: Agency)". */
const CREDIT =
  /\((?:photo |image |picture )?(?:credit|photo|image|picture|source):[^()\n]{1,120}\)\s+(?=[\p{Lu}“"‘])/giu;

const CANDIDATE = /[.!?…]+(["”’'»)\]]*)(\s*)(["“‘'«([]*)(?=[\p{Lu}\p{N}])/gu;

/**
 * Offsets in (start, end) at which a new sentence surely starts: after a full stop that no abbreviation explains, outside
 * brackets. A question or exclamation mark that closes a quotation is not sure (“Why?” Putin asked). Linear.
 */
export function sureStarts(text: string, range: Range, titles: ReadonlySet<string>): number[] {
  const slice = text.slice(range.start, range.end);
  const brackets = bracketSpans(slice);
  const found: number[] = [];
  let bracket = 0;
  for (const match of slice.matchAll(CANDIDATE)) {
    const [whole, closing = '', space = '', opening = ''] = match;
    const at = match.index;
    const next = at + whole.length - opening.length;
    while (bracket < brackets.length && brackets[bracket]!.end <= at) bracket++;
    const inside = brackets[bracket];
    if (inside !== undefined && inside.start < at && at < inside.end - 1) continue;
    if (at === 0 || next <= 0) continue;
    if (space === '' && !gluedStart(slice, at, closing, next)) continue;
    if (
      space !== '' &&
      /\p{N}/u.test(slice[next + opening.length] ?? '') &&
      closing === '' &&
      opening === '' &&
      abbreviated(slice, at, titles)
    )
      continue;
    if (whole[0] !== '.' && whole[0] !== '…' && closing !== '') continue;
    if (whole.startsWith('..') || whole[0] === '…') {
      if (closing === '') continue;
    }
    if (closing === '' && abbreviated(slice, at, titles)) continue;
    found.push(range.start + next);
  }
  for (const match of slice.matchAll(CREDIT)) found.push(range.start + match.index + match[0].length);
  return [...new Set(found)].sort((a, b) => a - b);
}

/** "terrorism.”Earlier this month": a lost space after a quotation, or after a plain lower-case word. */
function gluedStart(slice: string, at: number, closing: string, next: number): boolean {
  const follows = /^["“‘«]?\p{Lu}[\p{Ll}]*[\s,]/u.test(slice.slice(next, next + 24));
  if (!follows) return false;
  if (/["”»]/.test(closing)) return true;
  return closing === '' && /(?:^|[\s“"(])\p{Ll}{2,}$/u.test(slice.slice(Math.max(0, at - 24), at));
}

function abbreviated(slice: string, at: number, titles: ReadonlySet<string>): boolean {
  const word = /[\p{L}\p{N}.]*$/u.exec(slice.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (word === '') return false;
  if (/^\p{L}$/u.test(word) || word.includes('.')) return true;
  const lower = word.toLowerCase();
  return ABBREVIATIONS.has(lower) || titles.has(`${lower}.`);
}

/** Closed round or square brackets; an opening bracket without a closing one counts for nothing. */
export function bracketSpans(slice: string): Range[] {
  const spans: Range[] = [];
  let open = -1;
  for (let i = 0; i < slice.length; i++) {
    const char = slice[i];
    if (char === '(' || char === '[') {
      if (open < 0) open = i;
    } else if ((char === ')' || char === ']') && open >= 0) {
      spans.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  return spans;
}
