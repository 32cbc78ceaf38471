// The parsed document as this room sees it: the types alone, reached through the analysis.
import type { Analysis } from '../analysis/index.ts';

/** A parsed document. */
export type Doc = Analysis['doc'];
/** One of its tokens. */
export type Token = Doc['tokens'][number];

/** Half-open range of token indexes. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Whether one of the ranges holds the token. */
export function holdsToken(ranges: readonly TokenRange[], i: number): boolean {
  return ranges.some((range) => range.from <= i && i < range.to);
}

/** Number of tokens in the ranges. */
export function size(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, range) => sum + Math.max(0, range.to - range.from), 0);
}

/** Indexes, ascending, joined to ranges. */
export function toRanges(indexes: readonly number[]): readonly TokenRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const i of indexes) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to === i) last.to = i + 1;
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges;
}
