// Files that mean harm: each is refused with a line, or read for what is sound in it; none crashes, hangs, expands or reaches out.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load, type SourceDocument } from '../../src/documents/index.ts';
import { pageNumber, responseRecord, warcOf } from '../../test/helpers/warc-file.ts';
import { readInputs } from './inputs.ts';

let folder = '';
let server: Server;
let origin = '';
let reached = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
  server = createServer((_, response) => {
    reached++;
    response.end('reached');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const P = '<p>The delegations agreed on a truce of thirty days, the ministry of Norland said on Monday.</p>';
const rss = (inner: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Wire</title>${inner}</channel></rss>`;
const item = (title: string, description: string, link = 'https://a.example/1') =>
  `<item><title>${title}</title><link>${link}</link><description>${description}</description></item>`;
const TEXT = P.replace(/</g, '&lt;');
const lol = `<!DOCTYPE rss [<!ENTITY a0 "lol">${Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]>`;
const external = () =>
  `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "${origin}/xxe"><!ENTITY % z SYSTEM "${origin}/dtd"> %z;]>`;
const mail = (headers: string, body: string) =>
  `From: Press Office <press@a.example>\r\nSubject: Truce\r\nDate: Mon, 05 May 2031 10:00:00 +0000\r\n${headers}\r\n${body}`;
const nestedMail = (depth: number): string =>
  depth === 0
    ? 'Content-Type: text/plain\r\n\r\nThe end.'
    : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nestedMail(depth - 1)}\r\n--b${depth}--\r\n`;
const html: readonly (readonly [string, string])[] = [['content-type', 'text/html']];

/** Zstandard frames of 44 bytes that unpack to 700,000 each. */
const zeros = (count: number) => {
  const frame = readFileSync(join(import.meta.dirname, '../../test/fixtures/zstd/zeros-9.zst'));
  return Buffer.concat(Array.from({ length: count }, () => frame));
};

/** What comes of it: how many reports are read, and which problems are said. */
type Outcome = readonly [reports: number, codes: readonly string[]];

const PAYLOADS: readonly (readonly [
  name: string,
  file: string,
  content: () => string | Uint8Array,
  outcome: Outcome,
])[] = [
  ['a billion laughs', 'a.xml', () => rss(item('T &a12;', `&a12; ${TEXT}`), lol), [1, []]],
  ['a billion laughs as a file of its own', 'a.rss', () => rss(item('T', '&a12;'.repeat(1_000) + TEXT), lol), [1, []]],
  ['entities from files and addresses', 'a.xml', () => rss(item('&x;', `&x;&y; ${TEXT}`), external()), [1, []]],
  ['an XInclude', 'a.xml', () => rss(`<xi:include href="${origin}/x"/>${item('T', TEXT)}`), [1, []]],
  ['a stylesheet to load', 'a.xml', () => rss(item('T', TEXT), `<?xml-stylesheet href="${origin}/s.xsl"?>`), [1, []]],
  [
    'elements nested a hundred thousand deep',
    'a.xml',
    () => rss(item('T', TEXT) + '<a>'.repeat(100_000)),
    [1, ['feed-stopped']],
  ],
  [
    'markup nested deep inside an item',
    'a.xml',
    () => rss(item('T', '<a>'.repeat(100_000))),
    [0, ['only-links', 'feed-stopped']],
  ],
  [
    'twenty thousand items',
    'a.xml',
    () => rss(item('T', 'x').repeat(20_000)),
    [1, ['feed-stopped', 'duplicate-document', 'too-many-documents']],
  ],
  [
    'two hundred thousand attributes',
    'a.xml',
    () => rss(`<item ${'a="b" '.repeat(200_000)}><title>T</title></item>${item('T', TEXT)}`),
    [1, []],
  ],
  ['an endless title', 'a.xml', () => rss(item('T'.repeat(5_000_000), TEXT)), [1, []]],
  ['a script in a title', 'a.xml', () => rss(item('&lt;script&gt;alert(1)&lt;/script&gt;Truce', TEXT)), [1, []]],
  [
    'a script in CDATA in a title',
    'a.xml',
    () => rss(item('<![CDATA[<img src=x onerror=alert(1)>Truce<script>alert(2)</script>]]>', TEXT)),
    [1, []],
  ],
  [
    'scripts in every title of a page',
    'a.html',
    () =>
      `<title><script>alert(1)</script>Truce</title><meta property="og:title" content="<script>alert(2)</script>Truce"><script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=alert(3)>Truce"}</script><article><h1>Truce<script>alert(4)</script></h1>${P.repeat(3)}</article>`,
    [1, []],
  ],
  [
    'entities of squared size',
    'a.xml',
    () => rss(item('T', `${'&a;'.repeat(50_000)}${TEXT}`), `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(50_000)}">]>`),
    [1, []],
  ],
  ['a zstd bomb', 'a.txt.zst', () => zeros(1_000), [0, ['unreadable']]],
  [
    'a zstd bomb in an archive',
    'a.warc',
    () =>
      Buffer.concat([
        responseRecord('https://a.example/1', '', {
          body: zeros(1_000),
          headers: [...html, ['content-encoding', 'zstd']],
        }),
        responseRecord('https://a.example/2', pageNumber(1)),
      ]),
    [1, ['archive-damage']],
  ],
  ['an archive of zstd bombs', 'a.warc.zst', () => zeros(500), [0, ['archive-damage']]],
  [
    'a zstd frame that is all window',
    'a.txt.zst',
    () => Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0xff, 1, 0, 0),
    [0, ['empty']],
  ],
  ['a script as a link', 'a.xml', () => rss(item('T', TEXT, 'javascript:alert(1)')), [1, []]],
  ['data as a link', 'a.xml', () => rss(item('T', TEXT, 'data:text/html,x')), [1, []]],
  ['a feed in UTF-16 that says UTF-8', 'a.xml', () => Buffer.from(`\uFEFF${rss(item('T', TEXT))}`, 'utf16le'), [1, []]],
  [
    'a feed in a charset that does not exist',
    'a.xml',
    () =>
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="x-klingon"?><rss><channel><item><description>caf'),
        Buffer.from([0xe9]),
        Buffer.from('</description></item></channel></rss>'),
      ]),
    [1, []],
  ],
  [
    'a charset that lies',
    'a.html',
    () => `<meta charset="utf-16"><article><h1>T</h1>${P.repeat(3)}</article>`,
    [1, []],
  ],
  [
    'a page in UTF-7',
    'a.html',
    () => `<meta charset="utf-7"><article>${P.repeat(3)}+ADw-script+AD4-alert(1)+ADw-/script+AD4-</article>`,
    [1, []],
  ],
  ['a page nested two hundred thousand deep', 'a.html', () => '<div>'.repeat(200_000) + P, [0, ['html-too-deep']]],
  ['a gzip bomb', 'a.txt.gz', () => gzipSync(new Uint8Array(200_000_000)), [0, ['unreadable']]],
  ['a bomb in a bomb', 'a.gz', () => gzipSync(gzipSync(new Uint8Array(50_000_000))), [0, ['unreadable']]],
  ['a gzip cut off', 'a.html.gz', () => gzipSync(P.repeat(999)).subarray(0, 30), [0, ['unreadable']]],
  [
    'a gzip bomb in an archive',
    'a.warc.gz',
    () =>
      warcOf(
        [
          responseRecord('https://a.example/1', '', {
            body: gzipSync(new Uint8Array(50_000_000)),
            headers: [...html, ['content-encoding', 'gzip']],
          }),
          responseRecord('https://a.example/2', pageNumber(1)),
        ],
        true,
      ),
    [1, ['archive-damage']],
  ],
  [
    'a brotli bomb in an archive',
    'a.warc',
    () =>
      responseRecord('https://a.example/1', '', {
        body: brotliCompressSync(new Uint8Array(50_000_000)),
        headers: [...html, ['content-encoding', 'br']],
      }),
    [0, ['archive-damage']],
  ],
  [
    'a coding named seven times',
    'a.warc',
    () =>
      responseRecord('https://a.example/1', '', {
        body: gzipSync('x'),
        headers: [...html, ['content-encoding', 'gzip,gzip,gzip,gzip,gzip,gzip,gzip']],
      }),
    [0, ['archive-damage']],
  ],
  ['an archived page of a local file', 'a.warc', () => responseRecord('file:///etc/passwd', pageNumber(1)), [0, []]],
  [
    'chunks that lie about their size',
    'a.warc',
    () =>
      responseRecord('https://a.example/1', '', {
        body: Buffer.from(`ffffffff\r\n${pageNumber(1)}`),
        headers: [...html, ['transfer-encoding', 'chunked']],
      }),
    [1, []],
  ],
  ['headers that never end', 'a.warc', () => `WARC/1.0\r\n${'X-A: b\r\n'.repeat(300_000)}`, [0, ['archive-damage']]],
  [
    'a length beyond all numbers',
    'a.warc',
    () => `WARC/1.0\r\nContent-Length: ${'9'.repeat(400)}\r\n\r\n`,
    [0, ['archive-damage']],
  ],
  ['an archive that is text', 'a.wacz', () => 'words', [0, ['archive-unreadable']]],
  ['a mail nested forty deep', 'a.eml', () => mail(nestedMail(40), ''), [1, []]],
  ['a mail nested five thousand deep', 'a.eml', () => mail(nestedMail(5_000), ''), [0, ['unreadable']]],
  [
    'a mail whose parts never end',
    'a.eml',
    () => mail('Content-Type: multipart/mixed; boundary=b\r\n', '--b\r\n\r\nWords of the truce.\r\n'.repeat(20_000)),
    [1, []],
  ],
  [
    'a mail with a million headers',
    'a.eml',
    () => mail(`${'X-A: b\r\n'.repeat(1_000_000)}\r\n`, 'Words.'),
    [0, ['unreadable']],
  ],
  [
    'a script in a subject',
    'a.eml',
    () => `Subject: =?utf-8?q?=3Cscript=3Ealert(1)=3C/script=3ETruce?=\r\n\r\nThe truce lasts thirty days.`,
    [1, []],
  ],
  ['a PDF that is none', 'a.pdf', () => '%PDF-1.7\nnothing', [0, ['unreadable']]],
  [
    'a PDF whose pages are their own parents',
    'a.pdf',
    () =>
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9999999/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>',
    [0, ['unreadable']],
  ],
  ['JSON nested a million deep', 'a.json', () => '['.repeat(1_000_000), [0, ['unreadable']]],
  [
    'JSON that names prototypes',
    'a.jsonl',
    () =>
      '{"__proto__":{"text":"polluted"},"constructor":{"prototype":{"text":"x"}}}\n{"text":"The truce lasts thirty days."}',
    [1, ['record-unreadable']],
  ],
  [
    'a line of ten megabytes without an end',
    'a.jsonl',
    () => `{"text":"${'x'.repeat(9_000_000)}`,
    [0, ['record-unreadable']],
  ],
  [
    'JSON with numbers for words',
    'a.json',
    () => '[{"text":1e999},{"text":"The truce lasts thirty days.","title":["x"],"url":{"a":1}}]',
    [1, ['record-unreadable']],
  ],
  [
    'outlines that list themselves',
    'a.opml',
    () => `<opml><body>${`<outline xmlUrl="${'https://a.example/feed'}">`.repeat(200)}</body></opml>`,
    [0, ['only-links']],
  ],
  [
    'a sitemap of inner addresses',
    'a.xml',
    () => `<urlset><url><loc>${origin}/admin</loc></url><url><loc>file:///etc/passwd</loc></url></urlset>`,
    [0, ['only-links']],
  ],
  ['a quarter of a million angle brackets', 'a.xml', () => rss('<'.repeat(250_000)), [0, ['unreadable']]],
  ['a comment that never ends', 'a.xml', () => `<!--${'-'.repeat(2_000_000)}`, [0, ['unreadable']]],
  ['a polyglot of PDF and page', 'a.html', () => `%PDF-1.4\n<article>${P}</article>`, [0, ['unreadable']]],
  [
    'pages that call home',
    'a.html',
    () =>
      `<link rel=stylesheet href="${origin}/c"><iframe src="${origin}/f"></iframe><img src="${origin}/i"><article><h1>T</h1>${P.repeat(3)}</article>`,
    [1, []],
  ],
];

/** Seconds that one of these may take on a machine that does other things as well. */
const LONGEST_S = 20;

describe('hostile payloads', () => {
  test('are as many as is said', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(50));

  test.each(PAYLOADS)(
    '%s',
    async (name, file, content, [reports, codes]) => {
      const path = join(folder, file);
      writeFileSync(path, content());
      const before = reached;
      const { inputs, issues } = await readInputs([path]);
      const documents: SourceDocument[] = [];
      const found = new Set(issues.map(({ code }) => code));
      for (const input of inputs) {
        const read = load(input);
        if (read.ok) documents.push(read.document);
        else found.add(read.issue.code);
      }
      expect({ name, reports: documents.length, codes: [...found] }).toEqual({ name, reports, codes });
      expect(reached).toBe(before);
      for (const issue of issues) expect(issue.message).not.toMatch(/[\n\0]/);
      for (const { title, url, text } of documents) {
        expect(title?.value ?? '').not.toMatch(/<script|onerror|alert/);
        expect(url?.value ?? 'https:').toMatch(/^https?:/);
        expect(text).not.toMatch(/root:x:|reached|lollol/);
        expect(text.length).toBeLessThan(10_000_000);
      }
    },
    LONGEST_S * 1_000,
  );

  test.skipIf(!existsSync('/dev/zero'))('a file that never ends is left at the limit', async () => {
    const { inputs, issues } = await readInputs(['/dev/zero']);
    expect([inputs.length, issues.map(({ code }) => code)]).toEqual([0, ['too-large']]);
  });

  test('polluted no prototype', () => expect(Reflect.get({}, 'text')).toBeUndefined());
});
