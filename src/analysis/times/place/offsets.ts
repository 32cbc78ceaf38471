// Places counted in units from now or from the day spoken of: "two days ago", "next month", "the day before", "that week".
import type { Target } from '../reading.ts';
import { type Anchor, baseOf, type Memory } from './anchor.ts';
import { anchored, pad, type Resolved, unknown, week, weekInterval } from './resolved.ts';

type Of<K extends Target['kind']> = Extract<Target, { kind: K }>;

/** About how many years a unit is. */
const YEARS: Readonly<Record<string, number>> = {
  D: 1 / 365,
  W: 1 / 52,
  '2W': 2 / 52,
  M: 1 / 12,
  Q: 1 / 4,
  Y: 1,
  E: 10,
  C: 100,
};

/** "two days ago", "a year earlier", "three weeks from now". */
export function placeOffset(target: Of<'offset'>, anchor: Anchor, memory: Memory): Resolved {
  const { unit, amount } = target;
  const whole = Math.trunc(amount);
  // In reports of results "a year ago" compares with the same quarter (TimeBank: 20 of 25 such).
  if (unit === 'Y' && amount === -1 && memory.quarter !== null) {
    const [year, quarter] = memory.quarter.split('-');
    return anchored(
      `${Number(year) + amount}-${quarter}`,
      null,
      'the same quarter, counted in years from the one spoken of before',
      false,
    );
  }
  const base = baseOf(target.from, anchor, memory, unit);
  if (base === null)
    return unknown(
      amount > 0 ? 'FUTURE_REF' : amount < 0 ? 'PAST_REF' : 'PRESENT_REF',
      null,
      'counted from a date that is not known',
    );
  // "40 million weeks ago": beyond the years that have four digits there is no calendar date.
  if (
    Math.abs(whole) * (YEARS[unit] ?? 0) + base.day.year > 9999 ||
    base.day.year - Math.abs(whole) * (YEARS[unit] ?? 0) < 0
  )
    return unknown(amount > 0 ? 'FUTURE_REF' : 'PAST_REF', null, 'too far off for a calendar date');
  const say = (value: string, edtf: string, more = ''): Resolved =>
    anchored(value, edtf, `counted from ${base.name}${more}`, base.doubtful);
  switch (unit) {
    case 'D': {
      const date = base.day.add({ days: whole }).toString();
      return say(date, date);
    }
    case 'W':
    case '2W': {
      const date = base.day.add({ weeks: whole * (unit === '2W' ? 2 : 1) });
      return say(week(date), weekInterval(date));
    }
    case 'M':
    case 'Q': {
      const date = base.day.add({ months: Math.trunc(amount * (unit === 'Q' ? 3 : 1)) });
      const value = `${date.year}-${pad(date.month)}`;
      return say(value, value);
    }
    case 'Y': {
      const year = String(base.day.year + whole);
      return say(year, year);
    }
    case 'E': {
      const decade = Math.floor(base.day.year / 10) + whole;
      return say(String(decade), `${decade}X`);
    }
    case 'C': {
      const century = Math.floor(base.day.year / 100) + whole;
      return say(pad(century), `${pad(century)}XX`);
    }
    default:
      // Hours and minutes: the day alone is safe, the clock of the publication is not the clock of the event.
      return say(base.day.toString(), base.day.toString(), '; the hour is not fixed');
  }
}

/** "last week", "this year", "the previous day". */
export function placeUnit(target: Of<'unit'>, anchor: Anchor, memory: Memory): Resolved {
  const { unit, shift, from } = target;
  if (baseOf(from, anchor, memory, unit) === null) {
    const open: Readonly<Record<string, string>> = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' };
    return unknown(
      open[unit] ?? (shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF'),
      null,
      'counted from a date that is not known',
    );
  }
  return placeOffset({ kind: 'offset', unit, amount: shift, from, grain: unit }, anchor, { ...memory, quarter: null });
}

/** "that day", "the same month". */
export function placeSame(unit: string, memory: Memory): Resolved {
  const values: Readonly<Record<string, string | null>> = {
    D: memory.day?.toString() ?? null,
    W: memory.day === null ? null : week(memory.day),
    M: memory.month,
    Y: memory.year === null ? null : String(memory.year),
    Q: memory.quarter,
  };
  const value = values[unit] ?? null;
  if (value === null) return unknown('PAST_REF', null, 'points back to a time the text does not date');
  return anchored(
    value,
    unit === 'Q' || unit === 'W' ? null : value,
    'points back to the date spoken of before',
    memory.doubtful,
  );
}
