// Who stands behind the accounts of a point: two outlets that pass on one source's words are one account.
import type { Citation } from '../evidence/index.ts';
import type { Blocs } from './party.ts';
import type { Profile } from './profile.ts';

/** Share of words from which two passages in outlets' own voices are one wire copy. */
const COPIED = 0.8;
/** Words of a passage below which likeness is chance. */
const SHORTEST = 6;

/** Whether two passages of two reports are one text told twice. */
export type Copied = (a: Citation, b: Citation) => boolean;

/**
 * Origins (actor ids, `document:ID` for an outlet's own voice) and the number of independent accounts: reports that
 * share an origin, or whose origins speak for one party (the Kremlin, Putin), are one.
 */
export function originsOf(
  members: readonly Profile[],
  blocs: Blocs,
  copied: Copied,
): { readonly independentAccounts: number; readonly origins: readonly string[] } {
  // A title says again what the text says; only where there is no text does it stand for its outlet.
  const body = members.filter(({ statement }) => statement.block !== 'title' && statement.block !== 'heading');
  const origins = new Set<string>();
  const behind = new Map<string, Set<string>>();
  const told: { readonly words: ReadonlySet<string>; readonly origin: string; readonly at: Citation }[] = [];
  for (const { statement, wording } of body.length > 0 ? body : members) {
    let origin = sourceOf(statement.chain, blocs);
    if (origin === null) {
      const words = new Set(wording.split(' '));
      origin =
        told.find((other) => isCopy(words, other.words) || copied(other.at, statement.citation))?.origin ??
        `document:${statement.document}`;
      told.push({ words, origin, at: statement.citation });
    }
    // Two who speak as one are two origins, so that a report of one of them alone is not taken for a second account.
    const roots = behind.get(statement.document) ?? new Set<string>();
    for (const one of blocs.expand(origin)) {
      origins.add(one);
      roots.add(blocs.root(one));
    }
    behind.set(statement.document, roots);
  }
  return { independentAccounts: components([...behind.values()]), origins: [...origins].sort() };
}

/** Number of groups of sets when sets that share a member are one group. */
function components(sets: readonly ReadonlySet<string>[]): number {
  let groups: Set<string>[] = [];
  for (const set of sets) {
    const touching = groups.filter((group) => [...set].some((member) => group.has(member)));
    groups = [
      ...groups.filter((group) => !touching.includes(group)),
      new Set([...set, ...touching.flatMap((g) => [...g])]),
    ];
  }
  return groups.length;
}

/** The outermost mouth that is no news outlet: Reuters passing on an official is the official's account. */
function sourceOf(chain: readonly { readonly source: string | null }[], blocs: Blocs): string | null {
  const mouths = chain.flatMap(({ source }) => source ?? []);
  return mouths.find((actor) => blocs.party(actor)?.kind !== 'medium') ?? mouths[0] ?? null;
}

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === b.size && [...a].every((word) => b.has(word))) return true;
  if (Math.min(a.size, b.size) < SHORTEST) return false;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common) >= COPIED;
}
