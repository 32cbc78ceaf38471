// Who stands behind the accounts of a point: two outlets that pass on one source's words are one account.
import type { Blocs } from './party.ts';
import type { Profile } from './profile.ts';

/** Origins (actor ids, `document:ID` for an outlet's own voice) and the number of independent accounts. */
export function originsOf(
  members: readonly Profile[],
  _blocs: Blocs,
): { readonly independentAccounts: number; readonly origins: readonly string[] } {
  const body = members.filter(({ statement }) => statement.block !== 'title' && statement.block !== 'heading');
  const telling = body.length > 0 ? body : members;
  const first = new Map<string, string>();
  const origins = new Set<string>();
  for (const { statement, wording } of telling) {
    const source = statement.chain.find((link) => link.source !== null)?.source ?? null;
    if (source !== null) {
      origins.add(source);
      continue;
    }
    // Wire copy: the same words in the own voice of two outlets have one origin.
    const known = first.get(wording);
    const origin = known ?? `document:${statement.document}`;
    first.set(wording, origin);
    origins.add(origin);
  }
  return { independentAccounts: origins.size, origins: [...origins].sort() };
}
