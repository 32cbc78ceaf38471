export type { Commitment, CommitmentKind, CommitmentStatus, LifecycleStep, Term } from './commitment.ts';
export { type Party, record } from './record.ts';
