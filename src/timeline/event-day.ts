// The day of the event itself: the full date that most matters of the reports name, near their publication.
import { Temporal } from 'temporal-polyfill';
import type { SourceDocument } from '../documents/index.ts';
import { byCodeUnits } from '../evidence/index.ts';

/** Days around publication within which the event is looked for: news reports what is fresh or about to be. */
const NEAR_DAYS = 7;

/** One full date with the point it stands in. */
export interface Named {
  readonly day: string;
  readonly point: string;
}

/**
 * The day named by most points; of equals the one nearest to the first publication, then the earlier. Null when no report has
 * a publication day or no date lies near one.
 */
export function eventDay(named: readonly Named[], documents: readonly SourceDocument[]): string | null {
  const published = documents
    .flatMap((document) => /^\d{4}-\d{2}-\d{2}/.exec(document.published?.value ?? '')?.[0] ?? [])
    .sort(byCodeUnits);
  const first = published[0];
  const last = published.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = Temporal.PlainDate.from(first).subtract({ days: NEAR_DAYS }).toString();
  const to = Temporal.PlainDate.from(last).add({ days: NEAR_DAYS }).toString();
  const points = new Map<string, Set<string>>();
  for (const { day, point } of named) {
    if (day < from || day > to) continue;
    points.set(day, (points.get(day) ?? new Set()).add(point));
  }
  const distance = (day: string): number => Math.abs(Temporal.PlainDate.from(first).until(day).total('days'));
  const [best] = [...points].sort(
    ([a, ofA], [b, ofB]) => ofB.size - ofA.size || distance(a) - distance(b) || byCodeUnits(a, b),
  );
  return best?.[0] ?? null;
}
