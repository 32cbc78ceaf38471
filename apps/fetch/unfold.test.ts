// What something is, and the reports in it: mail, PDF, charsets of connections, packed files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pdfOf } from '../../test/helpers/pdf-file.ts';
import { ZSTD_SAMPLES } from '../../test/helpers/zstd-samples.ts';
import { kindOf, unfold } from './unfold.ts';

const bytes = (text: string) => Buffer.from(text);
const words = (of: Uint8Array | undefined) => new TextDecoder().decode(of);

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
    expect(words(entry?.bytes).trim()).toBe('Привет of the talks.');
    expect(entry?.given).toEqual({
      title: 'Talks',
      publisher: 'Norland Föreign Ministry',
      published: 'Mon, 05 May 2031 10:00:00 +0300',
    });
  });
  test('of HTML alone is read as a page', async () => {
    const entry = await read('From: press@n.example\r\nContent-Type: text/html\r\n\r\n<p>Words</p>');
    expect([entry?.format, entry?.given.publisher]).toEqual(['html', 'n.example']);
  });
});

describe('PDF', () => {
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
  const read = async (type: string) =>
    words((await unfold({ name: 'a', bytes: page, ending: '', type })).entries[0]?.bytes);
  expect(await read('text/html; charset="windows-1251"')).toBe('<p>Привет');
  expect(await read('text/html; charset=no-such')).toBe(words(page));
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
