// Matches found attributions with PolNeAR's: content by overlap as the Gender Gap Tracker does, exact, Citron's overlap; cue; source.
import type { GoldArticle, WordRelation } from './polnear-gold.ts';

/** A predicted relation with the words of its parts. */
export interface Predicted extends WordRelation {
  readonly rule: string;
  readonly confidence: number;
}

/** Pairs of one annotated article, by measure; each relation in one pair at most. */
export interface Matching {
  readonly gold: readonly WordRelation[];
  readonly found: readonly Predicted[];
  readonly loose: ReadonlyMap<WordRelation, Predicted>;
  readonly strict: ReadonlyMap<WordRelation, Predicted>;
  readonly exact: ReadonlyMap<WordRelation, Predicted>;
  readonly cue: ReadonlyMap<WordRelation, Predicted>;
  /** Of `loose` those with the right source. */
  readonly sourced: ReadonlyMap<WordRelation, Predicted>;
}

/** Right and all, from both sides: of the wanted and of the found. */
export interface Counts {
  wantedHit: number;
  wanted: number;
  foundHit: number;
  found: number;
}

/** Everything counted over a slice of the relations; `overlap` counts words. */
export interface Tally {
  readonly loose: Counts;
  readonly strict: Counts;
  readonly exact: Counts;
  readonly overlap: Counts;
  readonly cue: Counts;
  readonly sourced: Counts;
  /** Of the wanted whose content is found at 0.3: those with the right source. */
  readonly source: { right: number; of: number };
}

/** The four measures of content, the one of cues, and content with its source. */
export const MEASURES = ['loose', 'strict', 'exact', 'overlap', 'cue', 'sourced'] as const;

const counts = (): Counts => ({ wantedHit: 0, wanted: 0, foundHit: 0, found: 0 });

export function emptyTally(): Tally {
  return {
    loose: counts(),
    strict: counts(),
    exact: counts(),
    overlap: counts(),
    cue: counts(),
    sourced: counts(),
    source: { right: 0, of: 0 },
  };
}

/** The sum of tallies. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    for (const measure of MEASURES) {
      sum[measure].wantedHit += tally[measure].wantedHit;
      sum[measure].wanted += tally[measure].wanted;
      sum[measure].foundHit += tally[measure].foundHit;
      sum[measure].found += tally[measure].found;
    }
    sum.source.right += tally.source.right;
    sum.source.of += tally.source.of;
  }
  return sum;
}

/** Precision, recall and F1; null where nothing was found, wanted, or either. */
export function rates({ wantedHit, wanted, foundHit, found }: Counts): {
  p: number | null;
  r: number | null;
  f: number | null;
} {
  const p = found === 0 ? null : foundHit / found;
  const r = wanted === 0 ? null : wantedHit / wanted;
  return { p, r, f: wanted === 0 ? null : p === null || r === null || p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Words that both sets hold. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0;
  for (const i of a) if (b.has(i)) n++;
  return n;
}

/** One-to-one, in text order: for each gold content the best prediction left over whose score reaches the threshold. */
function match(
  gold: readonly WordRelation[],
  found: readonly Predicted[],
  score: (gold: WordRelation, found: WordRelation) => number,
  threshold: number,
): Map<WordRelation, Predicted> {
  const left = new Set(found);
  const pairs = new Map<WordRelation, Predicted>();
  for (const wanted of gold) {
    let best: Predicted | null = null;
    let most = threshold;
    for (const one of left) {
      const value = score(wanted, one);
      if (value > most || (value === most && best === null && value > 0)) {
        best = one;
        most = value;
      }
    }
    if (best === null) continue;
    left.delete(best);
    pairs.set(wanted, best);
  }
  return pairs;
}

/** Share of the gold content's words: the Gender Gap Tracker's measure. */
export const ofGold = (a: WordRelation, b: WordRelation): number => shared(a.content, b.content) / a.content.size;

const ofBoth = (a: WordRelation, b: WordRelation): number => {
  const both = shared(a.content, b.content);
  return both / (a.content.size + b.content.size - both);
};

/** Matches one annotated article with what was found in it. */
export function matchArticle({ gold }: GoldArticle, found: readonly Predicted[]): Matching {
  const loose = match(gold, found, ofGold, 0.3);
  return {
    gold,
    found,
    loose,
    strict: match(gold, found, ofGold, 0.8),
    exact: match(gold, found, ofBoth, 1),
    cue: match(gold, found, (a, b) => shared(a.cue, b.cue) + shared(a.marks ?? NONE, b.marks ?? NONE), 0.5),
    sourced: new Map([...loose].filter(([wanted, one]) => sameSource(wanted, one))),
  };
}

/** Whether the source is the annotated one: a word in common, or both without one. */
export function sameSource(wanted: WordRelation, one: WordRelation): boolean {
  return wanted.source.size === 0 ? one.source.size === 0 : shared(wanted.source, one.source) > 0;
}

const NONE: ReadonlySet<number> = new Set();

/** A relation given without a cue (a quotation that stands alone) claims none. */
function hasCue(one: WordRelation): boolean {
  return one.cue.size + (one.marks ?? NONE).size > 0;
}

/** Counts a slice: the wanted and the found relations it takes. */
export function tallyOf(
  matching: Matching,
  takes: { readonly gold: (one: WordRelation) => boolean; readonly found: (one: Predicted) => boolean },
): Tally {
  const sum = emptyTally();
  const gold = matching.gold.filter(takes.gold);
  const found = matching.found.filter(takes.found);
  for (const measure of ['loose', 'strict', 'exact', 'cue', 'sourced'] as const) {
    const pairs = matching[measure];
    const paired = new Set(pairs.values());
    sum[measure].wanted = measure === 'cue' ? gold.filter(hasCue).length : gold.length;
    sum[measure].wantedHit = gold.filter((one) => pairs.has(one)).length;
    sum[measure].found = measure === 'cue' ? found.filter(hasCue).length : found.length;
    sum[measure].foundHit = found.filter((one) => paired.has(one)).length;
  }
  for (const a of gold) {
    sum.overlap.wanted += a.content.size;
    for (const b of matching.found) sum.overlap.wantedHit += shared(a.content, b.content);
    const one = matching.loose.get(a);
    if (one === undefined) continue;
    sum.source.of++;
    if (sameSource(a, one)) sum.source.right++;
  }
  for (const b of found) {
    sum.overlap.found += b.content.size;
    for (const a of matching.gold) sum.overlap.foundHit += shared(a.content, b.content);
  }
  return sum;
}

/** For calibration: most of its words are what one annotated source says, wherever the annotators cut the relation. */
export function isRight(matching: Matching, one: Predicted): boolean {
  return matching.gold.some(
    (wanted) =>
      sameSource(wanted, one) &&
      (matching.loose.get(wanted) === one || shared(wanted.content, one.content) * 2 > one.content.size),
  );
}
