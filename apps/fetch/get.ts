// One URL to one answer: each hop checked, each byte counted, nothing waits for ever. No retries, no manners: those are around it.
import { type Dispatcher, request } from 'undici';
import { checkUrl, type Reach } from './check-url.ts';
import { type ConnectionLimits, createAgent, type Resolve, systemResolve } from './connection.ts';
import { ACCEPT_ENCODING, decodeBody } from './decode-body.ts';
import { FetchError } from './fetch-error.ts';

/** What one fetch may take. */
export interface FetchLimits extends ConnectionLimits {
  /** Milliseconds from the first packet to the last, over all hops; waiting for a turn does not count. */
  readonly totalMs: number;
  /** Bytes of the body as sent, and after unpacking. */
  readonly bodyBytes: number;
  readonly unpackedBytes: number;
  readonly redirects: number;
}

/** Documented defaults: 64 KB of headers, 10 MB a document sent or unpacked, five redirects, twenty seconds. */
export const FETCH_LIMITS: FetchLimits = {
  headerBytes: 65_536,
  connectMs: 8_000,
  idleMs: 10_000,
  totalMs: 20_000,
  bodyBytes: 10_000_000,
  unpackedBytes: 10_000_000,
  redirects: 5,
};

/** Response headers, names in lower case, in the order they came, repeated ones repeated. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** What came back for one URL after its redirects. */
export interface Answer {
  /** The URL asked for, and the one that answered. */
  readonly asked: string;
  readonly url: string;
  /** URLs passed through, `asked` first, `url` not among them. */
  readonly through: readonly string[];
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came over the wire (transfer coding off, content coding on). */
  readonly raw: Uint8Array;
  /** The body with its content coding off. */
  readonly body: Uint8Array;
}

/** What one hop answered. */
export interface Hop {
  readonly status: number;
  readonly headers: Headers;
  readonly raw: Uint8Array;
}

/** Stands around every hop, the first included: may wait before it lets it go, or throw a FetchError to refuse it. */
export type Around = (url: URL, hop: () => Promise<Hop>) => Promise<Hop>;

/** Request headers for a hop. */
export type Sent = (url: URL) => Readonly<Record<string, string>>;

/** Asks for URLs; `close` ends idle connections. */
export interface Getter {
  get(url: string, sent?: Sent, around?: Around): Promise<Answer>;
  close(): Promise<void>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The first value of a header, or ''. */
export function headerOf(headers: Headers, name: string): string {
  return headers.find(([key]) => key === name)?.[1] ?? '';
}

/** A getter with its own connections. `get` throws a FetchError and nothing else. */
export function createGetter(
  options: { readonly reach?: Reach; readonly limits?: Partial<FetchLimits>; readonly resolve?: Resolve } = {},
): Getter {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const agent = createAgent(limits, options.reach, options.resolve ?? systemResolve);
  return {
    get: (url, sent = () => ({}), around = (_, hop) => hop()) =>
      get(url, sent, around, agent, limits, options.reach ?? {}),
    close: () => agent.destroy(),
  };
}

async function get(
  asked: string,
  sent: Sent,
  around: Around,
  dispatcher: Dispatcher,
  limits: FetchLimits,
  reach: Reach,
): Promise<Answer> {
  const through: string[] = [];
  let left = limits.totalMs;
  let url = checkUrl(asked, reach);
  for (;;) {
    const to = url;
    const hop = await around(to, async () => {
      const began = performance.now();
      try {
        return await once(to, sent(to), dispatcher, limits, AbortSignal.timeout(Math.max(1, Math.ceil(left))));
      } finally {
        left -= performance.now() - began;
      }
    });
    const location = REDIRECTS.has(hop.status) ? headerOf(hop.headers, 'location') : '';
    if (location === '') {
      const body = await decodeBody(hop.raw, headerOf(hop.headers, 'content-encoding'), limits.unpackedBytes);
      return { asked, url: url.href, through, status: hop.status, headers: hop.headers, raw: hop.raw, body };
    }
    through.push(url.href);
    if (through.length > limits.redirects)
      throw new FetchError('redirects', `it redirects more than ${limits.redirects} times`);
    if (!URL.canParse(location, url)) throw new FetchError('redirects', 'it redirects to what is no URL');
    const next = checkUrl(new URL(location, url).href, reach);
    if (url.protocol === 'https:' && next.protocol === 'http:')
      throw new FetchError('redirects', 'it redirects from https: to http:');
    url = next;
  }
}

async function once(
  url: URL,
  headers: Readonly<Record<string, string>>,
  dispatcher: Dispatcher,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Hop> {
  try {
    const response = await request(url, {
      dispatcher,
      signal,
      method: 'GET',
      headers: { accept: ACCEPT, 'accept-encoding': ACCEPT_ENCODING, ...headers },
      responseHeaders: 'raw',
    });
    const raw = await collect(response.body, limits.bodyBytes);
    return { status: response.statusCode, headers: pairs(response.headers), raw };
  } catch (error) {
    throw toFetchError(error, limits);
  }
}

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf;q=0.9,*/*;q=0.5';

async function collect(body: Dispatcher.ResponseData['body'], most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    total += chunk.length;
    if (total > most) {
      body.destroy();
      throw new FetchError('too-large', `it sends more than ${most} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, total);
}

/** With `responseHeaders: 'raw'` names and values alternate in a list; the types still say a record. */
function pairs(headers: unknown): Headers {
  if (!Array.isArray(headers)) return [];
  const text = (value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
  return Array.from({ length: headers.length >> 1 }, (_, i) => [
    text(headers[2 * i]).toLowerCase(),
    text(headers[2 * i + 1]),
  ]);
}

function toFetchError(error: unknown, limits: FetchLimits): FetchError {
  if (error instanceof FetchError) return error;
  const cause = error instanceof Error && error.cause instanceof FetchError ? error.cause : null;
  if (cause !== null) return cause;
  const name = error instanceof Error ? error.name : '';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|TIMEDOUT/.test(code))
    return new FetchError(
      'timeout',
      `it took too long (${limits.totalMs / 1000} s in all, ${limits.idleMs / 1000} s of silence)`,
      { retryable: true },
    );
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new FetchError('headers', `its headers have more than ${limits.headerBytes} bytes`);
  if (/^(?:ENOTFOUND|ENODATA)$/.test(code)) return new FetchError('network', 'its host name is not known');
  const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  // What TLS refuses and what is not HTTP stays so on a second try.
  const lasting = /^(?:ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HPE_|ERR_SSL|EPROTO)/.test(code);
  return new FetchError('network', why || 'the connection failed', { retryable: !lasting });
}
