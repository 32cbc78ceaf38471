// English: actors, places and title words, gathered from the lists by kind. Compiled by hand from general knowledge; facts only.
import type { Gazetteer, GazetteerActor } from '../gazetteer.ts';
import { ARMED_GROUPS } from './gazetteer-armed-groups.ts';
import { DIPLOMATS } from './gazetteer-diplomats.ts';
import { FOREIGN_MINISTERS } from './gazetteer-foreign-ministers.ts';
import { GIVEN_NAMES } from './gazetteer-given-names.ts';
import { GOVERNMENTS } from './gazetteer-governments.ts';
import { HEADS_SOUTH_EAST } from './gazetteer-heads-south-east.ts';
import { HEADS_WEST } from './gazetteer-heads-west.ts';
import { LEADERS } from './gazetteer-leaders.ts';
import { MEDIA } from './gazetteer-media.ts';
import { ORGANISATIONS } from './gazetteer-organisations.ts';
import { PLACES } from './gazetteer-places.ts';
import { SHORTS } from './gazetteer-shorts.ts';
import { STATES } from './gazetteer-states.ts';
import { DESCRIPTIONS, INSTITUTIONS, PRESS_ROLES, QUALIFIERS, ROLES, TITLES } from './gazetteer-words.ts';

/** The actor with the short forms it has. */
function withShorts(actor: GazetteerActor): GazetteerActor {
  const shorts = SHORTS[actor.id];
  return shorts === undefined ? actor : { ...actor, shorts };
}

export const gazetteer: Gazetteer = {
  actors: [
    ...STATES,
    ...GOVERNMENTS,
    ...ORGANISATIONS,
    ...ARMED_GROUPS,
    ...MEDIA,
    ...LEADERS,
    ...DIPLOMATS,
    ...HEADS_WEST,
    ...HEADS_SOUTH_EAST,
    ...FOREIGN_MINISTERS,
  ].map(withShorts),
  places: PLACES,
  roles: ROLES,
  titles: TITLES,
  givenNames: GIVEN_NAMES,
  institutions: INSTITUTIONS,
  descriptions: DESCRIPTIONS,
  qualifiers: QUALIFIERS,
  pressRoles: PRESS_ROLES,
};
