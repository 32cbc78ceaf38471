// Every character of a text leads back to the bytes it was read from, whatever stood between: references, tags, charsets, marks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBack } from '../../../test/helpers/read-back.ts';
import { type DocumentInput, load, type SourceDocument, sourceOf } from '../index.ts';

function loaded(bytes: Uint8Array, more: Partial<DocumentInput> = {}): SourceDocument {
  const result = load({ id: 'a', name: 'a', bytes, format: 'html', ...more });
  if (!result.ok) throw new Error(result.issue.message);
  return result.document;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
/** The bytes that some words lead to, as text. */
function written(document: SourceDocument, bytes: Uint8Array, words: string, charset = 'utf-8'): string {
  const start = document.text.indexOf(words);
  const source = sourceOf(document.origin, { start, end: start + words.length });
  if (source.kind !== 'bytes') return source.kind;
  return source.ranges.map(({ start, end }) => new TextDecoder(charset).decode(bytes.subarray(start, end))).join('¦');
}

describe('a page', () => {
  const page = (body: string) =>
    `<!doctype html><html><head><meta charset="utf-8"></head><body><article>${body}</article></body></html>`;
  const long = 'The harbour of Oss stayed closed on Tuesday, and nobody could say when the ferry would run again.';

  test.each([
    ['plain words', `<p>${long} Nothing moved.</p>`, 'Nothing moved', 'Nothing moved'],
    ['a reference', `<p>${long} Bread &amp; butter.</p>`, 'Bread & butter', 'Bread &amp; butter'],
    ['a reference without its end', `<p>${long} Bread &ampere butter.</p>`, 'Bread &ere', 'Bread &ampere'],
    ['a reference that is written out', `<p>${long} Write &amp;amp; so.</p>`, '&amp; so', '&amp;amp; so'],
    ['a number', `<p>${long} It&#8217;s &#x201C;so&#x201D;.</p>`, 'It’s “so”', 'It&#8217;s &#x201C;so&#x201D;'],
    ['a reference of two units', `<p>${long} A &NotEqualTilde; B holds.</p>`, '≂̸ B', '&NotEqualTilde; B'],
    ['a sign outside the basic plane', `<p>${long} A 🕊 flew.</p>`, '🕊 flew', '🕊 flew'],
    ['tags between', `<p>${long} They <b>did <i>not</i></b> sign.</p>`, 'did not sign', 'did ¦not¦ sign'],
    ['a broken line', `<p>${long} They did\r\n   not sign.</p>`, 'did not', 'did\r\n   not'],
    ['a tag that the parser throws away', `<p>${long} They did</bogus> not sign.</p>`, 'did not', 'did¦ not'],
  ])('%s', (_name, body, words, bytes) => {
    const source = utf8(page(body));
    expect(written(loaded(source), source, words)).toBe(bytes);
  });

  test('of a single-byte charset', () => {
    const text = page(`<p>${long} Caf\u00e9 cr\u00e8me \u00a3 5.</p>`).replace('utf-8', 'iso-8859-1');
    const source = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const document = loaded(source);
    expect(written(document, source, 'Café crème £ 5', 'iso-8859-1')).toBe('Café crème £ 5');
    expect(readBack(document, source, 'iso-8859-1').wrong).toEqual([]);
  });

  test('of a charset with characters of one byte and of two', () => {
    const head = utf8(`<!doctype html><meta charset="shift_jis"><article><p>${long} `);
    const kana = Uint8Array.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0xb6, 0x41]);
    const source = Uint8Array.from([...head, ...kana, ...utf8(' end of it all.</p></article>')]);
    const document = loaded(source);
    expect(written(document, source, 'ストｶA end', 'shift_jis')).toBe('ストｶA end');
  });

  test('whose title stands nowhere but in its metadata', () => {
    const source = utf8(
      `<!doctype html><html><head><meta property="og:title" content="Harbour closed, nobody knows for how long"></head><body><article><p>${long}</p><p>${long} Really.</p></article></body></html>`,
    );
    const document = loaded(source);
    const title = document.text.indexOf('Harbour closed');
    expect(sourceOf(document.origin, { start: title, end: title + 14 })).toEqual({
      kind: 'bytes',
      ranges: [],
      complete: false,
    });
  });

  test('of any words, references and tags', () => {
    const piece = fc.constantFrom(
      'word ',
      'wörter ',
      '&amp;',
      '&nbsp;',
      '&notit;',
      '&#8212;',
      '&#0;',
      '<b>',
      '</b>',
      '<br>',
      '</x>',
      '\r\n',
      '\t',
      '<!-- no -->',
      '🕊',
      'и ',
      '\u00ad',
      '<a href="/x">',
      '</a>',
      '&',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = utf8(
          page(`<p>${long}</p><p>${pieces.join('')} ${long}</p><table><tr><td>a &lt; b</td><td>c</td></tr></table>`),
        );
        expect(readBack(loaded(source), source).wrong).toEqual([]);
      }),
      { seed: 20250318, numRuns: 300 },
    );
  });
});

describe('other formats', () => {
  test.each(['utf-8', 'utf-8 with a mark', 'utf-16le'])('plain text in %s', (charset) => {
    const text = 'Ferry stays in port\n\nThe harbour – “closed” – of Øss, said 🕊 the mayor.\r\n\r\nNobody knows.';
    const source = charset.startsWith('utf-8')
      ? utf8(`${charset === 'utf-8' ? '' : '\uFEFF'}${text}`)
      : Uint8Array.from([
          0xff,
          0xfe,
          ...[...text].flatMap((sign) =>
            [...new Uint16Array([...Array(sign.length).keys()].map((i) => sign.charCodeAt(i)))].flatMap((code) => [
              code & 255,
              code >> 8,
            ]),
          ),
        ]);
    const document = loaded(source, { format: 'text' });
    const { wrong, unknown } = readBack(document, source, charset.startsWith('utf-8') ? 'utf-8' : charset);
    expect({ wrong, unknown, text: document.text }).toEqual({ wrong: [], unknown: 0, text });
  });

  test('Markdown', () => {
    const text =
      '---\ntitle: Ferry\n---\n# Ferry stays\n\nThe *harbour* of\nOss \\*closed\\* &amp; `dark`, [said](https://a.example/b) the mayor.\n\n> Nobody knows\n> when it opens.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n';
    const source = utf8(text);
    const document = loaded(source, { format: 'markdown' });
    const { wrong, unknown } = readBack(document, source);
    expect({ wrong, unknown }).toEqual({ wrong: [], unknown: 0 });
    expect(written(document, source, 'Oss *closed* & dark, said')).toBe('Oss ¦*closed¦* &amp; ¦dark¦, ¦said');
    expect(written(document, source, 'Nobody knows when')).toBe('Nobody knows¦\n¦when'.replace('¦\n¦', '\n¦'));
    expect(document.links.map(({ start, end, href }) => [document.text.slice(start, end), href])).toEqual([
      ['said', 'https://a.example/b'],
    ]);
  });

  test('a file that is damaged is measured, not guessed', () => {
    const source = Uint8Array.from([
      ...utf8('The harbour of Oss stayed '),
      0xff,
      0xc3,
      ...utf8(' closed, and nobody knows.'),
    ]);
    const document = loaded(source, { format: 'text' });
    expect(written(document, source, 'closed')).toBe('closed');
  });

  test('pages, where bytes cannot be told', () => {
    const source = utf8('First page.\n\nSecond – page.\n\nThird page.');
    const origin = { kind: 'pages', sha256: 'a'.repeat(64), length: 9, starts: [0, 13, 31] } as const;
    const document = loaded(source, { format: 'text', origin });
    const pageOf = (words: string) => {
      const start = document.text.indexOf(words);
      return sourceOf(document.origin, { start, end: start + words.length });
    };
    expect(['First', 'Second – page', 'page.\n\nThird'].map(pageOf)).toEqual([
      { kind: 'pages', first: 1, last: 1 },
      { kind: 'pages', first: 2, last: 2 },
      { kind: 'pages', first: 2, last: 3 },
    ]);
  });
});

test('links lead where the page says, with the words that carry them', () => {
  const source = utf8(
    `<!doctype html><base href="/news/"><article><p>The harbour of Oss, <a href="../port?a=1&amp;b=2" rel="nofollow"> the oldest <b>of all</b></a>, stayed closed on Tuesday, said <a href="javascript:void(0)">its master</a>, and <a name="x">nobody</a> knew why.</p></article>`,
  );
  const document = loaded(source, { given: { id: 'a', url: 'https://paper.example/today/x.html' } });
  expect(document.links.map(({ start, end, href, rel }) => [document.text.slice(start, end), href, rel])).toEqual([
    ['the oldest of all', 'https://paper.example/port?a=1&b=2', 'nofollow'],
    ['its master', 'javascript:void(0)', ''],
  ]);
});
