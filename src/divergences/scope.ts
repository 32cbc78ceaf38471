// scope: one report says all of a thing, or only a part of it, where another names the thing without that word.
import type { Profile } from '../points/index.ts';
import { apart, type Context, draft, type Kind, sameOccasion, sideOf, type Told, words } from './matter.ts';

interface Reach extends Told {
  readonly kind: 'all' | 'part' | 'plain';
  readonly thing: readonly string[];
}

/** Divergences of reach. */
export const scope: Kind = (matter, context) => {
  const reaches = matter.profiles.flatMap((profile) => reachesOf(profile, context));
  for (const marked of ['all', 'part'] as const) {
    const strong = reaches.filter((reach) => reach.kind === marked);
    for (const reach of strong) {
      const things = reach.thing;
      const same = reaches.filter(
        (other) =>
          other.kind !== marked &&
          other.thing.filter((key) => things.includes(key)).length >= Math.min(2, things.length) &&
          sameOccasion(reach.profile, other.profile) &&
          other.profile.statement.document !== reach.profile.statement.document,
      );
      const sides = [[reach], same];
      if (same.length === 0 || !apart(sides)) continue;
      return [
        draft('scope', matter, [sideOf(same[0]?.value ?? '', same), sideOf(reach.value, [reach])], {
          relation: 'compatible',
          severity: 'medium',
          rule: marked === 'all' ? 'all-or-some' : 'part-or-whole',
          reason:
            marked === 'all'
              ? 'One account says all of it, another does not say so.'
              : 'One account narrows it, another does not.',
        }),
      ];
    }
  }
  return [];
};

/** The things an act is about, each with the word that widens or narrows it. */
function reachesOf(profile: Profile, context: Context): Reach[] {
  const universals = new Set(context.lexicon.universals);
  const restrictors = new Set(context.lexicon.restrictors);
  const text = context.texts.get(profile.statement.document) ?? '';
  return profile.statement.proposition.arguments.flatMap((argument): Reach[] => {
    if (argument.role === 'agent' || argument.role === 'recipient') return [];
    const thing = argument.lemmas
      .filter((lemma) => !context.concepts.isLight(lemma))
      .map((lemma) => context.concepts.key(lemma));
    if (thing.length === 0) return [];
    const citation = words(profile.statement, argument.start, argument.end, context);
    const inside: string[] =
      text
        .slice(argument.start, argument.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const kind = inside.some((word) => universals.has(word))
      ? 'all'
      : inside.some((word) => restrictors.has(word))
        ? 'part'
        : 'plain';
    return [{ profile, thing, kind, citation, value: citation.exact.replace(/\s+/g, ' ') }];
  });
}
