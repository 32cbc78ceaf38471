// Parts of longer stretches, and seasons: "the end of the year", "late 2024", "mid-March", "the summer of 1994".
import { monthAt, yearAt } from './month-days.ts';
import { lookup, type Reading, type Rule, reading } from './reading.ts';
import { SINGULAR, shiftedUnit } from './units.ts';
import { isHyphen } from './words.ts';

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
      const rule = modifier === 'END' ? 'time.period-end' : 'time.phase';
      if (unit === 'Q')
        return reading(
          i,
          at + 2,
          rule,
          { kind: 'quarter', quarter: null, year: null, shift: 0, latest: 'current' },
          { modifier },
        );
      return reading(i, at + 2, rule, { kind: 'unit', unit, shift: 0, from: 'now' }, { modifier });
    }
  } else if (words[at]?.text === '-') at++;
  else if (words[at]?.lower === 'in') at++;
  const inner = period(g, at);
  const rule = noun && modifier === 'END' ? 'time.period-end' : 'time.phase';
  return inner === null ? null : { ...inner, from: i, modifier, rule };
};

/** A period that a phase may stand before. */
function period(g: Parameters<Rule>[0], at: number): Reading | null {
  const year = yearAt(g, at);
  if (year !== null)
    return reading(at, year.next, 'time.year', {
      kind: 'date',
      year: year.value,
      month: null,
      day: null,
      weekday: null,
      shift: null,
    });
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
    return reading(at, of?.next ?? named.next, 'time.month', {
      kind: 'date',
      year: of?.value ?? null,
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
    return reading(i, year.next, 'time.season', { kind: 'season', season: name, year: year.value, shift: null });
  if (words[at]!.lower === 'fall' && !the) return null;
  if (
    !the ||
    !['in', 'during', 'by', 'this', 'early', 'late', 'of', 'until', 'since'].includes(words[i - 1]?.lower ?? '')
  )
    return null;
  if (gap === 1) return null;
  return reading(i, at + 1, 'time.season', { kind: 'season', season: name, year: null, shift: null });
};

export const phaseRules: readonly Rule[] = [phase, season];
