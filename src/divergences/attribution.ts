// attribution: the same words are given to different parties.
import type { Profile } from '../points/index.ts';
import { apart, type Context, draft, type Kind, sideOf, type Told } from './matter.ts';

/** Letters of wording from which one quotation is recognised. */
const QUOTE = 28;

/** Divergences of authorship. */
export const attribution: Kind = (matter, context) => {
  const byWording = new Map<string, Profile[]>();
  for (const profile of matter.profiles)
    if (
      profile.statement.form === 'direct' &&
      profile.wording.length >= QUOTE &&
      profile.statement.chain.at(-1)?.source
    )
      byWording.set(profile.wording, [...(byWording.get(profile.wording) ?? []), profile]);
  return [...byWording.values()].flatMap((profiles) => {
    const sides = groupBy(profiles, (profile) => context.blocs.root(profile.statement.chain.at(-1)?.source ?? ''));
    return raise(matter, context, sides, 'one-quote-two-mouths', 'One quotation is given to different speakers.');
  });
};

function groupBy(profiles: readonly Profile[], key: (profile: Profile) => string): Map<string, Told[]> {
  const sides = new Map<string, Told[]>();
  for (const profile of profiles)
    sides.set(key(profile), [
      ...(sides.get(key(profile)) ?? []),
      { profile, value: key(profile), citation: profile.statement.citation },
    ]);
  return sides;
}

function raise(
  matter: Parameters<Kind>[0],
  context: Context,
  sides: ReadonlyMap<string, readonly Told[]>,
  rule: string,
  reason: string,
): ReturnType<Kind> {
  const groups = [...sides].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const fromDifferentReports = groups.some(([, a]) =>
    groups.some(
      ([, b]) => a !== b && a.some((x) => b.some((y) => x.profile.statement.document !== y.profile.statement.document)),
    ),
  );
  if (groups.length < 2 || !fromDifferentReports || !apart(groups.map(([, told]) => told))) return [];
  return [
    draft(
      'attribution',
      matter,
      groups.map(([root, told]) => sideOf(context.blocs.party(root)?.name ?? root, told)),
      {
        relation: 'contradiction',
        severity: 'medium',
        rule,
        reason,
      },
    ),
  ];
}
