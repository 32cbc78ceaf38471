// One polite rate a host: requests to one host stand in a queue with a pause after each, hosts do not wait for each other.
import type { World } from './world.ts';

/** Milliseconds between the end of a request and the start of the next to the same host, unless robots.txt asks for more. */
const PAUSE_MS = 1_000;
/** A crawl delay above this is not waited for but cut to it, so that no site can stop a run. */
const LONGEST_PAUSE_MS = 30_000;

/** Queues for any number of hosts. */
export interface Pace {
  /** Runs work in the host's queue. `pauseMs` is what the host asks for, if more than the usual. */
  run<T>(host: string, work: () => Promise<T>, pauseMs?: number): Promise<T>;
  /** Lets nothing more go to a host for a time that it asks for (Retry-After), at most half a minute. */
  hold(host: string, ms: number): void;
}

/** Queues that run by a clock. */
export function createPace(world: World, pauseMs: number = PAUSE_MS): Pace {
  const queues = new Map<string, { tail: Promise<unknown>; endedAt: number; heldUntil: number }>();
  const queueOf = (host: string) => {
    const queue = queues.get(host) ?? {
      tail: Promise.resolve(),
      endedAt: Number.NEGATIVE_INFINITY,
      heldUntil: Number.NEGATIVE_INFINITY,
    };
    queues.set(host, queue);
    return queue;
  };
  return {
    run(host, work, asked = 0) {
      const queue = queueOf(host);
      const pause = Math.min(Math.max(pauseMs, asked), LONGEST_PAUSE_MS);
      const turn = queue.tail.then(async () => {
        const wait = Math.max(queue.endedAt + pause, queue.heldUntil) - world.now();
        if (wait > 0) await world.sleep(wait);
        try {
          return await work();
        } finally {
          queue.endedAt = world.now();
        }
      });
      queue.tail = turn.catch(() => undefined);
      return turn;
    },
    hold(host, ms) {
      queueOf(host).heldUntil = world.now() + Math.min(ms, LONGEST_PAUSE_MS);
    },
  };
}
