// Which year a date without one belongs to: that of the publication's neighbourhood, the weekday's, the clause's direction.
import type { Temporal } from 'temporal-polyfill';
import type { Target } from '../reading.ts';
import type { Direction } from '../tense.ts';
import { type Anchor, day } from './anchor.ts';
import { easter, nthWeekday } from './feasts.ts';
import { anchored, explicit, pad, type Resolved, unknown } from './resolved.ts';

type Of<K extends Target['kind']> = Extract<Target, { kind: K }>;

/** Days ahead of publication up to which a date under a past verb may still be a coming one ("was moved to 3 June"). */
const SOON_DAYS = 14;

/** Days back beyond which a date under "will" is next year's; nearer ones are what a later act looks back on. */
const PASSED_DAYS = 90;

/** What the words around a date say of its year. */
export interface Context {
  readonly direction: Direction;
  /** It names an event ("the October 7 massacre"), which may be any number of years old. */
  readonly named: boolean;
  /** A full date of the same sentence before it. */
  readonly beside: Temporal.PlainDate | null;
  /** The first day of the stretch that it ends: "from 20 December to 10 January". */
  readonly opened: Temporal.PlainDate | null;
}

/** Places a date with month and day, or one of its parts. */
export function placeDate(target: Of<'date'>, anchor: Anchor, context: Context): Resolved {
  const { year, month, day: date, weekday } = target;
  if (year !== null) return ofYear(year, target);
  if (month === null) return unknown('XXXX', null, 'no year');
  if (date === null) return ofMonth(month, target.shift, anchor, context);
  // 2000 is a leap year: what does not exist in it exists in none.
  if (day(2000, month, date) === null) return unknown(`XXXX-${pad(month)}`, null, 'no such day in that month');
  const open = `XXXX-${pad(month)}-${pad(date)}`;
  const at = (of: number): Temporal.PlainDate | null => day(of, month, date);
  if (anchor.day !== null) return nearest(at, anchor.day, weekday, target.shift, open, anchor, context);
  if (weekday !== null && anchor.years !== null) {
    const fits: Temporal.PlainDate[] = [];
    for (let of = anchor.years.from; of <= anchor.years.to; of++) {
      const candidate = at(of);
      if (candidate?.dayOfWeek === weekday) fits.push(candidate);
    }
    if (fits.length === 1)
      return anchored(
        fits[0]!.toString(),
        `${fits[0]}?`,
        `of the years ${anchor.years.from} to ${anchor.years.to} (${anchor.years.why}) only ${fits[0]!.year} has this date on this weekday`,
        true,
      );
  }
  if (context.beside !== null && weekday === null) {
    const close = closest(at, context.beside);
    if (close !== null)
      return anchored(
        close.toString(),
        `${close}?`,
        `the year nearest to ${context.beside}, a full date of the same sentence`,
        true,
      );
  }
  return unknown(open, open, 'no year in the text and no publication date');
}

/** Places a feast that moves from year to year. */
export function placeFeast(target: Of<'feast'>, anchor: Anchor, context: Context): Resolved {
  const { feast, year } = target;
  const at = (of: number): Temporal.PlainDate =>
    feast.from === 'easter'
      ? easter(of).add({ days: feast.days })
      : nthWeekday(of, feast.month, feast.weekday, feast.nth);
  const computed = feast.from === 'easter' ? 'counted from Western Easter' : 'a fixed weekday of its month';
  if (year !== null) return anchored(at(year).toString(), at(year).toString(), `${computed} ${year}`, false);
  if (anchor.day === null) return unknown('XXXX-XX-XX', null, 'a feast of a year that is not known');
  const placed = nearest(at, anchor.day, null, null, 'XXXX-XX-XX', anchor, context);
  return { ...placed, reason: `${computed}, ${placed.reason}` };
}

function ofYear(year: number, { month, day: date, weekday }: Of<'date'>): Resolved {
  if (month === null) return explicit(String(year), String(year), 'a year by its number');
  const stem = `${year}-${pad(month)}`;
  if (date === null) return explicit(stem, stem, 'month and year stated');
  const full = day(year, month, date);
  if (full === null) return unknown(`${stem}-XX`, stem, 'no such day in that month');
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

function distance(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to).days;
}

/** The occurrence nearest to a day, of its year and the two beside it. */
function closest(at: (year: number) => Temporal.PlainDate | null, near: Temporal.PlainDate): Temporal.PlainDate | null {
  return [-1, 0, 1]
    .flatMap((shift) => at(near.year + shift) ?? [])
    .reduce<Temporal.PlainDate | null>(
      (best, one) => (best === null || Math.abs(distance(near, one)) < Math.abs(distance(near, best)) ? one : best),
      null,
    );
}

/** The occurrence nearest to the anchor; one that falls on the named weekday wins, and a past clause does not point months ahead. */
function nearest(
  at: (year: number) => Temporal.PlainDate | null,
  near: Temporal.PlainDate,
  weekday: number | null,
  shift: number | null,
  open: string,
  anchor: Anchor,
  { direction, named, opened }: Context,
): Resolved {
  const fitting = (year: number): Temporal.PlainDate | null => {
    const one = at(year);
    return weekday === null || one?.dayOfWeek === weekday ? one : null;
  };
  const fits = closest(fitting, near);
  const best = fits ?? closest(at, near);
  if (best === null) return unknown(open, open, 'no such day in the years around');
  const say = (date: Temporal.PlainDate, reason: string): Resolved =>
    anchored(date.toString(), date.toString(), reason, anchor.doubtful);
  if (weekday !== null)
    return fits === null
      ? anchored(
          best.toString(),
          `${best}?`,
          `the year nearest to ${anchor.origin}; the weekday named does not fit any year around`,
          true,
        )
      : say(best, `the year nearest to ${anchor.origin} in which the weekday agrees`);
  if (opened !== null && shift === null) {
    const end = [opened.year, opened.year + 1]
      .flatMap((year) => at(year) ?? [])
      .find((one) => distance(opened, one) > 0);
    if (end !== undefined) return say(end, `the first after ${opened}, with which the stretch begins`);
  }
  const ahead = distance(near, best);
  const before = at(best.year - 1);
  if (shift === -1 && ahead >= 0 && before !== null) return say(before, `the latest before ${anchor.origin}`);
  if (ahead > SOON_DAYS && direction !== 'future') {
    if (named) return unknown(open, open, 'names an event by its day; the year is not said');
    if (direction === 'past' && before !== null)
      return say(before, `the clause looks back, so the latest before ${anchor.origin}`);
  }
  const after = at(best.year + 1);
  if (-ahead > PASSED_DAYS && direction === 'future' && !named && after !== null)
    return say(after, `the clause looks ahead, so the next after ${anchor.origin}`);
  return say(best, `the year nearest to ${anchor.origin}`);
}

function ofMonth(month: number, shift: number | null, anchor: Anchor, { direction, opened }: Context): Resolved {
  const near = anchor.day;
  if (near === null)
    return unknown(`XXXX-${pad(month)}`, `XXXX-${pad(month)}`, 'no year in the text and no publication date');
  let year = near.year;
  let why = 'the latest such month';
  if (shift === null && opened !== null) {
    year = opened.year + (month < opened.month ? 1 : 0);
    why = 'the first after the beginning of the stretch';
  } else if (direction === 'near' && shift === null) {
    if (Math.abs(month - near.month) > 6) year += month > near.month ? -1 : 1;
    why = 'the nearest such month';
  } else if (shift !== null && shift >= 9) {
    year += shift - 10;
    why = 'the month of the year named';
  } else if (shift === 1 || (shift === null && direction === 'future')) {
    if (month < near.month) year++;
    why = 'the next such month';
  } else if (shift === 0) why = 'this year';
  else if (month > near.month || (shift === -1 && month === near.month)) year--;
  const value = `${year}-${pad(month)}`;
  return anchored(value, value, `${why}, counted from ${anchor.origin}`, anchor.doubtful);
}
