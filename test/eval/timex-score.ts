// Scores time expressions as TempEval-3 does: found where spans overlap (relaxed), and the value right given found.
import type { Timex } from './timex-gold.ts';

/** Counts of one article. */
export interface TimexCounts {
  readonly wanted: number;
  readonly found: number;
  readonly hit: number;
  readonly exact: number;
  readonly values: number;
  readonly types: number;
}

/** Each marked expression with the first one left that overlaps it. */
export function pairTimex(gold: readonly Timex[], found: readonly Timex[]): Map<Timex, Timex> {
  const left = new Set(found);
  const pairs = new Map<Timex, Timex>();
  for (const wanted of gold)
    for (const one of left) {
      if (one.start >= wanted.end || wanted.start >= one.end) continue;
      left.delete(one);
      pairs.set(wanted, one);
      break;
    }
  return pairs;
}

export function countTimex(gold: readonly Timex[], found: readonly Timex[]): TimexCounts {
  const pairs = [...pairTimex(gold, found)];
  const count = (same: (a: Timex, b: Timex) => boolean): number => pairs.filter(([a, b]) => same(a, b)).length;
  return {
    wanted: gold.length,
    found: found.length,
    hit: pairs.length,
    exact: count((a, b) => a.start === b.start && a.end === b.end),
    values: count((a, b) => a.value === b.value),
    types: count((a, b) => a.type === b.type),
  };
}

const FIELDS = ['wanted', 'found', 'hit', 'exact', 'values', 'types'] as const;

/** The sum over articles. */
export function sumTimex(counts: readonly TimexCounts[]): TimexCounts {
  const sum = { wanted: 0, found: 0, hit: 0, exact: 0, values: 0, types: 0 };
  for (const one of counts) for (const field of FIELDS) sum[field] += one[field];
  return sum;
}

/** F1 of a count of right ones. */
export const f1Of = ({ wanted, found }: TimexCounts, right: number): number => (2 * right) / (wanted + found);
