// ISO 8601 durations as days.

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
