// attribution: the same words are given to different parties.
import type { Profile } from '../points/index.ts';
import { apart, type Context, draft, type Kind, sideOf, type Told } from './matter.ts';

/** Letters of wording from which one quotation is recognised. */
const QUOTE = 28;

/** Least confidence in a speaker. */
const SURE = 0.7;

/** Divergences of authorship. */
export const attribution: Kind = (matter, context) => {
  const byWording = new Map<string, Profile[]>();
  for (const profile of matter.profiles)
    if (profile.statement.form === 'direct' && profile.wording.length >= QUOTE && speaker(profile, context) !== null)
      byWording.set(profile.wording, [...(byWording.get(profile.wording) ?? []), profile]);
  return [...byWording.values()].flatMap((profiles) => {
    const sides = groupBy(profiles, (profile) => speaker(profile, context) ?? '');
    return raise(matter, context, sides, 'one-quote-two-mouths', 'One quotation is given to different speakers.');
  });
};

/** A named person to whom a cue gives the words; an office or an outlet may pass on what another has said. */
function speaker(profile: Profile, context: Context): string | null {
  const link = profile.statement.chain.at(-1);
  if (!link?.cue || link.source === null || link.confidence < SURE) return null;
  // "he said": whoever "he" is taken for may be the wrong one of two.
  if (!/\p{Lu}\p{L}{2}/u.test(link.sourceCitation?.exact ?? '')) return null;
  return context.blocs.party(link.source)?.kind === 'person' ? link.source : null;
}

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
  const names = groups.map(([root]) => (context.blocs.party(root)?.name ?? root).split(/[\s:-]+/));
  // "Ann Lee" and "Lee" are one mouth until somebody shows that they are two.
  if (names.some((a, at) => names.slice(at + 1).some((b) => a.some((word) => b.includes(word))))) return [];
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
