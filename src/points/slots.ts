// The slots that identify a matter: how many, which of a series, which day, how long, where.
import type { Statement } from '../statements/index.ts';
import { type Concepts, fold } from './concepts.ts';

/** A counted or ordered thing. */
export interface Count {
  readonly value: number;
  readonly bound: string;
  readonly unit: string | null;
}

/** Slots of a statement, and the keys they are compared by with their weights. */
export interface Slots {
  readonly counts: readonly Count[];
  readonly ordinals: readonly Count[];
  readonly days: readonly string[];
  readonly durations: readonly string[];
  readonly places: readonly string[];
  readonly keys: ReadonlyMap<string, number>;
}

const DAY = /^\d{4}-\d\d-\d\d/;
/** Background weights of what is no plain word: a number with its unit, a day, a length of time, an actor, his bloc, a place. */
export const SLOT_WEIGHT = {
  count: 1.1,
  number: 0.4,
  ordinal: 1.1,
  day: 0.9,
  duration: 1,
  actor: 0.5,
  bloc: 0.35,
  place: 0.6,
};

/** Reads the slots. Places that are names of actors are left to the actors. */
export function slotsOf(statement: Statement, concepts: Concepts, actorNames: ReadonlySet<string>): Slots {
  const keys = new Map<string, number>();
  const put = (key: string, weight: number): void => {
    if ((keys.get(key) ?? 0) < weight) keys.set(key, weight);
  };
  const counts: Count[] = [];
  const ordinals: Count[] = [];
  for (const quantity of statement.proposition.quantities) {
    if (quantity.value === null) continue;
    const head = quantity.unit?.split(' ').at(-1);
    const unit = head === undefined ? null : concepts.key(head);
    const count = { value: quantity.value, bound: quantity.bound, unit };
    if (quantity.kind === 'ordinal') {
      ordinals.push(count);
      put(`o:${quantity.value}`, SLOT_WEIGHT.ordinal);
    } else {
      counts.push(count);
      put(`n:${quantity.value}`, SLOT_WEIGHT.number);
      if (unit !== null) put(`n:${quantity.value} ${unit}`, SLOT_WEIGHT.count);
    }
  }
  const days: string[] = [];
  const durations: string[] = [];
  for (const time of statement.proposition.times) {
    if (time.type === 'DURATION') {
      durations.push(time.value);
      put(`t:${time.value}`, SLOT_WEIGHT.duration);
    } else if (DAY.test(time.value)) {
      const day = time.value.slice(0, 10);
      days.push(day);
      put(`d:${day}`, SLOT_WEIGHT.day);
    } else if (time.type === 'DATE' && time.certainty !== 'unknown') put(`d:${time.value}`, SLOT_WEIGHT.day);
  }
  const places = statement.proposition.places.map(fold).filter((place) => !actorNames.has(place));
  for (const place of places) put(`p:${place}`, SLOT_WEIGHT.place);

  return { counts, ordinals, days: [...new Set(days)].sort(), durations: [...new Set(durations)].sort(), places, keys };
}
