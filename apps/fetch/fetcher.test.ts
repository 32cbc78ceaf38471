// Fetching from a site of our own on the loopback interface: limits, manners, retries, and what is kept.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../test/helpers/site.ts';
import { ZSTD_SAMPLES } from '../../test/helpers/zstd-samples.ts';
import { openEvidence } from './evidence.ts';
import { FetchError } from './fetch-error.ts';
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts';

let site: Site;
let folder = '';
const open: Fetcher[] = [];
/** Waits are noted instead of waited for; each moves the clock on. */
let waited: number[] = [];
let clock = 0;

beforeEach(async () => {
  site = await startSite();
  folder = mkdtempSync(join(tmpdir(), 'readout-fetch-'));
  waited = [];
  clock = Date.UTC(2031, 4, 6);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

function fetcher(options: FetcherOptions = {}): Fetcher {
  const made = createFetcher({
    reach: { allowPrivate: [site.origin] },
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

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function failure(path: string, options: FetcherOptions = {}): Promise<string> {
  try {
    await fetcher(options).fetch(site.origin + path);
    return 'fetched';
  } catch (error) {
    return error instanceof FetchError ? error.code : `thrown: ${String(error)}`;
  }
}

const packedByZstd = (name: string) => readFileSync(join(import.meta.dirname, '../../test/fixtures/zstd', name));

describe('content codings', () => {
  test('zstd is asked for and taken off', async () => {
    let accepted: string | string[] | undefined;
    site.pages.set('/a', (request, response) => {
      accepted = request.headers['accept-encoding'];
      response.writeHead(200, { 'content-encoding': 'zstd' }).end(packedByZstd('prose-3.zst'));
    });
    const { body } = await fetcher().fetch(`${site.origin}/a`);
    expect(accepted).toContain('zstd');
    expect(Buffer.compare(body, ZSTD_SAMPLES['prose-3.zst']!)).toBe(0);
  });

  const words = 'The talks ended at noon. '.repeat(400);
  test.each([
    ['gzip', gzipSync(words)],
    ['x-gzip', gzipSync(words)],
    ['br', brotliCompressSync(words)],
    ['deflate', deflateSync(words)],
    ['deflate', deflateRawSync(words)],
    ['gzip, br', brotliCompressSync(gzipSync(words))],
    ['identity', Buffer.from(words)],
  ])('%s is taken off', async (coding, bytes) => {
    site.pages.set('/a', (_, response) => response.writeHead(200, { 'content-encoding': coding }).end(bytes));
    expect(text((await fetcher().fetch(`${site.origin}/a`)).body)).toBe(words);
  });

  test.each([
    ['gzip', gzipSync(new Uint8Array(50_000_000)), 'too-large'],
    ['br', brotliCompressSync(new Uint8Array(50_000_000)), 'too-large'],
    ['gzip, gzip', gzipSync(gzipSync(new Uint8Array(50_000_000))), 'too-large'],
    ['gzip, gzip, gzip', gzipSync('a'), 'encoding'],
    ['gzip', gzipSync('a'.repeat(999)).subarray(0, 20), 'encoding'],
    ['gzip', Buffer.from('not packed at all'), 'encoding'],
    ['compress', Buffer.from('a'), 'encoding'],
    ['zstd', Buffer.concat(Array.from({ length: 20 }, () => packedByZstd('zeros-9.zst'))), 'too-large'],
    ['zstd', packedByZstd('prose-3.zst').subarray(0, 300), 'encoding'],
    ['zstd', packedByZstd('with-dictionary.zst'), 'encoding'],
    ['identity', Buffer.alloc(10_000_001), 'too-large'],
  ])('%s of what is hostile or damaged is refused (%#)', async (coding, bytes, code) => {
    site.pages.set('/a', (_, response) => response.writeHead(200, { 'content-encoding': coding }).end(bytes));
    expect(await failure('/a')).toBe(code);
  });
});

describe('limits', () => {
  test('an endless body ends', async () => {
    site.pages.set('/a', (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('a'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(await failure('/a', { limits: { bodyBytes: 1_000_000 } })).toBe('too-large');
  });

  test('a body that trickles for ever, one that stalls, and a server that never answers end', async () => {
    site.pages.set('/slow', (_, response) => {
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    site.pages.set('/stall', (_, response) => response.write('a'));
    site.pages.set('/mute', () => undefined);
    const limits = { totalMs: 150, idleMs: 100 };
    for (const path of ['/slow', '/stall', '/mute']) expect(await failure(path, { limits })).toBe('timeout');
  });

  test('too much of headers is refused', async () => {
    site.pages.set('/a', (_, response) => response.writeHead(200, { 'x-long': 'a'.repeat(70_000) }).end());
    expect(await failure('/a')).toBe('headers');
  });

  test('five redirects are followed, a sixth and a circle are not', async () => {
    for (let n = 0; n < 6; n++)
      site.pages.set(`/${n}`, (_, response) => response.writeHead(302, { location: `/${n + 1}` }).end());
    site.pages.set('/6', 'there');
    site.pages.set('/circle', (_, response) => response.writeHead(301, { location: '/circle' }).end());
    const { asked, url, body } = await fetcher().fetch(`${site.origin}/1`);
    expect([asked, url, text(body)]).toEqual([`${site.origin}/1`, `${site.origin}/6`, 'there']);
    expect(await failure('/0')).toBe('redirects');
    expect(await failure('/circle')).toBe('redirects');
  });

  test('an answer that is no HTTP is an error and no crash', async () => {
    site.pages.set('/a', (_, response) => response.socket?.end('220 mail ready\r\n'));
    expect(await failure('/a')).toBe('network');
  });
});

describe('manners', () => {
  test('robots.txt is asked once, and what it forbids is not asked for', async () => {
    site.pages.set('/robots.txt', 'User-agent: *\nDisallow: /private\nCrawl-delay: 3');
    site.pages.set('/a', 'a');
    const one = fetcher();
    await one.fetch(`${site.origin}/a`);
    await one.fetch(`${site.origin}/a`);
    await expect(one.fetch(`${site.origin}/private/x`)).rejects.toMatchObject({ code: 'robots' });
    expect(site.asked).toEqual(['/robots.txt', '/a', '/a']);
    expect(waited).toEqual([3_000]);
  });

  test('a site that is only reached by a redirect is asked as well', async () => {
    const other = await startSite({ '/robots.txt': 'User-agent: *\nDisallow: /', '/b': 'b' });
    site.pages.set('/a', (_, response) => response.writeHead(302, { location: `${other.origin}/b` }).end());
    expect(await failure('/a', { reach: { allowPrivate: [site.origin, other.origin] } })).toBe('robots');
    expect(other.asked).toEqual(['/robots.txt']);
    await other.close();
  });

  test('a site whose robots.txt is broken is left alone', async () => {
    site.pages.set('/robots.txt', (_, response) => response.writeHead(500).end());
    expect(await failure('/a')).toBe('robots');
    expect(site.asked).toEqual(['/robots.txt']);
  });

  test('requests to one host come one at a time, with a pause', async () => {
    let now = 0;
    let most = 0;
    for (const path of ['/a', '/b', '/c'])
      site.pages.set(path, (_, response) => {
        most = Math.max(most, ++now);
        setTimeout(() => {
          now--;
          response.end('a');
        }, 10);
      });
    const one = fetcher();
    await Promise.all(['/a', '/b', '/c'].map((path) => one.fetch(site.origin + path)));
    expect(most).toBe(1);
    expect(waited).toEqual([1_000, 1_000]);
  });
});

describe('retries', () => {
  const failing = (times: number, status: number, headers = {}) => {
    let left = times;
    site.pages.set('/a', (_, response) => {
      if (left-- > 0) response.writeHead(status, headers).end();
      else response.end('at last');
    });
  };
  test('what may pass is tried three times, the pauses growing and drawn by chance', async () => {
    failing(2, 503);
    expect(text((await fetcher({ pauseMs: 0 }).fetch(`${site.origin}/a`)).body)).toBe('at last');
    expect(waited).toEqual([500, 1_000]);
    failing(3, 502);
    expect(await failure('/a', { pauseMs: 0 })).toBe('status');
  });
  test('a server that says when is asked then, but not waited for without end', async () => {
    failing(1, 429, { 'retry-after': '7' });
    await fetcher({ pauseMs: 0 }).fetch(`${site.origin}/a`);
    expect(waited).toEqual([7_000]);
    failing(1, 503, { 'retry-after': '86400' });
    expect(await failure('/a')).toBe('status');
  });
  test('a broken connection is tried again, a missing page is not', async () => {
    let left = 1;
    site.pages.set('/a', (request, response) => (left-- > 0 ? request.socket.destroy() : response.end('a')));
    expect(await failure('/a')).toBe('fetched');
    const before = site.asked.length;
    expect(await failure('/missing')).toBe('status');
    expect(site.asked.slice(before)).toEqual(['/robots.txt', '/missing']);
  });
});

describe('evidence', () => {
  test('what came is kept as it came, and a second fetch asks whether it changed', async () => {
    site.pages.set('/a', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"', 'content-encoding': 'gzip' }).end(gzipSync('first words'));
    });
    const first = await fetcher({ evidence: openEvidence(folder) }).fetch(`${site.origin}/a`);
    clock += 60_000;
    const second = await fetcher({ evidence: openEvidence(folder) }).fetch(`${site.origin}/a`);
    expect([first.state, second.state]).toEqual(['new', 'unchanged']);
    expect(text(second.body)).toBe('first words');
    expect(second.sha256).toBe(first.sha256);
    expect(
      openEvidence(folder)
        .captures(`${site.origin}/a`)
        .map(({ at, status, revisit }) => ({ at, status, revisit })),
    ).toEqual([
      { at: '2031-05-06T00:00:00.000Z', status: 200, revisit: false },
      { at: '2031-05-06T00:01:00.000Z', status: 304, revisit: true },
    ]);
  });

  test('a page that changed is known with both its states', async () => {
    site.pages.set('/a', 'thirty days');
    await fetcher({ evidence: openEvidence(folder) }).fetch(`${site.origin}/a`);
    site.pages.set('/a', 'sixty days');
    const { state, earlier, body } = await fetcher({ evidence: openEvidence(folder) }).fetch(`${site.origin}/a`);
    expect([state, text(body), earlier && text(earlier.body)]).toEqual(['changed', 'sixty days', 'thirty days']);
  });

  test('evidence that was tampered with is not believed', async () => {
    site.pages.set('/a', 'thirty days');
    await fetcher({ evidence: openEvidence(folder) }).fetch(`${site.origin}/a`);
    const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.warc.gz'));
    const bytes = readFileSync(join(folder, file));
    bytes[bytes.length - 12] = 255 - (bytes[bytes.length - 12] ?? 0);
    writeFileSync(join(folder, file), bytes);
    const evidence = openEvidence(folder);
    const [capture] = evidence.captures(`${site.origin}/a`);
    expect(capture && (await evidence.body(capture))).toBeNull();
    expect((await fetcher({ evidence }).fetch(`${site.origin}/a`)).state).toBe('new');
  });

  test('broken lines of the index are passed over', () => {
    writeFileSync(join(folder, 'captures.jsonl'), '{"url": 3}\nnot json\n{"url":"http://a/","file":"../../x"}\n');
    expect(openEvidence(folder).captures('http://a/')).toEqual([]);
  });
});
