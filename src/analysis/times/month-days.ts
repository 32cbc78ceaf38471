// Dates with a month and a day: "March 19", "23rd May", "October 13, 2024", "26-28 April", and the years and months they are made of.
import type { NumberWords } from '../../lang/numbers.ts';
import { type Grammar, lookup, type Reading, type Rule, reading } from './reading.ts';
import { isDash, isHyphen, type Word } from './words.ts';

/** A year read at a place, with the index of the word after it. */
export interface Year {
  readonly value: number;
  readonly next: number;
}

/** A year in digits, 1000 to 2199, or as it is spoken: "nineteen ninety-seven", "two thousand and five". */
export function yearAt({ words, numbers }: Grammar, i: number): Year | null {
  const word = words[i];
  if (word === undefined) return null;
  if (word.kind === 'number')
    return /^(?:1\d|20|21)\d\d$/.test(word.text) ? { value: Number(word.text), next: i + 1 } : null;
  const first = lookup(numbers.cardinals, word);
  if (first === 2 && words[i + 1]?.lower === 'thousand') {
    const rest = twoDigits(words, i + (words[i + 2]?.lower === 'and' ? 3 : 2), numbers);
    // "two thousand people" is an amount: without more digits only "the year" makes it a year.
    if (rest === null) return words[i - 1]?.lower === 'year' ? { value: 2000, next: i + 2 } : null;
    return { value: 2000 + rest.value, next: rest.next };
  }
  if (first !== 18 && first !== 19 && first !== 20) return null;
  const rest = twoDigits(words, i + 1, numbers);
  return rest === null || rest.value < 10 ? null : { value: first * 100 + rest.value, next: rest.next };
}

/** 1 to 99 in words: "five", "fifteen", "ninety-seven", "ninety seven". */
function twoDigits(words: readonly Word[], i: number, numbers: NumberWords): Year | null {
  const value = lookup(numbers.cardinals, words[i]);
  if (value === undefined || value < 1 || value > 90 || words[i]!.afterBreak) return null;
  if (value < 20) return { value, next: i + 1 };
  const at = isHyphen(words, i + 1) ? i + 2 : i + 1;
  const unit = lookup(numbers.cardinals, words[at]);
  return unit !== undefined && unit > 0 && unit < 10 && !words[at]!.afterBreak
    ? { value: value + unit, next: at + 1 }
    : { value, next: i + 1 };
}

/** A day of the month, "19" or "23rd". */
function dayAt({ words }: Grammar, i: number): number | null {
  const word = words[i];
  if (word?.kind !== 'number') return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word.lower);
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** A month's name at `i`, capitalised, with the index after it (and after the stop of a short form). */
export function monthAt(
  { words, calendar }: Grammar,
  i: number,
): { readonly month: number; readonly next: number; readonly plain: boolean } | null {
  const word = words[i];
  if (word === undefined || word.text[0] !== word.text[0]?.toUpperCase()) return null;
  const long = lookup(calendar.months, word);
  if (long !== undefined) return { month: long, next: i + 1, plain: !calendar.ambiguousMonths.includes(word.lower) };
  const short = lookup(calendar.shortMonths, word);
  if (short === undefined) return null;
  const stop = words[i + 1]?.text === '.' && !words[i + 1]!.spaced;
  return { month: short, next: stop ? i + 2 : i + 1, plain: false };
}

/** Month and day in either order, with an optional year. */
export function calendarDate(
  g: Grammar,
  i: number,
  weekday: number | null,
  from: number,
  shift: number | null,
): Reading | null {
  const { words } = g;
  let at = words[i]?.lower === 'the' && dayAt(g, i + 1) !== null ? i + 1 : i;
  let month = monthAt(g, at);
  let day: number | null = null;
  if (month !== null) {
    at = words[month.next]?.lower === 'the' ? month.next + 1 : month.next;
    day = dayAt(g, at);
    // "March 2025" and "May 10 people" are no days; "March 5 percent" hardly occurs.
    if (day === null || words[at]!.afterBreak) return null;
    at++;
    if (words[at]?.text === '/' || words[at]?.text === '%') return null;
  } else {
    day = dayAt(g, at);
    if (day === null) return null;
    at++;
    if (words[at]?.lower === 'of') at++;
    else if (isHyphen(g.words, at)) at++;
    month = monthAt(g, at);
    if (month === null) return null;
    at = month.next;
  }
  let year = null;
  const comma = words[at]?.text === ',' ? 1 : 0;
  const candidate = yearAt(g, at + comma);
  if (candidate !== null && !words[at + comma]!.afterBreak) {
    year = candidate.value;
    at = candidate.next;
  } else if (words[at]?.lower === 'this' && words[at + 1]?.lower === 'year') at += 2;
  return reading(from, at, year === null ? 'time.month-day' : 'time.full-date', {
    kind: 'date',
    year,
    month: month.month,
    day,
    weekday,
    shift,
  });
}

/** "March 19", "last Oct. 23". */
const monthDay: Rule = (g, i) => {
  const shift = lookup(g.calendar.shifts, g.words[i]);
  return shift !== undefined && monthAt(g, i + 1) !== null
    ? calendarDate(g, i + 1, null, i, shift)
    : calendarDate(g, i, null, i, null);
};

/** "April 26 to 28", "26-28 April": the day that shares its month with the one before it. */
const rangeEnd: Rule = (g, i) => {
  const { words } = g;
  const day = dayAt(g, i);
  if (day === null || i < 3) return null;
  const link = words[i - 1]!;
  const joins = isDash(link) || ['to', 'until', 'through', 'till'].includes(link.lower);
  const and = link.lower === 'and' || link.lower === 'or' || link.text === ',';
  const before = dayAt(g, i - 2);
  if ((!joins && !and) || before === null || before >= day) return null;
  const named = monthAt(g, i - 3) ?? (words[i - 3]?.text === '.' ? monthAt(g, i - 4) : null);
  if (named === null || named.next !== i - 2) return null;
  const after = words[i + 1];
  if (
    and &&
    after?.kind === 'word' &&
    !['in', 'at', 'of', 'this', 'and', 'to', 'as', 'when', 'by'].includes(after.lower)
  )
    return null;
  const comma = after?.text === ',' ? 1 : 0;
  const year = yearAt(g, i + 1 + comma);
  return reading(i, year?.next ?? i + 1, 'time.range-end', {
    kind: 'date',
    year: year?.value ?? null,
    month: named.month,
    day,
    weekday: null,
    shift: null,
  });
};

/** "26-28 April": the first day, whose month stands after the second. */
const rangeStart: Rule = (g, i) => {
  const day = dayAt(g, i);
  const second = dayAt(g, i + 2);
  const link = g.words[i + 1];
  if (
    day === null ||
    second === null ||
    day >= second ||
    !(isDash(link) || link?.lower === 'to' || link?.lower === 'and')
  )
    return null;
  const named = monthAt(g, i + 3);
  if (named === null || (!named.plain && link?.lower === 'and')) return null;
  return reading(i, i + 1, 'time.range-start', {
    kind: 'date',
    year: yearAt(g, named.next)?.value ?? null,
    month: named.month,
    day,
    weekday: null,
    shift: null,
  });
};

/** Longest first between rules of one length: see find.ts. */
export const monthDayRules: readonly Rule[] = [monthDay, rangeEnd, rangeStart];
