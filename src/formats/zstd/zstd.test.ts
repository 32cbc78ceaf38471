// Zstandard frames of the reference encoder come out as they went in; everything else is refused in time and in bounds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZSTD_SAMPLES } from '../../../test/helpers/zstd-samples.ts';
import { ZstdError } from './bits.ts';
import { readDictionary } from './dictionary.ts';
import { frameLength, isZstd, unzstd } from './frame.ts';

const folder = join(import.meta.dirname, '../../../test/fixtures/zstd');
const file = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const MOST = 1_000_000;

function codeOf(run: () => unknown): string {
  try {
    run();
    return 'read';
  } catch (error) {
    return error instanceof ZstdError ? error.code : `thrown: ${String(error)}`;
  }
}

test.each(Object.entries(ZSTD_SAMPLES))('%s', (name, plain) => {
  const packed = file(name);
  expect(isZstd(packed, 0)).toBe(true);
  expect(Buffer.compare(unzstd(packed, MOST), plain)).toBe(0);
  expect(frameLength(packed)).toBe(packed.length);
  expect(frameLength(packed.subarray(0, -1))).toBeNull();
});

test('frames behind each other are one text, and those without data are passed over', () => {
  const prose = file('prose-3.zst');
  const index = Uint8Array.of(0x5f, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3);
  const both = unzstd(Buffer.concat([index, prose, index, prose, index]), MOST);
  expect(Buffer.compare(both, Buffer.concat([ZSTD_SAMPLES['prose-3.zst']!, ZSTD_SAMPLES['prose-3.zst']!]))).toBe(0);
});

test.each(['prose-3.zst', 'chance-6.zst', 'period-1.zst', 'nothing-3.zst', 'with-plain-dictionary.zst'])(
  '%s with a changed checksum is damaged',
  (name) => {
    const dictionary = name.startsWith('with') ? readDictionary(new Uint8Array(200)) : null;
    const packed = file(name);
    packed[packed.length - 1]! ^= 1;
    expect(codeOf(() => unzstd(packed, MOST, dictionary))).toBe('damaged');
  },
);

test('one changed byte that stands there unpacked is noticed', () => {
  const packed = file('chance-6.zst');
  packed[1_000]! ^= 1;
  expect(codeOf(() => unzstd(packed, MOST))).toBe('damaged');
});

describe('dictionaries', () => {
  const archive = file('pages-dictionary.warc.zst');
  const size = new DataView(archive.buffer).getUint32(4, true);
  const dictionary = unzstd(archive.subarray(8, 8 + size), MOST);
  const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const said = 'The two delegations met for 900 hours on Monday, the foreign ministry of Norland said in a statement.';

  test('with tables, distances and content of their own', () => {
    const read = readDictionary(dictionary);
    expect(read.id).toBe(77);
    expect(words(unzstd(file('with-dictionary.zst'), MOST, read))).toBe(said);
  });
  test('of content alone', () => {
    const plain = 'They agreed to release forty prisoners, and to meet again in twelve days, it said in Doha.';
    expect(words(unzstd(file('with-plain-dictionary.zst'), MOST, readDictionary(Buffer.from(plain))))).toBe(
      'They agreed to release forty prisoners, and to meet again in ten days, it said in Doha on Monday.',
    );
  });
  test('another one than was used is refused', () => {
    const other = { ...readDictionary(dictionary), id: 78 };
    expect(codeOf(() => unzstd(file('with-dictionary.zst'), MOST, other))).toBe('dictionary');
  });
  test('cut off anywhere they are refused, or content alone', () => {
    for (let length = 0; length < 400; length++)
      expect(codeOf(() => readDictionary(dictionary.subarray(0, length)))).toMatch(/^(?:read|damaged)$/);
  });
  test('matches that reach out of them are refused', () => {
    const short = { ...readDictionary(dictionary), content: new Uint8Array(3) };
    expect(codeOf(() => unzstd(file('with-dictionary.zst'), MOST, short))).toBe('damaged');
  });
});

describe('refused', () => {
  test.each(['zeros-9.zst', 'prose-19.zst', 'period-1.zst'])('%s beyond the limit', (name) => {
    const size = ZSTD_SAMPLES[name]!.length;
    expect(codeOf(() => unzstd(file(name), size - 1))).toBe('too-large');
    expect(codeOf(() => unzstd(file(name), size))).toBe('read');
  });
  test('a window of terabytes asks for no memory', () => {
    // Window descriptor ff: 3.75 TB; one empty last block.
    const frame = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0xff, 1, 0, 0);
    expect(unzstd(frame, MOST)).toHaveLength(0);
  });
  test('what was packed with a dictionary', () =>
    expect(codeOf(() => unzstd(file('with-dictionary.zst'), MOST))).toBe('dictionary'));
  test.each([
    ['no frame', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['a frame cut off', [0x28, 0xb5, 0x2f, 0xfd, 0]],
    ['a reserved bit', [0x28, 0xb5, 0x2f, 0xfd, 8, 0, 1, 0, 0]],
    ['a reserved block', [0x28, 0xb5, 0x2f, 0xfd, 0, 0, 7, 0, 0]],
    ['a block larger than allowed', [0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0xfb, 0xff, 0xff, 0]],
    ['a tree used again that was not given', [0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0x25, 0, 0, 0x13, 0x40, 0, 0]],
  ])('%s', (_, bytes) => expect(codeOf(() => unzstd(Uint8Array.from(bytes), MOST))).toBe('damaged'));
});

test('changed frames are read or refused, never more', () => {
  const names = ['prose-3.zst', 'skewed-1.zst', 'period-1.zst', 'zeros-9.zst'];
  const change = fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat({ max: 255 }));
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(change, { minLength: 1, maxLength: 4 }), (name, changes) => {
      const bytes = file(name);
      for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte;
      expect(codeOf(() => expect(unzstd(bytes, MOST).length).toBeLessThanOrEqual(MOST))).not.toMatch(/thrown/);
    }),
    { numRuns: 400, seed: 18_032_025 },
  );
});
