// Scores attributions against PolNeAR: content by overlap as the Gender Gap Tracker matches, exact, and Citron's overlap.
import type { GoldArticle, WordRelation } from './polnear-gold.ts';

/** Right, found and wanted counts. */
export interface Counts {
  hit: number;
  found: number;
  wanted: number;
}

export function rates({ hit, found, wanted }: Counts): { p: number; r: number; f: number } {
  const p = found === 0 ? 0 : hit / found;
  const r = wanted === 0 ? 0 : hit / wanted;
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** A predicted relation with the words of its parts. */
export interface Predicted extends WordRelation {
  readonly rule: string;
  readonly confidence: number;
}

/** All figures of one run over a split. */
export interface PolnearScore {
  readonly loose: Counts;
  readonly strict: Counts;
  readonly exact: Counts;
  /** As `loose` and `strict`, with the words of both sides together as the reference. */
  readonly jaccard: Counts;
  /** Citron: shared content words of all pairs, against the words of both sides. */
  readonly overlap: Counts;
  readonly cue: Counts;
  /** Sources right among contents matched at 0.3. */
  readonly source: { right: number; of: number };
  readonly cued: { right: number; of: number };
  readonly byConfidence: Map<string, { right: number; of: number }>;
  readonly byRule: Map<string, { right: number; of: number; source: number }>;
}

export function emptyScore(): PolnearScore {
  const counts = (): Counts => ({ hit: 0, found: 0, wanted: 0 });
  return {
    loose: counts(),
    strict: counts(),
    exact: counts(),
    jaccard: counts(),
    overlap: counts(),
    cue: counts(),
    source: { right: 0, of: 0 },
    cued: { right: 0, of: 0 },
    byConfidence: new Map(),
    byRule: new Map(),
  };
}

export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0;
  for (const i of a) if (b.has(i)) n++;
  return n;
}

/** One-to-one, in text order: for each gold content the best prediction left over whose share of it exceeds the threshold. */
export function match(
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

export const ofGold = (a: WordRelation, b: WordRelation): number => shared(a.content, b.content) / a.content.size;
const ofBoth = (a: WordRelation, b: WordRelation): number => {
  const both = shared(a.content, b.content);
  return both / (a.content.size + b.content.size - both);
};

/** For calibration: most of its words are what one annotated source says, wherever the annotators cut the relation. */
function isRight(gold: readonly WordRelation[], one: Predicted): boolean {
  return gold.some(
    (wanted) =>
      shared(wanted.content, one.content) * 2 > one.content.size &&
      (wanted.source.size === 0 ? one.source.size === 0 : shared(wanted.source, one.source) > 0),
  );
}

/** Adds one annotated article to the score. */
export function addArticle(score: PolnearScore, article: GoldArticle, found: readonly Predicted[]): void {
  const { gold } = article;
  const tally = (counts: Counts, hit: number): void => {
    counts.hit += hit;
    counts.found += found.length;
    counts.wanted += gold.length;
  };
  const loose = match(gold, found, ofGold, 0.3);
  tally(score.loose, loose.size);
  tally(score.strict, match(gold, found, ofGold, 0.8).size);
  tally(score.exact, match(gold, found, ofBoth, 1).size);
  tally(score.jaccard, match(gold, found, ofBoth, 0.3).size);
  tally(score.cue, match(gold, found, (a, b) => shared(a.cue, b.cue), 0.5).size);
  for (const a of gold) {
    score.overlap.wanted += a.content.size;
    for (const b of found) score.overlap.hit += shared(a.content, b.content);
  }
  for (const b of found) score.overlap.found += b.content.size;
  const right = new Map<Predicted, boolean>();
  for (const [wanted, one] of loose) {
    const same = wanted.source.size === 0 ? one.source.size === 0 : shared(wanted.source, one.source) > 0;
    right.set(one, same || (wanted.source.size === 0 && one.source.size === 0));
    score.source.of++;
    if (same) score.source.right++;
    score.cued.of++;
    if (shared(wanted.cue, one.cue) > 0) score.cued.right++;
  }
  for (const one of found) {
    const step =
      one.confidence >= 0.9
        ? '0.9-1.0'
        : `${Math.floor(one.confidence * 10) / 10}-${(Math.floor(one.confidence * 10) + 1) / 10}`;
    const bin = score.byConfidence.get(step) ?? { right: 0, of: 0 };
    bin.of++;
    const matched = right.get(one);
    if (matched === true || isRight(gold, one)) bin.right++;
    score.byConfidence.set(step, bin);
    const rule = score.byRule.get(one.rule) ?? { right: 0, of: 0, source: 0 };
    rule.of++;
    if (matched !== undefined) rule.right++;
    if (matched === true) rule.source++;
    score.byRule.set(one.rule, rule);
  }
}
