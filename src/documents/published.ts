// Brings a publication time to one form: EDTF level 0 or 1 (ISO 8601-2), or null when the string cannot be read safely.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 2822 §4.3: the zones with names. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  ut: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?([?~%])?$/i;
const RFC2822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i;
const AMERICAN = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;

/**
 * Reads ISO 8601 / EDTF ("2025-03-18", "2025-03-18T20:14:00+0300", "2025-03-18?") and RFC 2822 ("Mon, 26 May 2025 18:32:31
 * +0300"), and dates with the month in English words. Fractions of a second are dropped. All-number dates such as
 * 03/04/2025 are not read: their order of day and month is a guess. Null when it is no such date.
 */
export function normalisePublished(written: string): string | null {
  const value = written.trim().replace(/\s+/g, ' ');
  if (value.length > 60) return null;
  const iso = ISO.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone, mark] = iso;
    if (month === undefined) return `${year}${mark ?? ''}`;
    if (day === undefined) return +month >= 1 && +month <= 12 ? `${year}-${month}${mark ?? ''}` : null;
    return compose(+year!, +month, +day, hour, minute, second, zone, mark);
  }
  const mail = RFC2822.exec(value);
  if (mail) return compose(+mail[3]!, monthOf(mail[2]!), +mail[1]!, mail[4], mail[5], mail[6], mail[7]);
  const american = AMERICAN.exec(value);
  if (american) return compose(+american[3]!, monthOf(american[1]!), +american[2]!);
  return null;
}

function monthOf(word: string): number {
  const name = word.toLowerCase();
  const index = MONTHS.indexOf(name.slice(0, 3));
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ][index];
  return full?.startsWith(name) || name === 'sept' ? index + 1 : 0;
}

function compose(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
  mark?: string,
): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return `${date}${mark ?? ''}`;
  if (+hour > 23 || +minute > 59 || +(second ?? 0) > 59 || mark !== undefined) return null;
  const offset = zone === undefined ? '' : offsetOf(zone);
  return offset === null ? null : `${date}T${two(+hour)}:${minute}:${second ?? '00'}${offset}`;
}

function offsetOf(zone: string): string | null {
  const named = ZONES[zone.toLowerCase()];
  if (named !== undefined) return named;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined || +hours! > 14 || +(minutes ?? 0) > 59) return null;
  return `${sign}${hours}:${minutes ?? '00'}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
