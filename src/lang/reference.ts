// Words by which a text speaks again of somebody, and words that tell who can be spoken of so.

/** Lists of lower-case words; each says what the first reading and coreference need to know of a language. */
export interface Reference {
  /** Nouns that first of all mean a person, and those that mean people together: heads of phrases that can be a source. */
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
  /** Things written, shown or counted that are cited as sources, besides the channels of the cue lexicon. */
  readonly documents: readonly string[];
  /** Endings of nouns for persons. */
  readonly personEndings: readonly string[];
  /** Words that stand for no one, or for no one in particular ("nobody"). */
  readonly nobody: readonly string[];
  /** People counted and not named ("some", "many"). */
  readonly counted: readonly string[];
  /** Nouns of number before "of": the people speak, not their number. */
  readonly amounts: readonly string[];
  readonly pronouns: Readonly<
    Record<'male' | 'female' | 'neuter' | 'plural' | 'first' | 'relative', readonly string[]>
  >;
  /** Last words of names of events, laws and wars: whatever bears such a name does not speak. */
  readonly happenings: readonly string[];
  /** Nouns of bodies that only a person has: "Holt's campaign". */
  readonly personal: readonly string[];
  /** Titles, offices and nouns of kinship that tell a woman or a man. */
  readonly gendered: Readonly<Record<'female' | 'male', readonly string[]>>;
  /** "the former", "the latter". */
  readonly ordered: Readonly<Record<'first' | 'second', readonly string[]>>;
  readonly both: readonly string[];
  /** Conjunctions after which both nouns are meant. */
  readonly joining: readonly string[];
  /** In a headline: words that open no name ("In Gaza, …") and, behind a name, are no verb. */
  readonly notVerbs: readonly string[];
  /** Adjectives of a text that several issue, and prepositions before those who issue it too. */
  readonly joint: readonly string[];
  readonly together: readonly string[];
  readonly two: readonly string[];
  /** Numbers above two that a definite plural may count known actors by; "all" before them. */
  readonly counts: Readonly<Record<string, number>>;
  readonly all: readonly string[];
  /** Plural nouns that with "both" or "the two" mean two persons, or two sides. */
  readonly twoPeople: readonly string[];
  readonly twoParties: readonly string[];
  /** Plurals that mean a known pair even without a number. */
  readonly barePairs: readonly string[];
  /** Words before a role that say it is held no longer. */
  readonly past: readonly string[];
  /** Words before a role that say it belongs to a row of holders, or to one to come. */
  readonly rowOfHolders: readonly string[];
  readonly indefinite: readonly string[];
  readonly possessive: readonly string[];
  readonly definite: readonly string[];
  /** Prepositions behind which a capital is a town. */
  readonly locatives: readonly string[];
  /** Verbs after which "to Moscow" is said to a government. */
  readonly toldVerbs: readonly string[];
  /** Verbs whose object is a town. */
  readonly visitedVerbs: readonly string[];
  /** Verbs that tell too little of their subject to carry an "it" over a full stop. */
  readonly colourlessVerbs: readonly string[];
  /** Verbs with an "it" that stands for a later clause. */
  readonly impersonalVerbs: readonly string[];
  /** Adjectives that leave open which actor of its class a description means. */
  readonly opinion: readonly string[];
  /** Forms of address: a title behind them calls its bearer. */
  readonly address: readonly string[];
}
