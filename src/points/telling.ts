// Whether a statement says enough of its own to be joined to another: names and empty verbs alone are no matter.
import type { Facet } from './facet.ts';
import type { Profile } from './profile.ts';

/** Least background weight of concepts other than actors: about one word that is not among the commonest. */
const ENOUGH = 0.9;

/** True when the concepts of a statement, actors left out, weigh enough. */
export function isTelling(profile: Facet): boolean {
  if (profile.kind !== 'event' || isEncounter(profile)) return true;
  let sum = 0;
  for (const [key, weight] of profile.background)
    if (!key.startsWith('@') && !key.startsWith('^') && weight > 0.1) sum += weight;
  return sum >= ENOUGH;
}

/** True when a verb says something: a name with its title, however long, is no matter. */
export function isClause({ statement }: Profile): boolean {
  return statement.proposition.predicate !== null && statement.proposition.predicate.pos !== 'NOUN';
}

/** Who meets whom is a matter, however few words tell it: "X spoke with Y". */
function isEncounter({ act, agentRoots, objectRoots }: Facet): boolean {
  return act !== null && agentRoots.length > 0 && objectRoots.some((root) => !agentRoots.includes(root));
}
