// A commitment: what a party undertakes, orders, demands or proposes, with its terms and its life per account.
import type { Citation } from '../evidence/index.ts';
import type { EventCode } from './plover.ts';

export type CommitmentKind = 'undertaking' | 'order' | 'demand' | 'proposal';

/**
 * The act of speech behind a kind: an offer and a draft are proposals, a refusal answers a demand or a proposal, a threat is an
 * undertaking that is put to another and not agreed.
 */
export type CommitmentAct =
  | 'promise'
  | 'agreement'
  | 'announcement'
  | 'readiness'
  | 'duty'
  | 'order'
  | 'demand'
  | 'request'
  | 'condition'
  | 'proposal'
  | 'offer'
  | 'refusal'
  | 'threat';

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
  readonly rule: string;
  readonly reason: string;
}

/** Where something is to be done: the place's normalised name and the words that name it. */
export interface Place {
  readonly name: string;
  readonly citation: Citation;
}

/** One step in the life of a commitment as one account tells it. */
export interface LifecycleStep {
  readonly document: string;
  readonly status: CommitmentStatus;
  readonly statements: readonly string[];
  /** Who says so: actor id, or null for the document's own voice. */
  readonly source: string | null;
  readonly when: string | null;
  /** PLOVER code of the step; null where PLOVER has none. */
  readonly code: EventCode | null;
}

/** What one account says of a commitment and another denies: statement ids of both. */
export interface Dispute {
  readonly what: 'breach' | 'assent';
  readonly alleged: readonly string[];
  readonly denied: readonly string[];
  readonly rule: string;
  readonly reason: string;
}

/** Degree of implementation, Peace Accords Matrix; `unknown` when no account tells. */
export interface Fulfilment {
  readonly degree: 'none' | 'minimum' | 'intermediate' | 'full' | 'unknown';
  readonly rule: string;
  readonly reason: string;
}

/** Commitment C(debtor, creditor, antecedent, consequent). */
export interface Commitment {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly act: CommitmentAct;
  readonly point: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** The words that state what is to be done. */
  readonly terms: Citation;
  /** Lemma of the act owed; null where only a thing is named ("a truce"). */
  readonly action: string | null;
  /** The words for what it is done to. */
  readonly object: Citation | null;
  readonly place: Place | null;
  readonly quantity: number | null;
  readonly duration: Term<string> | null;
  readonly start: Term<string> | null;
  readonly end: Term<string> | null;
  readonly due: Term<string> | null;
  readonly condition: Citation | null;
  readonly status: CommitmentStatus;
  readonly steps: readonly LifecycleStep[];
  readonly disputes: readonly Dispute[];
  /** PLOVER code of what is owed; null where PLOVER has none. */
  readonly code: EventCode | null;
  /** Provision of the Peace Accords Matrix; null where it is none. */
  readonly provision: string | null;
  /** Null for what nobody has agreed to. */
  readonly fulfilment: Fulfilment | null;
  readonly statements: readonly string[];
  readonly rule: string;
  readonly reason: string;
}
