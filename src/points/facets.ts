// The matters of an event: one for each statement, and one more for each clause-level matter that it states beside its own.
//
// "US carries out first air strike since the deal" states a strike and that it is the first; "a two-hour call" states a call
// and how long it was. A reader sets the second beside other reports' sentences on it alone.
import type { Language } from '../lang/language.ts';
import type { Lexicon } from '../lang/lexicon.ts';
import type { Concepts } from './concepts.ts';
import { withContext } from './context.ts';
import { deepen, phraseAt } from './deepen.ts';
import type { Facet } from './facet.ts';
import type { Blocs } from './party.ts';
import type { Profile } from './profile.ts';
import { SLOT_WEIGHT } from './slots.ts';

/** All matters; the first `profiles.length` are the statements themselves, in their order. */
export function facetsOf(profiles: readonly Profile[], concepts: Concepts, blocs: Blocs, language: Language): Facet[] {
  const { lexicon, numbers } = language;
  const own = withContext(
    profiles.map((profile) => deepen(profile, concepts, blocs)),
    concepts,
    numbers,
  ).map((facet, at, all) => lengthItself(facet, all[at - 1], concepts, lexicon) ?? facet);
  return [
    ...own,
    ...own.flatMap((facet) => [
      ...lengthBeside(facet, concepts, lexicon),
      ...membersOf(facet),
      ...rankBeside(facet, concepts),
    ]),
  ];
}

/** A statement that says how long something lasts and nothing else: "the call lasted two hours", "a 70-day truce". */
function lengthItself(facet: Facet, previous: Facet | undefined, concepts: Concepts, lexicon: Lexicon): Facet | null {
  const { statement, durations } = facet;
  const { predicate, arguments: args } = statement.proposition;
  if (durations.length === 0 || predicate === null || facet.kind !== 'event') return null;
  const lasting = predicate.pos === 'VERB' && concepts.isLasting(predicate.lemma);
  if (lasting) {
    const subject = args.find(({ role }) => role === 'agent');
    const thing = subject === undefined ? null : lengthy([...subject.lemmas], concepts, lexicon);
    if (thing !== null) return lengthOf(facet, thing, false);
    const before =
      previous?.statement.document === statement.document && previous.statement.sentence === statement.sentence;
    if (before && previous.act !== null && isLengthy(previous.act, concepts, lexicon))
      return lengthOf(facet, previous.act, false);
    return null;
  }
  const bare = predicate.pos === 'NOUN' || predicate.lemma === 'be';
  const thing = bare
    ? lengthy(
        statement.proposition.terms.map(({ lemma }) => lemma),
        concepts,
        lexicon,
      )
    : null;
  if (thing === null) return null;
  const others = [...facet.objects].filter((key) => key !== thing && !facet.counts.some(({ unit }) => unit === key));
  return others.length === 0 ? lengthOf(facet, thing, false) : null;
}

/** "held a 90-minute call": the length stands inside the act's own noun. */
function lengthBeside(facet: Facet, concepts: Concepts, lexicon: Lexicon): Facet[] {
  const { statement, durations } = facet;
  if (facet.kind !== 'event' || durations.length === 0) return [];
  const within = statement.proposition.arguments.find(
    ({ role, start, end, head }) =>
      role !== 'agent' &&
      isSession(concepts.key(head), concepts, lexicon) &&
      statement.proposition.times.some((time) => time.type === 'DURATION' && start <= time.start && time.end <= end),
  );
  return within === undefined
    ? []
    : [lengthOf({ ...facet, clause: { start: within.start, end: within.end } }, concepts.key(within.head), true)];
}

function lengthOf(facet: Facet, thing: string, beside: boolean): Facet {
  const background = new Map<string, number>([[thing, 1]]);
  for (const length of facet.durations) background.set(`t:${length}`, SLOT_WEIGHT.duration);
  const kept = beside ? background : new Map([...facet.background, ...background]);
  return {
    ...facet,
    kind: 'length',
    act: thing,
    acts: new Set([thing]),
    objects: new Set(),
    background: kept,
    keys: new Set(kept.keys()),
    clause: facet.clause,
    ...(beside ? UNQUOTED : {}),
  };
}

/** A matter beside the statement's own is not told by the statement's wording. */
const UNQUOTED = { wording: '', runs: new Set<string>() };

/** "the third and fourth on 26 April and 11 May": as many ordinals as days are as many matters. */
function membersOf(facet: Facet): Facet[] {
  const { ordinals, days } = facet;
  if (ordinals.length < 2 || ordinals.length !== days.length) return [];
  const ranked = [...ordinals].sort((a, b) => a.value - b.value);
  return ranked.map((ordinal, at) => {
    const background = new Map([...facet.background].filter(([key]) => !/^[do]:/.test(key)));
    background.set(`o:${ordinal.value}`, SLOT_WEIGHT.ordinal);
    background.set(`d:${days[at]}`, SLOT_WEIGHT.day);
    return {
      ...facet,
      ordinals: [ordinal],
      days: days.slice(at, at + 1),
      background,
      keys: new Set(background.keys()),
      clause: { start: facet.statement.citation.start, end: facet.statement.citation.end },
      ...UNQUOTED,
    };
  });
}

/** "carried out its first air strike since the deal": that it is the first, beside that it was carried out. */
function rankBeside(facet: Facet, concepts: Concepts): Facet[] {
  const { statement, ordinals } = facet;
  if (facet.kind !== 'event' || ordinals.length === 0) return [];
  const named = statement.proposition.arguments.find(
    ({ role, head, start, end }) =>
      role === 'patient' &&
      concepts.isEvent(head) &&
      statement.proposition.quantities.some(
        (item) => item.kind === 'ordinal' && start <= item.start && item.end <= end,
      ),
  );
  if (named === undefined) return [];
  const thing = concepts.key(phraseAt(facet, named.head, concepts));
  const clause = { start: named.start, end: named.end };
  return [
    { ...facet, kind: 'rank', act: thing, acts: new Set([thing]), agents: [], agentRoots: [], clause, ...UNQUOTED },
  ];
}

/** The concept of the thing that lasts: a standstill or a meeting, by the most telling of its words. */
function lengthy(lemmas: readonly string[], concepts: Concepts, lexicon: Lexicon): string | null {
  const keys = lemmas.map((lemma) => concepts.key(lemma));
  return (
    keys.find((key) => isStandstill(key, concepts, lexicon)) ??
    keys.find((key) => isSession(key, concepts, lexicon)) ??
    null
  );
}

function isLengthy(key: string, concepts: Concepts, lexicon: Lexicon): boolean {
  return isStandstill(key, concepts, lexicon) || isSession(key, concepts, lexicon);
}

function isStandstill(key: string, concepts: Concepts, lexicon: Lexicon): boolean {
  return lexicon.courses.standstills.some((lemma) => concepts.key(lemma) === key);
}

function isSession(key: string, concepts: Concepts, lexicon: Lexicon): boolean {
  return lexicon.courses.sessions.some((lemma) => concepts.key(lemma) === key);
}
