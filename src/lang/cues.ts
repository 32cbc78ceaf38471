// Cue words: what announces that somebody says, wants, promises, denies something.

/** What a cue does with its content; the same closed set as a statement's force. */
export type CueForce =
  | 'assert'
  | 'report'
  | 'deny'
  | 'confirm'
  | 'promise'
  | 'agree'
  | 'offer'
  | 'propose'
  | 'demand'
  | 'request'
  | 'order'
  | 'refuse'
  | 'reject'
  | 'support'
  | 'praise'
  | 'accuse'
  | 'threaten'
  | 'characterise'
  | 'think'
  | 'question'
  | 'no-comment';

/** Syntactic frames a cue verb may take; language-engine.md §3.3's F1 … F10 by name. */
export type CueFrame =
  | 'clause' // V + that-clause, V + quotation
  | 'infinitive' // V (NP) to VP
  | 'object' // V + NP (support the proposal)
  | 'preposition' // V + prep + NP/VPing (call for, refer to, accuse X of)
  | 'as' // V X as Y, V X Y
  | 'gerund'; // V + VPing (rule out attacking)

/** One cue lemma. */
export interface Cue {
  readonly lemma: string;
  readonly force: CueForce;
  readonly frames: readonly CueFrame[];
  /** Prepositions of the preposition frame that introduce the content. */
  readonly prepositions?: readonly string[];
  /** Whether the verb alone, with a plain object, is speech (say, tell) or an act told in the outlet's own voice (agree, support). */
  readonly act: boolean;
  /** FactBank default of the embedded content relative to the source. */
  readonly factuality: 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'Uu';
}

/** One word of attitude with the frames in which it brings content. */
export interface Attitude {
  readonly lemma: string;
  readonly frames: readonly CueFrame[];
  /** Of the preposition frame. */
  readonly prepositions: readonly string[];
}

/** Words for what somebody wants, thinks, decides or presents, by which a report tells it in its own voice. */
export interface AttitudeLexicon {
  readonly verbs: readonly Attitude[];
  readonly nouns: readonly Attitude[];
  /** Predicative: "confident that", "tired of". */
  readonly adjectives: readonly Attitude[];
  /** Verbs whose bare passive leaves the source open: "is expected to". */
  readonly passives: readonly string[];
  /** Verbs whose subject gets or causes what the noun names and does not hold it: "faced criticism over". */
  readonly receiving: readonly string[];
  /** Verbs that say how it looks to whoever looks: seem, appear. */
  readonly seeming: readonly string[];
  /**
   * What speaks for and against a word in its frame telling an attitude: lines `kind: value weight; value weight; …`, in
   * tenths of a logit. Kinds are those of the statements room's `featuresOf`; made by `tools/train-attitudes.ts`.
   */
  readonly weights: string;
}

/** Words that decide how far whoever writes stands behind a clause: lower-case lemmas. */
export interface StandingLexicon {
  /** Verbs that take their clause for so, denied and asked too: know, notice, regret. */
  readonly factive: readonly string[];
  /** Those that in a denial in the first person doubt it: "I don't know that S". */
  readonly doubting: readonly string[];
  /** Verbs whose denial denies what they hold: "I don't think S". */
  readonly opinion: readonly string[];
  /** Verbs that perceive when one can: "could tell that S". */
  readonly sensing: readonly string[];
  /** Verbs that one cannot do before what is so: "can't believe S". */
  readonly unbelievable: readonly string[];
  /** Verbs that leave open what they hold: hope, wish. */
  readonly hoping: readonly string[];
  /** Verbs of saying that a modal in the first person only makes polite: "I must say". */
  readonly saying: readonly string[];
  /** Auxiliaries and adverbs: of ability, of mere possibility, of duty, of courtesy. */
  readonly able: readonly string[];
  readonly perhaps: readonly string[];
  readonly obliged: readonly string[];
  readonly suggesting: readonly string[];
  /** Conjunctions of what is supposed or asked, and verbs of wondering. */
  readonly whether: readonly string[];
  readonly wondering: readonly string[];
  /** Subjects, and determiners of subjects, that deny what their verb says. */
  readonly nobody: readonly string[];
  /** Adverbs that all but deny: hardly. */
  readonly barely: readonly string[];
}

/** The cue words of a language. */
export interface CueLexicon {
  readonly verbs: readonly Cue[];
  /** Nouns whose that-clause, infinitive or of-phrase is content: statement, claim, pledge, readiness, proposal, demand. */
  readonly nouns: readonly Cue[];
  readonly standing: StandingLexicon;
  /** For relations only (see the statements room's `attributions`). */
  readonly attitudes: AttitudeLexicon;
  /** Nouns of documents and channels that speak for somebody: readout, summary, statement, communique, post, tweet. */
  readonly channels: readonly string[];
  /** Multi-word prepositions of attribution: "according to", "per", "in the words of". */
  readonly prepositions: readonly string[];
  /** Adverbs of hearsay: reportedly, allegedly, purportedly. */
  readonly hearsay: readonly string[];
  /** Cue verbs that with a thing for a subject tell what follows from it: suggest, show. */
  readonly evidential: readonly string[];
  /** Cue verbs whose object is a hearer: tell, inform. */
  readonly hearers: readonly string[];
  /** Verbs whose objects are the terms of a deal, each a matter of its own: include, envisage. */
  readonly terms: readonly string[];
  /** Verbs whose participles only say which persons or things are meant: held, detained. */
  readonly identifying: readonly string[];
  /** Nouns one acts according to, which say nothing: plan, timetable, law. */
  readonly measures: readonly string[];
  /** Words before a headline's colon that name the kind of text, not who speaks: live, analysis. */
  readonly labels: readonly string[];
  /** Words before a colon for who asks and who answers, where an interview gives no names. */
  readonly turns: readonly string[];
  /** Nouns for a news medium in a headline's source: agency, newspaper. */
  readonly media: readonly string[];
}
