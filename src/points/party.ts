// What this room needs to know of a party and of a report; the records of earlier rooms fit as they are.
import type { Range } from '../evidence/index.ts';
import { fold } from './concepts.ts';

/** A party of the event: an actor with the actor it speaks for. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly speaksFor: string | null;
  readonly members: readonly string[];
}

/** A report: its text, when it came out, and the places where text is missing. */
export interface Report {
  readonly id: string;
  readonly text: string;
  /** EDTF, as exact as its source is; a question mark where it is in doubt. */
  readonly published: { readonly value: string } | null;
  /** When it last changed. */
  readonly updated: { readonly value: string } | null;
  /** Earlier states that were captured. */
  readonly revisions: readonly unknown[];
  readonly completeness: {
    readonly truncated: boolean;
    readonly gaps: readonly (Range & { readonly reason: string })[];
  };
}

/** Longest chain of "speaks for" that is followed: spokesman, ministry, government, state. */
const MAX_HOPS = 6;

/** Who stands behind whom. */
export interface Blocs {
  /** The actor at the end of the chain of "speaks for": the state behind its capital, its leader, his spokesman. */
  root(actor: string): string;
  /** The actor itself, or the members of a plural actor. */
  expand(actor: string): readonly string[];
  /** The words of its names that begin with a capital, folded. */
  nameWords(actor: string): readonly string[];
  /** The party record, when there is one. */
  party(actor: string): Party | undefined;
}

/** Indexes the parties of an event. */
export function blocsOf(parties: readonly Party[]): Blocs {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const root = (actor: string): string => {
    let at = actor;
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      const next = byId.get(at)?.speaksFor;
      if (next === undefined || next === null || next === at) break;
      at = next;
    }
    return at;
  };
  const expand = (actor: string): readonly string[] => {
    const members = byId.get(actor)?.members ?? [];
    return members.length > 0 ? members : [actor];
  };
  const words = new Map<string, readonly string[]>();
  const nameWords = (actor: string): readonly string[] => {
    const known = words.get(actor);
    if (known !== undefined) return known;
    const party = byId.get(actor);
    const found = [party?.name ?? '', ...(party?.aliases ?? [])]
      .flatMap((alias) => alias.split(/[\s-]+/))
      .filter((word) => /^\p{Lu}/u.test(word))
      .map(fold);
    const distinct = [...new Set(found)];
    words.set(actor, distinct);
    return distinct;
  };
  return { root, expand, nameWords, party: (actor) => byId.get(actor) };
}
