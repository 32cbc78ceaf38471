// Whether a site lets robots have a page, as RFC 9309 reads robots.txt: absent means yes, broken servers mean no.
import { isAllowed, type Robots, readRobots } from '../../src/formats/index.ts';
import { FetchError } from './fetch-error.ts';
import type { Getter } from './get.ts';

/** The name that robots.txt may address us by. */
const ROBOT = 'readout';
/** RFC 9309 asks for 500 KiB at least; what stands beyond is not read. */
const MOST_BYTES = 512 * 1024;

/** What a site says of one URL. */
export interface Permission {
  /** Null when it may be read, else half a sentence that says why not. */
  readonly refusal: string | null;
  /** Milliseconds the site asks to leave between requests; 0 when it says nothing. */
  readonly pauseMs: number;
}

/** Asks a site's robots.txt, once a site and run. `headers` go with the request. */
export function createRobots(
  getter: Getter,
  headers: Readonly<Record<string, string>>,
): (url: URL) => Promise<Permission> {
  const sites = new Map<string, Promise<Robots | string>>();
  return async (url) => {
    let rules = sites.get(url.origin);
    if (rules === undefined) {
      rules = rulesOf(url.origin, getter, headers);
      sites.set(url.origin, rules);
    }
    const robots = await rules;
    if (typeof robots === 'string')
      return { refusal: `the robots.txt of ${url.host} could not be had (${robots})`, pauseMs: 0 };
    const allowed = isAllowed(robots, url.pathname + url.search);
    const refusal = allowed ? null : `${url.host} asks robots not to read it (robots.txt)`;
    return { refusal, pauseMs: (robots.crawlDelay ?? 0) * 1_000 };
  };
}

/** The rules of a site; none when it has no robots.txt; why not when the site cannot be asked, which forbids everything. */
async function rulesOf(
  origin: string,
  getter: Getter,
  headers: Readonly<Record<string, string>>,
): Promise<Robots | string> {
  try {
    const answer = await getter.get(`${origin}/robots.txt`, () => headers);
    if (answer.status >= 500) return `the server answered ${answer.status}`;
    const text = answer.status >= 400 ? '' : new TextDecoder().decode(answer.body.subarray(0, MOST_BYTES));
    return readRobots(text, ROBOT);
  } catch (error) {
    // An address that must not be asked is said as that by the page's own fetch; too many redirects count as absent.
    if (error instanceof FetchError && (error.code === 'private' || error.code === 'port')) throw error;
    if (error instanceof FetchError && error.code === 'redirects') return readRobots('', ROBOT);
    return error instanceof Error ? error.message : 'it broke off';
  }
}
