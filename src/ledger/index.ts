export type {
  Commitment,
  CommitmentAct,
  CommitmentKind,
  CommitmentStatus,
  Dispute,
  Fulfilment,
  LifecycleStep,
  Term,
} from './commitment.ts';
export type { Party } from './parties.ts';
export type { EventCode } from './plover.ts';
export { record } from './record.ts';
