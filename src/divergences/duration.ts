// duration: reports give one thing different lengths.

import type { Range } from '../evidence/index.ts';
import type { Profile } from '../points/index.ts';
import { type Measured, part } from './grouping.ts';
import { intervalOf } from './interval.ts';
import { durationDays, durationGrain } from './iso-duration.ts';
import { apart, type Context, type Draft, draft, type Matter, sameOccasion, sideOf, words } from './matter.ts';

const BOUNDS: Readonly<Record<string, string>> = {
  APPROX: 'about',
  MORE_THAN: 'more-than',
  EQUAL_OR_MORE: 'at-least',
  LESS_THAN: 'less-than',
  EQUAL_OR_LESS: 'at-most',
};

/** Characters beside a length in which its preposition or "ago" stands. */
const BESIDE = 16;

/** Reports of one thing's length do not differ tenfold: a two-day summit and its twenty-minute talk are two things. */
const SCALE = 10;

function isOfTwoScales(group: readonly Measured[]): boolean {
  const lengths = group.map(({ interval }) => (Number.isFinite(interval.high) ? interval.high : interval.low));
  return Math.max(...lengths) > SCALE * Math.min(...lengths);
}

/** Divergences of length of time, over all points: a length often stands in a clause of its own. */
export function durations(matters: readonly Matter[], context: Context): Draft[] {
  const told: Measured[] = [];
  const pointOf = new Map<Profile, Matter>();
  for (const matter of matters)
    for (const profile of matter.profiles) {
      pointOf.set(profile, matter);
      for (const time of profile.statement.proposition.times) {
        const days = time.type === 'DURATION' ? durationDays(time.value) : null;
        if (days === null || time.bound !== null || isDistance(profile, time, context)) continue;
        const citation = words(profile.statement, time.start, time.end, context);
        const bound = BOUNDS[time.modifier ?? ''] ?? 'exact';
        told.push({
          profile,
          citation,
          value: citation.exact.replace(/\s+/g, ' '),
          interval: intervalOf(days, null, bound, durationGrain(time.value)),
        });
      }
    }
  return alike(told, matters, context).flatMap((group) => {
    if (isOfTwoScales(group)) return [];
    const parting = part(group);
    if (parting === null || !apart(parting.sides)) return [];
    const matter = pointOf.get(group[0]!.profile);
    if (matter === undefined) return [];
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
}

/** Whether the words beside it make it a distance in time ("within two weeks", "ten days ago"), which nothing lasts. */
function isDistance(profile: Profile, time: Range, context: Context): boolean {
  const text = context.texts.get(profile.statement.document) ?? '';
  const { predicate, terms } = profile.statement.proposition;
  const verbs = [...(predicate?.pos === 'VERB' ? [predicate] : []), ...terms.filter(({ pos }) => pos === 'VERB')];
  const verb = verbs.find((word) => time.start <= word.start && word.end < time.end) ?? verbs[0] ?? null;
  // "will last 70 days" holds a verb, "the last 70 days" does not.
  const start = verb !== null && time.start <= verb.start && verb.end < time.end ? verb.end : time.start;
  const wordsOf = (from: number, to: number): string[] =>
    text
      .slice(from, to)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const before =
    wordsOf(Math.max(verb !== null && verb.end <= start ? verb.end : 0, start - BESIDE), start).at(-1) ?? '';
  const after = wordsOf(time.end, time.end + BESIDE)[0] ?? '';
  // "is to last 60 days" has the verb, "the last 60 days" the distance.
  const lasts = profile.statement.proposition.terms.some((term) => term.pos === 'VERB' && term.lemma === before);
  return [lasts ? '' : before, after, ...wordsOf(start, time.end)].some((word) =>
    context.lexicon.distances.includes(word),
  );
}

/** Groups lengths by what lasts. A length of nothing that is named is left out. */
function alike(
  told: readonly Measured[],
  matters: readonly Matter[],
  context: Context,
): readonly (readonly Measured[])[] {
  const profiles = matters.flatMap((matter) => matter.profiles);
  const groups = new Map<string, Measured[]>();
  const sessions = new Set(context.lexicon.courses.sessions.map((word) => context.concepts.key(word, 'VERB')));
  const talks: Measured[][] = [];
  for (const value of told) {
    const act = value.profile.act;
    const thing = lasting(value, profiles, context);
    // Those who meet for two hours are no length of a delegation; talks are told apart by day and parties.
    if ((act !== null && sessions.has(act)) || (thing !== null && sessions.has(thing))) {
      const home = talks.find((group) => group.every((other) => oneSession(value.profile, other.profile)));
      if (home === undefined) talks.push([value]);
      else home.push(value);
    } else if (thing !== null) groups.set(thing, [...(groups.get(thing) ?? []), value]);
  }
  return [...groups.values(), ...talks];
}

/** Meetings of one day between parties of whom one at least is common, or of which none is named. */
function oneSession(a: Profile, b: Profile): boolean {
  const [left, right] = [a, b].map((profile) => new Set([...profile.agentRoots, ...profile.objectRoots]));
  if (left === undefined || right === undefined) return false;
  const named = left.size > 0 && right.size > 0;
  return sameOccasion(a, b) && (!named || [...left].some((root) => right.has(root)));
}

/**
 * What lasts: the noun whose phrase holds the length ("a 70-day truce"), else the noun that is said to last, else what the
 * same sentence says was held ("held a call, lasting two hours").
 */
function lasting(value: Measured, profiles: readonly Profile[], context: Context): string | null {
  const { statement } = value.profile;
  const { predicate, arguments: args } = statement.proposition;
  const { start, end } = value.citation;
  const keyOf = (lemma: string | undefined): string | null =>
    lemma === undefined || context.concepts.isLight(lemma) ? null : context.concepts.key(lemma);
  // "the 18-year war", "a timeline of 14 months": the noun that holds the length itself.
  const { terms } = statement.proposition;
  const hyphened = /\p{L}-\p{L}/u.test(value.citation.exact);
  const after = terms.find((term) => term.start >= end && term.start - end <= 24 && term.pos === 'NOUN');
  if (hyphened && after !== undefined) return keyOf(after.lemma);
  const before = terms.filter((term) => term.end <= start && start - term.end <= 5).at(-1);
  const text = context.texts.get(statement.document) ?? '';
  if (before?.pos === 'NOUN' && isOf(text.slice(before.end, start), context)) return keyOf(before.lemma);
  const holder = args
    .filter((argument) => argument.start <= start && end <= argument.end && !sameSpan(argument, value.citation))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const common = ({ head }: { readonly head: string }): boolean => /^\p{Ll}/u.test(head);
  if (holder !== undefined && common(holder)) return keyOf(holder.head);
  if (predicate?.pos === 'NOUN') return keyOf(predicate.lemma);
  const subject = ['agent', 'patient'].flatMap((role) =>
    args.filter((argument) => argument.role === role && common(argument)),
  )[0];
  if (subject !== undefined) return keyOf(subject.head);
  const beside = profiles.find(
    ({ statement: other }) =>
      other !== statement && other.document === statement.document && other.sentence === statement.sentence,
  );
  const held = beside?.statement.proposition.arguments.find(
    (argument) => argument.role === 'patient' && common(argument),
  );
  return keyOf(held?.head);
}

function sameSpan(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.end - a.start <= b.end - b.start + 4;
}

/** Whether only a genitive's words stand between ("a timeline of a"). */
function isOf(text: string, context: Context): boolean {
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return said.length > 0 && said.every((word) => context.lexicon.genitives.includes(word));
}
