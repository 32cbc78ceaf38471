// Which URLs may be fetched at all, before any name is looked up: web schemes, web ports, no credentials, no inner names.
import { isIP } from 'node:net';
import { whyNotPublic } from './address.ts';
import { FetchError } from './fetch-error.ts';

/** Who may be asked. */
export interface Reach {
  /**
   * Lets private, loopback and other inner addresses through, and any port: everywhere (`true`), or for the origins listed
   * ("http://127.0.0.1:8000"). For tests, and for users who ask for it.
   */
  readonly allowPrivate?: boolean | readonly string[];
}

/** Whether a URL's origin has been let through. */
export function isLetThrough(origin: string, { allowPrivate = false }: Reach): boolean {
  return typeof allowPrivate === 'boolean' ? allowPrivate : allowPrivate.includes(origin);
}

const PORTS = new Set(['', '80', '443', '8080', '8443']);
/** Names that lead inside a machine or a network by convention (RFC 6761, RFC 6762, ICANN's .internal, cloud metadata). */
const INNER_NAME =
  /^(?:.*\.)?(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|onion)$/;
/** Longest URL that is asked for; browsers and servers stop far below. */
const LONGEST = 8_192;

/**
 * The URL in its normal form. Throws a FetchError (`url`, `scheme`, `credentials`, `port`, `private`) that says why it is
 * refused. The WHATWG parser has by then undone octal, hexadecimal, short and full-width spellings of addresses.
 */
export function checkUrl(text: string, reach: Reach = {}): URL {
  if (text.length > LONGEST) throw new FetchError('url', `it is longer than ${LONGEST} characters`);
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null) throw new FetchError('url', 'it is no URL');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError('scheme', `${url.protocol} is neither http: nor https:`);
  if (url.username !== '' || url.password !== '')
    throw new FetchError('credentials', 'it carries a user name or a password; leave them out');
  url.hash = '';
  if (isLetThrough(url.origin, reach)) return url;

  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
  if (host === '') throw new FetchError('url', 'it names no host');
  if (isIP(host) !== 0) {
    const why = whyNotPublic(host);
    if (why !== null) throw new FetchError('private', `${host} is ${why}`);
  } else if (INNER_NAME.test(host) || !host.includes('.')) {
    throw new FetchError('private', `${host} is a name inside a network`);
  }
  if (!PORTS.has(url.port)) throw new FetchError('port', `port ${url.port} is none of 80, 443, 8080, 8443`);
  return url;
}
