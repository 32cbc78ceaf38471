// One actor of a user's own list: what a newsroom knows and the shipped gazetteer does not.
import type { GazetteerActor } from './gazetteer.ts';

/** An office or role held. Days are ISO dates; null where nobody says. */
export interface GivenRole {
  readonly role: string;
  /** Name or id of the state or body it is held in; the actor's `speaksFor` or `partOf` when absent. */
  readonly of?: string | undefined;
  readonly from: string | null;
  readonly to: string | null;
}

/** One entry of a user's list. Other actors are named by id, or by name. */
export interface GivenActor {
  /** "person:jane-roe"; made of kind and name when absent. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly kind: GazetteerActor['kind'];
  readonly aliases?: readonly string[] | undefined;
  /** Adjectives and people of a state: "Norlandic", "Norlanders". */
  readonly demonyms?: readonly string[] | undefined;
  /** Capital and seats that stand for it: "Norhaven". */
  readonly seats?: readonly string[] | undefined;
  readonly wikidata?: string | undefined;
  /** Whom it speaks for: a ministry for its state. */
  readonly speaksFor?: string | undefined;
  /** The body it belongs to; spoken for when `speaksFor` is not given. */
  readonly partOf?: string | undefined;
  readonly gender?: 'female' | 'male' | undefined;
  readonly roles?: readonly GivenRole[] | undefined;
  /** Where it stands in its file ("line 4 of actors.csv"), for messages. */
  readonly where?: string | undefined;
}
