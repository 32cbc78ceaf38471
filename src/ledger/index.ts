export type { Commitment, CommitmentKind, CommitmentStatus, LifecycleStep, Term } from './commitment.ts';
