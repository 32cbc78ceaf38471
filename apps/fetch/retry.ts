// Tries again what may work the next time: twice, with growing pauses spread by chance, or after as long as the server asks.
import { FetchError } from './fetch-error.ts';
import type { World } from './world.ts';

/** Tries in all; the first pause in milliseconds (it doubles); the longest wait a server may ask for. */
const TRIES = 3;
const FIRST_PAUSE_MS = 500;
const LONGEST_WAIT_MS = 20_000;

/** Runs work until it succeeds, fails for good, or has been tried three times. */
export async function withRetries<T>(world: World, work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof FetchError) || !error.retryable || tried === TRIES) throw error;
      const asked = (error.retryAfter ?? 0) * 1_000;
      if (asked > LONGEST_WAIT_MS) throw error;
      // Full jitter (Brooker, AWS 2015): the whole pause is drawn, so that many clients do not come back together.
      await world.sleep(Math.max(asked, world.random() * FIRST_PAUSE_MS * 2 ** tried));
    }
  }
}

/** Seconds of a Retry-After header (a number or an HTTP date); null when there is none. */
export function retryAfterOf(value: string, now: number): number | null {
  if (/^\d{1,6}$/.test(value.trim())) return Number(value);
  const at = value === '' ? Number.NaN : Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, (at - now) / 1_000);
}
