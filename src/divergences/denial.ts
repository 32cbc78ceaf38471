// denial: one report says that somebody did a thing, another that he did not.
import type { Profile } from '../points/index.ts';
import { apart, type Context, draft, type Kind, sideOf, type Told } from './matter.ts';

/** Divergences of yes and no. */
export const denial: Kind = (matter, context) => {
  const byDeed = new Map<string, Profile[]>();
  for (const profile of matter.profiles) {
    if (profile.act === null || profile.directive || profile.agentRoots.length === 0) continue;
    for (const root of profile.agentRoots) byDeed.set(root, [...(byDeed.get(root) ?? []), profile]);
  }
  const found = [...byDeed].flatMap(([root, profiles]) => {
    const denied = profiles.filter((profile) => profile.statement.polarity === 'denied');
    const affirmed = profiles.filter((profile) => profile.statement.polarity === 'affirmed');
    // Only acts that stand on both sides count: "denied knowing" does not deny the deed next to it.
    const acts = denied
      .filter((profile) => affirmed.some((other) => oneDeed(profile, other)))
      .map((profile) => profile.act);
    const opposites = affirmed.flatMap((a) =>
      affirmed.filter((b) => contrary(a, b, context)).map((b) => [a, b] as const),
    );
    const no = denied.filter((profile) => acts.includes(profile.act)).concat(opposites.map(([, b]) => b));
    const yes = affirmed
      .filter((profile) => acts.includes(profile.act) && !no.includes(profile))
      .concat(opposites.map(([a]) => a));
    if (no.length === 0 || yes.length === 0) return [];
    const sides = [told(yes), told(no)];
    if (!apart(sides)) return [];
    const name = context.blocs.party(root)?.name ?? root;
    return [{ sides, name, size: yes.length + no.length }];
  });
  const best = found.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))[0];
  if (best === undefined) return [];
  const [yes, no] = best.sides;
  return [
    draft('denial', matter, [sideOf('affirmed', yes ?? []), sideOf('denied', no ?? [])], {
      relation: 'contradiction',
      severity: 'high',
      rule: 'affirmed-and-denied',
      reason: `The same act of ${best.name} is affirmed and denied.`,
    }),
  ];
};

/** One act on one thing, both told as done or both as still to be done. */
function oneDeed(a: Profile, b: Profile): boolean {
  if (a.act !== b.act || isAhead(a) !== isAhead(b)) return false;
  // "agreed" alone denies nothing of what was accepted; two bare acts, or acts on one thing, are one deed.
  return (a.objects.size === 0 && b.objects.size === 0) || [...a.objects].some((key) => b.objects.has(key));
}

function isAhead({ statement }: Profile): boolean {
  return statement.proposition.modality !== null || statement.proposition.tense === 'future';
}

/** a does what b excludes: "accepted the offer", "rejected the offer", on a common object. */
function contrary(a: Profile, b: Profile, context: Context): boolean {
  if (a.act === null || b.act === null || !context.concepts.opposed(a.act, b.act)) return false;
  const favour = context.lexicon.favour.map((word) => context.concepts.key(word, 'VERB'));
  if (!favour.includes(a.act) || favour.includes(b.act)) return false;
  return [...a.objects].some((key) => b.objects.has(key));
}

function told(profiles: readonly Profile[]): Told[] {
  return profiles.map((profile) => ({ profile, value: '', citation: profile.statement.citation }));
}
