// readout fetch from the outside: what it prints, what it keeps, and that compare reads it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../helpers/site.ts';
import { folderOf, readout } from './run.ts';

const page = (title: string, words: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`;

let site: Site;
beforeAll(async () => {
  site = await startSite({
    '/north': page(
      'Norland tells of a truce',
      'The ceasefire will last 30 days, the Norland foreign ministry said on Monday.',
    ),
    '/south': page(
      'Sudria tells of a truce',
      'The ceasefire will last 60 days, Sudrian President Karel Vance said on Monday.',
    ),
  });
  site.pages.set('/feed.xml', (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end('<rss><channel><item><link>/north</link></item><item><link>/south</link></item></channel></rss>'),
  );
});
afterAll(() => site.close());

describe('readout fetch', () => {
  it('refuses an inner address, and says so in one line', async () => {
    const { code, out, err } = await readout(folderOf({}), ['fetch', `${site.origin}/north`, '--out', 'evidence']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(`readout: error: ${site.origin}/north was not fetched: 127.0.0.1 is a loopback address\n`);
    expect(site.asked).toEqual([]);
  });

  it('follows a feed, keeps what came, and compare reads it', async () => {
    const folder = folderOf({});
    const given = ['--out', 'evidence', '--allow-private', site.origin];
    const first = await readout(folder, ['fetch', `${site.origin}/feed.xml`, '--follow', ...given]);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
    const rows = first.out
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([state, digest = '', , , url]) => [state, digest.length, url])).toEqual(
      ['/feed.xml', '/north', '/south'].map((path) => ['new', 64, site.origin + path]),
    );
    expect(readFileSync(join(folder, 'evidence/captures.jsonl'), 'utf8').trim().split('\n')).toHaveLength(3);
    expect(readdirSync(join(folder, 'evidence')).filter((name) => name.endsWith('.warc.gz'))).toHaveLength(1);

    const compared = await readout(folder, ['compare', 'evidence', '--format', 'json']);
    expect(compared.code).toBe(0);
    expect(JSON.parse(compared.out).documents.map(({ url }: { url: { value: string } }) => url.value)).toEqual(
      ['/north', '/south'].map((path) => site.origin + path),
    );

    site.pages.set(
      '/north',
      page('Norland tells of a truce', 'The ceasefire will last 45 days, the Norland foreign ministry said on Monday.'),
    );
    const again = await readout(folder, ['fetch', `${site.origin}/north`, ...given]);
    expect(again.out.split('\t')[0]).toBe('changed');
    expect(again.err).toContain('"30" → "45"');
  });

  it('reads a list of feeds from a file, and goes over the feed to its pages', async () => {
    const outline = `<opml><body><outline text="a"><outline xmlUrl="${site.origin}/feed.xml"/></outline></body></opml>`;
    const folder = folderOf({ 'subs.opml': outline });
    const given = ['--follow', '--most', '2', '--out', 'evidence', '--allow-private', site.origin];
    const { code, out, err } = await readout(folder, ['fetch', 'subs.opml', ...given]);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[4]),
    ).toEqual([`${site.origin}/feed.xml`, `${site.origin}/north`]);
    expect(err).toContain('1 more pages were named and not fetched');
  });

  it('goes nowhere inside, whatever a feed says', async () => {
    const { port } = new URL(site.origin);
    const inner = [
      `http://127.0.0.2:${port}/north`,
      'http://169.254.169.254/latest',
      `http://[::ffff:7f00:1]:${port}/north`,
      'http://localhost/',
    ];
    site.pages.set(
      '/evil.xml',
      `<rss><channel>${inner.map((url) => `<item><link>${url}</link></item>`).join('')}</channel></rss>`,
    );
    const before = site.asked.length;
    const { out, err } = await readout(folderOf({}), [
      'fetch',
      `${site.origin}/evil.xml`,
      '--follow',
      '--out',
      'evidence',
      '--allow-private',
      site.origin,
    ]);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => /was not fetched: (\S+)/.exec(line)?.[1]),
    ).toEqual(['127.0.0.2', '169.254.169.254', '::ffff:7f00:1', 'localhost']);
    expect(site.asked.slice(before)).toEqual(['/robots.txt', '/evil.xml']);
  });

  it.each([
    [['fetch', 'nowhere.opml'], 'neither a URL nor a file'],
    [['fetch', 'http://a.example/', '--allow-private', 'everything'], 'Give a web address'],
    [['fetch'], "missing required argument 'urls'"],
    [['fetch', 'http://a.example/', '--most', '0'], 'whole number from 1 to 10000'],
  ])('%j is misuse', async (args, message) => {
    const { code, err } = await readout(folderOf({}), args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
