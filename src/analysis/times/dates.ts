// Rules for dates with a month or a year: "March 19", "23rd May", "October 13, 2024", "mid-March", "2015", "the 1990s".
import { type Grammar, lookup, type Reading, type Rule, reading } from './reading.ts';
import { isDash, isHyphen } from './words.ts';

/** A year written in digits: four of them, 1000–2100. */
export function yearAt({ words }: Grammar, i: number): number | null {
  const word = words[i];
  if (word?.kind !== 'number' || !/^(?:1\d|20|21)\d\d$/.test(word.text)) return null;
  return Number(word.text);
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
    year = candidate;
    at += comma + 1;
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

const monthDay: Rule = (g, i) => calendarDate(g, i, null, i, null);

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
  return reading(i, year === null ? i + 1 : i + 2 + comma, 'time.range-end', {
    kind: 'date',
    year,
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
    year: yearAt(g, named.next),
    month: named.month,
    day,
    weekday: null,
    shift: null,
  });
};

const SUPPORTS = new Set([
  'in',
  'of',
  'since',
  'until',
  'till',
  'by',
  'from',
  'last',
  'next',
  'this',
  'late',
  'early',
  'mid',
  'during',
  'through',
  'and',
  'before',
  'after',
  'between',
  'each',
  'every',
  'to',
  'for',
  '-',
]);

/** A month with or without a year: "in March", "March 2025", "last November", "mid-March". */
const month: Rule = (g, i) => {
  const { words, calendar } = g;
  let at = i;
  const shift = lookup(calendar.shifts, words[at]) ?? null;
  if (shift !== null) at++;
  if (shift !== null && words[at]?.lower === 'year') return null;
  const named = monthAt(g, at);
  if (named === null) return null;
  at = named.next;
  let year: number | null = null;
  const gap = words[at]?.text === ',' || words[at]?.lower === 'of' ? 1 : 0;
  const candidate = yearAt(g, at + gap);
  if (candidate !== null && !words[at + gap]!.afterBreak) {
    year = candidate;
    at += gap + 1;
  } else if (words[at + 1]?.lower === 'year' && ['last', 'this', 'next'].includes(words[at]?.lower ?? '')) {
    return reading(i, at + 2, 'time.month-of-year', {
      kind: 'date',
      year: null,
      month: named.month,
      day: null,
      weekday: null,
      shift: 10 + (lookup(calendar.shifts, words[at]) ?? 0),
    });
  }
  const supported = shift !== null || year !== null || SUPPORTS.has(words[i - 1]?.lower ?? '');
  if (!named.plain && !supported) return null;
  return reading(i, at, 'time.month', { kind: 'date', year, month: named.month, day: null, weekday: null, shift });
};

const YEAR_LEADS = new Set([
  'in',
  'since',
  'by',
  'of',
  'until',
  'till',
  'from',
  'during',
  'before',
  'after',
  'early',
  'late',
  'mid',
  'to',
  'between',
  'and',
  'the',
  'than',
  'around',
  'about',
  'through',
  'fiscal',
  'year',
  'back',
  'for',
  'as',
  '(',
  '-',
  '–',
  ',',
]);

/** Plurals without an s that numbers count. */
const MASSES = new Set(['people', 'women', 'children', 'police', 'staff']);

/** "2015", "the 2015 agreement", "fiscal 1990"; a round number before a plural is an amount, not a year. */
const year: Rule = (g, i) => {
  const { words } = g;
  const fiscal = words[i]?.lower === 'fiscal' || words[i]?.lower === 'year' ? 1 : 0;
  const value = yearAt(g, i + fiscal);
  if (value === null || value < 1500 || words[i + fiscal + 1]?.text === '/' || words[i + fiscal + 1]?.text === '%')
    return null;
  const before = words[i - 1];
  if (
    before !== undefined &&
    (before.text === '/' || before.text === '#' || before.text === '.' || before.text === '$') &&
    !words[i]!.spaced
  )
    return null;
  if (before !== undefined && g.numbers.currencies[before.text] !== undefined) return null;
  const after = words[i + fiscal + 1];
  const lead = before === undefined || before.kind === 'sign' || YEAR_LEADS.has(before.lower);
  const amount =
    after?.kind === 'word' &&
    after.lower.length > 3 &&
    (after.lower.endsWith('s') || MASSES.has(after.lower)) &&
    !after.afterBreak &&
    !['elections', 'olympics', 'talks', 'games'].includes(after.lower);
  const unit =
    lookup(g.calendar.units, after) !== undefined ||
    (isHyphen(words, i + 1) && lookup(g.calendar.units, words[i + 2]) !== undefined);
  const unsure = amount && before?.lower !== 'in' && before?.lower !== 'the' && before?.lower !== 'since';
  if (unit || unsure || (!lead && after?.kind === 'word' && before?.kind === 'number')) return null;
  if (after?.lower && lookup(g.numbers.multipliers, after) !== undefined && after.lower.length > 2) return null;
  if (value < 1900 && (before === undefined || before.kind === 'sign' || !lead)) return null;
  if (!lead && !(after === undefined || after.kind === 'sign' || before?.kind === 'word')) return null;
  return reading(i, i + fiscal + 1, 'time.year', {
    kind: 'date',
    year: value,
    month: null,
    day: null,
    weekday: null,
    shift: null,
  });
};

/** "the 1990s", "the nineties", "the 19th century". */
const decade: Rule = (g, i) => {
  const { words } = g;
  const at = words[i]?.lower === 'the' ? i + 1 : i;
  const word = words[at];
  const short = /^(\d{2,4})s$/.exec(word?.lower ?? '');
  if (short !== null) {
    const digits = short[1]!;
    if (digits.length === 3 || !digits.endsWith('0')) return null;
    const value = digits.length === 2 ? 1900 + Number(digits) : Number(digits);
    return reading(i, at + 1, 'time.decade', { kind: 'decade', decade: Math.floor(value / 10), century: false });
  }
  const century = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word?.lower ?? '');
  if (century !== null && words[at + 1]?.lower === 'century') {
    return reading(i, at + 2, 'time.century', { kind: 'decade', decade: Number(century[1]) - 1, century: true });
  }
  return null;
};

/** ISO dates: 2025-03-18, 2025-03-18T10:30. */
const iso: Rule = ({ words }, i) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T[\d:]+)?$/i.exec(words[i]?.text ?? '');
  if (match === null) return null;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return reading(
    i,
    i + 1,
    'time.iso',
    { kind: 'date', year: Number(match[1]), month, day, weekday: null, shift: null },
    match[4] === undefined ? {} : { time: match[4].slice(0, 6).toUpperCase(), type: 'TIME' },
  );
};

/** Fixed feasts: "Christmas Eve", "New Year's Day", with an optional year. */
const feast: Rule = (g, i) => {
  let phrase = '';
  let best: Reading | null = null;
  for (let next = i; next < Math.min(i + 5, g.words.length); next++) {
    const word = g.words[next]!;
    phrase += (next > i && word.spaced ? ' ' : '') + word.lower;
    if (!Object.hasOwn(g.calendar.feasts, phrase)) continue;
    const [month, day] = g.calendar.feasts[phrase]!.split('-').map(Number);
    const year = yearAt(g, next + 1);
    best = reading(i, next + (year === null ? 1 : 2), 'time.feast', {
      kind: 'date',
      year,
      month: month ?? null,
      day: day ?? null,
      weekday: null,
      shift: null,
    });
  }
  return best;
};

export const dateRules: readonly Rule[] = [iso, monthDay, rangeEnd, rangeStart, month, year, decade, feast];
