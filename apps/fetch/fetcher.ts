// The polite, safe, remembering fetcher: robots.txt asked, one rate a host, retries, conditional requests, every answer kept.
import { version } from '../cli/package-root.ts';
import type { Reach } from './check-url.ts';
import { checkUrl } from './check-url.ts';
import type { Resolve } from './connection.ts';
import { type Capture, type Evidence, sha256Of } from './evidence.ts';
import { FetchError } from './fetch-error.ts';
import { type Around, createGetter, type FetchLimits, headerOf, type Sent } from './get.ts';
import { createPace } from './pace.ts';
import { retryAfterOf, withRetries } from './retry.ts';
import { createRobots } from './robots.ts';
import { REAL_WORLD, type World } from './world.ts';

/** How to fetch. Nothing has to be said. */
export interface FetcherOptions {
  readonly reach?: Reach;
  readonly limits?: Partial<FetchLimits>;
  readonly resolve?: Resolve;
  readonly world?: World;
  /** Milliseconds between two requests to one host. */
  readonly pauseMs?: number;
  /** Where answers are kept and earlier ones known from; without it nothing is kept. */
  readonly evidence?: Evidence;
}

/** A page as it stands now. */
export interface Fetched {
  readonly asked: string;
  readonly url: string;
  /** When it was asked for, ISO 8601 in UTC. */
  readonly at: string;
  /** The Content-Type header. */
  readonly type: string;
  readonly body: Uint8Array;
  readonly sha256: string;
  /** Against the latest earlier capture: `new` when there is none. */
  readonly state: 'new' | 'unchanged' | 'changed';
  /** The latest earlier capture whose body is still there, and that body. */
  readonly earlier: { readonly capture: Capture; readonly body: Uint8Array } | null;
  /** How this fetch was kept; null without evidence. */
  readonly capture: Capture | null;
}

/** Fetches pages; `close` ends its connections. */
export interface Fetcher {
  /** Throws a FetchError that says why a page could not be had. */
  fetch(url: string): Promise<Fetched>;
  close(): Promise<void>;
}

/** A fetcher with its own connections, queues and memory of robots.txt. */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const world = options.world ?? REAL_WORLD;
  const getter = createGetter(options);
  const agent = { 'user-agent': `readout/${version()}` };
  const permission = createRobots(getter, agent);
  const pace = createPace(world, options.pauseMs);
  return {
    close: () => getter.close(),
    async fetch(asked) {
      const url = checkUrl(asked, options.reach);
      const earlier = await latest(options.evidence, url.href);
      let at = world.now();
      // Every host on the way is asked for its robots.txt and has its own turn, also the one that only redirects.
      const around: Around = async (next, hop) => {
        const { refusal, pauseMs } = await permission(next);
        if (refusal !== null) throw new FetchError('robots', refusal);
        return pace.run(
          next.host,
          async () => {
            at = world.now();
            const answer = await hop();
            const wait = retryAfterOf(headerOf(answer.headers, 'retry-after'), world.now());
            if (wait !== null && (answer.status === 429 || answer.status === 503)) pace.hold(next.host, wait * 1_000);
            return answer;
          },
          pauseMs,
        );
      };
      const sent: Sent = (next) => ({ ...agent, ...condition(earlier?.capture, next) });
      return withRetries(world, async () => {
        const answer = await getter.get(url.href, sent, around);
        if (answer.status === 304 && answer.url === earlier?.capture.finalUrl) {
          const capture = options.evidence?.keepRevisit(earlier.capture, answer, at) ?? null;
          return result(answer.url, at, earlier.capture.type, earlier.body, 'unchanged', capture);
        }
        refuseStatus(answer.status, headerOf(answer.headers, 'retry-after'), world.now());
        const same = earlier?.capture.sha256 === sha256Of(answer.body);
        const capture = options.evidence?.keep(answer, at) ?? null;
        const state = earlier === null ? 'new' : same ? 'unchanged' : 'changed';
        return result(answer.url, at, headerOf(answer.headers, 'content-type'), answer.body, state, capture);
      });

      function result(
        final: string,
        when: number,
        type: string,
        body: Uint8Array,
        state: Fetched['state'],
        capture: Capture | null,
      ): Fetched {
        const date = new Date(when).toISOString();
        return { asked, url: final, at: date, type, body, sha256: sha256Of(body), state, earlier, capture };
      }
    },
  };
}

/** The latest capture of a URL whose body can still be read. */
async function latest(evidence: Evidence | undefined, url: string): Promise<Fetched['earlier']> {
  for (const capture of [...(evidence?.captures(url) ?? [])].reverse()) {
    if (capture.revisit) continue;
    const body = await evidence?.body(capture);
    if (body) return { capture, body };
  }
  return null;
}

/** The question whether the page is still the one that was kept; put only where that one came from. */
function condition(capture: Capture | undefined, url: URL): Readonly<Record<string, string>> {
  if (capture?.finalUrl !== url.href) return {};
  return {
    ...(capture?.etag ? { 'if-none-match': capture.etag } : {}),
    ...(capture?.lastModified ? { 'if-modified-since': capture.lastModified } : {}),
  };
}

function refuseStatus(status: number, retryAfter: string, now: number): void {
  if (status >= 200 && status < 300 && status !== 204) return;
  throw new FetchError('status', `the server answered ${status}`, {
    retryable: status === 429 || (status >= 500 && status !== 501),
    retryAfter: retryAfterOf(retryAfter, now),
  });
}
