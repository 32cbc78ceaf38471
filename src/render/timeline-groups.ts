// How a timeline is told: what is before, during and after the event, and how certain each date is.
import type { Dossier, TimelineRecord } from '../dossier/index.ts';

/** How a date is known; a computed one is never shown as stated, nor a month as a day. */
export type Certainty = 'stated' | 'partial' | 'uncertain' | 'computed';

/** Signs of the kinds of date, in the order of the legend. */
export const CERTAINTIES: readonly { readonly certainty: Certainty; readonly sign: string; readonly word: string }[] = [
  { certainty: 'stated', sign: '●', word: 'stated' },
  { certainty: 'partial', sign: '◌', word: 'partial (a month, a span, no year)' },
  { certainty: 'uncertain', sign: '○', word: 'uncertain' },
  { certainty: 'computed', sign: '◇', word: 'computed' },
];

/** How the date of an entry is known, by its EDTF value. */
export function certaintyOf({ when, computed }: TimelineRecord): Certainty {
  if (computed) return 'computed';
  if (/[?~%]/.test(when)) return 'uncertain';
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(when) && !when.includes('/') ? 'stated' : 'partial';
}

/** The sign of an entry. */
export function signOf(entry: TimelineRecord): string {
  const certainty = certaintyOf(entry);
  return CERTAINTIES.find((one) => one.certainty === certainty)?.sign ?? '●';
}

export interface TimelineGroup {
  readonly relation: TimelineRecord['relation'];
  readonly title: string;
  readonly entries: readonly TimelineRecord[];
}

const TITLES: Readonly<Record<TimelineRecord['relation'], string>> = {
  before: 'Before the event',
  during: 'The event itself',
  after: 'After the event',
  unknown: 'Not placed beside the event',
};

/** The entries by their place beside the event, groups in the order of time; one group without a title when nothing is placed. */
export function groupsOf({ timeline }: Dossier): TimelineGroup[] {
  const groups = (['before', 'during', 'after', 'unknown'] as const)
    .map((relation) => ({
      relation,
      title: TITLES[relation],
      entries: timeline.filter((entry) => entry.relation === relation),
    }))
    .filter(({ entries }) => entries.length > 0);
  return groups.every(({ relation }) => relation === 'unknown') ? groups.map((one) => ({ ...one, title: '' })) : groups;
}
