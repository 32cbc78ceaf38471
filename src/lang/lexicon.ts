// Relations between words that decide whether two wordings mean one thing.

/** Word relations of a language. Lemmas, lower case. */
export interface Lexicon {
  /** Sets of words that mean the same in reports of diplomacy and conflict, verbs and their nouns together: [truce, ceasefire, …]. No word in two sets. */
  readonly synonyms: readonly (readonly string[])[];
  /** Pairs that exclude each other: accept/reject. */
  readonly antonyms: readonly (readonly [string, string])[];
  /** Nouns that name an event or act (release, withdrawal, exchange), with the verb of the same act. */
  readonly eventNouns: Readonly<Record<string, string>>;
  /** Words that belong to their synonym set as nouns only: force. */
  readonly nounsOnly: readonly string[];
  /** Verbs that say of a pact that it is agreed: strike (a deal). */
  readonly concluding: readonly string[];
  /** Words too general to join two statements. */
  readonly light: readonly string[];
  /** Words of degree: severely, badly, slightly. */
  readonly intensifiers: readonly string[];
  readonly restrictors: readonly string[];
  readonly universals: readonly string[];
  /** Words for a part of what is meant, no more said: some, several. */
  readonly partitives: readonly string[];
  /** Acts by which a party starts a matter: propose, ask. */
  readonly initiating: readonly string[];
  /** Words that call a thing good, and that call it bad, as rival verdicts on one event. */
  readonly approving: readonly string[];
  readonly disapproving: readonly string[];
  /** Acts one side lays at the other's door: attack, violate. */
  readonly offences: readonly string[];
  /** Verbs that name a thing and carry no matter of their own: call. */
  readonly naming: readonly string[];
  /** Verbs that say no more than that the act named below them is meant: plan. */
  readonly intending: readonly string[];
  /** First words of a clause that leans on the one before it, that names nobody by itself, that merely links: to; it; meanwhile. */
  readonly leaning: readonly string[];
  readonly nameless: readonly string[];
  readonly linking: readonly string[];
  /** Words that join the parts of a list: and; those that may stand before its next part: on, the; those of a genitive: of. */
  readonly joining: readonly string[];
  readonly listBridges: readonly string[];
  readonly genitives: readonly string[];
  /** Words that point back to what was said: that. */
  readonly pointers: readonly string[];
  /** Words that open a relative clause: who. */
  readonly relatives: readonly string[];
  readonly negators: readonly string[];
  readonly conditionals: readonly string[];
  /** Acts whose parties can change places: meet, negotiate, exchange. */
  readonly symmetric: readonly string[];
  /** Words before or after a length of time that make it a distance in time, no duration: within, ago, past. */
  readonly distances: readonly string[];
  /** Acts that come down in favour of something, and acts against it, as stances of a party. */
  readonly favour: readonly string[];
  readonly against: readonly string[];
  /** Verbs of saying by which one party demands another's act: insist, demand. */
  readonly insisting: readonly string[];
  /** Acts that bind or ready a party to the act named below them: commit, promise. */
  readonly binding: readonly string[];
  /** Acts that undo the act named below them: stop, fail. */
  readonly undoing: readonly string[];
  /** Words that say only how somebody stands to the act below them, and verbs of a start that do so before another verb. */
  readonly wrappers: readonly string[];
  readonly aspectual: readonly string[];
  /** Verbs that only tell of the event beside them; verbs that set one event beside another; names for whatever was just told. */
  readonly restating: readonly string[];
  readonly staging: readonly string[];
  readonly genericEvents: readonly string[];
  /** Verbs by which one party is to do the act below them; verbs that take up what is offered; nouns and pronouns of an offer. */
  readonly urging: readonly string[];
  readonly taking: readonly string[];
  readonly offers: readonly string[];
  /** An act, what it is done to, and the word that says both: halt, attack, ceasefire. */
  readonly composites: readonly (readonly [string, string, string])[];
  /** Acts that take a matter a step further, by the step, in the usual order: [proposed, [propose, …]]. */
  readonly steps: readonly (readonly [string, readonly string[]])[];
  /** Openings that a clause can lose and still name its matter: to, who. */
  readonly shed: readonly string[];
  /** Verbs of how long a thing goes on; words by which a first is the first of all there were. */
  readonly lasting: readonly string[];
  readonly ever: readonly string[];
  /** Words by which another one before the one at hand is meant: previous. */
  readonly earlier: readonly string[];
  /** Nouns of what is agreed, which carry clauses of their own: deal, accord. */
  readonly pacts: readonly string[];
  /** Nouns of what is thought up and put to others, which carry clauses of their own: proposal, plan. */
  readonly ideas: readonly string[];
  /** How things start, end, wait and are counted. */
  readonly courses: Courses;
  /** How accounts contradict, blame, lay claim and rate. */
  readonly disputes: Disputes;
  /** Pairs "wider, narrower" of names for an object: infrastructure, facility. */
  readonly wider: readonly (readonly [string, string])[];
  /** Words by which a claim is called wrong, and nouns of a claim. */
  readonly falsehoods: readonly string[];
  readonly claims: readonly string[];
  /** The commonest lemmas of news, commonest first: the background against which a shared word is rare. */
  readonly ranks: readonly string[];
}

/** Words for the course of what is agreed or goes on. Lemmas, lower case. */
export interface Courses {
  /** Verbs of a start, and verbs that are one with "from" or "since" a day: begin; run. */
  readonly starting: readonly string[];
  readonly running: readonly string[];
  readonly ending: readonly string[];
  /** Nouns that make a start of a light verb: take effect, enter into force. */
  readonly force: readonly string[];
  /** Words for a start without delay. */
  readonly atOnce: readonly string[];
  readonly atOncePhrases: readonly string[];
  /** Words by which one thing waits for another, nouns of what it waits for, words that open what must come first. */
  readonly needing: readonly string[];
  readonly conditions: readonly string[];
  readonly awaiting: readonly string[];
  /** Nouns of an agreed stop: truce, halt. */
  readonly standstills: readonly string[];
  /** Acts of speaking together: meet, talk. */
  readonly sessions: readonly string[];
  /** Nouns of a count, verbs by which it changes, what befalls the counted, the counted, words before a share of them. */
  readonly tallies: readonly string[];
  readonly tallying: readonly string[];
  readonly casualties: readonly string[];
  readonly people: readonly string[];
  /** Those of the counted who may be any of the others: people. */
  readonly anyone: readonly string[];
  readonly including: readonly string[];
}

/** Words by which accounts part. Lower case. */
export interface Disputes {
  /** Words that negate what follows; words between a verb and its "not"; adverbs that take the force out of "not". */
  readonly negations: readonly string[];
  readonly negationBridges: readonly string[];
  readonly limitedNegations: readonly string[];
  /** Words that lay a thing at somebody's door: blame; nouns of a share in it: involvement; verbs that take it upon oneself. */
  readonly blaming: readonly string[];
  readonly shares: readonly string[];
  readonly owning: readonly string[];
  /** Verbs that turn a claim away: deny; nouns of what would prove it: evidence. */
  readonly rebutting: readonly string[];
  readonly proofs: readonly string[];
  /** Ways for talks and truces to fail, and acts by which a party leaves or breaks them. */
  readonly breakdowns: readonly string[];
  /** Verbs by which a plan comes from its author: draft; nouns of what a party asks for: request; verbs of ascribing. */
  readonly authoring: readonly string[];
  readonly requests: readonly string[];
  readonly ascribing: readonly string[];
  /** What talks bear, and the preposition of its lack; nouns of what binds a party; verbs that make words public. */
  readonly fruits: readonly string[];
  readonly lacking: readonly string[];
  readonly bonds: readonly string[];
  readonly announcing: readonly string[];
  /** Party ids of the states whose officials speak the language of the reports. */
  readonly nativeStates: readonly string[];
  readonly desertions: readonly string[];
  /** Words by which an amount comes on top of another or is left of it: additional. */
  readonly adding: readonly string[];
  /** Words that belong to a number, not to what it counts: dozen. */
  readonly counting: readonly string[];
  /** Adjectives by which an act takes in all of its thing, and words by which it takes in a part: complete; number. */
  readonly wholes: readonly string[];
  readonly portions: readonly string[];
  /** Words of a list that add no thing of their own: similar. */
  readonly fillers: readonly string[];
  /** Verbs of a breach only where what is broken is named: ignore. */
  readonly weakBreaches: readonly string[];
  /** Adjectives and adverbs that call a thing great, and that call it small: severe; minimal. */
  readonly great: readonly string[];
  readonly small: readonly string[];
  /** Verbs by which a matter is settled, and nouns of what settles it: decide; decision. */
  readonly deciding: readonly string[];
  readonly decisions: readonly string[];
  /** How a party is said to have brought on a clash: provoke; incident; actions; reckless. */
  readonly provoking: readonly string[];
  readonly incidents: readonly string[];
  readonly conduct: readonly string[];
  readonly hostile: readonly string[];
  /** Phrases that set what a thing is not behind what it is: rather than. */
  readonly contrasting: readonly string[];
  /** Verbs and adverbs of a rise or fall; verbs by which an act is thought about and not yet done. */
  readonly shifting: readonly string[];
  readonly pondering: readonly string[];
  /** Words that call an event a success, and a failure. */
  readonly triumphs: readonly string[];
  readonly fiascos: readonly string[];
  /** Nouns behind a "no" that affirms: doubt. */
  readonly certainties: readonly string[];
  /** Adjectives by which a thing is told from another of its kind: broader. */
  readonly distinguishing: readonly string[];
  /** Prepositions that end a clause whose object stands before it: "the word that they cannot agree on". */
  readonly stranded: readonly string[];
}
