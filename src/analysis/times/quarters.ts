// Quarters and half-years by number or beside the one spoken of: "third quarter", "first half of next year", "the latest quarter".
import { yearAt } from './month-days.ts';
import { lookup, type Rule, reading, type Target } from './reading.ts';
import { isHyphen } from './words.ts';

/** "third quarter", "the fiscal second quarter of 1990", "first half of next year". */
const numbered: Rule = (g, i) => {
  const { words, numbers, calendar } = g;
  let at = words[i]?.lower === 'the' || words[i]?.lower === 'its' ? i + 1 : i;
  if (words[at]?.lower === 'fiscal') at += isHyphen(words, at + 1) ? 2 : 1;
  const before = yearAt(g, at);
  let year = before?.value ?? null;
  if (before !== null) at = before.next;
  let shift: number | null = null;
  if (
    ['last', 'this', 'next'].includes(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'year' &&
    words[at + 2]?.lower === "'s"
  ) {
    shift = lookup(calendar.shifts, words[at]) ?? 0;
    at += 3;
  }
  // "the 1988 quarter": the same one, of that year.
  if (before !== null && words[at]?.lower === 'quarter')
    return reading(i, at + 1, 'time.quarter', { kind: 'quarter', quarter: null, year, shift: 0 });
  const ordinal =
    lookup(numbers.ordinals, words[at]) ??
    (/^[1-4](?:st|nd|rd|th)$/.test(words[at]?.lower ?? '') ? Number(words[at]!.lower[0]) : undefined);
  if (ordinal === undefined || ordinal > 4) return null;
  at++;
  if (isHyphen(words, at)) at++;
  const noun = words[at]?.lower;
  if (noun !== 'quarter' && !(noun === 'half' && ordinal <= 2)) return null;
  at++;
  if (words[at]?.lower === 'of') {
    const then = yearAt(g, at + 1);
    const lead = lookup(calendar.shifts, words[at + 1]);
    if (then !== null) {
      year = then.value;
      at = then.next;
    } else if (lead !== undefined && words[at + 2]?.lower === 'year') {
      shift = lead;
      at += 3;
    } else if (words[at + 1]?.lower === 'the' && words[at + 2]?.lower === 'year') {
      shift = 0;
      at += 3;
    } else if (noun === 'half') return null;
  } else if (yearAt(g, at) !== null) {
    const after = yearAt(g, at)!;
    year = after.value;
    at = after.next;
  } else if (noun === 'half' && shift === null) return null;
  const target: Target = {
    kind: 'quarter',
    quarter: noun === 'quarter' ? ordinal : null,
    year,
    shift: shift === null ? 99 : shift,
  };
  return reading(
    i,
    at,
    noun === 'half' ? 'time.half-year' : 'time.quarter',
    noun === 'half' ? { ...target, half: ordinal } : target,
  );
};

/** "the latest quarter", "the latest period": the quarter that the report is about. */
const latest: Rule = ({ words }, i) => {
  const at = words[i]?.lower === 'the' ? i + 1 : i;
  const noun = words[at + 1]?.lower;
  if (words[at]?.lower !== 'latest' || (noun !== 'quarter' && noun !== 'period')) return null;
  return reading(i, at + 2, 'time.quarter', {
    kind: 'quarter',
    quarter: null,
    year: null,
    shift: -1,
    latest: noun,
  });
};

export const quarterRules: readonly Rule[] = [numbered, latest];
