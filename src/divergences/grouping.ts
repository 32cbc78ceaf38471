// Groups equal values into sides and tells how far the sides are apart.
import { type Interval, relate } from './interval.ts';
import type { Told } from './matter.ts';

/** A told value with what it allows. */
export interface Measured extends Told {
  readonly interval: Interval;
}

/** Sides and the strongest relation between them. */
export interface Parting {
  readonly sides: readonly (readonly Measured[])[];
  readonly relation: 'contradiction' | 'compatible';
}

/**
 * Groups measured values: equal intervals first; a value that agrees with two sides takes neither. Null when all agree.
 */
export function part(told: readonly Measured[]): Parting | null {
  const exact = new Map<string, Measured[]>();
  for (const value of told) {
    const key = `${value.interval.low}..${value.interval.high}`;
    exact.set(key, [...(exact.get(key) ?? []), value]);
  }
  // Best attested first: a side is made by the value most reports give; a vaguer value joins the side it agrees with.
  const classes = [...exact.values()].sort(
    (a, b) =>
      documents(b) - documents(a) || (a[0]?.interval.low ?? 0) - (b[0]?.interval.low ?? 0) || width(a) - width(b),
  );
  const sides: Measured[][] = [];
  for (const members of classes) {
    const interval = members[0]?.interval;
    if (interval === undefined) continue;
    const kin = sides.filter((side) => side[0] !== undefined && relate(side[0].interval, interval) === 'agree');
    if (kin.length === 0) sides.push([...members]);
    else if (kin.length === 1) kin[0]?.push(...members);
  }
  if (sides.length < 2) return null;
  const contradiction = sides.some((a, at) =>
    sides
      .slice(at + 1)
      .some(
        (b) => a[0] !== undefined && b[0] !== undefined && relate(a[0].interval, b[0].interval) === 'contradiction',
      ),
  );
  return { sides, relation: contradiction ? 'contradiction' : 'compatible' };
}

function documents(members: readonly Measured[]): number {
  return new Set(members.map(({ profile }) => profile.statement.document)).size;
}

function width(members: readonly Measured[]): number {
  const interval = members[0]?.interval;
  return interval === undefined ? 0 : Math.min(interval.high - interval.low, 1e12);
}
