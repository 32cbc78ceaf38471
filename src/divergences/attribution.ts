// attribution: the same words, or the same proposal, are given to different parties.
import type { Profile } from '../points/index.ts';
import { apart, type Context, draft, type Kind, sideOf, type Told, words } from './matter.ts';

/** Letters of wording from which one quotation is recognised. */
const QUOTE = 28;

/** Divergences of authorship. */
export const attribution: Kind = (matter, context) =>
  [...sameWords(matter, context), ...sameProposal(matter, context)].slice(0, 1);

const sameWords: Kind = (matter, context) => {
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

const sameProposal: Kind = (matter, context) => {
  const own = new Set(['propose', 'demand', 'request'].map((word) => context.concepts.key(word)));
  const owners = matter.profiles.flatMap((profile) =>
    profile.statement.proposition.arguments
      .filter((argument) => own.has(context.concepts.key(argument.head)) && argument.actors.length === 1)
      .map((argument) => ({ profile, argument, root: context.blocs.root(argument.actors[0] ?? '') })),
  );
  const sides = new Map<string, Told[]>();
  for (const { profile, argument, root } of owners) {
    const citation = words(profile.statement, argument.start, argument.end, context);
    sides.set(root, [...(sides.get(root) ?? []), { profile, value: root, citation }]);
  }
  return raise(matter, context, sides, 'one-proposal-two-authors', 'One proposal is given to different parties.');
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
