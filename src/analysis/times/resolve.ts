// Anchors a reading to the calendar: TIMEX3 value, EDTF, certainty and the sentence that says why.
import { Temporal } from 'temporal-polyfill';
import type { TimeCertainty } from '../times.ts';
import type { Reading, Target } from './reading.ts';
import type { Direction } from './tense.ts';

/** What the document offers to hang dates on. */
export interface Anchor {
  /** Publication day, or the dateline's full date. */
  readonly day: Temporal.PlainDate | null;
  /** Where `day` comes from, for reasons. */
  readonly origin: string;
  /** Year window [from, to] that other dates of the text open when there is no publication date. */
  readonly years: { readonly from: number; readonly to: number; readonly why: string } | null;
}

/** Running state of one document: the day, quarter, month and year last spoken of. */
export interface Memory {
  day: Temporal.PlainDate | null;
  month: string | null;
  year: number | null;
  quarter: string | null;
}

export interface Resolved {
  readonly value: string;
  readonly edtf: string | null;
  readonly certainty: TimeCertainty;
  readonly reason: string;
}

const SEASON_EDTF: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };
/** First month of each season, northern usage as in English-language news. */
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const pad = (n: number): string => String(n).padStart(2, '0');
const unknown = (value: string, edtf: string | null, reason: string): Resolved => ({
  value,
  edtf,
  certainty: 'unknown',
  reason,
});
const anchored = (value: string, edtf: string | null, reason: string): Resolved => ({
  value,
  edtf,
  certainty: 'anchored',
  reason,
});
const explicit = (value: string, edtf: string | null, reason: string): Resolved => ({
  value,
  edtf,
  certainty: 'explicit',
  reason,
});

/** A calendar day, or null where there is none such (30 February). */
export function day(year: number, month: number, date: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || date < 1 || date > new Temporal.PlainYearMonth(year, month).daysInMonth) return null;
  return new Temporal.PlainDate(year, month, date);
}

/** "2025-W12". */
function week(date: Temporal.PlainDate): string {
  return `${date.yearOfWeek}-W${pad(date.weekOfYear ?? 1)}`;
}

/** Monday to Sunday of a day's ISO week, as an EDTF interval. */
function weekInterval(date: Temporal.PlainDate): string {
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return `${monday}/${monday.add({ days: 6 })}`;
}

/** Resolves a reading's target, before its time of day is added. */
export function resolve(read: Reading, anchor: Anchor, memory: Memory, direction: Direction): Resolved {
  const target = read.target;
  switch (target.kind) {
    case 'fixed':
      return target.value.endsWith('_REF')
        ? unknown(target.value, null, 'a word for no fixed date')
        : explicit(target.value, null, 'stated as a length or a repetition');
    case 'date':
      return ofDate(target, anchor, direction);
    case 'weekday':
      return ofWeekday(target, anchor, memory, direction);
    case 'offset':
      return ofOffset(target, anchor, memory);
    case 'unit':
      return ofUnit(target, anchor, memory);
    case 'quarter':
      return ofQuarter(target, anchor, memory, direction);
    case 'season':
      return ofSeason(target, anchor, direction);
    case 'weekend': {
      if (anchor.day === null) return unknown('XXXX-WXX-WE', null, 'a weekend without a date to count from');
      const back = anchor.day.dayOfWeek === 1 || (anchor.day.dayOfWeek < 5 && direction !== 'future');
      const at = anchor.day.add({ weeks: target.shift ?? (back ? -1 : 0) });
      const saturday = at.add({ days: 6 - at.dayOfWeek });
      return anchored(
        `${week(at)}-WE`,
        `${saturday}/${saturday.add({ days: 1 })}`,
        `the weekend nearest to ${anchor.origin}`,
      );
    }
    case 'decade':
      return target.century
        ? explicit(pad(target.decade), `${pad(target.decade)}XX`, 'a century by its number')
        : explicit(String(target.decade), `${target.decade}X`, 'a decade by its name');
    case 'same': {
      const value =
        target.unit === 'D'
          ? memory.day?.toString()
          : target.unit === 'W' && memory.day !== null
            ? week(memory.day)
            : target.unit === 'M'
              ? memory.month
              : target.unit === 'Y' && memory.year !== null
                ? String(memory.year)
                : target.unit === 'Q'
                  ? memory.quarter
                  : undefined;
      if (value === undefined || value === null)
        return unknown('PAST_REF', null, 'points back to a time the text does not date');
      return anchored(
        value,
        target.unit === 'Q' || target.unit === 'W' ? null : value,
        'points back to the date spoken of before',
      );
    }
  }
}

type Of<K extends Target['kind']> = Extract<Target, { kind: K }>;

function ofDate(target: Of<'date'>, anchor: Anchor, direction: Direction): Resolved {
  const { month, day: date, weekday } = target;
  if (target.year !== null) {
    if (month === null) return explicit(String(target.year), String(target.year), 'a year by its number');
    if (date === null)
      return explicit(`${target.year}-${pad(month)}`, `${target.year}-${pad(month)}`, 'month and year stated');
    const full = day(target.year, month, date);
    if (full === null)
      return unknown(`${target.year}-${pad(month)}-XX`, `${target.year}-${pad(month)}`, 'no such day in that month');
    if (weekday !== null && full.dayOfWeek !== weekday)
      return explicit(
        full.toString(),
        `${full}?`,
        'full date stated, but it falls on another weekday than the one named',
      );
    return explicit(
      full.toString(),
      full.toString(),
      weekday === null ? 'full date stated' : 'full date stated, and it falls on the weekday named',
    );
  }
  if (month === null) return unknown('XXXX', null, 'no year');
  if (date === null) return ofMonth(target, anchor, direction);
  // 2000 is a leap year: what does not exist in it exists in none.
  if (day(2000, month, date) === null) return unknown(`XXXX-${pad(month)}`, null, 'no such day in that month');
  const open = `XXXX-${pad(month)}-${pad(date)}`;
  if (anchor.day !== null) return nearestYear(anchor.day, month, date, weekday, open, anchor.origin);
  if (weekday !== null && anchor.years !== null) {
    const fits: Temporal.PlainDate[] = [];
    for (let year = anchor.years.from; year <= anchor.years.to; year++) {
      const candidate = day(year, month, date);
      if (candidate?.dayOfWeek === weekday) fits.push(candidate);
    }
    if (fits.length === 1) {
      return anchored(
        fits[0]!.toString(),
        `${fits[0]}?`,
        `of the years ${anchor.years.from} to ${anchor.years.to} (${anchor.years.why}) only ${fits[0]!.year} has this date on this weekday`,
      );
    }
  }
  return unknown(open, open, 'no year in the text and no publication date');
}

/** The occurrence nearest to the anchor day; among neighbours, one that falls on the named weekday wins. */
function nearestYear(
  near: Temporal.PlainDate,
  month: number,
  date: number,
  weekday: number | null,
  open: string,
  origin: string,
): Resolved {
  const candidates = [-1, 0, 1].flatMap((shift) => day(near.year + shift, month, date) ?? []);
  const fitting = weekday === null ? candidates : candidates.filter((candidate) => candidate.dayOfWeek === weekday);
  const distance = (candidate: Temporal.PlainDate): number => Math.abs(near.until(candidate).days);
  const pick = (list: readonly Temporal.PlainDate[]): Temporal.PlainDate | null =>
    list.reduce<Temporal.PlainDate | null>(
      (best, candidate) => (best === null || distance(candidate) < distance(best) ? candidate : best),
      null,
    );
  const best = pick(fitting) ?? pick(candidates);
  if (best === null) return unknown(open, open, 'no such day in the years around');
  if (weekday !== null && fitting.length === 0)
    return anchored(
      best.toString(),
      `${best}?`,
      `the year nearest to ${origin}; the weekday named does not fit any year around`,
    );
  const reason =
    weekday === null ? `the year nearest to ${origin}` : `the year nearest to ${origin} in which the weekday agrees`;
  return anchored(best.toString(), best.toString(), reason);
}

function ofMonth(target: Of<'date'>, anchor: Anchor, direction: Direction): Resolved {
  const month = target.month!;
  const near = anchor.day;
  if (near === null)
    return unknown(`XXXX-${pad(month)}`, `XXXX-${pad(month)}`, 'no year in the text and no publication date');
  let year = near.year;
  let why = 'the latest such month';
  if (target.shift !== null && target.shift >= 9) {
    year += target.shift - 10;
    why = 'the month of the year named';
  } else if (target.shift === 1 || (target.shift === null && direction === 'future')) {
    if (month < near.month) year++;
    why = 'the next such month';
  } else if (target.shift === 0) why = 'this year';
  else if (month > near.month || (target.shift === -1 && month === near.month)) year--;
  return anchored(`${year}-${pad(month)}`, `${year}-${pad(month)}`, `${why}, counted from ${anchor.origin}`);
}

function ofWeekday(target: Of<'weekday'>, anchor: Anchor, memory: Memory, direction: Direction): Resolved {
  const base = target.from === 'reference' ? (memory.day ?? anchor.day) : anchor.day;
  if (base === null) return unknown(`XXXX-WXX-${target.weekday}`, null, 'a weekday without a date to count from');
  const ahead = (target.weekday - base.dayOfWeek + 7) % 7;
  const name = target.from === 'reference' ? 'the date spoken of before' : anchor.origin;
  if (target.from === 'reference') {
    const shift = (target.shift ?? 1) > 0 ? ahead || 7 : (ahead || 7) - 7 - (ahead === 0 ? 7 : 0);
    const date = base.add({ days: shift });
    return anchored(date.toString(), date.toString(), `counted from ${name}`);
  }
  let date: Temporal.PlainDate;
  let why: string;
  if (target.shift === -1) {
    date = base.subtract({ days: 7 - ahead });
    why = 'the latest one before';
  } else if (target.shift === 1) {
    date = base.add({ days: 7 - base.dayOfWeek + target.weekday });
    why = 'the one of the week after';
    // Late in a week, "next Sunday" may also mean the coming one.
    if (ahead > 0 && target.weekday > base.dayOfWeek)
      return anchored(date.toString(), `${date}?`, `${why} ${anchor.origin}, though the coming one may be meant`);
  } else if (target.shift === 0) {
    date = base.add({ days: target.weekday - base.dayOfWeek });
    why = 'the one of the same week as';
  } else if (direction === 'future') {
    date = base.add({ days: ahead });
    why = 'the clause looks ahead, so the next one from';
  } else {
    date = ahead === 0 ? base : base.subtract({ days: 7 - ahead });
    why = 'news looks back, so the latest one up to';
  }
  return anchored(date.toString(), date.toString(), `${why} ${anchor.origin}`);
}

function ofOffset(target: Of<'offset'>, anchor: Anchor, memory: Memory): Resolved {
  const reference = target.from === 'reference';
  // In reports of results "a year ago" compares with the same quarter (TimeBank: 20 of 25 such).
  if (target.unit === 'Y' && target.amount === -1 && memory.quarter !== null) {
    const [year, quarter] = memory.quarter.split('-');
    return anchored(
      `${Number(year) + target.amount}-${quarter}`,
      null,
      'the same quarter, counted in years from the one spoken of before',
    );
  }
  const base = reference ? (memory.day ?? anchor.day) : anchor.day;
  const name = reference && memory.day !== null ? 'the date spoken of before' : anchor.origin;
  if (base === null)
    return unknown(
      target.amount > 0 ? 'FUTURE_REF' : target.amount < 0 ? 'PAST_REF' : 'PRESENT_REF',
      null,
      'counted from a date that is not known',
    );
  const reason = `counted from ${name}`;
  const amount = target.amount;
  const whole = Math.trunc(amount);
  switch (target.unit) {
    case 'D': {
      const date = base.add({ days: whole });
      return anchored(date.toString(), date.toString(), reason);
    }
    case 'W':
    case '2W': {
      const date = base.add({ weeks: whole * (target.unit === '2W' ? 2 : 1) });
      return anchored(week(date), weekInterval(date), reason);
    }
    case 'M':
    case 'Q': {
      const date = base.add({ months: Math.trunc(amount * (target.unit === 'Q' ? 3 : 1)) });
      const value = `${date.year}-${pad(date.month)}`;
      return anchored(value, value, reason);
    }
    case 'Y': {
      const year = base.year + whole;
      return anchored(String(year), String(year), reason);
    }
    case 'E':
    case 'C': {
      const decade = Math.floor((base.year + whole * (target.unit === 'E' ? 10 : 100)) / 10);
      return anchored(String(decade), `${decade}X`, reason);
    }
    default: {
      // Hours and minutes: the day alone is safe, the clock of the publication is not the clock of the event.
      return anchored(base.toString(), base.toString(), `${reason}; the hour is not fixed`);
    }
  }
}

function ofUnit(target: Of<'unit'>, anchor: Anchor, memory: Memory): Resolved {
  const base = target.from === 'reference' ? (memory.day ?? anchor.day) : anchor.day;
  const { unit, shift } = target;
  if (base === null) {
    const open: Readonly<Record<string, string>> = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' };
    return unknown(
      open[unit] ?? (shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF'),
      null,
      'counted from a date that is not known',
    );
  }
  return ofOffset(
    { kind: 'offset', unit, amount: shift, from: target.from, grain: unit },
    { ...anchor, day: base },
    { ...memory, quarter: null },
  );
}

function ofQuarter(target: Of<'quarter'>, anchor: Anchor, memory: Memory, direction: Direction): Resolved {
  const base = anchor.day;
  let year = target.year;
  if (year === null && base === null)
    return unknown(
      target.half !== undefined ? `XXXX-H${target.half}` : `XXXX-Q${target.quarter ?? 'X'}`,
      null,
      'a part of a year that is not known',
    );
  const now = base === null ? 0 : Math.ceil(base.month / 3);
  let quarter = target.quarter;
  if (year === null) {
    year = base!.year;
    if (quarter === null && target.half === undefined) {
      if (target.shift === 0 && memory.quarter !== null)
        return anchored(memory.quarter, null, 'the quarter spoken of before');
      const index = year * 4 + now - 1 + target.shift;
      year = Math.floor(index / 4);
      quarter = (index % 4) + 1;
    } else if (target.shift !== 99) year += target.shift;
    else if (quarter !== null && direction !== 'future' && quarter > now) year--;
    else if (quarter !== null && direction === 'future' && quarter < now) year++;
  }
  const from = target.half !== undefined ? (target.half - 1) * 6 + 1 : (quarter! - 1) * 3 + 1;
  const to = from + (target.half !== undefined ? 5 : 2);
  const value = target.half !== undefined ? `${year}-H${target.half}` : `${year}-Q${quarter}`;
  const edtf = `${year}-${pad(from)}/${year}-${pad(to)}`;
  return target.year === null
    ? anchored(value, edtf, `counted from ${anchor.origin}`)
    : explicit(value, edtf, 'year and part stated');
}

function ofSeason(target: Of<'season'>, anchor: Anchor, direction: Direction): Resolved {
  const code = SEASON_EDTF[target.season] ?? 21;
  if (target.year !== null)
    return explicit(`${target.year}-${target.season}`, `${target.year}-${code}`, 'season and year stated');
  if (anchor.day === null) return unknown(`XXXX-${target.season}`, null, 'a season of a year that is not known');
  const begins = SEASON_MONTH[target.season] ?? 3;
  let year = anchor.day.year;
  if (target.shift === 1 && anchor.day.month >= begins) year++;
  else if (target.shift === -1 && anchor.day.month < begins + 3) year--;
  else if (target.shift === null && direction !== 'future' && anchor.day.month < begins) year--;
  return anchored(`${year}-${target.season}`, `${year}-${code}`, `counted from ${anchor.origin}`);
}
