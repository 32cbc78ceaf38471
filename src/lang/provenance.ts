// Words by which a report says where its text comes from, and by which an institution speaks of itself.

/** Phrases in lower case; agencies are ids of the gazetteer. */
export interface ProvenanceWords {
  /** Ids of the gazetteer's media that sell their texts to others. */
  readonly agencies: readonly string[];
  /** Before the name of whoever published a text first: "first published by". */
  readonly firstPublished: readonly string[];
  /** Before the name of an agency whose text was used: "with inputs from". */
  readonly creditBefore: readonly string[];
  /** After such a name: "contributed to this report". */
  readonly creditAfter: readonly string[];
  /** Pronouns of the first person. */
  readonly firstPerson: readonly string[];
  /** Verbs in the past by which news reports others' words. */
  readonly reporting: readonly string[];
}
