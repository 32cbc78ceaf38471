// What something is, and the reports in it: mail, PDF, charsets of connections, packed files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { load, sourceOf } from '../../src/documents/index.ts';
import type { Entry } from '../../src/formats/index.ts';
import { pdfOf } from '../../test/helpers/pdf-file.ts';
import { readBack } from '../../test/helpers/read-back.ts';
import { ZSTD_SAMPLES } from '../../test/helpers/zstd-samples.ts';
import { kindOf, unfold } from './unfold.ts';

const bytes = (text: string) => Buffer.from(text);
const words = (of: Uint8Array | undefined, charset = 'utf-8') => new TextDecoder(charset).decode(of);
/** The words of a report as the reader of reports gives them. */
const told = (entry: Entry | undefined): string => {
  const read = entry === undefined ? null : load({ ...entry, id: 'a', given: { ...entry.given, id: 'a' } });
  return read?.ok ? read.document.text : '';
};

test.each([
  ['%PDF-1.7', '.txt', '', 'pdf'],
  ['<?xml version="1.0"?>\n<!-- a --><rss>', '', 'text/html', 'feed'],
  ['<!DOCTYPE rss [<!ENTITY a "<b>">]><rss>', '.txt', '', 'feed'],
  ['<!doctype html><html>', '', 'application/xml', 'page'],
  ['<!doctype html><p>', '', '', 'text'],
  ['<p>words', '.html', '', 'page'],
  ['<p>words', '', 'text/html; charset=utf-8', 'page'],
  ['words', '', 'text/plain', 'text'],
  ['{"a":1}', '', '', 'json'],
  ['{"a":1}', '.txt', '', 'text'],
  ['{"a":1}\n{"a":2}', '.jsonl', '', 'lines'],
  ['[]', '', 'application/feed+json', 'json'],
  ['From: a\r\n\r\nb', '.eml', '', 'mail'],
  ['WARC/1.0\r\n', '', '', 'archive'],
  ['rubbish', '.warc', '', 'archive'],
  ['PK\u0003\u0004', '.docx', '', 'other'],
  ['words', '.md', '', 'markdown'],
])('%j %s %s is %s', (head, ending, type, kind) => expect(kindOf(bytes(head), ending, type)).toBe(kind));

describe('mail', () => {
  const read = async (message: string) =>
    (await unfold({ name: 'a.eml', bytes: bytes(message), ending: '.eml' })).entries[0];
  test('gives its text, its subject without Fwd, its sender, its date with the zone', async () => {
    const entry = await read(
      'From: =?utf-8?q?Norland_F=C3=B6reign_Ministry?= <press@n.example>\r\nSubject: Fwd: Re: Talks\r\nDate: Mon, 05 May 2031 10:00:00 +0300 (MSK)\r\nContent-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=CF=F0=E8=E2=E5=F2 of the =\r\ntalks.\r\n',
    );
    expect(told(entry).trim()).toBe('Привет of the talks.');
    expect(entry?.given).toEqual({
      title: 'Talks',
      publisher: 'Norland Föreign Ministry',
      published: 'Mon, 05 May 2031 10:00:00 +0300',
    });
  });
  test.each([
    ['8bit', 'The harbour – “closed” – stays shut.\r\n\r\nNobody knows why.\r\n'],
    [
      'quoted-printable',
      'The harbour =E2=80=93 =E2=80=9Cclosed=\r\n=E2=80=9D stays shut.\r\n\r\nNobody knows =\r\nwhy.\r\n',
    ],
    [
      'base64',
      `${Buffer.from('The harbour – “closed” – stays shut.\r\n\r\nNobody knows why.').toString('base64').replace(/.{40}/g, '$&\r\n')}\r\n`,
    ],
  ])('leads back to the bytes of the message in %s', async (encoding, body) => {
    const message = `From: a@b.example\r\nSubject: Harbour\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}--xx--\r\n`;
    const entry = await read(message);
    const result = entry === undefined ? null : load({ ...entry, id: 'a', given: { ...entry.given, id: 'a' } });
    if (!result?.ok) throw new Error('the message was not read');
    const { document } = result;
    const start = document.text.indexOf('stays shut');
    const source = sourceOf(document.origin, { start, end: start + 'stays shut'.length });
    if (source.kind !== 'bytes') throw new Error(source.kind);
    const raw = bytes(message);
    const written = source.ranges.map((range) => raw.subarray(range.start, range.end).toString()).join('');
    if (encoding === 'base64') expect(Buffer.from(written.replace(/\s/g, ''), 'base64').length).toBeGreaterThan(6);
    else expect(written).toBe('stays shut');
    if (encoding === '8bit') expect(readBack(document, raw).wrong).toEqual([]);
  });
  test('of HTML alone is read as a page', async () => {
    const entry = await read('From: press@n.example\r\nContent-Type: text/html\r\n\r\n<p>Words</p>');
    expect([entry?.format, entry?.given.publisher]).toEqual(['html', 'n.example']);
  });
});

describe('PDF', () => {
  test('leads back to its pages', async () => {
    const pdf = pdfOf([[[700, 'First page of the readout.']], [[700, 'Second page of it.']]]);
    const [entry] = (await unfold({ name: 'a.pdf', bytes: pdf, ending: '.pdf' })).entries;
    const result = entry === undefined ? null : load({ ...entry, id: 'a', given: { ...entry.given, id: 'a' } });
    if (!result?.ok) throw new Error('the file was not read');
    const pageOf = (word: string) => {
      const start = result.document.text.indexOf(word);
      return sourceOf(result.document.origin, { start, end: start + word.length });
    };
    expect([pageOf('First'), pageOf('Second')]).toEqual([
      { kind: 'pages', first: 1, last: 1 },
      { kind: 'pages', first: 2, last: 2 },
    ]);
  });
  const read = async (pages: Parameters<typeof pdfOf>[0]) =>
    words((await unfold({ name: 'a.pdf', bytes: pdfOf(pages), ending: '.pdf' })).entries[0]?.bytes);
  test('lines become paragraphs, divided words become whole', async () => {
    expect(
      await read([
        [
          [700, 'Readout of the call'],
          [660, 'The two ministers spoke on Monday and agreed on a cease-'],
          [646, 'fire of thirty days, the ministry said in a state-'],
          [632, 'ment.'],
          [600, 'They will speak again (soon).'],
        ],
      ]),
    ).toBe(
      'Readout of the call\n\nThe two ministers spoke on Monday and agreed on a ceasefire of thirty days, the ministry said in a statement.\n\nThey will speak again (soon).',
    );
  });
  test('running heads and page numbers are left out, a paragraph goes on over the page', async () => {
    const page = (n: number, text: string) =>
      [
        [800, 'Ministry of Norland'],
        [700, text],
        [40, `${n} / 3`],
      ] as const;
    expect(
      await read([page(1, 'The parties agreed'), page(2, 'to meet in June.'), page(3, 'Nothing else was said.')]),
    ).toBe('The parties agreed to meet in June.\n\nNothing else was said.');
  });
  test('without words is said to be without', async () => {
    const { entries, issues } = await unfold({ name: 'scan.pdf', bytes: pdfOf([[]]), ending: '.pdf' });
    expect([entries.length, issues[0]?.message]).toEqual([
      0,
      'scan.pdf was not read: it is a PDF of pictures without text',
    ]);
  });
});

test('the charset of the connection counts when the bytes are not UTF-8', async () => {
  const page = Buffer.concat([bytes('<p>'), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]);
  const read = async (type: string) => told((await unfold({ name: 'a', bytes: page, ending: '', type })).entries[0]);
  expect(await read('text/html; charset="windows-1251"')).toBe('Привет');
  expect(await read('text/html; charset=no-such')).toBe(words(page.subarray(3), 'windows-1252'));
});

test('a file packed by Zstandard is what is in it', async () => {
  const packed = readFileSync(join(import.meta.dirname, '../../test/fixtures/zstd/prose-3.zst'));
  const { entries } = await unfold({ name: 'a.txt.zst', bytes: packed, ending: '.txt' });
  expect(entries.map(({ format, bytes: of }) => [format, of.length])).toEqual([
    ['text', ZSTD_SAMPLES['prose-3.zst']!.length],
  ]);
});

test('a packed file is what is in it', async () => {
  const { entries } = await unfold({ name: 'a.html.gz', bytes: gzipSync('<p>words'), ending: '.html' });
  expect(entries.map(({ format, bytes: of }) => [format, words(of)])).toEqual([['html', '<p>words']]);
});
