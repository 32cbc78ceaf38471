// Which days of a calendar an EDTF date covers: a day, a month, a year, or from one to another.
import { Temporal } from 'temporal-polyfill';

/** The days an EDTF value covers: its first, and the first after it; `whole` for a single day. */
export interface Days {
  readonly first: string;
  readonly after: string;
  readonly whole: boolean;
}

/** Null without a year, and for parts of a year that are no months (seasons). */
export function daysOf(edtf: string): Days | null {
  const [from = '', to] = edtf.replace(/[?~%]/g, '').split('/');
  const opens = spanOf(from);
  const closes = to === undefined ? opens : spanOf(to);
  if (opens === null || closes === null) return null;
  return { first: opens.first, after: closes.after, whole: to === undefined && opens.whole };
}

/** A day, a month or a year. */
function spanOf(part: string): Days | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(part)?.[0];
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.exec(part)?.[0];
  const year = /^\d{4}$/.exec(part)?.[0];
  const first = day ?? (month === undefined ? year && `${year}-01-01` : `${month}-01`);
  if (first === undefined) return null;
  const length = day !== undefined ? { days: 1 } : month !== undefined ? { months: 1 } : { years: 1 };
  const after = Temporal.PlainDate.from(first).add(length).toString();
  return { first, after, whole: day !== undefined };
}
