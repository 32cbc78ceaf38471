// One matter that a statement states: mostly the whole statement read for comparison, sometimes a clause-level part of it.
import type { Range } from '../evidence/index.ts';
import type { Profile } from './profile.ts';

/**
 * `event`: something happens or is said to; `property`: what a known thing is like; `rank`: that it is the first of its kind;
 * `length`: how long it lasts.
 */
export type Kind = 'event' | 'property' | 'rank' | 'length';

/** A profile with what the clause below its verb and the sentences before it add. */
export interface Facet extends Profile {
  /** Every act told in the clause, the main one included: "agreed to spare" tells two. */
  readonly acts: ReadonlySet<string>;
  readonly kind: Kind;
  /** The stretch that states this matter when it is not the whole statement. Offsets of the document. */
  readonly clause: Range | null;
  /** What was added from outside the statement, in a few words; null when nothing was. */
  readonly borrowed: string | null;
}
