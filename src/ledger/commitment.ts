// A commitment: what a party undertakes, orders, demands or proposes, with its terms and its life per account.
import type { Citation } from '../evidence/index.ts';

export type CommitmentKind = 'undertaking' | 'order' | 'demand' | 'proposal';

export type CommitmentStatus =
  | 'proposed'
  | 'demanded'
  | 'supported'
  | 'agreed'
  | 'ordered'
  | 'in-force'
  | 'suspended'
  | 'fulfilled'
  | 'breached'
  | 'denied'
  | 'rejected'
  | 'withdrawn';

/** A date or duration with how it is known. */
export interface Term<T> {
  readonly value: T;
  /** `stated` in the text, or `computed` from other terms. */
  readonly from: 'stated' | 'computed';
  readonly reason: string;
}

/** One step in the life of a commitment as one account tells it. */
export interface LifecycleStep {
  readonly document: string;
  readonly status: CommitmentStatus;
  readonly statements: readonly string[];
  /** Who says so: actor id, or null for the document's own voice. */
  readonly source: string | null;
  readonly when: string | null;
}

/** Commitment C(debtor, creditor, antecedent, consequent). */
export interface Commitment {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly point: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** The words that state what is to be done. */
  readonly terms: Citation;
  readonly quantity: number | null;
  readonly duration: Term<string> | null;
  readonly start: Term<string> | null;
  readonly end: Term<string> | null;
  readonly due: Term<string> | null;
  readonly condition: Citation | null;
  readonly status: CommitmentStatus;
  readonly steps: readonly LifecycleStep[];
  readonly statements: readonly string[];
  readonly rule: string;
  readonly reason: string;
}
