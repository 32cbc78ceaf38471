// A divergence: accounts of one point that a careful editor would not print as one.
import type { Citation } from '../evidence/index.ts';

export type DivergenceKind =
  | 'quantity'
  | 'time'
  | 'duration'
  | 'scope'
  | 'status'
  | 'position'
  | 'attribution'
  | 'denial'
  | 'wording';

/** One side: the value it gives and the statements that give it. */
export interface Side {
  readonly value: string;
  readonly statements: readonly string[];
  /** The words that differ, exact. */
  readonly citations: readonly Citation[];
}

/** A difference between accounts of one point. */
export interface Divergence {
  readonly id: string;
  readonly kind: DivergenceKind;
  readonly point: string;
  readonly values: readonly Side[];
  /** `contradiction`: both cannot hold; `compatible`: both can (a bound, a rounding, a later update, a paraphrase). */
  readonly relation: 'contradiction' | 'compatible';
  readonly severity: 'high' | 'medium' | 'low';
  readonly rule: string;
  readonly reason: string;
}
