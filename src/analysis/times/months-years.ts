// Months, years, decades and centuries without a day: "in March", "mid-2025", "fiscal 1990", "the 1990s", "the 19th century".
import { monthAt, yearAt } from './month-days.ts';
import { lookup, type Rule, reading } from './reading.ts';
import { isHyphen } from './words.ts';

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
    year = candidate.value;
    at = candidate.next;
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
  const supported = shift !== null || year !== null || calendar.monthLeads.includes(words[i - 1]?.lower ?? '');
  if (!named.plain && !supported) return null;
  return reading(i, at, 'time.month', { kind: 'date', year, month: named.month, day: null, weekday: null, shift });
};

/** "2015", "the 2015 agreement", "fiscal 1990", "nineteen ninety-seven"; a round number before a plural is an amount, not a year. */
const year: Rule = (g, i) => {
  const { words, calendar } = g;
  const the = words[i]?.lower === 'the' && words[i + 1]?.lower === 'year' ? 1 : 0;
  const lead = i + the;
  const at = words[lead]?.lower === 'fiscal' || words[lead]?.lower === 'year' ? lead + 1 : lead;
  const read = yearAt(g, at);
  if (read === null || read.value < 1500 || (the === 1 && at === lead)) return null;
  const before = words[i - 1];
  const after = words[read.next];
  if (after?.text === '/' || after?.text === '%') return null;
  if (before !== undefined && ['/', '#', '.', '$'].includes(before.text) && !words[i]!.spaced) return null;
  if (before !== undefined && g.numbers.currencies[before.text] !== undefined) return null;
  const led = before === undefined || before.kind === 'sign' || calendar.yearLeads.includes(before.lower) || at > i;
  const amount =
    after?.kind === 'word' &&
    after.lower.length > 3 &&
    (after.lower.endsWith('s') || calendar.masses.includes(after.lower)) &&
    !after.afterBreak &&
    !['elections', 'olympics', 'talks', 'games'].includes(after.lower);
  const unit =
    lookup(calendar.units, after) ??
    (isHyphen(words, read.next) ? lookup(calendar.units, words[read.next + 1]) : undefined);
  const certain = before?.lower === 'in' || before?.lower === 'the' || before?.lower === 'since' || at > i;
  if (unit !== undefined || (amount && !certain) || (!led && after?.kind === 'word' && before?.kind === 'number'))
    return null;
  if (after?.lower && lookup(g.numbers.multipliers, after) !== undefined && after.lower.length > 2) return null;
  if (read.value < 1900 && (before === undefined || before.kind === 'sign' || !led)) return null;
  if (!led && !(after === undefined || after.kind === 'sign' || before?.kind === 'word')) return null;
  return reading(i, read.next, 'time.year', {
    kind: 'date',
    year: read.value,
    month: null,
    day: null,
    weekday: null,
    shift: null,
  });
};

/** "the 1990s", "the nineties", "the 19th century". */
const decade: Rule = (g, i) => {
  const { words, calendar } = g;
  const the = words[i]?.lower === 'the';
  const at = the ? i + 1 : i;
  const word = words[at];
  const short = /^(\d{2,4})s$/.exec(word?.lower ?? '');
  if (short !== null) {
    const digits = short[1]!;
    if (digits.length === 3 || !digits.endsWith('0')) return null;
    const value = digits.length === 2 ? 1900 + Number(digits) : Number(digits);
    return reading(i, at + 1, 'time.decade', { kind: 'decade', decade: Math.floor(value / 10), century: false });
  }
  const named = the ? lookup(calendar.decades, word) : undefined;
  if (named !== undefined) return reading(i, at + 1, 'time.decade', { kind: 'decade', decade: named, century: false });
  const century = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word?.lower ?? '');
  if (century !== null && words[at + 1]?.lower === 'century') {
    return reading(i, at + 2, 'time.century', { kind: 'decade', decade: Number(century[1]) - 1, century: true });
  }
  return null;
};

export const monthYearRules: readonly Rule[] = [month, year, decade];
