// English: actors, places and title words, gathered from the lists by kind. Facts only: our own
// compilation, and what Wikidata (CC0) adds; docs/actors.md says what a source bears out.
import type { Gazetteer, GazetteerActor } from '../gazetteer.ts';
import { ARMED_GROUPS } from './gazetteer-armed-groups.ts';
import { CHECKED_ITEMS, CHECKED_OFFICES } from './gazetteer-checked.ts';
import { DIPLOMATS } from './gazetteer-diplomats.ts';
import { FOREIGN_MINISTERS } from './gazetteer-foreign-ministers.ts';
import { FOREIGN_MINISTERS_2022 } from './gazetteer-foreign-ministers-2022.ts';
import { GIVEN_NAMES } from './gazetteer-given-names.ts';
import { GOVERNMENTS } from './gazetteer-governments.ts';
import { HEADS_BY_YEAR } from './gazetteer-heads-by-year.ts';
import { HEADS_SOUTH_EAST } from './gazetteer-heads-south-east.ts';
import { HEADS_WEST } from './gazetteer-heads-west.ts';
import { LEADERS } from './gazetteer-leaders.ts';
import { MEDIA } from './gazetteer-media.ts';
import { ORGANISATIONS } from './gazetteer-organisations.ts';
import { PLACES } from './gazetteer-places.ts';
import { SHORTS } from './gazetteer-shorts.ts';
import { STATES } from './gazetteer-states.ts';
import { DESCRIPTIONS, INSTITUTIONS, PRESS_ROLES, QUALIFIERS, ROLES, TITLES } from './gazetteer-words.ts';

const items = new Set(CHECKED_ITEMS.trim().split(/\s+/));
const days = new Map(
  CHECKED_OFFICES.trim()
    .split('\n')
    .map((line): [string, 'day' | 'year'] => [
      line.slice(line.indexOf(' ') + 1),
      line.startsWith('day') ? 'day' : 'year',
    ]),
);

/** The actor with the short forms it has, and with what a source bears out of it. */
function complete(actor: GazetteerActor): GazetteerActor {
  const shorts = SHORTS[actor.id];
  const offices = actor.offices?.map((office) => {
    return { ...office, checked: days.get(`${actor.id} ${office.role} ${office.of} ${office.from}`) ?? null };
  });
  return {
    ...actor,
    ...(shorts === undefined ? {} : { shorts }),
    ...(offices === undefined ? {} : { offices }),
    ...(actor.wikidata === undefined ? {} : { itemChecked: items.has(actor.wikidata) }),
  };
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
    ...HEADS_BY_YEAR,
    ...FOREIGN_MINISTERS_2022,
  ].map(complete),
  places: PLACES,
  roles: ROLES,
  titles: TITLES,
  givenNames: GIVEN_NAMES,
  institutions: INSTITUTIONS,
  descriptions: DESCRIPTIONS,
  qualifiers: QUALIFIERS,
  pressRoles: PRESS_ROLES,
};
