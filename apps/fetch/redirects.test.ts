// Manners on the way: every host that a redirect leads over has its own turn and its own robots.txt; what was kept is asked about.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../test/helpers/site.ts';
import { readArchive } from './archive/captures.ts';
import { openEvidence } from './evidence.ts';
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts';

let first: Site;
let second: Site;
let folder = '';
let clock = 0;
/** Waits, in milliseconds; each moves the clock on. */
let waited: number[] = [];
const open: Fetcher[] = [];

beforeEach(async () => {
  [first, second] = await Promise.all([startSite(), startSite()]);
  folder = mkdtempSync(join(tmpdir(), 'readout-redirects-'));
  clock = Date.UTC(2031, 4, 6);
  waited = [];
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  await Promise.all([first.close(), second.close()]);
  rmSync(folder, { recursive: true, force: true });
});

function fetcher(options: FetcherOptions = {}): Fetcher {
  const made = createFetcher({
    reach: { allowPrivate: [first.origin, second.origin] },
    world: {
      now: () => clock,
      sleep: async (ms) => {
        waited.push(ms);
        clock += ms;
      },
      random: () => 0.5,
    },
    ...options,
  });
  open.push(made);
  return made;
}

const leadsTo = (site: Site, path: string, to: string) =>
  site.pages.set(path, (_, response) => response.writeHead(302, { location: to }).end());

describe('every hop', () => {
  test('waits for its turn at its own host', async () => {
    leadsTo(first, '/a', `${second.origin}/b`);
    second.pages.set('/b', 'b').set('/c', 'c');
    const one = fetcher();
    await one.fetch(`${first.origin}/a`);
    expect(waited).toEqual([]);
    await one.fetch(`${second.origin}/c`);
    expect(waited).toEqual([1_000]);
    await one.fetch(`${first.origin}/a`);
    // The first host had its pause meanwhile; the second was asked just now.
    expect(waited).toEqual([1_000, 1_000]);
  });

  test('back and forth between two hosts asks neither twice within its pause', async () => {
    const at: [string, number][] = [];
    const note = (site: Site, path: string, to: string | null) =>
      site.pages.set(path, (_, response) => {
        at.push([site.origin, clock]);
        if (to === null) response.end('there');
        else response.writeHead(302, { location: to }).end();
      });
    note(first, '/1', `${second.origin}/2`);
    note(second, '/2', `${first.origin}/3`);
    note(first, '/3', `${second.origin}/4`);
    note(second, '/4', null);
    await fetcher().fetch(`${first.origin}/1`);
    for (const { origin } of [first, second]) {
      const [one = 0, other = 0] = at.filter(([of]) => of === origin).map(([, when]) => when);
      expect(other - one).toBeGreaterThanOrEqual(1_000);
    }
  });

  test('keeps the pause that its own robots.txt asks for', async () => {
    second.pages.set('/robots.txt', 'User-agent: *\nCrawl-delay: 5').set('/b', 'b');
    leadsTo(first, '/a', `${second.origin}/b`);
    const one = fetcher();
    await one.fetch(`${first.origin}/a`);
    await one.fetch(`${first.origin}/a`);
    expect(waited).toEqual([1_000, 4_000]);
  });

  test('obeys robots.txt, also within one site', async () => {
    first.pages.set('/robots.txt', 'User-agent: *\nDisallow: /private').set('/private/b', 'b');
    leadsTo(first, '/a', '/private/b');
    await expect(fetcher().fetch(`${first.origin}/a`)).rejects.toMatchObject({ code: 'robots' });
    expect(first.asked).toEqual(['/robots.txt', '/a']);
  });

  test('a host that only passes on is asked for its robots.txt before it is asked', async () => {
    second.pages.set('/robots.txt', 'User-agent: *\nDisallow: /');
    first.pages.set('/c', 'c');
    leadsTo(first, '/a', `${second.origin}/b`);
    leadsTo(second, '/b', `${first.origin}/c`);
    await expect(fetcher().fetch(`${first.origin}/a`)).rejects.toMatchObject({ code: 'robots' });
    expect([first.asked, second.asked]).toEqual([['/robots.txt', '/a'], ['/robots.txt']]);
  });

  test('waiting for a turn does not use up the time of the fetch', async () => {
    leadsTo(first, '/a', '/b');
    first.pages.set('/b', 'b');
    const slow = fetcher({
      limits: { totalMs: 1_000 },
      world: { now: () => clock, sleep: () => new Promise((done) => setTimeout(done, 1_300)), random: () => 0 },
    });
    expect((await slow.fetch(`${first.origin}/a`)).url).toBe(`${first.origin}/b`);
  });

  test('a host that asks for time gets it from every page in its queue', async () => {
    let busy = true;
    first.pages.set('/a', (_, response) => {
      if (busy) response.writeHead(429, { 'retry-after': '9' }).end();
      else response.end('a');
      busy = false;
    });
    const at: number[] = [];
    first.pages.set('/b', (_, response) => {
      at.push(clock);
      response.end('b');
    });
    const one = fetcher();
    const began = clock;
    await Promise.all([one.fetch(`${first.origin}/a`), one.fetch(`${first.origin}/b`)]);
    expect((at[0] ?? 0) - began).toBeGreaterThanOrEqual(9_000);
  });
});

describe('what was kept', () => {
  const asked: (readonly [string, string | undefined, string | undefined])[] = [];
  beforeEach(() => void asked.splice(0));
  const answer = (site: Site, path: string, headers: Record<string, string>, body: string) =>
    site.pages.set(path, (request, response) => {
      const { 'if-none-match': match, 'if-modified-since': since } = request.headers;
      asked.push([path, match, since]);
      if ((match ?? since) !== undefined) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
    });
  const again = async (url: string) => {
    clock += 60_000;
    return fetcher({ evidence: openEvidence(folder) }).fetch(url);
  };
  const since = 'Mon, 05 May 2031 10:00:00 GMT';

  test.each([
    ['ETag', { etag: 'W/"7"' }, ['W/"7"', undefined]],
    ['Last-Modified', { 'last-modified': since }, [undefined, since]],
    ['both', { etag: '"7"', 'last-modified': since }, ['"7"', since]],
    ['neither', {}, [undefined, undefined]],
  ])('is asked about by %s, and the folder holds one body and its visits', async (_, headers, condition) => {
    answer(first, '/a', headers, '<p>The truce lasts thirty days.</p>');
    const url = `${first.origin}/a`;
    const states = [(await again(url)).state, (await again(url)).state, (await again(url)).state];
    expect(states).toEqual(['new', 'unchanged', 'unchanged']);
    expect(asked.slice(1)).toEqual([
      ['/a', ...condition],
      ['/a', ...condition],
    ]);

    const files = readdirSync(folder).filter((name) => name.endsWith('.warc.gz'));
    const records = files.map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
    const types = records.flatMap((text) => [...text.matchAll(/^WARC-Type: (\w+)/gm)].map(([, type]) => type));
    const revisits = condition.some((value) => value !== undefined) ? 2 : 0;
    expect(types.sort()).toEqual([
      ...Array.from({ length: 3 - revisits }, () => 'response'),
      ...Array.from({ length: revisits }, () => 'revisit'),
    ]);
    const found = [];
    for (const name of files) for await (const one of readArchive(join(folder, name), name)) found.push(one.kind);
    expect(found).toEqual(Array.from({ length: 3 - revisits }, () => 'capture'));
  });

  test('is not asked about elsewhere: the same tag on another page says nothing', async () => {
    leadsTo(first, '/a', '/one');
    answer(first, '/one', { etag: '"7"' }, '<p>thirty days</p>');
    answer(second, '/two', { etag: '"7"' }, '<p>sixty days</p>');
    const url = `${first.origin}/a`;
    await again(url);
    leadsTo(first, '/a', `${second.origin}/two`);
    const { state, body } = await again(url);
    expect([state, new TextDecoder().decode(body)]).toEqual(['changed', '<p>sixty days</p>']);
    expect(asked).toEqual([
      ['/one', undefined, undefined],
      ['/two', undefined, undefined],
    ]);
  });

  test('an answer "not modified" that nobody asked for is no page', async () => {
    first.pages.set('/a', '<p>thirty days</p>');
    await again(`${first.origin}/a`);
    first.pages.set('/a', (_, response) => response.writeHead(302, { location: '/b' }).end());
    first.pages.set('/b', (_, response) => response.writeHead(304).end());
    await expect(again(`${first.origin}/a`)).rejects.toMatchObject({ code: 'status' });
  });
});
