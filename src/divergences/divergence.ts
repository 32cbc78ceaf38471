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

/** What depends on a difference. `lives`: a count of victims; `terms`: a term of what is agreed, ordered or demanded. */
export interface Stake {
  readonly on: 'lives' | 'terms' | 'headline' | 'unknown';
  readonly reason: string;
}

/**
 * Where a difference probably comes from. `bound`: one side gives a bound; `editing`: one report has changed words of its own
 * language; `party-line`: each side is the word of another party; `other-source`: each rests on another source.
 */
export interface Cause {
  readonly kind:
    | 'translation'
    | 'editing'
    | 'rounding'
    | 'bound'
    | 'later-update'
    | 'party-line'
    | 'other-source'
    | 'unknown';
  readonly reason: string;
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
  readonly stake: Stake;
  readonly cause: Cause;
  readonly rule: string;
  readonly reason: string;
}
