// Scores time expressions as TempEval-3 does: found where spans overlap (relaxed), and the value right given found.
import type { Timex } from './timex-gold.ts';

/** Counts of one article. */
export interface TimexCounts {
  readonly wanted: number;
  readonly found: number;
  readonly hit: number;
  readonly exact: number;
  readonly values: number;
  /** Values right when trailing placeholders are left off: some annotators wrote the year 1949 as 1949-XX, the 1960s as 196X. */
  readonly times: number;
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
    times: count((a, b) => withoutPlaceholders(a.value) === withoutPlaceholders(b.value)),
    types: count((a, b) => a.type === b.type),
  };
}

/**
 * "1949-XX" and "1994-XX-XX" are years, "196X" a decade: TIMEX2 (2005) and TIMEX3 after it cut a value off where its grain ends and
 * keep X for what is of that grain and not known ("1998-10-XX", some day of October).
 */
function withoutPlaceholders(value: string): string {
  return value.replace(/^(\d{4})(?:-XX){1,2}$/, '$1').replace(/^(\d{3})X$|^(\d{2})XX$/, '$1$2');
}

const FIELDS = ['wanted', 'found', 'hit', 'exact', 'values', 'times', 'types'] as const;

/** The sum over articles. */
export function sumTimex(counts: readonly TimexCounts[]): TimexCounts {
  const sum = { wanted: 0, found: 0, hit: 0, exact: 0, values: 0, times: 0, types: 0 };
  for (const one of counts) for (const field of FIELDS) sum[field] += one[field];
  return sum;
}

/** F1 of a count of right ones. */
export const f1Of = ({ wanted, found }: TimexCounts, right: number): number => (2 * right) / (wanted + found);
