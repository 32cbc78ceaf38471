// Numbers by chance that are the same every time: for tests that need many and cheap ones.

/** A source of chance; every draw moves it on. */
export interface Chance {
  /** A whole number in `[0, below)`. */
  readonly below: (below: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
}

/** The sequence of a seed (mulberry32 of Tommy Ettinger, public domain: passes gjrand, one multiplication a draw). */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    of: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError('nothing to choose from');
      return one;
    },
  };
}
