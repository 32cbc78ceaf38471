// Mutated pages, feeds, archives, mails and lists: sound ones cut, doubled, crossed and laced with what breaks parsers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readWarc } from '../../apps/fetch/archive/read-warc.ts';
import { unfold } from '../../apps/fetch/unfold.ts';
import { load } from '../../src/documents/index.ts';
import { pageNumber, responseRecord, warcOf } from './warc-file.ts';

/** One input: the ending it is read by, and its bytes. */
export interface FuzzInput {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

const text = (words: string) => new TextEncoder().encode(words);
const records = Array.from({ length: 6 }, (_, n) => responseRecord(`https://a.example/${n}`, pageNumber(n)));
const feedItem =
  '<item><title>T &amp; T</title><link>https://a.example/1</link><description><![CDATA[<p>Words of the <b>talks</b>.</p>]]></description><pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate></item>';

/** Sound files, the more often hit ones first. */
const SEEDS: readonly FuzzInput[] = [
  {
    ending: '.html',
    bytes: text(
      `${pageNumber(1)}<script type="application/ld+json">{"@type":"NewsArticle","headline":"T","datePublished":"2031-05-05"}</script><table><tr><td>1<ul><li>2</ul></table><!-- c --><svg><foreignObject><p>x</svg>`,
    ),
  },
  {
    ending: '.xml',
    bytes: text(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>W</title>${feedItem.repeat(3)}</channel></rss>`,
    ),
  },
  {
    ending: '.xml',
    bytes: text(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">A</title><entry><title>T</title><link rel="alternate" href="https://a.example/1"/><updated>2031-05-05T10:00:00Z</updated><content type="xhtml"><div><p>Words</p></div></content></entry></feed>',
    ),
  },
  {
    ending: '.xml',
    bytes: text(
      '<urlset><url><loc>https://a.example/1</loc><news:news><news:title>T</news:title></news:news></url></urlset>',
    ),
  },
  {
    ending: '.opml',
    bytes: text('<opml><body><outline text="a"><outline xmlUrl="https://a.example/feed"/></outline></body></opml>'),
  },
  { ending: '.warc', bytes: warcOf(records, false) },
  { ending: '.warc', bytes: warcOf(records, true) },
  {
    ending: '.eml',
    bytes: text(
      'From: =?utf-8?b?QQ==?= <a@a.example>\r\nSubject: T\r\nDate: Mon, 05 May 2031 10:00:00 +0000\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWords =\r\nof the talks=2E\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Words\r\n--b--\r\n',
    ),
  },
  {
    ending: '.jsonl',
    bytes: text(
      '{"url":"https://a.example/1","publisher":"A","published":"2031-05-05","title":"T","text":"Words of the talks."}\n{"html":"<p>x"}\n',
    ),
  },
  {
    ending: '.json',
    bytes: text(
      '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","content_html":"<p>x"}]}',
    ),
  },
  {
    ending: '.json',
    bytes: text('{"uri":"https://a.example/n","type":"text","headline":"T","body_text":"Words of the talks."}'),
  },
  { ending: '.gz', bytes: gzipSync(pageNumber(2)) },
  { ending: '.txt', bytes: packed('prose-3.zst') },
  { ending: '.warc', bytes: packed('pages.warc.zst') },
];

function packed(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../fixtures/zstd', name));
}

/** Scraps that have broken parsers. */
const SCRAPS = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x [',
  '<?xml encoding="',
  '&#xFFFFFFFF;',
  '&#0;',
  '&x;',
  '\0',
  '\uFEFF',
  '\uD800',
  '</',
  '<',
  '>',
  '"',
  "'",
  '<script>',
  '<plaintext>',
  '<template>',
  '<table><tr><a>',
  '<svg><math>',
  '<item>',
  '</item>',
  '<entry>',
  '<a><b></a>',
  '{"',
  '[[[[',
  '\\u0000',
  '\n',
  '\r\n\r\n',
  'WARC/1.0\r\n',
  'Content-Length: -1\r\n',
  'Content-Length: 99999999\r\n',
  'HTTP/1.1 200\r\n',
  'Transfer-Encoding: chunked\r\n',
  'ffffffff\r\n',
  '\u001f\u008b\u0008',
  '--b\r\n',
  '=?utf-8?b?',
  '=\r\n',
  'charset=utf-16',
  'a'.repeat(3_000),
  '<i>'.repeat(300),
  '\u202e',
  '🕊',
].map((scrap) => new Uint8Array(Buffer.from(scrap, scrap.startsWith('\u001f') ? 'latin1' : 'utf8')));

const mutation = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'double', 'insert', 'end', 'cross'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 400 }),
  byte: fc.nat({ max: 255 }),
});

/** Inputs with one to eight mutations each. */
export const fuzzInput: fc.Arbitrary<FuzzInput> = fc
  .tuple(fc.nat({ max: SEEDS.length - 1 }), fc.array(mutation, { minLength: 1, maxLength: 8 }))
  .map(([seed, mutations]) => {
    const { ending, bytes } = SEEDS[seed]!;
    return { ending, bytes: mutations.reduce((changed, one) => mutate(changed, one), bytes) };
  });

function mutate(
  bytes: Uint8Array,
  { kind, at, length, byte }: { kind: string; at: number; length: number; byte: number },
): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const [left, middle, right] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  switch (kind) {
    case 'flip': {
      const copy = Uint8Array.from(bytes);
      for (let i = from; i < copy.length && i < from + (length % 20); i++) copy[i]! ^= byte;
      return copy;
    }
    case 'cut':
      return Buffer.concat([left, right]);
    case 'double':
      return Buffer.concat([left, middle, middle, middle, right]);
    case 'insert':
      return Buffer.concat([left, SCRAPS[byte % SCRAPS.length]!, bytes.subarray(from)]);
    case 'end':
      return left;
    default: {
      const other = SEEDS[byte % SEEDS.length]!.bytes;
      return Buffer.concat([left, other.subarray(Math.floor((length / 400) * other.length))]);
    }
  }
}

/** Reads an input as a user's file would be; throws only when something of ours is wrong. */
export async function readFuzzInput({ ending, bytes }: FuzzInput): Promise<void> {
  if (ending === '.warc') {
    let last = 0;
    for await (const item of readWarc(once(bytes))) {
      const [start, end] = item.kind === 'damage' ? [item.start, item.end] : [item.offset, item.offset + item.length];
      if (!(start <= end && end <= bytes.length)) throw new Error(`bytes ${start} to ${end} of ${bytes.length}`);
      if (start < last && item.kind === 'damage') throw new Error('damage out of order');
      last = start;
    }
    return;
  }
  const { entries, links, issues } = await unfold({ name: `fuzz${ending}`, bytes, ending });
  if (entries.length + links.length + issues.length === 0) throw new Error('neither read nor refused');
  for (const [i, entry] of entries.entries()) {
    const read = load({ ...entry, id: `f${i}`, given: { ...entry.given, id: `f${i}` } });
    if (!read.ok) continue;
    const { text: words, blocks } = read.document;
    if (blocks.some(({ start, end }) => !(start >= 0 && start < end && end <= words.length)))
      throw new Error('a block outside its text');
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
