// Actors: persons, offices, states, organisations, groups, documents' unnamed sources.

/** What an actor is. `unnamed`: a source the text does not name ("a White House official"). `medium`: a news outlet. */
export type ActorKind =
  | 'person'
  | 'state'
  | 'government'
  | 'organisation'
  | 'armed-group'
  | 'medium'
  | 'unnamed'
  | 'group';

/** One actor. Per document first; `unify` makes one record per actor of the event. */
export interface Actor {
  /** Gazetteer key ("state:russia", "person:vladimir-putin") when known, else a key made of kind and normalised name. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Every form seen or known, sorted by code units. */
  readonly aliases: readonly string[];
  /** Roles seen or known: "president", "foreign minister", "spokesman". */
  readonly roles: readonly string[];
  /** Id of the actor it speaks for (the Kremlin for Russia, a spokesman for his ministry, Putin for Russia); null when none. */
  readonly speaksFor: string | null;
  readonly gender: 'female' | 'male' | null;
  readonly plural: boolean;
  /** Members of a plural actor ("both leaders"). */
  readonly members: readonly string[];
  readonly wikidata: string | null;
}
