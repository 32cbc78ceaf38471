// A reading placed on the calendar, and the three ways a value can be known.
import type { Temporal } from 'temporal-polyfill';
import type { TimeCertainty } from '../../times.ts';

/** TIMEX3 value, EDTF, how it was fixed, and the sentence that says why (without its full stop). */
export interface Resolved {
  readonly value: string;
  readonly edtf: string | null;
  readonly certainty: TimeCertainty;
  readonly reason: string;
}

export const pad = (n: number): string => String(n).padStart(2, '0');

/** Not fixed by anything the text or its publication gives. */
export function unknown(value: string, edtf: string | null, reason: string): Resolved {
  return { value, edtf, certainty: 'unknown', reason };
}

/** Fixed through another date; what hangs on a doubtful one is doubtful itself (EDTF "?", at both ends of an interval). */
export function anchored(value: string, edtf: string | null, reason: string, doubtful: boolean): Resolved {
  const marked =
    edtf === null || !doubtful
      ? edtf
      : edtf
          .split('/')
          .map((end) => (end.endsWith('?') ? end : `${end}?`))
          .join('/');
  return { value, edtf: marked, certainty: 'anchored', reason };
}

/** Given in full by the text. */
export function explicit(value: string, edtf: string | null, reason: string): Resolved {
  return { value, edtf, certainty: 'explicit', reason };
}

/** "2025-W12". */
export function week(date: Temporal.PlainDate): string {
  return `${date.yearOfWeek}-W${pad(date.weekOfYear ?? 1)}`;
}

/** Monday to Sunday of a day's ISO week, as an EDTF interval. */
export function weekInterval(date: Temporal.PlainDate): string {
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return `${monday}/${monday.add({ days: 6 })}`;
}
