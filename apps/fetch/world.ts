// What a fetcher needs of the world besides the network: the time, waiting, and chance. Tests bring their own.

/** `now` in milliseconds since 1970; `random` in [0, 1). */
export interface World {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
}

/** The real one. */
export const REAL_WORLD: World = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
};
