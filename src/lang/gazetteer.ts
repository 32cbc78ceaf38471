// Actors and places that news takes for known.

/** One known actor. */
export interface GazetteerActor {
  /** "state:russia", "person:vladimir-putin", "organisation:hamas". */
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'state' | 'government' | 'organisation' | 'armed-group' | 'medium' | 'group';
  readonly aliases: readonly string[];
  /** Adjectives and demonyms of a state: "Russian", "Russians". */
  readonly demonyms?: readonly string[];
  /** Capital and seats that stand for it by metonymy: "Moscow", "the Kremlin". */
  readonly metonyms?: readonly string[];
  /** What it is called, behind an article, once a text has named it in full: "North", "Alliance". */
  readonly shorts?: readonly string[];
  readonly speaksFor?: string;
  readonly gender?: 'female' | 'male';
  /** Dated offices: {role: "president", of: "state:russia", from: "2012-05-07", to: null}. */
  readonly offices?: readonly {
    readonly role: string;
    readonly of: string;
    readonly from: string | null;
    readonly to: string | null;
    /** How closely a source bears out the first day: to the day, to the year; null where none at hand does. */
    readonly checked?: 'day' | 'year' | null;
  }[];
  readonly wikidata?: string;
  /** Whether a source bears out the Wikidata item. */
  readonly itemChecked?: boolean;
}

/** One known place that is no state: city, region, sea, with the state it lies in. */
export interface GazetteerPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'city' | 'region' | 'sea' | 'area';
  /** Id of the state it lies in, or null. */
  readonly within: string | null;
}

/** Actors, places and the title words of a language. */
export interface Gazetteer {
  readonly actors: readonly GazetteerActor[];
  readonly places: readonly GazetteerPlace[];
  /** Role nouns that name an office holder or a spokesperson: president, envoy, spokesman, minister. */
  readonly roles: readonly {
    readonly lemma: string;
    readonly kind: 'head' | 'office' | 'spokesperson' | 'representative' | 'unnamed' | 'expert';
  }[];
  /** Honorifics and ranks before a name: Mr, Col., General, Mullah. */
  readonly titles: readonly string[];
  /** Given names with their usual gender, for pronouns. */
  readonly givenNames: Readonly<Record<string, 'female' | 'male'>>;
  /** Nouns that make an institution, an outlet or a body of people out of a state's or party's name: "Iranian … ministry". */
  readonly institutions: Readonly<Record<'government' | 'organisation' | 'medium' | 'group', readonly string[]>>;
  /** Nouns by which a later "the …" calls an actor, by what the actor then is. */
  readonly descriptions: Readonly<
    Record<
      'armed-group' | 'organisation' | 'state' | 'government' | 'medium' | 'source' | 'journalist',
      readonly string[]
    >
  >;
  /** Words before a head noun that say how placed somebody is, not who: senior, top, unnamed. */
  readonly qualifiers: readonly string[];
  /** Occupations that tie a person to an outlet: journalist, correspondent. */
  readonly pressRoles: readonly string[];
}
