// First and last calendar day that an EDTF value (level 0 or 1) may mean.
import { Temporal } from 'temporal-polyfill';

/** ISO days, both included; null on a side that is open or has no year. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const UNKNOWN: Bounds = { earliest: null, latest: null };

/** First months of EDTF's season codes 21 (spring) to 24 (winter), northern. */
const SEASON_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/** Bounds of days, months, years, decades, centuries, seasons and intervals; a date without a year has none. */
export function boundsOf(edtf: string): Bounds {
  const [from, to] = edtf.split('/');
  if (from === undefined) return UNKNOWN;
  if (to !== undefined) return { earliest: boundsOf(from).earliest, latest: boundsOf(to).latest };
  const plain = from.replace(/[?~%]$/, '').replace(/T.*$/, '');
  const open = /^(\d{2})(XX|\dX)$/.exec(plain);
  if (open !== null) {
    const digits = plain.replace(/X/g, '');
    return { earliest: `${digits.padEnd(4, '0')}-01-01`, latest: `${digits.padEnd(4, '9')}-12-31` };
  }
  const match = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(plain);
  if (match === null) return UNKNOWN;
  const [, year, month, day] = match;
  if (month === undefined || month === 'XX') return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const season = SEASON_MONTH[month];
  if (season !== undefined) {
    const first = new Temporal.PlainDate(Number(year), season, 1);
    return { earliest: first.toString(), latest: first.add({ months: 3 }).subtract({ days: 1 }).toString() };
  }
  if (Number(month) < 1 || Number(month) > 12) return UNKNOWN;
  const days = new Temporal.PlainYearMonth(Number(year), Number(month)).daysInMonth;
  if (day === undefined || day === 'XX') return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${days}` };
  return Number(day) >= 1 && Number(day) <= days ? { earliest: plain, latest: plain } : UNKNOWN;
}
