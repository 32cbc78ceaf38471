// Holds a quotation against a primary text: exact, folded, altered with its changes, or not found; never exact when it is not.
import type { SourceDocument } from '../../documents/index.ts';
import { type Citation, cite } from '../../evidence/index.ts';
import type { QuotationCheck, WordChange } from '../lineage.ts';
import { changesOf, type Indexed, indexOf, likest, pairsShared, wholePlaces } from './align.ts';
import type { Piece, Quoted } from './pieces.ts';
import { type Token, tokensOf, withoutEdgeSigns } from './tokens.ts';

/** A primary text, ready to be searched. */
export interface Source {
  readonly document: SourceDocument;
  readonly indexed: Indexed;
}

/** Indexes a primary text's own words, furniture left out. */
export function sourceOf(document: SourceDocument): Source {
  const tokens = document.blocks.flatMap(({ start, end }) => tokensOf(document.text, start, end));
  return { document, indexed: indexOf(document.text, tokens) };
}

/** Primary texts that one quotation is held against: those that share most pairs of words with it. */
const MOST_SOURCES = 8;

/** The primary texts that a quotation may be from, in their own order. Time: words of the quotation × texts. */
export function nearest(report: SourceDocument, quoted: Quoted, sources: readonly Source[]): readonly Source[] {
  if (sources.length <= MOST_SOURCES) return sources;
  const tokens = quoted.pieces.map(({ start, end }) => withoutEdgeSigns(tokensOf(report.text, start, end)));
  const shared = sources.map(({ indexed }) => tokens.reduce((sum, piece) => sum + pairsShared(indexed, piece), 0));
  const order = sources.map((_, i) => i).sort((a, b) => shared[b]! - shared[a]! || a - b);
  const kept = new Set(order.slice(0, MOST_SOURCES));
  return sources.filter((_, i) => kept.has(i));
}

/** Places of one piece that are weighed against one another. */
const MOST_PLACES = 40;
/** Words of the primary text that bracketed words may stand for. */
const BRACKETED = 8;

/** One place of one piece; tokens `[from, to)` of the source. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly status: 'exact' | 'folded' | 'altered';
}

interface Step {
  readonly place: Place;
  readonly cost: number;
  readonly joins: boolean;
  readonly before: Step | null;
}

const COST = { exact: 0, folded: 1, altered: 50 } as const;
/** A joint that does not hold costs more than any place. */
const BROKEN = 100;

const REASONS = {
  exact: 'Its words stand in the primary text, sign for sign.',
  folded:
    'Its words stand in the primary text; only quotation marks, dashes, case, white space, brackets, ellipses or the sign at its end differ.',
  altered: 'The primary text has a passage like it, and words differ.',
  'not-found': 'No passage of the primary text is like it; its words may be from elsewhere.',
} as const;

/** Checks one quotation of `report`: the cheapest way to place all its pieces, in order and as their joints say. */
export function checkQuotation(report: SourceDocument, quoted: Quoted, source: Source): QuotationCheck {
  const { indexed } = source;
  const pieces = quoted.pieces
    .map((piece) => ({ piece, tokens: withoutEdgeSigns(tokensOf(report.text, piece.start, piece.end)) }))
    .filter(({ tokens }) => tokens.length > 0);
  let steps: Step[] = [];
  for (const [i, { piece, tokens }] of pieces.entries()) {
    const places = placesOf(report, piece, tokens, source, pieces[i + 1]?.piece);
    if (places.length === 0) return result('not-found', []);
    const before = steps;
    steps = places.map((place) => {
      let best: Step | null = null;
      for (const step of before) {
        const joins = holds(indexed.tokens, step.place.to, place.from, piece.after);
        const cost = step.cost + COST[place.status] + (joins ? 0 : BROKEN);
        if (best === null || cost < best.cost) best = { place, cost, joins, before: step };
      }
      return best ?? { place, cost: COST[place.status], joins: true, before: null };
    });
  }
  const path = pathOf(steps);
  if (path.length === 0) return result('not-found', []);
  const altered = path.some(({ place, joins }) => place.status === 'altered' || !joins);
  const plain = path.every(({ place }, i) => place.status === 'exact' && isPlainJoint(pieces[i]!.piece));
  return result(altered ? 'altered' : plain ? 'exact' : 'folded', path);

  function result(status: keyof typeof REASONS, steps: readonly Step[]): QuotationCheck {
    return {
      id: `q-${report.id}-${quoted.start}-${quoted.end}`,
      quotation: cite(report, quoted.start, quoted.end),
      pieces: quoted.pieces.map(({ start, end }) => ({ start, end })),
      status,
      primary: source.document.id,
      passages: steps.map(({ place }) => citeTokens(source, place.from, place.to)),
      changes: status === 'altered' ? differences(steps) : [],
      rule: `quotation/${status}`,
      reason: REASONS[status],
    };
  }

  /** Piece by piece, with what was left out between two that a joint should hold together. */
  function differences(steps: readonly Step[]): WordChange[] {
    return steps.flatMap(({ place, joins, before }, i): WordChange[] => {
      const { tokens } = pieces[i]!;
      const between: WordChange[] =
        joins || before === null || before.place.to >= place.from
          ? []
          : [{ kind: 'removed', text: citeTokens(source, before.place.to, place.from).exact }];
      const words = report.text.slice(tokens[0]!.start, tokens.at(-1)!.end);
      // Out of order: its words are there, and not after those before it.
      if (!joins && between.length === 0) return [{ kind: 'added', text: words }];
      if (place.status !== 'altered') return [...between, { kind: 'kept', text: words }];
      const likeness = likest(indexed, tokens);
      return [...between, ...(likeness === null ? [] : changesOf(indexed, likeness, report.text, tokens))];
    });
  }
}

function pathOf(steps: readonly Step[]): Step[] {
  let at: Step | null = null;
  for (const step of steps) if (at === null || step.cost < at.cost) at = step;
  const path: Step[] = [];
  for (; at !== null; at = at.before) path.push(at);
  return path.reverse();
}

/** An ellipsis or brackets are typography; a speaker's name between two pieces leaves them what they are. */
function isPlainJoint({ after }: Piece): boolean {
  return after === 'start' || after === 'speaker';
}

/** Whether a piece that begins at `from` may follow one that ends at `to`. */
function holds(tokens: readonly Token[], to: number, from: number, after: Piece['after']): boolean {
  if (from < to) return false;
  if (after === 'ellipsis') return true;
  const most = after === 'bracket' ? BRACKETED : 0;
  let words = 0;
  for (let i = to; i < from && words <= most; i++) if (tokens[i]!.isWord) words++;
  return words <= most;
}

function placesOf(
  report: SourceDocument,
  piece: Piece,
  tokens: readonly Token[],
  source: Source,
  next: Piece | undefined,
): Place[] {
  const { indexed } = source;
  const whole = wholePlaces(indexed, tokens, MOST_PLACES).map((from): Place => {
    const to = from + tokens.length;
    return { from, to, status: isExact(report.text, piece, tokens, source, from, to, next) ? 'exact' : 'folded' };
  });
  if (whole.length > 0) return whole;
  const likeness = likest(indexed, tokens);
  return likeness === null ? [] : [{ from: likeness.from, to: likeness.to, status: 'altered' }];
}

/** Sign for sign: the same units, and where the quotation ends a sentence, the primary text ends it there too. */
function isExact(
  text: string,
  piece: Piece,
  tokens: readonly Token[],
  source: Source,
  from: number,
  to: number,
  next: Piece | undefined,
): boolean {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const passage = citeTokens(source, from, to);
  if (text.slice(first.start, last.end) !== passage.exact) return false;
  const end = text.slice(last.end, piece.end).trim();
  const { text: primary } = source.document;
  // Before a speaker's name the comma is the reporter's, unless it stands for a question or a cry.
  if (end === '' || end === ',' || (next?.after === 'speaker' && /^[,–—-]$/.test(end)))
    return end === '' || !/[?!]/.test(primary[passage.end] ?? '');
  return primary.startsWith(end, passage.end);
}

function citeTokens({ document, indexed }: Source, from: number, to: number): Citation {
  return cite(document, indexed.tokens[from]!.start, indexed.tokens[to - 1]!.end);
}
