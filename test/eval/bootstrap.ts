// What a figure is worth: its 95 % interval when articles are drawn again with replacement (percentile bootstrap, fixed seed).

const ROUNDS = 1000;
const SEED = 20_250_318;

/** Least and greatest of the middle 95 %. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Draws of as many units as there are, with replacement; the same on every run. Each draw lists indexes. */
export function draws(units: number): readonly (readonly number[])[] {
  const next = random(SEED);
  return Array.from({ length: ROUNDS }, () => Array.from({ length: units }, () => Math.floor(next() * units)));
}

/** The interval of a statistic over draws of units; draws where it has no value (nothing of that kind was drawn) are left out. */
export function interval<Unit>(
  units: readonly Unit[],
  drawn: readonly (readonly number[])[],
  statistic: (units: readonly Unit[]) => number | null,
): Interval {
  const values = drawn
    .map((draw) => statistic(draw.map((i) => units[i]!)))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** Mulberry32: 32 bits of state, even enough to draw articles. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
