// Puts the flow's records together as one dossier: plain JSON, in one order, with every id given a record.
import type { Divergence } from '../divergences/index.ts';
import type { SourceDocument } from '../documents/index.ts';
import { byCodeUnits, byPosition, type Issue } from '../evidence/index.ts';
import type { Commitment } from '../ledger/index.ts';
import type { Lineage } from '../lineage/index.ts';
import type { Point } from '../points/index.ts';
import type { Statement } from '../statements/index.ts';
import type { TimelineEntry } from '../timeline/index.ts';
import { describeEvent } from './event.ts';
import { lineageRecord } from './lineage-record.ts';
import { type Party, partyRecords } from './parties.ts';
import { UNKNOWN_SOURCE } from './party-record.ts';
import {
  type CommitmentRecord,
  type DivergenceRecord,
  type DocumentRecord,
  type Dossier,
  type PointRecord,
  SCHEMA_ID,
  SCHEMA_VERSION,
  type StatementRecord,
  type TimelineRecord,
} from './schema.ts';
import { ENGINE } from './version.ts';

/** All that the rooms of the flow have made of one event. */
export interface Parts {
  readonly documents: readonly SourceDocument[];
  /** One record per party of the event; statements speak of these ids. */
  readonly parties: readonly Party[];
  readonly statements: readonly Statement[];
  readonly points: readonly Point[];
  readonly divergences: readonly Divergence[];
  readonly commitments: readonly Commitment[];
  readonly timeline: readonly TimelineEntry[];
  /** Absent for a dossier made by hand: nothing is then known of it. */
  readonly lineage?: Lineage;
  /** The event's label when the user gives one. */
  readonly event?: string;
  /** Name and digest of the model that parsed; absent for a dossier made by hand. */
  readonly model?: { readonly name: string; readonly sha256: string };
  /** Problems met before the flow; the documents' own are added. */
  readonly issues?: readonly Issue[];
}

/** One dossier of all parts. Does not check it: `verify` does. */
export function assemble(parts: Parts): Dossier {
  const documents = [...parts.documents].sort((a, b) => byCodeUnits(a.id, b.id)).map(documentRecord);
  const statements = parts.statements.map(statementRecord).sort(byPosition);
  const commitments = parts.commitments.map(commitmentRecord);
  const timeline = parts.timeline.map(timelineRecord);
  const points = parts.points.map(pointRecord);
  const parties = partyRecords(parts.parties, statements, points, commitments);
  return {
    schema: SCHEMA_ID,
    version: SCHEMA_VERSION,
    engine: {
      ...ENGINE,
      model: parts.model === undefined ? null : { name: parts.model.name, sha256: parts.model.sha256 },
    },
    event: describeEvent(parts.event, documents, parties, statements, timeline),
    documents,
    parties,
    statements,
    points,
    divergences: parts.divergences.map(divergenceRecord),
    commitments,
    timeline,
    lineage: lineageRecord(parts.lineage ?? { relations: [], roles: [], quotations: [] }),
    issues: issuesOf(parts),
  };
}

function documentRecord(document: SourceDocument): DocumentRecord {
  const { id, publisher, published, updated, author, section, title, url, language, digest, kind, text } = document;
  return {
    id,
    publisher,
    published,
    updated,
    author,
    section,
    title,
    url,
    language,
    digest,
    kind,
    text,
    excluded: document.excluded.map(({ start, end, rule, reason }) => ({ start, end, rule, reason })),
    blocks: document.blocks.map((block) => ({ start: block.start, end: block.end, kind: block.kind })),
    entries: document.entries.map(({ start, end, time }) => ({ start, end, time })),
    posts: document.posts.map((post) => ({ ...post })),
    links: document.links.map(({ start, end, href, rel }) => ({ start, end, href, rel })),
    origin: originRecord(document.origin),
    revisions: document.revisions.map((state) => ({ ...state })),
    dateline: document.dateline,
    completeness: {
      truncated: document.completeness.truncated,
      gaps: document.completeness.gaps.map(({ start, end, reason }) => ({ start, end, reason })),
    },
    leftOut: document.leftOut,
  };
}

/** Lists of numbers of their own, since a record may be changed by who has it. */
function originRecord(origin: SourceDocument['origin']): NonNullable<DocumentRecord['origin']> {
  if (origin.kind === 'bytes') return { ...origin, runs: [...origin.runs] };
  return origin.kind === 'pages' ? { ...origin, starts: [...origin.starts] } : { ...origin };
}

/** `source: null` is kept for own voice alone: a mouth that the text does not name is the party "unknown". */
function sourceOf(statement: Statement): string | null {
  const last = statement.chain.at(-1);
  return last === undefined ? null : (last.source ?? UNKNOWN_SOURCE);
}

function statementRecord(statement: Statement): StatementRecord {
  const { citation, proposition } = statement;
  const { predicate, negated, modality, tense, condition } = proposition;
  return {
    id: statement.id,
    document: statement.document,
    start: citation.start,
    end: citation.end,
    text: citation.exact,
    prefix: citation.prefix,
    suffix: citation.suffix,
    source: sourceOf(statement),
    form: statement.form,
    chain: statement.chain.map((link) => ({ ...link, addressees: [...link.addressees] })),
    speechAct: statement.speechAct,
    factuality: statement.factuality,
    polarity: statement.polarity,
    sentence: statement.sentence,
    block: statement.block,
    proposition: {
      predicate:
        predicate === null
          ? null
          : { start: predicate.start, end: predicate.end, lemma: predicate.lemma, pos: predicate.pos },
      actors: [...proposition.actors],
      quantities: [...proposition.quantities],
      times: [...proposition.times],
      places: [...proposition.places],
      negated,
      modality,
      tense,
      condition,
    },
  };
}

function pointRecord(point: Point): PointRecord {
  return {
    ...point,
    statements: [...point.statements],
    clauses: point.clauses.map((clause) => ({ ...clause })),
    steps: point.steps.map((step) => ({ ...step, statements: [...step.statements] })),
    joins: point.joins.map((join) => ({ ...join, statements: [join.statements[0], join.statements[1]] })),
    accounts: point.accounts.map((account) => ({ ...account, statements: [...account.statements] })),
    origins: [...point.origins],
  };
}

function divergenceRecord(divergence: Divergence): DivergenceRecord {
  const values = divergence.values.map(({ value, statements, citations }) => ({
    value,
    statements: [...statements],
    citations: [...citations],
  }));
  return { ...divergence, values };
}

function commitmentRecord(commitment: Commitment): CommitmentRecord {
  const { duration, start, end, due } = commitment;
  return {
    ...commitment,
    by: [...commitment.by],
    to: [...commitment.to],
    duration: duration?.value ?? null,
    start: start?.value ?? null,
    end: end?.value ?? null,
    due: due?.value ?? null,
    dates: { duration, start, end, due },
    steps: commitment.steps.map((step) => ({ ...step, statements: [...step.statements] })),
    disputes: commitment.disputes.map((one) => ({ ...one, alleged: [...one.alleged], denied: [...one.denied] })),
    statements: [...commitment.statements],
  };
}

function timelineRecord(entry: TimelineEntry): TimelineRecord {
  return {
    ...entry,
    statements: [...entry.statements],
    points: [...entry.points],
    commitments: [...entry.commitments],
  };
}

/** All issues once each: the same problem may reach us through its document and through the reader of the files. */
function issuesOf(parts: Parts): Issue[] {
  const all = [...(parts.issues ?? []), ...parts.documents.flatMap((document) => document.issues)];
  const once = new Map(all.map((issue) => [JSON.stringify([issue.code, issue.subject, issue.message]), issue]));
  return [...once.values()]
    .sort((a, b) => byCodeUnits(a.subject, b.subject) || byCodeUnits(a.code, b.code))
    .map(({ code, severity, subject, message }) => ({ code, severity, subject, message }));
}
