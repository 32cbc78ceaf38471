// The one way to a socket: names are looked up here, every address is checked, and the checked address is the one connected to.
import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { whyNotPublic } from './address.ts';
import { isLetThrough, type Reach } from './check-url.ts';
import { FetchError } from './fetch-error.ts';

/** Bytes of response headers; milliseconds to connect and between two reads. */
export interface ConnectionLimits {
  readonly headerBytes: number;
  readonly connectMs: number;
  readonly idleMs: number;
}

/** How names become addresses; the system's resolver unless a test brings its own. */
export type Resolve = (name: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Asks the system, all addresses. */
export const systemResolve: Resolve = (name) =>
  new Promise((resolve, reject) => {
    systemLookup(name, { all: true, verbatim: true }, (error, found) => (error ? reject(error) : resolve(found)));
  });

/**
 * A lookup for sockets that hands out checked addresses only. A name that has even one inner address is refused as a whole; a
 * name that changes between check and connect gains nothing, because the socket gets the very addresses that were checked.
 */
export function checkedLookup(resolve: Resolve, allowPrivate: boolean): LookupFunction {
  return (name, options, done) => {
    resolve(name).then(
      (found) => {
        const inner = allowPrivate ? undefined : found.find(({ address }) => whyNotPublic(address) !== null);
        const [first] = found;
        if (inner !== undefined)
          done(new FetchError('private', `${name} leads to ${inner.address}, ${whyNotPublic(inner.address)}`), '', 0);
        else if (first === undefined) done(new FetchError('network', `${name} has no address`), '', 0);
        else if (options.all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), '', 0),
    );
  };
}

/**
 * An agent that connects to public addresses only, but for the origins that were let through. The peer's address is looked at
 * once more when the connection stands, which also covers URLs with an address instead of a name.
 */
export function createAgent(limits: ConnectionLimits, reach: Reach = {}, resolve: Resolve = systemResolve): Agent {
  const connector = (allowPrivate: boolean) =>
    buildConnector({ timeout: limits.connectMs, lookup: checkedLookup(resolve, allowPrivate), autoSelectFamily: true });
  const [strict, open] = [connector(false), connector(true)];
  return new Agent({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs,
    connections: 2,
    pipelining: 1,
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 5_000,
    connect(options, done) {
      const { protocol, hostname, port } = options;
      const letThrough = isLetThrough(new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}`).origin, reach);
      (letThrough ? open : strict)(options, (...[error, socket]) => {
        if (error !== null) return done(error, null);
        const peer = socket.remoteAddress ?? '';
        const why = letThrough ? null : whyNotPublic(peer);
        if (why === null) return done(null, socket);
        socket.destroy();
        return done(new FetchError('private', `the connection led to ${peer || 'an unknown peer'}, ${why}`), null);
      });
    },
  });
}
