// quantity: reports count the victims of one event and come to different numbers, in clauses of quite different make.
import type { Profile } from '../points/index.ts';
import { type Measured, part } from './grouping.ts';
import { intervalOf } from './interval.ts';
import { apart, type Context, type Draft, draft, type Matter, sideOf, words } from './matter.ts';

interface Toll extends Measured {
  readonly matter: Matter;
  /** What befell them. */
  readonly effect: string;
  readonly unit: string | null;
  /** What else its sentence says: the place and the weapon often stand in the clause before. */
  readonly beside: ReadonlyMap<string, number>;
  readonly days: readonly string[];
  readonly places: readonly string[];
}

/** Weight of shared content from which two tolls are of one event. */
const SHARED = 0.8;

/** Divergences of tolls told apart from their point, over all points. */
export function tolls(matters: readonly Matter[], context: Context): Draft[] {
  const sentences = new Map<string, Profile[]>();
  const sentenceOf = ({ statement }: Profile): string => `${statement.document} ${statement.sentence}`;
  for (const { profiles } of matters)
    for (const profile of profiles)
      sentences.set(sentenceOf(profile), [...(sentences.get(sentenceOf(profile)) ?? []), profile]);
  const told = matters.flatMap((matter) =>
    matter.profiles.flatMap((profile) => tollOf(profile, matter, sentences.get(sentenceOf(profile)) ?? [], context)),
  );
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
    // Within one point the numbers of one noun are compared elsewhere.
    const elsewhere = new Set(group.map(({ unit }) => unit)).size < 2;
    if (elsewhere && new Set(group.map(({ matter }) => matter.point.id)).size < 2) return [];
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
function tollOf(profile: Profile, matter: Matter, sentence: readonly Profile[], context: Context): Toll[] {
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
    const interval = intervalOf(item.value, item.upTo, item.bound);
    const beside = new Map(sentence.flatMap(({ background }) => [...background]));
    const days = sentence.flatMap((other) => other.days);
    const places = sentence.flatMap((other) => other.places);
    const unit = item.unit;
    return [{ profile, matter, effect, unit, citation, value, interval, beside, days, places }];
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
  if (otherPeople(a, b, context)) return false;
  if (a.effect !== b.effect || clash(a.days, b.days) || clash(a.places, b.places)) return false;
  if (a.profile.statement.document === b.profile.statement.document) return a.interval.low === b.interval.low;
  const people = new Set(context.lexicon.courses.people.map((word) => context.concepts.key(word)));
  let weight = 0;
  for (const [key, own] of a.beside)
    if (!/^(?:[@^]|[nt]:)/.test(key) && key !== a.effect && !people.has(key) && b.beside.has(key))
      weight += own * (context.rarity.get(key) ?? 1);
  return weight >= SHARED;
}

/** Civilians are not soldiers; people, victims and others may be either. */
function otherPeople(a: Toll, b: Toll, context: Context): boolean {
  const kind = ({ unit }: Toll): string | null => {
    const head = unit?.split(' ').at(-1);
    return head === undefined || context.lexicon.courses.anyone.includes(head) ? null : context.concepts.key(head);
  };
  const [left, right] = [kind(a), kind(b)];
  return left !== null && right !== null && left !== right;
}

function clash(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}
