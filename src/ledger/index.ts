export type { Commitment, CommitmentKind, CommitmentStatus, LifecycleStep, Term } from './commitment.ts';
export type { Party } from './parties.ts';
export { record } from './record.ts';
