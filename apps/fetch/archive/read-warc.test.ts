// Archives whole and damaged: every record that can be had is had, every byte that cannot is named.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/formats/index.ts';
import { pageNumber, responseRecord, warcOf } from '../../../test/helpers/warc-file.ts';
import { unfold } from '../unfold.ts';
import { type ArchiveFinding, readArchive } from './captures.ts';
import type { ArchivePosition } from './position.ts';
import { readWarc } from './read-warc.ts';
import { WARC_LIMITS, type WarcItem, type WarcLimits } from './warc-item.ts';

const COUNT = 40;
const records = Array.from({ length: COUNT }, (_, n) => responseRecord(`https://news.example/day/${n}`, pageNumber(n)));

/** In pieces of odd sizes, so that every border falls between two reads somewhere. */
async function* pieces(bytes: Uint8Array, size = 1_009): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function itemsOf(bytes: Uint8Array, limits: WarcLimits = WARC_LIMITS): Promise<WarcItem[]> {
  const items: WarcItem[] = [];
  for await (const item of readWarc(pieces(bytes), limits)) items.push(item);
  return items;
}

const summary = (items: readonly WarcItem[]) => ({
  records: items.filter(({ kind }) => kind === 'record').length,
  damage: items.flatMap((item) => (item.kind === 'damage' ? [[item.start, item.end]] : [])),
});

describe.each([
  ['plain', false],
  ['compressed', true],
])('%s', (_, packed) => {
  const whole = warcOf(records, packed);
  const lengths = records.map((record) => (packed ? gzipSync(record).length : record.length));
  const startOf = (n: number) => lengths.slice(0, n).reduce((sum, length) => sum + length, 0);
  const changed = (change: (bytes: Uint8Array) => void) => {
    const bytes = Uint8Array.from(whole);
    change(bytes);
    return bytes;
  };

  test('all records of a sound file, at their offsets', async () => {
    const items = await itemsOf(whole);
    expect(items.map((item) => (item.kind === 'record' ? item.offset : 'damage'))).toEqual(
      lengths.map((__, n) => startOf(n)),
    );
  });

  test('nothing of an empty file', async () => expect(await itemsOf(new Uint8Array())).toEqual([]));

  test('a record whose head is overwritten is passed over, with its bytes', async () => {
    const items = await itemsOf(changed((bytes) => bytes.fill(0x41, startOf(5), startOf(5) + 60)));
    expect(summary(items)).toEqual({ records: COUNT - 1, damage: [[startOf(5), startOf(6)]] });
  });

  test('nine damaged places cost nine records at most', async () => {
    const bytes = changed((copy) => {
      for (let n = 0; n < 9; n++) copy[(n * 7_919) % copy.length]! ^= 0x55;
    });
    const { records: had, damage } = summary(await itemsOf(bytes));
    expect(had).toBeGreaterThanOrEqual(COUNT - 9);
    for (const [start = 0, end = 0] of damage) expect(end).toBeGreaterThan(start);
  });

  test('rubbish before, between and after is passed over', async () => {
    const rubbish = Buffer.from('rubbish WARC/1.0 that is no record '.repeat(5));
    const parts = [rubbish, whole.subarray(0, startOf(3)), rubbish, whole.subarray(startOf(3)), rubbish];
    const items = await itemsOf(Buffer.concat(packed ? [whole.subarray(0, startOf(1)), ...parts] : parts));
    const { records: had, damage } = summary(items);
    expect(had).toBe(packed ? COUNT + 1 : COUNT);
    expect(damage.map(([start = 0, end = 0]) => end - start)).toEqual([rubbish.length, rubbish.length, rubbish.length]);
  });

  test('a file that is cut off gives all but its last record', async () => {
    const items = await itemsOf(whole.subarray(0, whole.length - 20));
    expect(summary(items)).toEqual({ records: COUNT - 1, damage: [[startOf(COUNT - 1), whole.length - 20]] });
  });

  test('a stretch of zeros is one range', async () => {
    const items = await itemsOf(changed((bytes) => bytes.fill(0, startOf(10), startOf(20))));
    expect(summary(items)).toEqual({ records: COUNT - 10, damage: [[startOf(10), startOf(20)]] });
  });
});

describe('records that lie', () => {
  const lying = (length: string) =>
    Buffer.concat([
      records[0]!,
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${length}\r\n\r\nHTTP/1.1 200 OK\r\n\r\nabc\r\n\r\n`,
      ),
      records[1]!,
    ]);
  test.each(['-5', '999999999999999', '99999999999', '40000000', '', '12abc', '1e3', '3', '400'])(
    'a length of "%s" swallows no neighbour',
    async (length) => {
      const { records: had, damage } = summary(await itemsOf(lying(length)));
      expect([had, damage.length]).toEqual([2, 1]);
    },
  );

  test('a file compressed as a whole is read through', async () => {
    const items = await itemsOf(gzipSync(warcOf(records, false)));
    expect(summary(items)).toEqual({ records: COUNT, damage: [] });
  });

  test('so is one whose members are larger than a record may be', async () => {
    const limits = { blockBytes: 3_000, gapBytes: 1_000_000 };
    const packed = gzipSync(warcOf(Array.from({ length: 200 }, () => records).flat(), false));
    expect(summary(await itemsOf(packed, limits)).records).toBe(200 * COUNT);
  });

  test('a bomb is left when no record comes', async () => {
    const bomb = gzipSync(Buffer.concat([records[0]!, new Uint8Array(50_000_000)]));
    const items = await itemsOf(bomb, { blockBytes: 1_000_000, gapBytes: 5_000_000 });
    expect(items.filter(({ kind }) => kind === 'record')).toHaveLength(1);
    expect(items.at(-1)).toMatchObject({ kind: 'damage' });
  });

  test('members that unpack to nothing are left when no record comes', async () => {
    const zeros = gzipSync(new Uint8Array(100_000));
    const members = [gzipSync(records[0]!), ...Array.from({ length: 40 }, () => zeros), gzipSync(records[1]!)];
    const items = await itemsOf(Buffer.concat(members), { blockBytes: 1_000_000, gapBytes: 2_000_000 });
    expect(items.filter(({ kind }) => kind === 'record')).toHaveLength(1);
    expect(items.at(-1)).toMatchObject({ kind: 'damage', reason: expect.stringContaining('the rest was not read') });
    expect(items.length).toBeLessThan(30);
  });

  test('a version line in a page is no record', async () => {
    const trap = responseRecord(
      'https://news.example/trap',
      '<p>\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: 3\r\n\r\nabc',
    );
    expect(summary(await itemsOf(Buffer.concat([records[0]!, trap, records[1]!])))).toEqual({ records: 3, damage: [] });
  });

  test('version lines without end cost linear time', async () => {
    const { records: had } = summary(await itemsOf(Buffer.from('WARC/1.0\r\n'.repeat(200_000))));
    expect(had).toBe(0);
  });
});

describe('reports in archives', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-warc-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function read(name: string, bytes: Uint8Array) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const urls: string[] = [];
    const codes: string[] = [];
    const messages: string[] = [];
    for await (const finding of readArchive(path, name)) {
      if (finding.kind === 'capture') urls.push(finding.url);
      else {
        codes.push(finding.issue.code);
        messages.push(finding.issue.message);
      }
    }
    return { urls, codes, messages };
  }

  const html: readonly (readonly [string, string])[] = [['content-type', 'text/html']];

  test('are those that were answered with success, whatever their coding', async () => {
    const body = Buffer.from(pageNumber(7));
    const chunked = Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);
    const { urls, codes } = await read(
      'a.warc.gz',
      warcOf(
        [
          responseRecord('https://a.example/gzip', '', {
            body: gzipSync(body),
            headers: [...html, ['content-encoding', 'gzip']],
          }),
          responseRecord('https://a.example/br', '', {
            body: brotliCompressSync(body),
            headers: [...html, ['content-encoding', 'br']],
          }),
          responseRecord('https://a.example/chunked', '', {
            body: chunked,
            headers: [...html, ['transfer-encoding', 'chunked']],
          }),
          responseRecord('https://a.example/unchunked', '', {
            body,
            headers: [...html, ['transfer-encoding', 'chunked']],
          }),
          responseRecord('https://a.example/picture', '', { body, headers: [['content-type', 'image/png']] }),
          responseRecord('dns:a.example', '', { body, headers: html }),
          responseRecord('https://a.example/bomb', '', {
            body: gzipSync(new Uint8Array(20_000_000)),
            headers: [...html, ['content-encoding', 'gzip']],
          }),
        ],
        true,
      ),
    );
    expect(urls).toEqual(['gzip', 'br', 'chunked', 'unchunked'].map((word) => `https://a.example/${word}`));
    expect(codes).toEqual(['archive-damage']);
  });

  const thirds = [records.slice(0, 13), records.slice(13, 14), records.slice(14)];
  test.each([
    ['a.warc', warcOf(records, false)],
    ['a.warc.gz', warcOf(records, true)],
    ['members-of-many.warc.gz', Buffer.concat(thirds.map((some) => gzipSync(warcOf(some, false))))],
    ['whole.warc.gz', gzipSync(warcOf(records, false))],
    ['stored.wacz', zipOf(thirds.map((some, n) => [`archive/${n}.warc.gz`, warcOf(some, true), false]))],
    ['packed.wacz', zipOf(thirds.map((some, n) => [`archive/${n}.warc`, warcOf(some, false), true]))],
  ])('%s is read on from where an earlier reading stopped', async (name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const urls = new Set<string>();
    let from: ArchivePosition | null = null;
    // Where many records share a member it is begun again, so each reading goes as far as something new and a place to go on at.
    for (let stops = 0; urls.size < COUNT && stops <= COUNT; stops++) {
      let taken = 0;
      for await (const finding of readArchive(path, name, from)) {
        if (finding.kind !== 'capture') throw new Error(finding.issue.message);
        if (!urls.has(finding.url)) taken++;
        urls.add(finding.url);
        if (finding.next !== null) from = JSON.parse(JSON.stringify(finding.next));
        if (taken >= 7 && finding.next !== null) break;
      }
    }
    expect([...urls]).toEqual(Array.from({ length: COUNT }, (_, n) => `https://news.example/day/${n}`));
  });

  const zst = readFileSync(join(import.meta.dirname, '../../../test/fixtures/zstd/pages.warc.zst'));
  const six = Array.from({ length: 6 }, (_, n) => `https://news.example/day/${n}`);
  const from2 = zst.indexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 600);
  test('a file of Zstandard frames is read, in a WACZ as well', async () => {
    expect(await read('a.warc.zst', zst)).toEqual({ urls: six, codes: [], messages: [] });
    expect((await read('a.wacz', zipOf([['archive/a.warc.zst', zst, false]]))).urls).toEqual(six);
  });
  test('a damaged Zstandard frame costs itself', async () => {
    const { urls, codes } = await read('a.warc.zst', Uint8Array.from(zst).fill(0, from2, from2 + 40));
    expect([urls.length, codes]).toEqual([5, ['archive-damage']]);
  });
  test.each(['a.warc.zst', 'a.wacz'])(
    'frames packed with the dictionary of their file are read, also from the middle (%s)',
    async (name) => {
      const whole = readFileSync(join(import.meta.dirname, '../../../test/fixtures/zstd/pages-dictionary.warc.zst'));
      const path = join(folder, name);
      writeFileSync(path, name === 'a.wacz' ? zipOf([['archive/a.warc.zst', whole, false]]) : whole);
      const urls: string[] = [];
      let from: ArchivePosition | null = null;
      for (let stops = 0; stops <= 6; stops++)
        for await (const finding of readArchive(path, name, from)) {
          if (finding.kind === 'issue') throw new Error(finding.issue.message);
          urls.push(finding.url);
          from = finding.next;
          break;
        }
      expect(urls).toEqual(six);
    },
  );
  test('frames that need a dictionary are one problem', async () => {
    const one = readFileSync(join(import.meta.dirname, '../../../test/fixtures/zstd/with-dictionary.zst'));
    const { urls, messages } = await read('a.warc.zst', Buffer.concat([one, one, one]));
    expect([urls.length, messages.length]).toEqual([0, 1]);
    expect(messages[0]).toContain('dictionary');
  });

  test('one record a member is never read twice', async () => {
    const path = join(folder, 'a.wacz');
    writeFileSync(path, zipOf([['archive/a.warc.gz', warcOf(records, true), false]]));
    let had = 0;
    let from: ArchivePosition | null = null;
    for (let stops = 0; stops < COUNT; stops++)
      for await (const finding of readArchive(path, 'a.wacz', from)) {
        if (finding.kind === 'capture') [had, from] = [had + 1, finding.next];
        break;
      }
    expect(had).toBe(COUNT);
    const left: ArchiveFinding[] = [];
    for await (const finding of readArchive(path, 'a.wacz', from)) left.push(finding);
    expect(left).toEqual([]);
  });

  test('a position of another archive is an issue', async () => {
    const path = join(folder, 'a.wacz');
    writeFileSync(path, zipOf([['archive/a.warc.gz', warcOf(records, true), false]]));
    const found: ArchiveFinding[] = [];
    for await (const finding of readArchive(path, 'a.wacz', { part: 'archive/z.warc', offset: 9 })) found.push(finding);
    expect(found.map((one) => one.kind === 'issue' && one.issue.code)).toEqual(['archive-unreadable']);
  });

  const feed =
    '<rss version="2.0"><channel><title>Wire</title><item><title>Truce</title><link>https://a.example/1</link><description>The truce lasts thirty days.</description></item><item><title>Talks</title><description>The talks go on.</description></item></channel></rss>';
  const jsonFeed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'J',
    items: [{ id: '1', url: 'https://a.example/1', content_html: '<p>The truce lasts thirty days.' }],
  });
  const ninjs = JSON.stringify({
    uri: 'https://a.example/n',
    type: 'text',
    headline: 'Truce',
    body_text: 'The truce lasts thirty days.',
  });
  const lines = '{"url":"https://a.example/1","title":"T","text":"The truce lasts."}\n{"text":"The talks go on."}\n';
  const message = 'From: Press <press@a.example>\r\nSubject: Truce\r\n\r\nThe truce lasts thirty days.';

  test.each([
    ['a feed', 'application/rss+xml; charset=utf-8', feed, 2],
    ['a feed that says it is XML', 'text/xml', feed, 2],
    ['a JSON Feed', 'application/feed+json', jsonFeed, 1],
    ['ninjs', 'application/json', ninjs, 1],
    ['JSON Lines', 'application/x-ndjson', lines, 2],
    ['a mail', 'message/rfc822', message, 1],
  ])('%s gives the same documents as outside', async (_, type, text, count) => {
    const url = 'https://a.example/source';
    const outside = await unfold({ name: url, bytes: new TextEncoder().encode(text), ending: '', type, url });
    const path = join(folder, 'a.warc.gz');
    writeFileSync(
      path,
      warcOf([responseRecord(url, '', { body: Buffer.from(text), headers: [['content-type', type]] })], true),
    );
    const inside: Entry[] = [];
    const items = new Set<string | null>();
    for await (const finding of readArchive(path, 'a.warc.gz')) {
      if (finding.kind === 'issue') throw new Error(finding.issue.message);
      inside.push(finding.entry);
      items.add(finding.item);
    }
    expect(inside).toEqual(outside.entries);
    expect([inside.length, items.size]).toEqual([count, count]);
  });

  test('answers of programs and site maps are passed over without a word', async () => {
    const answer = (type: string, text: string) =>
      responseRecord('https://a.example/api', '', { body: Buffer.from(text), headers: [['content-type', type]] });
    const archive = warcOf(
      [
        answer('application/json', '{"user":1}'),
        answer('application/json', '{broken'),
        answer('application/xml', '<urlset><url><loc>https://a.example/1</loc></url></urlset>'),
        answer('text/xml', '<soap/>'),
      ],
      true,
    );
    expect(await read('a.warc.gz', archive)).toEqual({ urls: [], codes: [], messages: [] });
  });

  test('damaged records inside a WACZ are passed over and counted', async () => {
    const broken = Array.from({ length: 40 }, (_, n) => [records[n]!, Buffer.from('WARC/1.0\r\n\r\n')]).flat();
    const { urls, codes, messages } = await read(
      'a.wacz',
      zipOf([
        ['archive/a.warc', Buffer.concat(broken), true],
        ['archive/b.warc.gz', warcOf(records.slice(0, 2), true), false],
      ]),
    );
    expect([urls.length, codes.length]).toEqual([42, 21]);
    expect(messages.at(-1)).toContain('20 more problems');
  });

  test('of two files of one name in a WACZ the first is read', async () => {
    const { urls, codes } = await read(
      'a.wacz',
      zipOf([
        ['archive/a.warc', records[0]!, false],
        ['archive/a.warc', records[1]!, false],
      ]),
    );
    expect([urls.length, codes]).toEqual([1, ['archive-name']]);
  });

  test('a changed byte is seen by the digest', async () => {
    const bytes = Uint8Array.from(records[0]!);
    bytes[bytes.length - 30]! ^= 1;
    expect((await read('a.warc', bytes)).codes).toEqual(['digest-mismatch']);
  });

  test('many problems are counted, not told one by one', async () => {
    const broken = Array.from({ length: 100 }, () => [records[0]!, Buffer.from('WARC/1.0\r\n\r\n')]).flat();
    const { codes, messages, urls } = await read('a.warc', Buffer.concat(broken));
    expect([urls.length, codes.length]).toEqual([100, 21]);
    expect(messages.at(-1)).toContain('80 more problems');
  });

  test('a WACZ gives the WARC files in it; names that lead out are refused, wrong digests said', async () => {
    const warc = warcOf(records.slice(0, 3), true);
    const listed = JSON.stringify({ resources: [{ path: 'archive/b.warc.gz', hash: `sha256:${'0'.repeat(64)}` }] });
    const { urls, codes } = await read(
      'a.wacz',
      zipOf([
        ['archive/a.warc.gz', warc, false],
        ['../../escape.warc.gz', warc, false],
        ['/etc/escape.warc', warc, true],
        ['..\\escape.warc', warc, true],
        ['archive/b.warc.gz', warc, true],
        ['pages/pages.jsonl', Buffer.from('{}'), true],
        ['datapackage.json', Buffer.from(listed), true],
      ]),
    );
    expect(urls).toHaveLength(6);
    expect(codes.sort()).toEqual(['archive-name', 'archive-name', 'archive-name', 'digest-mismatch']);
  });

  test.each([
    ['no zip at all', Buffer.from('nothing')],
    ['a zip without its end', zipOf([['archive/a.warc', records[0]!, true]]).subarray(0, 100)],
    ['a zip that says a wrong size', zipOf([['archive/a.warc', records[0]!, true, 10]])],
  ])('%s is one issue', async (_, bytes) => {
    expect((await read('a.wacz', bytes)).codes).toEqual(['archive-unreadable']);
  });
});

/** A zip of files: name, content, whether packed, and the size it claims. */
function zipOf(
  files: readonly (readonly [name: string, bytes: Uint8Array, packed: boolean, size?: number])[],
): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes, packed, size = bytes.length] of files) {
    const data = packed ? deflateRawSync(bytes) : Buffer.from(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(packed ? 8 : 0, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), data]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, more, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\u0005\u0006'), end]);
}
