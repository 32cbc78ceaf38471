// Whether a report was published before a matter happened, so that its silence says nothing: by certain dates alone.
//
// A plan can be known before its day, so only tellings of what is done place a matter, and every other telling must stand in
// a report that came out later. A date in doubt, a limit ("until 12 June") or a report that may have changed since places nothing.
import type { Report } from './party.ts';
import type { Profile } from './profile.ts';

/** A publication day that is not in doubt ("2025-03-18?" is). */
const CERTAIN_DAY = /^(\d{4}-\d{2}-\d{2})(?:T[^?~%]*)?$/;
/** A calendar year, month or day that is not in doubt, or the first day of a span of them. */
const CERTAIN_DATE = /^(\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?)(?:T[^?~%/]*)?(?:\/[^?~%]*)?$/;

/** A certain date of a statement, with the words that give it. */
interface Dated {
  readonly date: string;
  readonly words: string;
}

/** What one statement says of when its matter was. */
export interface Telling {
  readonly document: string;
  /** The earliest first. */
  readonly dates: readonly Dated[];
  /** Told as done: no plan, wish, demand or condition. */
  readonly done: boolean;
}

/** Every telling of a matter. */
export function tellingsOf(members: readonly Profile[]): Telling[] {
  return members.map((member) => ({
    document: member.statement.document,
    dates: datesOf(member),
    done: isDone(member),
  }));
}

/**
 * Why the silence of a report says nothing of a matter, in one sentence with the words that date it; null when it does say
 * something or the dates do not tell. `documents`: the reports of all tellings, by id.
 */
export function earlierThan(
  report: Report,
  tellings: readonly Telling[],
  documents: ReadonlyMap<string, Report>,
): string | null {
  const last = lastDayOf(report);
  if (last === null) return null;
  let first: (Dated & { readonly document: string }) | null = null;
  for (const { document, dates, done } of tellings) {
    const [earliest] = dates;
    if (earliest !== undefined && earliest.date <= last) return null;
    const told = CERTAIN_DAY.exec(documents.get(document)?.published?.value ?? '')?.[1];
    // What a report dates after its own day ("they meet on Friday") was still a plan.
    if (done && earliest !== undefined && (told === undefined || earliest.date <= told)) {
      if (first === null || earliest.date < first.date) first = { ...earliest, document };
      continue;
    }
    if (told === undefined || told <= last) return null;
  }
  return first === null
    ? null
    : `Published ${last}, before it happened: ${first.document} dates it ${first.date} (“${first.words}”).`;
}

/** The day of its last change, or of its publication; null when it is in doubt. */
function lastDayOf({ published, updated, revisions }: Report): string | null {
  const known = updated ?? published;
  if (known === null || (revisions.length > 0 && updated === null)) return null;
  return CERTAIN_DAY.exec(known.value)?.[1] ?? null;
}

/** The certain dates of a statement, the earliest first. ISO 8601 values of any exactness compare as strings from their first day. */
function datesOf({ statement }: Profile): Dated[] {
  const { citation, proposition } = statement;
  return proposition.times
    .flatMap(({ type, edtf, bound, certainty, start, end }): Dated[] => {
      if ((type !== 'DATE' && type !== 'TIME') || certainty === 'unknown') return [];
      if (bound === 'by' || bound === 'until' || bound === 'before') return [];
      const date = CERTAIN_DATE.exec(edtf ?? '')?.[1];
      if (date === undefined) return [];
      return [{ date, words: citation.exact.slice(start - citation.start, end - citation.start) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function isDone({ statement, directive }: Profile): boolean {
  const { tense, modality, condition } = statement.proposition;
  return !directive && tense !== 'future' && modality === null && condition === null;
}
