// URLs and containers on the command line, against a site of our own: every road to a page gives the same report.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { load } from '../../src/documents/index.ts';
import { type Site, startSite } from '../../test/helpers/site.ts';
import { pageNumber, responseRecord, warcOf } from '../../test/helpers/warc-file.ts';
import { readInputs } from './inputs.ts';

let site: Site;
let folder = '';
beforeEach(async () => {
  site = await startSite({ '/day-3.html': pageNumber(3) });
  folder = mkdtempSync(join(tmpdir(), 'readout-pages-'));
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (...paths: string[]) => readInputs(paths, { keep: join(folder, 'kept'), allowPrivate: [site.origin] });
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const textsOf = ({ inputs }: Awaited<ReturnType<typeof readInputs>>) =>
  inputs.map((input) => {
    const read = load(input);
    return read.ok ? { text: read.document.text, url: read.document.url?.value ?? null } : read.issue.message;
  });

test('a page is the same report from the web, from what was kept of it, and from archives', async () => {
  const url = `${site.origin}/day-3.html`;
  const fetched = await read(url);
  expect(fetched.issues).toEqual([]);
  expect(fetched.inputs.map(({ id }) => id)).toEqual(['127-0-0-1-day-3']);
  const [report] = textsOf(fetched);
  expect(report).toMatchObject({ url });
  const record = responseRecord(url, pageNumber(3));
  for (const path of [
    join(folder, 'kept'),
    write('a.warc', record),
    write('a.warc.gz', warcOf([record], true)),
    write('whole.warc.gz', gzipSync(record)),
  ])
    expect(textsOf(await read(path))).toEqual([report]);
  const file = await readInputs([write('page.html', pageNumber(3))]);
  expect(textsOf(file)).toMatchObject([{ text: typeof report === 'object' ? report.text : '' }]);
});

test('feeds, lists, mails and PDFs give their reports beside the others', async () => {
  const { inputs, issues } = await read(
    write(
      'feed.xml',
      '<rss><channel><title>Wire</title><item><link>https://w.example/one</link><description>&lt;p&gt;One.</description></item></channel></rss>',
    ),
    write(
      'items.jsonl',
      '{"url":"https://l.example/two","text":"Two."}\n{"url":"https://l.example/three","text":"Three."}\n',
    ),
    write('mail.eml', 'From: a@m.example\r\nSubject: Four\r\n\r\nFour.\r\n'),
    write('plain.txt', 'Five.'),
  );
  expect(inputs.map(({ id }) => id)).toEqual(['w-example-one', 'l-example-two', 'l-example-three', 'mail', 'plain']);
  expect(issues).toEqual([]);
});

test('what cannot be had is one line each, and the rest is read', async () => {
  const { inputs, issues } = await read(
    `${site.origin}/missing`,
    'http://169.254.169.254/latest/meta-data',
    'https://user:secret@news.example/',
    'ftp://news.example/a',
    `${site.origin}/day-3.html`,
  );
  expect(inputs).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toEqual([
    'fetch-status',
    'fetch-private',
    'fetch-credentials',
    'fetch-scheme',
  ]);
  expect(JSON.stringify(issues)).not.toContain('secret');
});

test('a folder that cannot be written to costs the evidence, not the report', async () => {
  const keep = write('a-file', 'in the way');
  const { inputs, issues } = await readInputs([`${site.origin}/day-3.html`], { keep, allowPrivate: [site.origin] });
  expect([inputs.length, issues.map(({ code }) => code)]).toEqual([1, ['not-kept']]);
});

test('a page that changed since it was fetched says which words', async () => {
  const url = `${site.origin}/day-3.html`;
  await read(url);
  site.pages.set('/day-3.html', pageNumber(3).replace('Monday', 'Tuesday'));
  const again = await read(url);
  expect(again.issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['revised note']);
  expect(again.issues[0]?.message).toContain('1 word came and 1 went: "Monday" → "Tuesday"');
  // Both runs kept a file of their own; together they hold one page in two states, of which the last is read.
  expect(readdirSync(join(folder, 'kept')).filter((name) => name.endsWith('.warc.gz'))).toHaveLength(2);
  const kept = await read(join(folder, 'kept'));
  expect(kept.issues.map(({ code }) => code)).toEqual(['revised']);
  expect(textsOf(kept)).toMatchObject([{ text: expect.stringContaining('Tuesday') }]);
});
