// What the event is called and when it was, as far as the records tell.
import { byCodeUnits } from '../evidence/index.ts';
import type { DocumentRecord, Dossier, PointRecord, TimelineRecord } from './schema.ts';

/** Points whose labels name the event when nobody else does: more would be a list, not a name. */
const LABELS = 3;

/** The event's label with its origin, the days it spans by the reports' own account, and the days they were published. */
export function describeEvent(
  given: string | undefined,
  documents: readonly DocumentRecord[],
  points: readonly PointRecord[],
  timeline: readonly TimelineRecord[],
): Dossier['event'] {
  const during = timeline.filter((entry) => entry.relation === 'during' && !entry.computed);
  const published = documents.flatMap(({ published: date }) => dayOf(date?.value));
  return {
    ...labelOf(given, documents, points),
    earliest: least(during.flatMap(({ earliest }) => dayOf(earliest))),
    latest: greatest(during.flatMap(({ latest }) => dayOf(latest))),
    published: { earliest: least(published), latest: greatest(published) },
  };
}

function labelOf(
  given: string | undefined,
  documents: readonly DocumentRecord[],
  points: readonly PointRecord[],
): Pick<Dossier['event'], 'label' | 'labelFrom'> {
  if (given !== undefined && given.trim() !== '') return { label: given.trim(), labelFrom: 'given' };
  const weighty = points
    .filter(({ independentAccounts, label }) => independentAccounts > 1 && label !== '')
    .sort((a, b) => b.independentAccounts - a.independentAccounts || byCodeUnits(a.id, b.id))
    .slice(0, LABELS);
  if (weighty.length > 0) return { label: weighty.map(({ label }) => label).join(' · '), labelFrom: 'points' };
  const titled = documents.filter(({ title }) => title !== null).sort(byPublication)[0];
  if (titled?.title) return { label: titled.title.value, labelFrom: 'title' };
  const n = documents.length;
  return { label: n === 1 ? 'One report' : `${n} reports`, labelFrom: 'count' };
}

/** Earliest first; undated last, by id. */
function byPublication(a: DocumentRecord, b: DocumentRecord): number {
  return byCodeUnits(a.published?.value ?? '~', b.published?.value ?? '~') || byCodeUnits(a.id, b.id);
}

/** The calendar day at the head of an EDTF value, when there is a certain one. */
function dayOf(edtf: string | null | undefined): string[] {
  const day = edtf?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? [day] : [];
}

function least(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
}

function greatest(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}
