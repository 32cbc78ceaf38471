// What the event is called and when it was, as far as the records tell.
import { byCodeUnits } from '../evidence/index.ts';
import type { DocumentRecord, Dossier, PartyRecord, StatementRecord, TimelineRecord } from './schema.ts';

/** Parties that name the event when nobody else does: more would be a list, not a name. */
const PARTIES = 3;

/** The event's label with its origin, the days it spans by the reports' own account, and the days they were published. */
export function describeEvent(
  given: string | undefined,
  documents: readonly DocumentRecord[],
  parties: readonly PartyRecord[],
  statements: readonly StatementRecord[],
  timeline: readonly TimelineRecord[],
): Dossier['event'] {
  const during = timeline.filter((entry) => entry.relation === 'during' && !entry.computed);
  const published = documents.flatMap(({ published: date }) => dayOf(date?.value));
  return {
    ...labelOf(given, documents, parties, statements),
    earliest: least(during.flatMap(({ earliest }) => dayOf(earliest))),
    latest: greatest(during.flatMap(({ latest }) => dayOf(latest))),
    published: { earliest: least(published), latest: greatest(published) },
  };
}

function labelOf(
  given: string | undefined,
  documents: readonly DocumentRecord[],
  parties: readonly PartyRecord[],
  statements: readonly StatementRecord[],
): Pick<Dossier['event'], 'label' | 'labelFrom'> {
  if (given !== undefined && given.trim() !== '') return { label: given.trim(), labelFrom: 'given' };
  // The parties rather than a headline: a headline is one outlet's own voice, and the event is everybody's.
  const named = protagonists(documents.length, parties, statements);
  if (named.length > 1) return { label: `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`, labelFrom: 'parties' };
  const titled = documents.filter(({ title }) => title !== null).sort(byPublication)[0];
  if (titled?.title) return { label: titled.title.value, labelFrom: 'title' };
  const n = documents.length;
  return { label: n === 1 ? 'One report' : `${n} reports`, labelFrom: 'count' };
}

/** Names of the states, armed groups and organisations that half of the reports or more speak of, those they speak for counted as them. */
function protagonists(
  reports: number,
  parties: readonly PartyRecord[],
  statements: readonly StatementRecord[],
): string[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const counts = new Map<string, { readonly documents: Set<string>; statements: number }>();
  for (const { document, proposition } of statements)
    for (const id of new Set(proposition.actors.map((actor) => principal(actor, byId)))) {
      const count = counts.get(id) ?? { documents: new Set(), statements: 0 };
      count.documents.add(document);
      count.statements++;
      counts.set(id, count);
    }
  return [...counts]
    .filter(([id, { documents }]) => isBody(byId.get(id)) && documents.size * 2 >= reports)
    .sort(([a, x], [b, y]) => y.documents.size - x.documents.size || y.statements - x.statements || byCodeUnits(a, b))
    .slice(0, PARTIES)
    .flatMap(([id]) => byId.get(id)?.name ?? []);
}

function isBody(party: PartyRecord | undefined): boolean {
  return party !== undefined && ['state', 'armed-group', 'organisation'].includes(party.kind);
}

/** Whom a party speaks for in the end; itself when for nobody. A circle ends where it began. */
function principal(id: string, parties: ReadonlyMap<string, PartyRecord>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = parties.get(at)?.speaksFor; next && !seen.has(at); next = parties.get(at)?.speaksFor) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** Earliest first; undated last, by id. */
function byPublication(a: DocumentRecord, b: DocumentRecord): number {
  return byCodeUnits(a.published?.value ?? '~', b.published?.value ?? '~') || byCodeUnits(a.id, b.id);
}

/** The calendar day at the head of an EDTF value, when there is a certain one. */
function dayOf(edtf: string | null | undefined): string[] {
  return /^(\d{4}-\d{2}-\d{2})(?:T[^?~%]*)?$/.exec(edtf ?? '')?.slice(1, 2) ?? [];
}

function least(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
}

function greatest(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}
