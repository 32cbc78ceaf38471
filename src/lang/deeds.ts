// Words of deeds by what they do between parties, in the classes of PLOVER 0.8, and of the matters that peace accords settle.

/** A class of deeds: PLOVER event, its mode or null, and the words for it (lemmas; nouns may be two words). */
export interface DeedClass {
  readonly event: string;
  readonly mode: string | null;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Lemmas one of which must stand beside the verb: "withdraw" its troops, not its remark. Empty: none needed. */
  readonly beside: readonly string[];
}

/** A provision of the Peace Accords Matrix: one word of each group stands in what is owed. */
export interface ProvisionWords {
  readonly provision: string;
  readonly groups: readonly (readonly string[])[];
}

/** Words of deeds of a language. The first class or provision that fits wins. */
export interface Deeds {
  readonly classes: readonly DeedClass[];
  /** Verbs that end what follows them: stop, halt. With a class of force they make a yielding. */
  readonly ending: readonly string[];
  /** Words of what a request or refusal is about, by PLOVER's shared modes, in order. */
  readonly topics: readonly { readonly mode: 'meet' | 'yield' | 'assist'; readonly words: readonly string[] }[];
  /** Verbs of blame without a charge: condemn, criticise. */
  readonly disapproving: readonly string[];
  readonly provisions: readonly ProvisionWords[];
}
