// What is known of words beyond the hand-made lexicon: how they are related and how near they are in use.

/** How one word stands to another. `kin`: a verb and a wider or narrower one. */
export type WordRelation = 'synonym' | 'derived' | 'antonym' | 'kin';

/** Two words of a list, by their places in it. */
export interface WordPair {
  readonly a: number;
  readonly b: number;
  /** What a dictionary calls them, or null. */
  readonly relation: WordRelation | null;
  /** Cosine of their vectors in [-1, 1], or null where one has none. Opposites are near too: never a reason alone. */
  readonly nearness: number | null;
}

/** Word knowledge of a language. */
export interface WordKnowledge {
  /** The pairs of a list (lemmas, lower case; `a` < `b`) that a dictionary relates or whose cosine is at least `least`. */
  pairs(words: readonly string[], least: number): readonly WordPair[];
}
