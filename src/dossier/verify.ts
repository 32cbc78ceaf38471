// Checks a dossier against itself: every quotation an exact slice, every id one record, every digest its text.
import { byCodeUnits, digest, type Issue } from '../evidence/index.ts';
import { type Dossier, dossierSchema } from './schema.ts';
import { checkCitations } from './verify-citations.ts';
import { checkLineage } from './verify-lineage.ts';
import { checkReferences } from './verify-references.ts';

/** Takes one finding: a stable code, what it is about, and a sentence. */
export type Report = (code: string, subject: string, message: string, severity?: Issue['severity']) => void;

/** Schema problems shown before the rest is only counted: a foreign file can have one in every line. */
const SHOWN_PROBLEMS = 20;

/**
 * All that is wrong with a dossier, as issues; none means that every citation is an exact slice of a text kept with it, every
 * id resolves, offsets lie inside their texts, statements of one report do not overlap, and digests match. Takes anything and
 * fails closed: what does not fit the schema is an error and is looked at no further. Issues of severity `error` make a
 * dossier invalid, others do not.
 */
export function verify(candidate: unknown): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, subject, message, severity = 'error') => {
    issues.push({ code, severity, subject, message });
  };
  const parsed = dossierSchema.safeParse(candidate);
  if (!parsed.success) {
    const { issues: problems } = parsed.error;
    for (const { path, message } of problems.slice(0, SHOWN_PROBLEMS))
      report('schema', path.map(String).join('.') || 'dossier', `Does not fit the schema: ${message}.`);
    const more = problems.length - SHOWN_PROBLEMS;
    if (more > 0) report('schema', 'dossier', `Does not fit the schema in ${more} more places.`);
    return issues;
  }
  const dossier = parsed.data;
  checkDocuments(dossier, report);
  checkStatements(dossier, report);
  checkCitations(dossier, report);
  checkReferences(dossier, report);
  checkLineage(dossier, report);
  return issues;
}

function checkDocuments(dossier: Dossier, report: Report): void {
  for (const {
    id,
    text,
    digest: stored,
    excluded,
    blocks,
    links,
    origin,
    dateline,
    completeness,
  } of dossier.documents) {
    if (digest(text) !== stored) report('digest', id, 'The text is not the one that the digest names.');
    const spans = [
      ...excluded,
      ...blocks,
      ...(links ?? []),
      ...completeness.gaps,
      ...(dateline === null ? [] : [dateline]),
    ];
    for (const { start, end } of spans)
      if (start > end || end > text.length)
        report('offset', id, `The passage [${start}, ${end}) lies outside the text, which has ${text.length} units.`);
    if (origin !== undefined && !isSound(origin, text.length))
      report('origin', id, 'What its text leads back to lies outside the bytes, or does not cover the text.');
    if (firstOverlap(blocks) !== null) report('blocks', id, 'Two blocks of its text overlap.');
  }
}

/** Runs cover the text from its first unit to its last, in order, and no byte beyond the file; pages begin in order. */
function isSound(origin: NonNullable<Dossier['documents'][number]['origin']>, units: number): boolean {
  if (origin.kind === 'unknown') return true;
  if (origin.kind === 'pages') return origin.starts.every((at, i) => at <= units && at >= (origin.starts[i - 1] ?? 0));
  const { runs, length } = origin;
  if (runs.length === 0 || runs.length % 3 !== 0 || runs[0] !== 0 || runs[runs.length - 3] !== units) return false;
  for (let at = 0; at < runs.length; at += 3) {
    if (at > 0 && runs[at]! <= runs[at - 3]!) return false;
    if (runs[at + 1]! + runs[at + 2]! > length || runs[at + 2]! < 0) return false;
  }
  return true;
}

function checkStatements({ documents, statements }: Dossier, report: Report): void {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const excludedOf = new Map(documents.map(({ id, excluded }) => [id, excluded]));
  const ofDocument = groupByDocument(statements);
  for (const statement of statements) {
    const { id, document, start, end, text, prefix, suffix, chain, source } = statement;
    const whole = texts.get(document);
    if (whole === undefined) report('reference', id, `There is no document "${document}".`);
    else if (end > whole.length) report('offset', id, `[${start}, ${end}) lies outside the text of "${document}".`);
    else if (whole.slice(start, end) !== text)
      report('citation', id, 'Its text is not an exact slice of its document.');
    else if (!whole.slice(0, start).endsWith(prefix) || !whole.startsWith(suffix, end))
      report('citation', id, 'Its context is not what stands around it.');
    if (id !== `s-${document}-${start}-${end}`)
      report('statement-id', id, 'Its id does not tell its document and offsets.');
    const last = chain.at(-1);
    if ((last === undefined) !== (source === null) || (last?.source != null && last.source !== source))
      report('source', id, 'Its source is not the last mouth of its chain.');
  }
  for (const [document, own] of ofDocument) {
    const pair = firstOverlap(own);
    if (pair !== null) report('overlap', document, `Statements ${pair[0].id} and ${pair[1].id} overlap.`);
    const furniture = excludedOf.get(document) ?? [];
    const cut = firstCommon(own, furniture);
    if (cut !== null) report('furniture', cut.id, 'It takes in a passage that was cut as page furniture.', 'warning');
  }
}

function groupByDocument(statements: Dossier['statements']): Map<string, Dossier['statements']> {
  const groups = new Map<string, Dossier['statements']>();
  for (const statement of statements) {
    const group = groups.get(statement.document);
    if (group === undefined) groups.set(statement.document, [statement]);
    else group.push(statement);
  }
  return groups;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first two spans that share a unit, or null. */
function firstOverlap<T extends Span>(spans: readonly T[]): readonly [T, T] | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1]!;
    if (sorted[i]!.start < before.end) return [before, sorted[i]!];
  }
  return null;
}

/** The first span that shares a unit with any of the others, or null. */
function firstCommon<T extends Span>(spans: readonly T[], others: readonly Span[]): T | null {
  const a = [...spans].sort((x, y) => x.start - y.start);
  const b = [...others].sort((x, y) => x.start - y.start);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.end <= b[j]!.start) i++;
    else if (b[j]!.end <= a[i]!.start) j++;
    else return a[i]!;
  }
  return null;
}

/** Most severe first, then by subject: the order in which a reader wants them. */
export function bySeverity(a: Issue, b: Issue): number {
  const order = { error: 0, warning: 1, note: 2 };
  return order[a.severity] - order[b.severity] || byCodeUnits(a.subject, b.subject) || byCodeUnits(a.code, b.code);
}
