// An entry of a user's list on its way into the gazetteer, and how messages speak of it.
import type { Issue } from '../../evidence/index.ts';
import type { GazetteerActor } from '../../lang/gazetteer.ts';
import type { GivenActor } from '../../lang/given-actor.ts';

/** An entry with the id it gets, and the shipped record it is joined to. */
export interface Placed {
  readonly entry: GivenActor;
  readonly id: string;
  readonly shipped: GazetteerActor | null;
}

/** Where an entry stands, and its name. */
export function placeOf(entry: GivenActor): string {
  return entry.where === undefined ? `“${entry.name}” of your list` : `${entry.where} (“${entry.name}”)`;
}

/** An error about one entry. */
export function wrong(code: string, entry: GivenActor, message: string): Issue {
  return { code, severity: 'error', subject: entry.where ?? entry.name, message: `${placeOf(entry)}: ${message}` };
}
