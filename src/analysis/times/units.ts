// Weeks, months and years placed beside now or beside the day spoken of: "last week", "this month", "the previous day", "that week".
import { isoDuration } from './lengths.ts';
import { calendarDate, yearAt } from './month-days.ts';
import { lookup, type Rule, reading } from './reading.ts';

/** Units in the singular, seasons too: "the next weeks" is a stretch, "the next week" a place. */
export const SINGULAR = new Set([
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
export const shiftedUnit: Rule = (g, i) => {
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
        { kind: 'quarter', quarter: null, year: null, shift, ...(lead === 'current' ? { latest: 'current' } : {}) },
        { modifier },
      );
    const season = lookup(calendar.seasons, word);
    if (season !== undefined)
      return reading(
        i,
        fiscal + 1,
        'time.season',
        { kind: 'season', season, year: yearAt(g, fiscal + 1)?.value ?? null, shift },
        { modifier },
      );
    const unit = lookup(calendar.units, word);
    if (unit === undefined) return null;
    // "has stayed there for the last week": the seven days that end now, no week of the calendar.
    const stretch = the && !phased && lead === 'last' && fiscal === at + 1;
    if (stretch && ['for', 'over', 'during', 'throughout'].includes(words[i - 1]?.lower ?? '') && unit !== 'E')
      return reading(
        i,
        fiscal + 1,
        'time.past-unit',
        { kind: 'fixed', value: isoDuration(1, unit) },
        { type: 'DURATION' },
      );
    if (unit === 'E')
      return reading(i, fiscal + 1, 'time.past-unit', { kind: 'fixed', value: 'P10Y' }, { type: 'DURATION', modifier });
    return reading(i, fiscal + 1, 'time.shifted-unit', { kind: 'unit', unit, shift, from }, { modifier });
  }
  // "the fiscal year ended March 31" is a length whose end is told; "the full year" is the one we are in.
  if (the && !phased) {
    const kind = ['fiscal', 'financial', 'calendar', 'full', 'whole'].includes(lead) ? lead : '';
    const noun = words[at + (kind === '' ? 0 : 1)];
    const next = at + (kind === '' ? 1 : 2);
    if (noun?.lower === 'year' && ['ended', 'ending'].includes(words[next]?.lower ?? ''))
      return reading(i, next, 'time.past-unit', { kind: 'fixed', value: 'P1Y' }, { type: 'DURATION' });
    if (noun?.lower === 'year' && kind === 'full')
      return reading(i, next, 'time.this-unit', { kind: 'unit', unit: 'Y', shift: 0, from: 'now' });
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

/** "the week of March 6", "the week starting 6 March": the week of the calendar that holds the day. */
const weekOf: Rule = (g, i) => {
  const { words, calendar } = g;
  const the = words[i]?.lower === 'the' ? 1 : 0;
  const link = words[i + the + 1]?.lower ?? '';
  if (lookup(calendar.units, words[i + the]) !== 'W' || words[i + the]!.lower.endsWith('s')) return null;
  if (link !== 'of' && !['starting', 'beginning', 'ending', 'ended'].includes(link)) return null;
  const date = calendarDate(g, i + the + 2, null, i, null);
  return date === null ? null : { ...date, rule: 'time.week-of', week: true };
};

export const unitRules: readonly Rule[] = [shiftedUnit, weekOf];
