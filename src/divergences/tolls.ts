// quantity: reports count the victims of one event and come to different numbers, in clauses of quite different make.
import type { Profile } from '../points/index.ts';
import { type Measured, part } from './grouping.ts';
import { intervalOf } from './interval.ts';
import { apart, type Context, type Draft, draft, type Matter, otherDays, sideOf, words } from './matter.ts';

interface Toll extends Measured {
  readonly matter: Matter;
  /** What befell them. */
  readonly effect: string;
}

/** Weight of shared content from which two tolls are of one event. */
const SHARED = 0.5;

/** Divergences of tolls told apart from their point, over all points. */
export function tolls(matters: readonly Matter[], context: Context): Draft[] {
  const told = matters.flatMap((matter) => matter.profiles.flatMap((profile) => tollOf(profile, matter, context)));
  const groups: Toll[][] = [];
  for (const toll of told) {
    const home = groups.find((group) => group.every((other) => oneEvent(toll, other, context)));
    if (home === undefined) groups.push([toll]);
    else home.push(toll);
  }
  return groups.flatMap((group) => {
    const parting = part(group);
    const [first] = group;
    if (parting === null || first === undefined || !apart(parting.sides)) return [];
    // Within one point the numbers themselves are compared elsewhere.
    if (new Set(group.map(({ matter }) => matter.point.id)).size < 2) return [];
    return [
      draft(
        'quantity',
        first.matter,
        parting.sides.map((side) => sideOf(side[0]?.value ?? '', side)),
        {
          relation: parting.relation,
          severity: parting.relation === 'contradiction' ? 'high' : 'low',
          rule: parting.relation === 'contradiction' ? 'other-toll' : 'other-toll-bound',
          reason:
            parting.relation === 'contradiction'
              ? 'The tolls given for one event cannot all be right.'
              : 'The tolls given for one event differ, and both can hold.',
        },
      ),
    ];
  });
}

/** How many a statement says were killed, hurt or held; a count that merely changes counts what its subject names. */
function tollOf(profile: Profile, matter: Matter, context: Context): Toll[] {
  const { statement } = profile;
  const { predicate, quantities, arguments: args, terms } = statement.proposition;
  if (predicate === null || statement.polarity === 'denied' || statement.proposition.modality !== null) return [];
  const { courses } = context.lexicon;
  const effects = new Set(courses.casualties.map((word) => context.concepts.key(word, 'VERB')));
  const people = new Set(courses.people.map((word) => context.concepts.key(word)));
  const text = context.texts.get(statement.document) ?? '';
  const make = (item: (typeof quantities)[number], effect: string): Toll[] => {
    if (item.value === null || item.kind !== 'count') return [];
    const citation = words(statement, item.start, item.end, context);
    const value = citation.exact.replace(/\s+/g, ' ');
    return [{ profile, matter, effect, citation, value, interval: intervalOf(item.value, item.upTo, item.bound) }];
  };
  const act = context.concepts.key(predicate.lemma, 'VERB');
  if (effects.has(act)) {
    const counted = quantities.filter(
      (item) =>
        item.unit !== null &&
        people.has(context.concepts.key(item.unit.split(' ').at(-1) ?? '')) &&
        !courses.including.some((word) =>
          text
            .slice(item.start - 14, item.start)
            .toLowerCase()
            .includes(word),
        ),
    );
    return counted.slice(0, 1).flatMap((item) => make(item, act));
  }
  if (!courses.tallying.includes(predicate.lemma)) return [];
  const subject = args.find(
    ({ role, lemmas }) => role === 'agent' && lemmas.some((lemma) => courses.tallies.includes(lemma)),
  );
  if (subject === undefined) return [];
  const effect = terms
    .filter((term) => subject.start <= term.start && term.start < predicate.start)
    .map((term) => context.concepts.key(term.lemma, 'VERB'))
    .find((key) => effects.has(key));
  const item = quantities.find(({ start, kind }) => start >= predicate.end && kind === 'count');
  return effect === undefined || item === undefined ? [] : make(item, effect);
}

/** One effect, no clash of days or places, and enough else in common: the place, the weapon. */
function oneEvent(a: Toll, b: Toll, context: Context): boolean {
  if (a.effect !== b.effect || otherDays(a.profile, b.profile)) return false;
  if (a.profile.statement.document === b.profile.statement.document) return a.interval.low === b.interval.low;
  const places = (profile: Profile): readonly string[] => profile.places;
  const clash =
    places(a.profile).length > 0 &&
    places(b.profile).length > 0 &&
    !places(a.profile).some((place) => places(b.profile).includes(place));
  if (clash) return false;
  const people = new Set(context.lexicon.courses.people.map((word) => context.concepts.key(word)));
  let weight = 0;
  for (const [key, own] of a.profile.background)
    if (!/^[@^nt]/.test(key) && key !== a.effect && !people.has(key) && b.profile.keys.has(key))
      weight += own * (context.rarity.get(key) ?? 1);
  return weight >= SHARED;
}
