// The day of the event itself: the full date that most reports name, near their publication and not after it if one will do.
import { Temporal } from 'temporal-polyfill';
import type { SourceDocument } from '../documents/index.ts';
import { byCodeUnits } from '../evidence/index.ts';

/** Days around publication within which the event is looked for: news reports what is fresh or about to be. */
const NEAR_DAYS = 7;

/** Days before the first publication within which an event is fresh: what lies further back is mostly what led to it. */
const FRESH_DAYS = 3;

/** A publication day that is not in doubt ("2025-03-18?"): only such a one can place the event. */
const CERTAIN_DAY = /^(\d{4}-\d{2}-\d{2})(?:T[^?~%]*)?$/;

/** One full date with the report that names it; `planned` when what is dated was still to come. */
export interface Named {
  readonly day: string;
  readonly document: string;
  readonly planned: boolean;
}

/**
 * The day of what has happened rather than of what is planned, and of what is fresh rather than of what led to it, if there is any:
 * the one named by most reports, each counted once; of equals the one not after the first publication, then the one named
 * more often, then the nearest to that publication, then the earlier. Null when no report has a publication day or no date
 * lies near one.
 */
export function eventDay(named: readonly Named[], documents: readonly SourceDocument[]): string | null {
  const published = documents
    .flatMap((document) => CERTAIN_DAY.exec(document.published?.value ?? '')?.[1] ?? [])
    .sort(byCodeUnits);
  const first = published[0];
  const last = published.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = Temporal.PlainDate.from(first).subtract({ days: NEAR_DAYS }).toString();
  const to = Temporal.PlainDate.from(last).add({ days: NEAR_DAYS }).toString();
  const days = new Map<string, { readonly reports: Set<string>; times: number }>();
  const near = named.filter(({ day }) => day >= from && day <= to);
  const fresh = Temporal.PlainDate.from(first).subtract({ days: FRESH_DAYS }).toString();
  const happened = near.filter(({ planned }) => !planned);
  const recent = happened.filter(({ day }) => day >= fresh && day <= last);
  for (const { day, document } of [recent, happened, near].find((some) => some.length > 0) ?? []) {
    const entry = days.get(day) ?? { reports: new Set<string>(), times: 0 };
    entry.reports.add(document);
    entry.times += 1;
    days.set(day, entry);
  }
  const distance = (day: string): number => Math.abs(Temporal.PlainDate.from(first).until(day).total('days'));
  const [best] = [...days].sort(
    ([a, ofA], [b, ofB]) =>
      ofB.reports.size - ofA.reports.size ||
      Number(a > first) - Number(b > first) ||
      ofB.times - ofA.times ||
      distance(a) - distance(b) ||
      byCodeUnits(a, b),
  );
  return best?.[0] ?? null;
}
