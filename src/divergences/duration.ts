// duration: reports give one thing different lengths.

import type { Profile } from '../points/index.ts';
import { type Measured, part } from './grouping.ts';
import { intervalOf } from './interval.ts';
import { durationDays } from './iso-duration.ts';
import { apart, type Context, draft, type Kind, sideOf, words } from './matter.ts';

const BOUNDS: Readonly<Record<string, string>> = {
  APPROX: 'about',
  MORE_THAN: 'more-than',
  EQUAL_OR_MORE: 'at-least',
  LESS_THAN: 'less-than',
  EQUAL_OR_LESS: 'at-most',
};

/** Divergences of length of time. */
export const duration: Kind = (matter, context) => {
  const told: Measured[] = [];
  for (const profile of matter.profiles)
    for (const time of profile.statement.proposition.times) {
      const days = time.type === 'DURATION' ? durationDays(time.value) : null;
      if (days === null || time.bound !== null || isDistance(profile, time, context)) continue;
      const citation = words(profile.statement, time.start, time.end, context);
      const bound = BOUNDS[time.modifier ?? ''] ?? 'exact';
      told.push({
        profile,
        citation,
        value: citation.exact.replace(/\s+/g, ' '),
        interval: intervalOf(days, null, bound),
      });
    }
  return alike(told, context).flatMap((group) => {
    const parting = part(group);
    if (parting === null || !apart(parting.sides)) return [];
    return [
      draft(
        'duration',
        matter,
        parting.sides.map((side) => sideOf(side[0]?.value ?? '', side)),
        parting.relation === 'contradiction'
          ? {
              relation: 'contradiction',
              severity: 'high',
              rule: 'other-length',
              reason: 'The lengths given for one thing cannot all be right.',
            }
          : {
              relation: 'compatible',
              severity: 'low',
              rule: 'other-length-bound',
              reason: 'The bounds on the length differ, and both can hold.',
            },
      ),
    ];
  });
};

/** Whether the words beside it make it a distance in time ("within two weeks", "ten days ago"), which nothing lasts. */
function isDistance(
  profile: Profile,
  time: { readonly start: number; readonly end: number },
  context: Context,
): boolean {
  const text = context.texts.get(profile.statement.document) ?? '';
  const before =
    text
      .slice(Math.max(0, time.start - 24), time.start)
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.slice(-2) ?? [];
  const after =
    text
      .slice(time.end, time.end + 12)
      .toLowerCase()
      .match(/[a-z]+/g)?.[0] ?? '';
  const inside =
    text
      .slice(time.start, time.end)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const distances = new Set(context.lexicon.distances);
  return [before.at(-1) ?? '', after, ...inside].some((word) => distances.has(word));
}

/** Groups lengths of one thing: those whose statements share what lasts, by act or by noun. */
function alike(told: readonly Measured[], context: Context): readonly (readonly Measured[])[] {
  const groups: { readonly about: Set<string>; readonly members: Measured[] }[] = [];
  for (const value of told) {
    const about = new Set(lasting(value, context));
    const group = groups.find((known) => [...about].some((key) => known.about.has(key)));
    if (group === undefined) groups.push({ about, members: [value] });
    else {
      for (const key of about) group.about.add(key);
      group.members.push(value);
    }
  }
  return groups.map((group) => group.members);
}

/** What lasts: the noun whose phrase holds the length, else the statement's act and its agent. */
function lasting(value: Measured, context: Context): string[] {
  const { predicate, arguments: args } = value.profile.statement.proposition;
  const { start, end } = value.citation;
  const holders = args.filter(
    (argument) => argument.start <= start && end <= argument.end && !sameSpan(argument, value.citation),
  );
  const narrow = holders.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const heads =
    narrow !== undefined
      ? [narrow.head, ...narrow.lemmas]
      : [
          ...(predicate === null ? [] : [predicate.lemma]),
          ...args
            .filter((argument) => argument.role === 'agent' || argument.role === 'patient')
            .flatMap((argument) => [argument.head, ...argument.lemmas]),
        ];
  return heads.filter((lemma) => !context.concepts.isLight(lemma)).map((lemma) => context.concepts.key(lemma));
}

function sameSpan(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.end - a.start <= b.end - b.start + 4;
}
