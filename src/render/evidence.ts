// Which words of a side are shown, and which of them are marked: always exact slices, never a word of ours.
import { diffWords } from 'diff';
import type { DivergenceRecord, QuotationRecord, StatementRecord } from '../dossier/index.ts';
import type { Brief } from './brief.ts';

/** A stretch of a shown passage; `marked` when it is what differs. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A passage that stands behind one side of a divergence. */
export interface Passage {
  readonly statement: StatementRecord;
  readonly pieces: readonly Piece[];
}

/** How far (UTF-16 units) the words that differ may stand from their statement and still be shown with it: about two lines. */
const REACH = 160;

/**
 * Share of words two statements must have in common before a word-by-word comparison says more than it hides. Below a half,
 * nearly everything is marked and the eye has nothing to hold on to.
 */
const COMMON = 0.5;

/** Share of a passage from which on marking it counts as marking all of it. */
const ALL = 0.9;

/** Edits after which a comparison is given up: beyond it the two texts have too little in common to mark. */
const MAX_EDITS = 120;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The passages of one side, with the words that differ marked: those the divergence cites, else those a word diff finds. */
export function passagesOf(brief: Brief, divergence: DivergenceRecord, side: number): Passage[] {
  const value = divergence.values[side];
  if (value === undefined) return [];
  const other = divergence.values.find((_, i) => i !== side);
  const opposite = other?.statements.map((id) => brief.statement(id)).find((statement) => statement !== undefined);
  const near = nearest(brief, value);
  return value.statements.flatMap((id) => {
    const statement = brief.statement(id);
    const text = statement && brief.report(statement.document)?.record.text;
    if (statement === undefined || text === undefined) return [];
    const cited = near.get(id) ?? [];
    const shown = around([statement, ...cited]);
    const marks = cited.length > 0 && !coverAll(cited, shown) ? cited : differing(statement, opposite);
    return [{ statement, pieces: cut(text, shown, marks) }];
  });
}

/** Each cited stretch with the statement of the side that it stands in or next to, when one is near enough to show both. */
function nearest(brief: Brief, side: DivergenceRecord['values'][number]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  const own = new Map<string, StatementRecord[]>();
  for (const id of side.statements) {
    const statement = brief.statement(id);
    if (statement === undefined) continue;
    const list = own.get(statement.document);
    if (list === undefined) own.set(statement.document, [statement]);
    else list.push(statement);
  }
  for (const citation of side.citations) {
    const text = brief.report(citation.document)?.record.text ?? '';
    let best: StatementRecord | undefined;
    let least = REACH + 1;
    for (const statement of own.get(citation.document) ?? []) {
      const gap = Math.max(0, statement.start - citation.end, citation.start - statement.end);
      if (gap >= least || text.slice(...between(citation, statement)).includes('\n\n')) continue;
      best = statement;
      least = gap;
    }
    if (best !== undefined) found.set(best.id, [...(found.get(best.id) ?? []), citation]);
  }
  return found;
}

function between(a: Span, b: Span): readonly [number, number] {
  return [Math.min(a.end, b.end), Math.max(a.start, b.start)];
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Whether next to nothing would stay unmarked: then marks tell the eye nothing. */
function coverAll(marks: readonly Span[], shown: Span): boolean {
  const marked = marks.reduce(
    (sum, { start, end }) => sum + Math.min(end, shown.end) - Math.max(start, shown.start),
    0,
  );
  return marked >= ALL * (shown.end - shown.start);
}

/** The words of a statement that the other one has not, when the two are alike enough to compare. */
function differing(statement: StatementRecord, other: StatementRecord | undefined): Span[] {
  if (other === undefined) return [];
  const changes = diffWords(other.text, statement.text, { maxEditLength: MAX_EDITS });
  if (changes === undefined) return [];
  const marks: Span[] = [];
  let at = statement.start;
  let common = 0;
  for (const { value, added, removed } of changes) {
    if (removed) continue;
    const word = value.trim();
    if (added && /[\p{L}\p{N}]/u.test(word)) {
      const start = at + value.indexOf(word);
      marks.push({ start, end: start + word.length });
    }
    if (!added) common += value.length;
    at += value.length;
  }
  // The library may shift white space between its pieces; then its offsets are not ours, and nothing is marked.
  const exact =
    changes
      .filter(({ removed }) => !removed)
      .map(({ value }) => value)
      .join('') === statement.text;
  return exact && common >= COMMON * Math.max(statement.text.length, other.text.length) ? marks : [];
}

/** Cuts `shown` into marked and unmarked pieces. */
function cut(text: string, shown: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end), marked });
  };
  let at = shown.start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(mark.end, shown.end);
    if (end <= start) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, shown.end, false);
  return pieces;
}

/** A quotation and the passages of the primary text that answer to it, the words in which they differ marked. */
export interface Comparison {
  readonly quoted: readonly Piece[];
  readonly primary: readonly Piece[];
}

/** Both sides of a checked quotation as exact slices; nothing is marked where nothing differs. */
export function comparisonOf(brief: Brief, { quotation, primary, passages, changes }: QuotationRecord): Comparison {
  const text = brief.report(primary)?.record.text ?? '';
  const [first, last] = [passages[0], passages.at(-1)];
  const start = first === undefined ? 0 : Math.min(...passages.map((one) => one.start));
  const end = last === undefined ? 0 : Math.max(...passages.map((one) => one.end));
  return {
    quoted: marked(quotation.exact, changes, 'added'),
    // What stands far apart is shown without what stands between.
    primary:
      end - start <= LONGEST_PRIMARY
        ? marked(text.slice(start, end), changes, 'removed')
        : marked(first?.exact ?? '', changes, 'removed'),
  };
}

/** Longest stretch of a primary text that is shown for one quotation. */
const LONGEST_PRIMARY = 1_200;

/** A text with those of the changed words marked that are its own; what cannot be found in order stays unmarked. */
function marked(text: string, changes: QuotationRecord['changes'], own: 'added' | 'removed'): Piece[] {
  const marks: Span[] = [];
  let at = 0;
  for (const change of changes) {
    if (change.kind !== own && change.kind !== 'kept') continue;
    const start = text.indexOf(change.text, at);
    if (start < 0) continue;
    at = start + change.text.length;
    if (change.kind === own) marks.push({ start, end: at });
  }
  return text === '' ? [] : cut(text, { start: 0, end: text.length }, marks);
}
