// What a document offers to hang dates on: its day of publication, else its dateline, else the years its text names.
import { Temporal } from 'temporal-polyfill';
import type { SourceDocument } from '../../../documents/index.ts';
import type { Reading } from '../reading.ts';

/** Years after the latest year a text names in which a weekday-and-date pair may be looked for; such pairs recur after 5 years at the earliest. */
const WINDOW_YEARS = 5;

/** What to count from. */
export interface Anchor {
  /** Publication day, or the dateline's full date. */
  readonly day: Temporal.PlainDate | null;
  /** Whether `day` is itself in doubt ("2025-03-18?"): then whatever is counted from it is. */
  readonly doubtful: boolean;
  /** Where `day` comes from, for reasons. */
  readonly origin: string;
  /** Year window [from, to] that other dates of the text open when there is no publication date. */
  readonly years: { readonly from: number; readonly to: number; readonly why: string } | null;
}

/** Running state of one document: the day, quarter, month and year last spoken of. */
export interface Memory {
  day: Temporal.PlainDate | null;
  /** Whether that day was in doubt. */
  doubtful: boolean;
  month: string | null;
  year: number | null;
  quarter: string | null;
}

/** A day to count from, with its name for reasons. */
export interface Base {
  readonly day: Temporal.PlainDate;
  readonly name: string;
  readonly doubtful: boolean;
}

/**
 * The day an expression counts from: the one spoken of before where it refers to it, else the anchor. Months and years count from
 * the month or year spoken of last, also where that was no day ("in March 2019 … the following month").
 */
export function baseOf(from: 'now' | 'reference', anchor: Anchor, memory: Memory, unit = 'D'): Base | null {
  const spoken = from === 'reference' ? spokenOf(memory, unit) : null;
  if (spoken !== null) return { day: spoken, name: 'the date spoken of before', doubtful: memory.doubtful };
  return anchor.day === null ? null : { day: anchor.day, name: anchor.origin, doubtful: anchor.doubtful };
}

function spokenOf({ day: last, month, year }: Memory, unit: string): Temporal.PlainDate | null {
  if (unit === 'M' && month !== null && !last?.toString().startsWith(month))
    return Temporal.PlainDate.from(`${month}-01`);
  if (unit === 'Y' && year !== null && last?.year !== year) return new Temporal.PlainDate(year, 1, 1);
  return last;
}

/** A calendar day, or null where there is none such (30 February). */
export function day(year: number, month: number, date: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || date < 1 || date > new Temporal.PlainYearMonth(year, month).daysInMonth) return null;
  return new Temporal.PlainDate(year, month, date);
}

/**
 * Publication day, else the dateline with a year; without either, the window opened by the years the text names.
 * `all` are the readings of the whole text, `line` that of the dateline's date.
 */
export function anchorOf(document: SourceDocument, all: readonly Reading[], line: Reading | undefined): Anchor {
  const published = document.published?.value ?? '';
  const doubtful = /[?%~]/.test(published);
  const full = /^(\d{4})-(\d{2})-(\d{2})/.exec(published);
  const date = full === null ? null : day(Number(full[1]), Number(full[2]), Number(full[3]));
  if (date !== null)
    return {
      day: date,
      doubtful,
      origin: `the day of publication, ${date}${doubtful ? ' (uncertain)' : ''}`,
      years: null,
    };
  const known = /^(\d{4})(?:$|[-?%~])/.exec(published);
  const publishedYear = known === null ? null : Number(known[1]);
  if (line?.target.kind === 'date' && line.target.month !== null && line.target.day !== null) {
    const year = line.target.year ?? publishedYear;
    const dated = year === null ? null : day(year, line.target.month, line.target.day);
    // A year that is only that of publication may be off at the turn of the year, but no more than the publication itself.
    if (dated !== null)
      return {
        day: dated,
        doubtful: line.target.year === null && doubtful,
        origin: `the dateline, ${dated}`,
        years: null,
      };
  }
  if (publishedYear !== null)
    return {
      day: null,
      doubtful,
      origin: 'the year of publication',
      years: { from: publishedYear, to: publishedYear, why: 'the year of publication' },
    };
  const years = all.flatMap(({ target }) =>
    target.kind === 'date' && target.year !== null && target.year >= 1900 ? [target.year] : [],
  );
  if (years.length === 0) return { day: null, doubtful: false, origin: 'no known date', years: null };
  const latest = years.reduce((a, b) => Math.max(a, b));
  return {
    day: null,
    doubtful: false,
    origin: 'no known date',
    years: {
      from: latest,
      to: latest + WINDOW_YEARS - 1,
      why: `${WINDOW_YEARS} years from ${latest}, the latest year the text names`,
    },
  };
}
