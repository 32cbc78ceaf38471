// Which words count as one concept, how telling a concept is, and which concepts exclude each other.
import type { Lexicon } from '../lang/lexicon.ts';

/** Weight of a word that stands in any report; a word outside the rank list has weight 1. */
const LIGHT_WEIGHT = 0.1;
/** Weight of the commonest word that is not light, and how steeply rarer words rise to 1. */
const COMMON_WEIGHT = 0.25;
const RARITY_EXPONENT = 3;

/** Concepts of a language. */
export interface Concepts {
  /** Key of the concept of a lemma. A noun that names an act leads to its verb's concept; a verb is never read as a noun. */
  key(lemma: string, pos?: string): string;
  /** `fold`, each word once. */
  fold(lemma: string): string;
  /** Whether two words side by side are one concept ("air strike"). */
  isPhrase(words: string): boolean;
  /** Whether the word is too general to join two statements. */
  isLight(lemma: string): boolean;
  /** How telling the word is against the background of all news, in (0, 1]. */
  weight(lemma: string): number;
  /** Whether two concept keys exclude each other: accept, reject. */
  opposed(a: string, b: string): boolean;
  /** Whether the verb merely names a thing: call. */
  isNaming(lemma: string): boolean;
  /** Whether the act comes down in favour of something: accept. */
  isAssent(key: string): boolean;
  /** Whether the verb only says that the act below it is meant: plan. */
  isIntending(lemma: string): boolean;
  /** Whether saying it demands the act of another: insist. */
  isInsisting(lemma: string): boolean;
  /** Whether the word only says how somebody stands to the act below it: want, readiness. */
  isWrapper(lemma: string): boolean;
  /** Whether a verb of a start or going on: begin. */
  isAspectual(lemma: string): boolean;
  /** Whether one party is to do the act below the verb: urge. */
  isUrging(lemma: string): boolean;
  /** Whether the verb only tells of the event beside it: confirm. */
  isRestating(lemma: string): boolean;
  /** Whether the verb sets one event beside another: come. */
  isStaging(lemma: string): boolean;
  /** Whether the noun stands for whatever was just told: incident. */
  isGenericEvent(lemma: string): boolean;
  /** Whether the verb takes up what is offered: take it. */
  isTaking(lemma: string): boolean;
  /** Whether the word stands for an offer told before it: proposal, it. */
  isOffer(lemma: string): boolean;
  /** Whether the act answers to something: accept, reject, respond. */
  isAnswer(key: string): boolean;
  /** Whether the verb says of a pact that it is agreed: strike (a deal). */
  isConcluding(lemma: string): boolean;
  /** Whether the noun makes a start of a light verb: (take) effect. */
  isForce(lemma: string): boolean;
  /** Whether a concept is something agreed or to be agreed: deal, ceasefire. */
  isPact(key: string): boolean;
  /** Whether a noun names what is claimed: claim, report. */
  isClaim(lemma: string): boolean;
  /** Whether a noun names an act. */
  isEvent(lemma: string): boolean;
  /** Whether the verb says how long a thing goes on: last. */
  isLasting(lemma: string): boolean;
  isEver(lemma: string): boolean;
  /** Whether another before the one at hand is meant: previous. */
  isEarlier(lemma: string): boolean;
  /** Whether the word opens a clause that leans on the one before it: to. */
  isLeaning(lemma: string): boolean;
  /** Whether the word names nothing by itself: it, this. */
  isNameless(lemma: string): boolean;
  /** Keys of an act and of what it is done to, with the key of the word that says both. */
  readonly composites: readonly (readonly [string, string, string])[];
  /** Whether the two parties of the act can change places: meet, talk, exchange. */
  isSymmetric(key: string): boolean;
}

/** Folds case, accents and the British and American spellings of -ise, -isation and -our. */
export function fold(lemma: string): string {
  const plain = lemma
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s$/, '');
  if (plain.length < 6) return plain;
  return plain.replace(/is(e|ation|ing|ed)$/, 'iz$1').replace(/our$/, 'or');
}

/** Indexes a lexicon. A word outside it is its own concept. */
export function conceptsOf(lexicon: Lexicon): Concepts {
  // Reports repeat their words; each is folded once.
  const known = new Map<string, string>();
  const folded = (lemma: string): string => {
    let plain = known.get(lemma);
    if (plain === undefined) {
      plain = fold(lemma);
      known.set(lemma, plain);
    }
    return plain;
  };
  const setOf = new Map<string, string>();
  const phrases = new Set<string>();
  for (const set of lexicon.synonyms) {
    const key = `=${folded(set[0] ?? '')}`;
    for (const word of set) {
      if (!setOf.has(folded(word))) setOf.set(folded(word), key);
      if (word.includes(' ')) phrases.add(folded(word));
    }
  }
  const verbOf = new Map(Object.entries(lexicon.eventNouns).map(([noun, verb]) => [folded(noun), folded(verb)]));
  const light = new Set(lexicon.light.map(folded));
  const rank = new Map<string, number>();
  for (const [index, lemma] of lexicon.ranks.entries()) if (!rank.has(folded(lemma))) rank.set(folded(lemma), index);
  // Capitals make the tagger keep the plural of a common noun: "the Games", "Farmers".
  const singular = (word: string, pos: string): string =>
    pos === 'PROPN' && word.endsWith('s') && !setOf.has(word) && !rank.has(word) && rank.has(word.slice(0, -1))
      ? word.slice(0, -1)
      : word;
  const top = Math.log(lexicon.ranks.length + 1);
  const nounsOnly = new Set(lexicon.nounsOnly.map(folded));
  const key = (lemma: string, pos = 'NOUN'): string => {
    const word = singular(folded(lemma), pos);
    if (pos === 'VERB' && nounsOnly.has(word)) return word;
    const verb = pos === 'VERB' ? undefined : verbOf.get(word);
    const concept = (verb === undefined ? undefined : (setOf.get(verb) ?? verb)) ?? setOf.get(word);
    if (concept !== undefined) return concept;
    // A gerund the tagger took for a noun: "normalizing".
    if (word.length > 6 && word.endsWith('ing')) {
      const stem = word.slice(0, -3);
      const set = setOf.get(folded(`${stem}e`)) ?? setOf.get(folded(stem));
      if (set !== undefined) return set;
    }
    const first = word.split(' ')[0] ?? word;
    return first === word ? word : (setOf.get(first) ?? word);
  };
  const antonyms = new Map<string, Set<string>>();
  const exclude = (a: string, b: string): void => {
    antonyms.set(a, (antonyms.get(a) ?? new Set()).add(b));
  };
  for (const [one, other] of lexicon.antonyms) {
    exclude(key(one, 'VERB'), key(other, 'VERB'));
    exclude(key(other, 'VERB'), key(one, 'VERB'));
  }
  const symmetric = new Set(lexicon.symmetric.map((lemma) => key(lemma, 'VERB')));
  const insisting = new Set(lexicon.insisting.map(folded));
  const assent = new Set(lexicon.favour.map((lemma) => key(lemma, 'VERB')));
  const intending = new Set(lexicon.intending.map(folded));
  const naming = new Set(lexicon.naming.map(folded));
  const among = (list: readonly string[]): ((lemma: string) => boolean) => {
    const set = new Set(list.map(folded));
    return (lemma) => set.has(folded(lemma));
  };
  const answers = new Set([...lexicon.favour, ...lexicon.against, 'respond'].map((lemma) => key(lemma, 'VERB')));
  const pacts = new Set([...lexicon.pacts, ...lexicon.courses.standstills].map((lemma) => key(lemma)));
  return {
    fold: folded,
    isAnswer: (k) => answers.has(k),
    isPact: (k) => pacts.has(k),
    isConcluding: among(lexicon.concluding),
    isForce: among(lexicon.courses.force),
    isWrapper: among(lexicon.wrappers),
    isClaim: among(lexicon.claims),
    isAspectual: among(lexicon.aspectual),
    isUrging: among(lexicon.urging),
    isRestating: among(lexicon.restating),
    isStaging: among(lexicon.staging),
    isGenericEvent: among(lexicon.genericEvents),
    isTaking: among(lexicon.taking),
    isOffer: among(lexicon.offers),
    isEvent: (lemma) => verbOf.has(folded(lemma)) || lexicon.courses.standstills.includes(folded(lemma)),
    isLasting: among(lexicon.lasting),
    isEver: among(lexicon.ever),
    isEarlier: among(lexicon.earlier),
    isLeaning: among(lexicon.leaning),
    isNameless: among(lexicon.nameless),
    composites: lexicon.composites.map(([act, object, whole]) => [key(act), key(object), key(whole)] as const),
    key,
    isInsisting: (lemma) => insisting.has(folded(lemma)),
    isAssent: (k) => assent.has(k),
    isIntending: (lemma) => intending.has(folded(lemma)),
    isNaming: (lemma) => naming.has(folded(lemma)),
    isPhrase: (words) => phrases.has(folded(words)),
    isLight: (lemma) => {
      const word = folded(lemma);
      // "carry out" is as light as "carry", unless the lexicon knows the phrase.
      return light.has(word) || (!setOf.has(word) && word.includes(' ') && light.has(word.split(' ')[0] ?? ''));
    },
    weight: (lemma) => {
      const word = folded(lemma);
      if (light.has(word)) return LIGHT_WEIGHT;
      const at = rank.get(word);
      if (at === undefined) return 1;
      return COMMON_WEIGHT + (1 - COMMON_WEIGHT) * (Math.log(at + 1) / top) ** RARITY_EXPONENT;
    },
    opposed: (a, b) => antonyms.get(a)?.has(b) === true,
    isSymmetric: (k) => symmetric.has(k),
  };
}
