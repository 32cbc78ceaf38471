// Where the text speaks of an actor, by name, by a noun phrase or by a pronoun.
import type { Range } from '../evidence/index.ts';

/** One mention of an actor (ACE: named, nominal, pronominal). */
export interface Mention extends Range {
  readonly startToken: number;
  readonly endToken: number;
  /** Token index of the head. */
  readonly head: number;
  readonly kind: 'named' | 'nominal' | 'pronoun';
  /** Ids of actors (document-level) this mention stands for: none when unresolved, several for "both leaders". */
  readonly actors: readonly string[];
  /** Rule id of the resolution, with a sentence that says why. */
  readonly rule: string;
  readonly reason: string;
}
