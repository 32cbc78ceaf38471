// What every format shows, in the order in which it shows it: one set of indexes over a dossier, made once, in linear time.
import {
  type CommitmentRecord,
  type DivergenceRecord,
  type DocumentRecord,
  type Dossier,
  type PointRecord,
  type QuotationRecord,
  type RelationRecord,
  type StatementRecord,
  UNKNOWN_SOURCE,
} from '../dossier/index.ts';
import { dateInWords } from './dates.ts';

/** A report with the number and the name it goes by in a brief. */
export interface Report {
  readonly number: number;
  /** Publisher, else title, else id; with the report's number where two reports would share it. */
  readonly name: string;
  /** Day of publication in words; null when not known. */
  readonly published: string | null;
  readonly record: DocumentRecord;
  /** In text order. */
  readonly statements: readonly StatementRecord[];
}

/** A dossier, indexed for showing. */
export interface Brief {
  readonly dossier: Dossier;
  readonly reports: readonly Report[];
  /** Those that were analysed: a report in another language is listed and no more. */
  readonly compared: readonly Report[];
  /** Most severe first; among equals contradictions first, then the dossier's order. */
  readonly divergences: readonly DivergenceRecord[];
  /** Points of two reports or more, or with a divergence; best supported first. */
  readonly sharedPoints: readonly PointRecord[];
  /** Points that one report alone makes and nothing hangs on. */
  readonly singlePoints: readonly PointRecord[];
  /** Those of most accounts first, among equals those with most dates and durations. */
  readonly commitments: readonly CommitmentRecord[];
  /** The copies with most in common first. */
  readonly relations: readonly RelationRecord[];
  /** Quotations held against the primary text: those with other words first, those found word for word last. */
  readonly quotations: readonly QuotationRecord[];
  /** Place of a source when sources are counted by statements, the most quoted first: 0, 1, …; one not given comes last. */
  rank(source: string): number;
  report(id: string): Report | undefined;
  statement(id: string): StatementRecord | undefined;
  point(id: string): PointRecord | undefined;
  party(id: string): string;
  divergencesOf(statement: string): readonly DivergenceRecord[];
  /** The first statement that reaches into a passage; undefined where none does. */
  statementAt(place: Place): StatementRecord | undefined;
}

/** A passage of a report. */
export interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

const SEVERITIES = ['high', 'medium', 'low'];
const KINDS = ['duplicate', 'copy', 'part', 'quotation'];
const OUTCOMES = ['altered', 'folded', 'unchecked', 'not-found', 'exact'];

/** Indexes a dossier for showing. */
export function briefOf(dossier: Dossier): Brief {
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
  const points = new Map(dossier.points.map((point) => [point.id, point]));
  const parties = new Map(dossier.parties.map((party) => [party.id, party.name]));
  const byDocument = grouped(dossier.statements, ({ document }) => [document]);
  const names = namesOf(dossier.documents);
  const reports = dossier.documents.map((record, i) => ({
    number: i + 1,
    name: names[i] ?? record.id,
    published: record.published === null ? null : dateInWords(record.published.value.slice(0, 10)),
    record,
    statements: [...(byDocument.get(record.id) ?? [])].sort((a, b) => a.start - b.start),
  }));
  const reportOf = new Map(reports.map((report) => [report.record.id, report]));
  const divergencesOf = grouped(dossier.divergences, ({ values }) => [
    ...new Set(values.flatMap((side) => side.statements)),
  ]);
  const ranks = ranksOf(dossier.statements);
  const parted = new Set(dossier.divergences.map(({ point }) => point));
  const isShared = ({ id, accounts }: PointRecord) =>
    parted.has(id) || accounts.filter((account) => account.statements.length > 0).length > 1;
  return {
    dossier,
    reports,
    compared: reports.filter(({ record }) => record.leftOut == null),
    divergences: [...dossier.divergences].sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        Number(a.relation === 'compatible') - Number(b.relation === 'compatible'),
    ),
    sharedPoints: dossier.points.filter(isShared).sort((a, b) => b.independentAccounts - a.independentAccounts),
    singlePoints: dossier.points.filter((point) => !isShared(point)),
    commitments: [...dossier.commitments].sort((a, b) => accounts(b) - accounts(a) || terms(b) - terms(a)),
    relations: [...(dossier.lineage?.relations ?? [])].sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || Math.max(...b.shares) - Math.max(...a.shares),
    ),
    quotations: [...(dossier.lineage?.quotations ?? [])].sort(
      (a, b) => OUTCOMES.indexOf(a.status) - OUTCOMES.indexOf(b.status),
    ),
    rank: (source) => ranks.get(source) ?? ranks.size,
    report: (id) => reportOf.get(id),
    statement: (id) => statements.get(id),
    point: (id) => points.get(id),
    party: (id) => parties.get(id) ?? id,
    divergencesOf: (id) => divergencesOf.get(id) ?? [],
    statementAt: ({ document, start, end }) => {
      const own = reportOf.get(document)?.statements ?? [];
      let [low, high] = [0, own.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((own[middle]?.end ?? 0) <= start) low = middle + 1;
        else high = middle;
      }
      const found = own[low];
      return found !== undefined && found.start < end ? found : undefined;
    },
  };
}

/**
 * Who says so, as a reader wants it: "Ilka Toren", "Vladimir Putin, through the Kremlin", "own voice"; and "denied by Ilka
 * Toren" where the words shown are what the source denies, since the cue that says so stands outside them.
 */
export function voiceOf(brief: Brief, statement: StatementRecord): string {
  if (statement.source === null) return 'own voice';
  const through = statement.chain
    .slice(0, -1)
    .map(({ source }) => brief.party(source ?? UNKNOWN_SOURCE))
    .reverse();
  const own = statement.chain.at(-1);
  const denied = own?.negated === true || own?.cue?.force === 'deny';
  const name = `${denied ? 'denied by ' : ''}${brief.party(statement.source)}`;
  return through.length === 0 ? name : `${name}, through ${through.join(', through ')}`;
}

/** Statements of one report by who says so, sources in order of their first word. */
export function voicesOf(report: Report): ReadonlyMap<string | null, readonly StatementRecord[]> {
  const voices = new Map<string | null, StatementRecord[]>();
  for (const statement of report.statements) {
    const list = voices.get(statement.source);
    if (list === undefined) voices.set(statement.source, [statement]);
    else list.push(statement);
  }
  return voices;
}

function namesOf(documents: readonly DocumentRecord[]): string[] {
  const names = documents.map(({ publisher, title, id }) => publisher?.value ?? title?.value ?? id);
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  return names.map((name, i) => ((uses.get(name) ?? 0) > 1 ? `${name} (${i + 1})` : name));
}

function accounts({ steps }: CommitmentRecord): number {
  return new Set(steps.map(({ document }) => document)).size;
}

function terms({ dates }: CommitmentRecord): number {
  return Object.values(dates).filter((term) => term !== null).length;
}

function ranksOf(statements: readonly StatementRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of statements)
    if (source !== null && source !== UNKNOWN_SOURCE) counts.set(source, (counts.get(source) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]).map(([source], rank) => [source, rank]));
}

function grouped<T>(records: readonly T[], keys: (record: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records)
    for (const key of keys(record)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  return groups;
}
