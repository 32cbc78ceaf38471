// Rules for days named by weekday or by their place beside today, with parts of the day and clock times.
import { calendarDate } from './month-days.ts';
import { type Grammar, lookup, type Modifier, type Reading, type Rule, reading, type Target } from './reading.ts';

const TODAY: Target = { kind: 'offset', unit: 'D', amount: 0, from: 'now', grain: 'D' };

/** "night" → "TNI", "noon" → "T12:00". */
function partTime(code: string): string {
  return `T${code}`;
}

/** A part of the day at `i`. */
function partAt({ words, calendar }: Grammar, i: number): string | null {
  const part = lookup(calendar.dayParts, words[i]);
  return part === undefined || words[i]!.afterBreak ? null : partTime(part);
}

/** Whether a bare number at `i` is an hour: "at 4 in the morning"; "killed 4 in the morning" is not. */
function inThePart(g: Grammar, i: number): boolean {
  const { words } = g;
  const led = ['at', 'by', 'until', 'around', 'about'].includes(words[i - 1]?.lower ?? '');
  return led && words[i + 1]?.lower === 'in' && words[i + 2]?.lower === 'the' && partAt(g, i + 3) !== null;
}

/** A clock time at `i` ("10:30 p.m. EDT", "2 a.m.", "noon"), with the index after it. */
function clockAt(g: Grammar, i: number): { readonly time: string; readonly next: number } | null {
  const { words } = g;
  const word = words[i];
  // "12.01am" is British for 12:01; without its half of the day it is an amount.
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/.exec(word?.lower ?? '');
  if (match === null) return null;
  let hour = Number(match[1]);
  const minutes = match[2];
  let next = i + 1;
  const half = /^([ap])\.?m\.?$/.exec(words[next]?.lower ?? '');
  const oclock = words[next]?.lower === "o'clock";
  if (half !== null) {
    if (hour > 12) return null;
    if (half[1] === 'p' && hour < 12) hour += 12;
    if (half[1] === 'a' && hour === 12) hour = 0;
    next++;
  } else if (word!.lower.includes('.')) return null;
  else if (oclock || inThePart(g, i)) {
    if (oclock) next++;
    // "4 in the morning", "three o'clock in the afternoon"
    const part = words[next]?.lower === 'in' && words[next + 1]?.lower === 'the' ? partAt(g, next + 2) : null;
    if (part !== null && hour <= 12) {
      hour = (hour % 12) + (part === 'TMO' ? 0 : 12);
      next += 3;
    }
  } else if (minutes === undefined && !/^(?:gmt|utc)$/.test(words[next]?.lower ?? '')) return null;
  if (hour > 24 || Number(minutes ?? 0) > 59) return null;
  const zoned = zoneAt(g, next);
  return { time: `T${String(hour).padStart(2, '0')}:${minutes ?? '00'}${zoned.suffix}`, next: zoned.next };
}

/** The zone of a clock time, if one follows: "EDT", "GMT" (whose times are UTC), "local time", "Kyiv time". */
function zoneAt({ words, calendar }: Grammar, i: number): { readonly suffix: string; readonly next: number } {
  const word = words[i];
  const zone = word?.lower ?? '';
  if (word !== undefined && calendar.zones.includes(zone) && word.text === word.text.toUpperCase())
    return { suffix: zone === 'gmt' || zone === 'utc' ? 'Z' : '', next: i + 1 };
  const named = zone === 'local' || /^\p{Lu}/u.test(word?.text ?? '');
  return { suffix: '', next: named && words[i + 1]?.lower === 'time' ? i + 2 : i };
}

/** Phase word before a day: "early", "earlier on", "late". */
function phaseAt(g: Grammar, i: number): { readonly modifier: Modifier; readonly next: number } {
  const phase = lookup(g.calendar.phases, g.words[i]);
  if (phase === undefined || ['beginning', 'start', 'middle', 'end'].includes(g.words[i]!.lower))
    return { modifier: null, next: i };
  let next = i + 1;
  if (g.words[next]?.text === '-') next++;
  if (g.words[next]?.lower === 'on' || g.words[next]?.lower === 'in') next++;
  return { modifier: phase, next };
}

/** "Friday", "last Thursday", "this Friday, May 23", "Wednesday night", "early Tuesday". */
const weekday: Rule = (g, i) => {
  const { words, calendar } = g;
  const phase = phaseAt(g, i);
  let at = phase.next;
  let shift: number | null = null;
  let from: 'now' | 'reference' = 'now';
  if (words[at]?.lower === 'the' && ['previous', 'following', 'next'].includes(words[at + 1]?.lower ?? '')) {
    from = 'reference';
    shift = lookup(calendar.shifts, words[at + 1]) ?? null;
    at += 2;
  } else if (lookup(calendar.shifts, words[at]) !== undefined) {
    shift = lookup(calendar.shifts, words[at])!;
    at++;
    if (words[at]?.lower === 'coming' || words[at]?.lower === 'past') at++;
  }
  const word = words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return null;
  let day = lookup(calendar.weekdays, word) ?? null;
  at++;
  if (day === null) {
    day = lookup(calendar.shortWeekdays, word) ?? null;
    const stop = words[at]?.text === '.' || words[at]?.text === ',';
    if (day === null || !stop) return null;
    if (words[at]!.text === '.') at++;
    if (calendarDateAfter(g, at, day, i, shift) === null && word.lower.length < 4) return null;
  }
  const dated = calendarDateAfter(g, at, day, i, shift);
  const rest = { modifier: phase.modifier };
  if (dated !== null) return withTime(g, { ...dated, ...rest });
  const target: Target = { kind: 'weekday', weekday: day, shift, from };
  return withTime(g, reading(i, at, shift === null ? 'time.weekday' : 'time.shifted-weekday', target, rest));
};

/** A date right after a weekday: ", May 23", " 23rd May", " (March 18)". */
function calendarDateAfter(g: Grammar, at: number, day: number, from: number, shift: number | null): Reading | null {
  const skip = g.words[at]?.text === ',' || g.words[at]?.text === '(' ? 1 : 0;
  if (g.words[at + skip]?.afterBreak) return null;
  const dated = calendarDate(g, at + skip, day, from, shift);
  if (dated === null) return null;
  // "Tuesday (March 18)": the closing bracket belongs to the expression, or its slice would be torn.
  const closing = g.words[at]?.text === '(' && g.words[dated.next]?.text === ')';
  return { ...dated, next: closing ? dated.next + 1 : dated.next, rule: 'time.weekday-date' };
}

/** Adds what follows a day: a part of it or a clock time. */
function withTime(g: Grammar, day: Reading): Reading {
  const part = partAt(g, day.next);
  if (part !== null) return { ...day, next: day.next + 1, time: part, type: 'TIME' };
  let at = day.next;
  if (g.words[at]?.text === ',') at++;
  if (g.words[at]?.lower === 'at') at++;
  const clock = clockAt(g, at);
  if (clock !== null) return { ...day, next: clock.next, time: clock.time, type: 'TIME' };
  return day;
}

/** "today", "tomorrow morning", "late yesterday", "the day before yesterday". */
const namedDay: Rule = (g, i) => {
  const { words, calendar } = g;
  if (
    words[i]?.lower === 'the' &&
    words[i + 1]?.lower === 'day' &&
    ['before', 'after'].includes(words[i + 2]?.lower ?? '')
  ) {
    const day = lookup(calendar.days, words[i + 3]);
    if (day !== undefined && day !== 0) {
      return reading(i, i + 4, 'time.named-day', {
        ...TODAY,
        amount: day + (words[i + 2]!.lower === 'before' ? -1 : 1),
      });
    }
    // "the day after Tuesday's vote", "the day before 3 May"
    const beside = words[i + 3]?.afterBreak ? null : (weekday(g, i + 3) ?? calendarDate(g, i + 3, null, i + 3, null));
    if (beside !== null && beside.time === null)
      return { ...beside, from: i, rule: 'time.beside', days: words[i + 2]!.lower === 'before' ? -1 : 1 };
  }
  const phase = phaseAt(g, i);
  const word = words[phase.next];
  const days = lookup(calendar.days, word);
  if (word === undefined || days === undefined) return null;
  const night = word.lower === 'tonight' || word.lower === 'overnight';
  const named = reading(i, phase.next + 1, 'time.named-day', { ...TODAY, amount: days }, { modifier: phase.modifier });
  return night ? { ...named, time: 'TNI', type: 'TIME' } : withTime(g, named);
};

/** "this morning", "last night", "later that evening", "the next morning". */
const partOfDay: Rule = (g, i) => {
  const { words } = g;
  const phase = phaseAt(g, i);
  let at = phase.next;
  const the = words[at]?.lower === 'the';
  if (the) at++;
  const lead = words[at]?.lower;
  const part = partAt(g, at + 1);
  if (part === null || lead === undefined) return null;
  const amount = { this: 0, last: -1, next: 1, same: 0, following: 1, previous: -1, that: 0 }[lead];
  if (amount === undefined) return null;
  const from = the || lead === 'that' ? 'reference' : 'now';
  return reading(
    i,
    at + 2,
    'time.part-of-day',
    { ...TODAY, amount, from },
    { time: part, type: 'TIME', modifier: phase.modifier },
  );
};

/** A clock time with its day after it: "10 a.m. Tuesday", "8:30 p.m. on March 5", "noon Saturday", or by itself. */
const clock: Rule = (g, i) => {
  const named = lookup(g.calendar.dayParts, g.words[i]);
  const zoned = zoneAt(g, i + 1);
  const bare =
    named !== undefined && /^\d/.test(named) ? { time: partTime(named) + zoned.suffix, next: zoned.next } : null;
  const at = clockAt(g, i) ?? bare;
  if (at === null) return null;
  let next = at.next;
  if (g.words[next]?.text === ',') next++;
  if (g.words[next]?.lower === 'on' || g.words[next]?.lower === 'of') next++;
  const day = g.words[next]?.afterBreak
    ? null
    : (weekday(g, next) ?? namedDay(g, next) ?? calendarDate(g, next, null, next, null));
  const rest = { time: at.time, type: 'TIME' as const };
  // "2 a.m. Thursday morning": the hour says more than the part of the day.
  if (day !== null && (day.time === null || !/\d/.test(day.time)))
    return { ...day, ...rest, from: i, rule: 'time.clock-day' };
  return reading(i, at.next, 'time.clock', { ...TODAY, from: 'reference' }, rest);
};

/** "mid-afternoon", "mid-morning yesterday". */
const midPart: Rule = (g, i) => {
  if (g.words[i]?.lower !== 'mid') return null;
  const at = i + (g.words[i + 1]?.text === '-' ? 2 : 1);
  const part = partAt(g, at);
  if (part === null) return null;
  const day = namedDay(g, at + 1) ?? weekday(g, at + 1);
  const rest = { time: part, type: 'TIME' as const, modifier: 'MID' as const };
  return day === null ? reading(i, at + 1, 'time.part-of-day', TODAY, rest) : { ...day, ...rest, from: i };
};

export const dayRules: readonly Rule[] = [weekday, namedDay, partOfDay, clock, midPart];
