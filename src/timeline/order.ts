// Puts the dates that statements name, and those that follow from commitments, into one order.
import type { TimeExpression } from '../analysis/index.ts';
import type { SourceDocument } from '../documents/index.ts';
import { byCodeUnits, byPosition } from '../evidence/index.ts';
import type { Point } from '../points/index.ts';
import type { Statement } from '../statements/index.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { eventDay } from './event-day.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** A date of a commitment with how it is known. */
export interface DatedTerm {
  readonly value: string;
  readonly from: 'stated' | 'computed';
  readonly rule: string;
  readonly reason: string;
}

/** What the timeline reads of a commitment; the ledger's records fit as they are. */
export interface DatedCommitment {
  readonly id: string;
  readonly point: string;
  readonly statements: readonly string[];
  readonly start: DatedTerm | null;
  readonly end: DatedTerm | null;
  readonly due: DatedTerm | null;
}

interface Draft {
  readonly when: string;
  readonly point: Point;
  /** ": due" of a date that no words of the point name, else nothing. */
  readonly role: string;
  readonly computed: boolean;
  readonly rule: string;
  readonly reason: string;
  readonly statements: Set<string>;
  readonly commitments: Set<string>;
}

/**
 * The entries of an event, earliest first, dates without a year last. Statements' durations and repetitions make no entry;
 * one calendar value within one point is one entry, whoever names it and in whatever words.
 */
export function order(
  statements: readonly Statement[],
  points: readonly Point[],
  documents: readonly SourceDocument[],
  commitments: readonly DatedCommitment[] = [],
): TimelineEntry[] {
  const drafts = new Map<string, Draft>();
  // A statement that stands in a second point by a clause belongs to its own.
  const pointOf = new Map(
    points.flatMap((point) =>
      point.statements
        .filter((id) => !point.clauses.some(({ statement }) => statement === id))
        .map((id) => [id, point] as const),
    ),
  );
  const byId = new Map(points.map((point) => [point.id, point]));
  for (const statement of [...statements].sort(
    (a, b) => byPosition(a.citation, b.citation) || byCodeUnits(a.id, b.id),
  )) {
    const point = pointOf.get(statement.id);
    if (point === undefined) continue;
    for (const time of statement.proposition.times) {
      const when = calendarValue(time);
      if (when !== null)
        draft(
          drafts,
          point,
          when,
          false,
          '',
          time.rule,
          `“${statement.citation.exact.slice(time.start - statement.citation.start, time.end - statement.citation.start)}”: ${time.reason}`,
        ).statements.add(statement.id);
    }
  }
  for (const commitment of commitments) {
    const point = byId.get(commitment.point);
    if (point === undefined) continue;
    for (const role of ['start', 'end', 'due'] as const) {
      const term = commitment[role];
      if (term === null) continue;
      const computed = term.from === 'computed';
      // Words of the point that name the date say what it is; a date that another point's words give needs the role.
      const bare = !computed && drafts.has(keyOf(term.value, point, false, ''));
      const entry = draft(
        drafts,
        point,
        term.value,
        computed,
        bare ? '' : `: ${role}`,
        term.rule,
        computed ? `Computed: ${term.reason}.` : `Stated: ${term.reason}.`,
      );
      entry.commitments.add(commitment.id);
      if (entry.statements.size === 0 || computed) for (const id of commitment.statements) entry.statements.add(id);
    }
  }
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  const named = [...drafts.values()].flatMap((entry) =>
    entry.computed || !/^\d{4}-\d{2}-\d{2}$/.test(entry.when)
      ? []
      : [...entry.statements].flatMap((id) => {
          const statement = statementOf.get(id);
          if (statement === undefined) return [];
          const { tense, modality } = statement.proposition;
          return [
            {
              day: entry.when.slice(0, 10),
              document: statement.document,
              planned: tense === 'future' || modality !== null,
            },
          ];
        }),
  );
  const event = eventDay(named, documents);
  return [...drafts.values()]
    .map((entry) => ({ entry, bounds: boundsOf(entry.when), label: labelOf(entry, statementOf) }))
    .sort(
      (a, b) =>
        byDay(a.bounds, b.bounds) ||
        byCodeUnits(a.entry.when, b.entry.when) ||
        byCodeUnits(a.label, b.label) ||
        byCodeUnits(a.entry.point.id, b.entry.point.id),
    )
    .map(({ entry, bounds, label }, i) => ({
      id: `t${i + 1}`,
      when: entry.when,
      earliest: bounds.earliest,
      latest: bounds.latest,
      relation: relationOf(bounds, event),
      label,
      statements: [...entry.statements].sort(byCodeUnits),
      points: [entry.point.id],
      commitments: [...entry.commitments].sort(byCodeUnits),
      computed: entry.computed,
      rule: entry.rule,
      reason: entry.reason,
    }));
}

/** The point's label where one of the entry's own statements says it, else the words of the first that names the date. */
function labelOf(entry: Draft, statements: ReadonlyMap<string, Statement>): string {
  const own = [...entry.statements].flatMap((id) => statements.get(id) ?? []);
  const plain = entry.point.label.replace(/…$/u, '');
  const said = own.some(({ citation }) => citation.exact.includes(plain));
  return `${said ? entry.point.label : (own[0]?.citation.exact ?? entry.point.label)}${entry.role}`;
}

/** EDTF of a dated expression, the hour left out; null for durations, repetitions and words like "now". */
function calendarValue(time: TimeExpression): string | null {
  if ((time.type !== 'DATE' && time.type !== 'TIME') || time.edtf === null) return null;
  return time.edtf.replace(/T[\d:.]+Z?$/, '');
}

/** The draft of one value within one point; a stated date and the same date computed are two kinds of knowledge, so two entries. */
function draft(
  drafts: Map<string, Draft>,
  point: Point,
  when: string,
  computed: boolean,
  role: string,
  rule: string,
  reason: string,
): Draft {
  const key = keyOf(when, point, computed, role);
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const made: Draft = { when, point, role, computed, rule, reason, statements: new Set(), commitments: new Set() };
  drafts.set(key, made);
  return made;
}

function keyOf(when: string, point: Point, computed: boolean, role: string): string {
  return `${when}\n${point.id}\n${computed}\n${role}`;
}

function byDay(a: Bounds, b: Bounds): number {
  const [x, y] = [a.earliest ?? a.latest ?? '9999', b.earliest ?? b.latest ?? '9999'];
  return byCodeUnits(x, y) || byCodeUnits(a.latest ?? '9999', b.latest ?? '9999');
}

/** Where a date lies beside the event; unknown when either cannot be placed, or the date's span begins before and ends after it widely. */
function relationOf({ earliest, latest }: Bounds, event: string | null): TimelineEntry['relation'] {
  if (event === null) return 'unknown';
  if (latest !== null && latest < event) return 'before';
  if (earliest !== null && earliest > event) return 'after';
  return earliest === event && latest === event ? 'during' : 'unknown';
}
