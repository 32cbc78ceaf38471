// A statement with what the rules without a verb of obligation ask of it again and again.
import type { Statement } from '../statements/index.ts';
import type { CommitmentKind, CommitmentStatus } from './commitment.ts';
import type { Reader, Sign } from './sign.ts';

/** One rule: the sign it sees, or null. */
export type PlainRule = (view: View) => Sign | null;

export interface View {
  readonly statement: Statement;
  readonly reader: Reader;
  readonly lemma: string;
  readonly source: string | null;
  /** Who acts, named by the head of its phrase. */
  readonly agents: readonly string[];
  /** Whether an agent is given at all, be it a party or not. */
  readonly acted: boolean;
  readonly patients: readonly string[];
  readonly make: (
    kind: CommitmentKind,
    status: CommitmentStatus,
    rule: string,
    reason: string,
    by: readonly string[],
    to?: readonly string[],
  ) => Sign;
}
