// Which wordings mean one thing in English reports: the word relations of the other lexicon files, as one record.
//
// The sets were written by hand from the vocabulary of readouts, communiqués and wire reports; the ranks were counted.
import type { Lexicon } from '../lexicon.ts';
import {
  ASPECTUAL,
  COMPOSITE_LINES,
  EARLIER,
  EVER,
  GENERIC_EVENTS,
  LASTING,
  OFFERS,
  RESTATING,
  SHED,
  STAGING,
  STEP_LINES,
  TAKING,
  URGING,
  WRAPPERS,
} from './lexicon-clauses.ts';
import {
  ANYONE,
  AT_ONCE,
  AT_ONCE_PHRASES,
  AWAITING,
  CASUALTIES,
  CLAIMS,
  CONDITION_NOUNS,
  ENDING,
  FALSEHOODS,
  FORCE_NOUNS,
  INCLUDING,
  NEEDING,
  PEOPLE,
  RUNNING,
  SESSIONS,
  STANDSTILLS,
  STARTING,
  TALLIES,
  TALLYING,
  WIDER_PAIRS,
} from './lexicon-courses.ts';
import {
  ANNOUNCING,
  ASCRIBING,
  AUTHORING,
  BLAMING,
  BONDS,
  BREAKDOWNS,
  DESERTIONS,
  FRUITS,
  LACKING,
  LIMITED_NEGATIONS,
  NATIVE_STATES,
  NEGATION_BRIDGES,
  NEGATIONS,
  OWNING,
  PROOFS,
  REBUTTING,
  REQUESTS,
  SHARES,
} from './lexicon-disputes.ts';
import { EVENT_NOUN_PAIRS } from './lexicon-event-nouns.ts';
import { RANKED_LEMMAS } from './lexicon-ranks.ts';
import { SYNONYM_LINES } from './lexicon-synonyms.ts';
import {
  AGAINST,
  ANTONYM_PAIRS,
  APPROVING,
  BINDING,
  CONDITIONALS,
  DISAPPROVING,
  DISTANCES,
  FAVOUR,
  GENITIVES,
  IDEAS,
  INITIATING,
  INSISTING,
  INTENDING,
  INTENSIFIERS,
  JOINING,
  LEANING,
  LIGHT_WORDS,
  LINKING,
  LIST_BRIDGES,
  NAMELESS,
  NAMING,
  NEGATORS,
  OFFENCES,
  PACTS,
  PARTITIVES,
  POINTERS,
  RELATIVES,
  RESTRICTORS,
  SYMMETRIC_ACTS,
  UNDOING,
  UNIVERSALS,
} from './lexicon-words.ts';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const entries = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Splits "noun verb" at its first space. */
function pair(entry: string): [string, string] {
  const space = entry.indexOf(' ');
  return [entry.slice(0, space), entry.slice(space + 1)];
}

/** English word relations. */
export const lexicon: Lexicon = {
  synonyms: SYNONYM_LINES.split('\n')
    .map(entries)
    .filter((set) => set.length > 1),
  antonyms: entries(ANTONYM_PAIRS).map(pair),
  eventNouns: Object.fromEntries(entries(EVENT_NOUN_PAIRS).map(pair)),
  light: words(LIGHT_WORDS),
  intensifiers: words(INTENSIFIERS),
  restrictors: words(RESTRICTORS),
  universals: words(UNIVERSALS),
  partitives: words(PARTITIVES),
  initiating: words(INITIATING),
  approving: words(APPROVING),
  disapproving: words(DISAPPROVING),
  offences: words(OFFENCES),
  naming: words(NAMING),
  intending: words(INTENDING),
  leaning: words(LEANING),
  nameless: words(NAMELESS),
  linking: words(LINKING),
  joining: words(JOINING),
  listBridges: words(LIST_BRIDGES),
  genitives: words(GENITIVES),
  pointers: words(POINTERS),
  relatives: words(RELATIVES),
  negators: words(NEGATORS),
  conditionals: words(CONDITIONALS),
  symmetric: words(SYMMETRIC_ACTS),
  distances: words(DISTANCES),
  favour: words(FAVOUR),
  against: words(AGAINST),
  insisting: words(INSISTING),
  binding: words(BINDING),
  undoing: words(UNDOING),
  wrappers: words(WRAPPERS),
  aspectual: words(ASPECTUAL),
  restating: words(RESTATING),
  staging: words(STAGING),
  genericEvents: words(GENERIC_EVENTS),
  urging: words(URGING),
  taking: words(TAKING),
  offers: words(OFFERS),
  composites: COMPOSITE_LINES.split('\n')
    .map(entries)
    .flatMap(([act, object, whole]): [string, string, string][] =>
      act !== undefined && object !== undefined && whole !== undefined ? [[act, object, whole]] : [],
    ),
  steps: STEP_LINES.split('\n').flatMap((line): [string, string[]][] => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon), words(line.slice(colon + 1))]];
  }),
  shed: words(SHED),
  lasting: words(LASTING),
  ever: words(EVER),
  earlier: words(EARLIER),
  pacts: words(PACTS),
  ideas: words(IDEAS),
  courses: {
    starting: words(STARTING),
    running: words(RUNNING),
    ending: words(ENDING),
    force: words(FORCE_NOUNS),
    atOnce: words(AT_ONCE),
    atOncePhrases: entries(AT_ONCE_PHRASES),
    needing: words(NEEDING),
    conditions: words(CONDITION_NOUNS),
    awaiting: words(AWAITING),
    standstills: words(STANDSTILLS),
    sessions: words(SESSIONS),
    tallies: words(TALLIES),
    tallying: words(TALLYING),
    casualties: words(CASUALTIES),
    people: words(PEOPLE),
    anyone: words(ANYONE),
    including: words(INCLUDING),
  },
  disputes: {
    negations: words(NEGATIONS),
    negationBridges: words(NEGATION_BRIDGES),
    limitedNegations: words(LIMITED_NEGATIONS),
    blaming: words(BLAMING),
    shares: words(SHARES),
    owning: words(OWNING),
    rebutting: words(REBUTTING),
    proofs: words(PROOFS),
    breakdowns: words(BREAKDOWNS),
    authoring: words(AUTHORING),
    requests: words(REQUESTS),
    ascribing: words(ASCRIBING),
    fruits: words(FRUITS),
    lacking: words(LACKING),
    bonds: words(BONDS),
    announcing: words(ANNOUNCING),
    nativeStates: words(NATIVE_STATES),
    desertions: words(DESERTIONS),
  },
  wider: entries(WIDER_PAIRS).map(pair),
  falsehoods: words(FALSEHOODS),
  claims: words(CLAIMS),
  ranks: words(RANKED_LEMMAS),
};
