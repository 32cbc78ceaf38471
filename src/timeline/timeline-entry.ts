// A timeline entry: a date the reports speak of, and what is said to happen on it.

/** One entry. */
export interface TimelineEntry {
  readonly id: string;
  /** EDTF: a day, a month, an interval, an uncertain or partial date. */
  readonly when: string;
  /** First and last calendar day it may mean, ISO; null when open or without a year. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly relation: 'before' | 'during' | 'after' | 'unknown';
  readonly label: string;
  readonly statements: readonly string[];
  readonly points: readonly string[];
  /** Ids of commitments whose start, end or due date this is. */
  readonly commitments: readonly string[];
  readonly computed: boolean;
  /** The rule that read the date in the text, or that computed it. */
  readonly rule: string;
  readonly reason: string;
}
