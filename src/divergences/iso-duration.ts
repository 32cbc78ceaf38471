// ISO 8601 durations as days.
import { grainOf } from './interval.ts';

const FORM =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Days of a year, month, week, day, hour, minute, second. */
const DAYS = [365.25, 30.44, 7, 1, 1 / 24, 1 / 1440, 1 / 86400];

/** Length in days; null when the value is no definite duration ("PXD"). */
export function durationDays(value: string): number | null {
  const parts = FORM.exec(value);
  if (parts === null) return null;
  const days = DAYS.reduce((sum, unit, at) => sum + unit * Number(parts[at + 1] ?? 0), 0);
  return days > 0 ? Math.round(days * 1e6) / 1e6 : null;
}

/** The unit a length is rounded to, in days: a month for "two months", ten minutes for "90 minutes". */
export function durationGrain(value: string): number {
  const parts = FORM.exec(value);
  if (parts === null) return 0;
  const grains = DAYS.flatMap((unit, at) =>
    parts[at + 1] === undefined ? [] : [unit * grainOf(Number(parts[at + 1]))],
  );
  return Math.min(...grains);
}
