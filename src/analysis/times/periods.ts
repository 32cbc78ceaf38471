// Rules for weeks, months, quarters, years and seasons placed beside now: "last week", "the end of the year", "third quarter".
import { monthAt, yearAt } from './dates.ts';
import { lookup, type Reading, type Rule, reading, type Target } from './reading.ts';
import { isHyphen } from './words.ts';

const SINGULAR = new Set([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'weekend',
  'period',
  'summer',
  'winter',
  'spring',
  'fall',
  'autumn',
]);

/** "last week", "this month", "next year", "the previous day", "that week", "earlier this year". */
const shiftedUnit: Rule = (g, i) => {
  const { words, calendar } = g;
  let at = i;
  const phase = lookup(calendar.phases, words[at]);
  const phased = phase !== undefined && ['early', 'earlier', 'late', 'later', 'mid'].includes(words[at]!.lower);
  if (phased) at++;
  if (phased && (words[at]?.lower === 'in' || words[at]?.text === '-')) at++;
  const the = words[at]?.lower === 'the';
  if (the) at++;
  let lead = words[at]?.lower ?? '';
  if (lead === 'this' && ['past', 'coming', 'last'].includes(words[at + 1]?.lower ?? '')) {
    at++;
    lead = words[at]!.lower;
  }
  const modifier = phased ? phase : null;
  if (lead === 'that' || (the && lead === 'same')) {
    if (lead === 'that' && words[at + 1]?.lower === 'same') at++;
    const unit = lookup(calendar.units, words[at + 1]);
    if (unit === undefined || !SINGULAR.has(words[at + 1]!.lower)) return null;
    return reading(i, at + 2, 'time.same-unit', { kind: 'same', unit }, { modifier });
  }
  const shift = lookup(calendar.shifts, words[at]);
  if (shift !== undefined) {
    let fiscal = at + 1;
    if (['fiscal', 'calendar'].includes(words[fiscal]?.lower ?? '')) fiscal++;
    const word = words[fiscal];
    if (word === undefined || !SINGULAR.has(word.lower) || word.afterBreak) return null;
    const from = the && lead !== 'past' && lead !== 'last' && lead !== 'current' ? 'reference' : 'now';
    if (word.lower === 'weekend')
      return reading(i, fiscal + 1, 'time.weekend', { kind: 'weekend', shift }, { modifier });
    if (word.lower === 'quarter')
      return reading(
        i,
        fiscal + 1,
        'time.quarter',
        { kind: 'quarter', quarter: null, year: null, shift },
        { modifier },
      );
    const season = lookup(calendar.seasons, word);
    if (season !== undefined)
      return reading(
        i,
        fiscal + 1,
        'time.season',
        { kind: 'season', season, year: yearAt(g, fiscal + 1), shift },
        { modifier },
      );
    const unit = lookup(calendar.units, word);
    if (unit === undefined) return null;
    if (unit === 'E')
      return reading(i, fiscal + 1, 'time.past-unit', { kind: 'fixed', value: 'P10Y' }, { type: 'DURATION', modifier });
    return reading(i, fiscal + 1, 'time.shifted-unit', { kind: 'unit', unit, shift, from }, { modifier });
  }
  // "the weekend", "earlier in the year", "by the year's end": the one we are in.
  if (the || phased) {
    const word = words[at];
    if (word?.lower === 'weekend')
      return reading(i, at + 1, 'time.weekend', { kind: 'weekend', shift: null }, { modifier });
    const unit = lookup(calendar.units, word);
    if (unit !== undefined && phased && the && SINGULAR.has(word!.lower)) {
      return reading(
        i,
        at + 1,
        'time.this-unit',
        { kind: 'unit', unit, shift: 0, from: unit === 'D' ? 'reference' : 'now' },
        { modifier },
      );
    }
    if (
      the &&
      !phased &&
      (unit === 'Y' || unit === 'Q') &&
      SINGULAR.has(word!.lower) &&
      ['for', 'of', 'in', 'this', 'during'].includes(words[i - 1]?.lower ?? '')
    ) {
      const after = words[at + 1]?.lower;
      if (after === 'of' || after === 'to' || after === 'when') return null;
      return unit === 'Q'
        ? reading(i, at + 1, 'time.quarter', { kind: 'quarter', quarter: null, year: null, shift: 0 })
        : reading(i, at + 1, 'time.this-unit', { kind: 'unit', unit, shift: 0, from: 'now' });
    }
  }
  return null;
};

/** "third quarter", "the fiscal second quarter of 1990", "first half of next year". */
const quarter: Rule = (g, i) => {
  const { words, numbers, calendar } = g;
  let at = words[i]?.lower === 'the' || words[i]?.lower === 'its' ? i + 1 : i;
  if (words[at]?.lower === 'fiscal') at += isHyphen(words, at + 1) ? 2 : 1;
  let year = yearAt(g, at);
  if (year !== null) at++;
  let shift: number | null = null;
  if (
    ['last', 'this', 'next'].includes(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'year' &&
    words[at + 2]?.lower === "'s"
  ) {
    shift = lookup(calendar.shifts, words[at]) ?? 0;
    at += 3;
  }
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
      year = then;
      at += 2;
    } else if (lead !== undefined && words[at + 2]?.lower === 'year') {
      shift = lead;
      at += 3;
    } else if (words[at + 1]?.lower === 'the' && words[at + 2]?.lower === 'year') {
      shift = 0;
      at += 3;
    } else if (noun === 'half') return null;
  } else if (yearAt(g, at) !== null) {
    year = yearAt(g, at);
    at++;
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

/** "the end of the year", "the beginning of October", "early 2024", "late last week", "mid-2025", "year-end". */
const phase: Rule = (g, i) => {
  const { words, calendar } = g;
  let at = words[i]?.lower === 'the' ? i + 1 : i;
  const word = words[at];
  const modifier = lookup(calendar.phases, word);
  if (modifier === undefined || word === undefined) {
    // "year's end", "year end", "month's end"
    const unit = lookup(calendar.units, words[at]);
    if (unit !== 'Y' && unit !== 'M') return null;
    const gap = words[at + 1]?.lower === "'s" || isHyphen(words, at + 1) ? 2 : 1;
    if (words[at + gap]?.lower !== 'end') return null;
    return reading(
      i,
      at + gap + 1,
      'time.period-end',
      { kind: 'unit', unit, shift: 0, from: 'now' },
      { modifier: 'END' },
    );
  }
  const noun = ['beginning', 'start', 'middle', 'end'].includes(word.lower);
  at++;
  if (noun) {
    if (words[at]?.lower !== 'of') return null;
    at++;
    if (words[at]?.lower === 'the' && SINGULAR.has(words[at + 1]?.lower ?? '')) {
      const unit = lookup(calendar.units, words[at + 1]);
      if (unit === undefined) return null;
      return reading(i, at + 2, 'time.period-end', { kind: 'unit', unit, shift: 0, from: 'now' }, { modifier });
    }
  } else if (words[at]?.text === '-') at++;
  else if (words[at]?.lower === 'in') at++;
  const inner = period(g, at);
  return inner === null ? null : { ...inner, from: i, modifier, rule: 'time.phase' };
};

/** A period that a phase may stand before. */
function period(g: Parameters<Rule>[0], at: number): Reading | null {
  const year = yearAt(g, at);
  if (year !== null)
    return reading(at, at + 1, 'time.year', { kind: 'date', year, month: null, day: null, weekday: null, shift: null });
  const decade = /^(?:the)$/.test(g.words[at]?.lower ?? '') ? at + 1 : at;
  const short = /^(\d{4}|\d{2})s$/.exec(g.words[decade]?.lower ?? '');
  if (short !== null) {
    const value = short[1]!.length === 2 ? 1900 + Number(short[1]) : Number(short[1]);
    return reading(at, decade + 1, 'time.decade', { kind: 'decade', decade: Math.floor(value / 10), century: false });
  }
  const named = monthAt(g, at);
  if (named !== null) {
    const gap = g.words[named.next]?.text === ',' || g.words[named.next]?.lower === 'of' ? 1 : 0;
    const of = yearAt(g, named.next + gap);
    return reading(at, of === null ? named.next : named.next + gap + 1, 'time.month', {
      kind: 'date',
      year: of,
      month: named.month,
      day: null,
      weekday: null,
      shift: null,
    });
  }
  return shiftedUnit(g, at) ?? season(g, at);
}

/** "the summer of 1994", "in summer 2025"; a bare season only after a preposition or article. */
const season: Rule = (g, i) => {
  const { words, calendar } = g;
  const the = words[i]?.lower === 'the';
  const at = the ? i + 1 : i;
  const name = lookup(calendar.seasons, words[at]);
  if (name === undefined) return null;
  const gap = words[at + 1]?.lower === 'of' ? 1 : 0;
  const year = yearAt(g, at + 1 + gap);
  if (year !== null)
    return reading(i, at + 2 + gap, 'time.season', { kind: 'season', season: name, year, shift: null });
  if (words[at]!.lower === 'fall' && !the) return null;
  if (
    !the ||
    !['in', 'during', 'by', 'this', 'early', 'late', 'of', 'until', 'since'].includes(words[i - 1]?.lower ?? '')
  )
    return null;
  if (gap === 1) return null;
  return reading(i, at + 1, 'time.season', { kind: 'season', season: name, year: null, shift: null });
};

export const periodRules: readonly Rule[] = [shiftedUnit, quarter, phase, season];
