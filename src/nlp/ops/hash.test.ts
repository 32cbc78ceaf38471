import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashRows, type Id64, stringId } from './hash.ts';

const M = 0xc6a4a7935bd1e995n;
const MASK = (1n << 64n) - 1n;

/** MurmurHash64A by the book, in BigInt. */
function murmurByTheBook(bytes: Uint8Array): bigint {
  let h = 1n ^ ((BigInt(bytes.length) * M) & MASK);
  const whole = bytes.length - (bytes.length % 8);
  for (let i = 0; i < whole; i += 8) {
    let k = 0n;
    for (let j = 7; j >= 0; j--) k = (k << 8n) | BigInt(bytes[i + j]!);
    k = (k * M) & MASK;
    k ^= k >> 47n;
    k = (k * M) & MASK;
    h = ((h ^ k) * M) & MASK;
  }
  if (whole < bytes.length) {
    for (let i = whole; i < bytes.length; i++) h ^= BigInt(bytes[i]!) << BigInt(8 * (i - whole));
    h = (h * M) & MASK;
  }
  h ^= h >> 47n;
  h = (h * M) & MASK;
  return h ^ (h >> 47n);
}

function idOf(text: string): bigint {
  const { high, low } = stringId(text, { high: 0, low: 0 });
  return (BigInt(high) << 32n) | BigInt(low);
}

test('published string ids', () => {
  expect(idOf('coffee')).toBe(3197928453018144401n);
  expect(idOf('apple')).toBe(8566208034543834098n);
});

test('symbols have small ids, the empty string has none', () => {
  expect([idOf(''), idOf('agent'), idOf('X'), idOf('_'), idOf('DATE')]).toEqual([0n, 401n, 101n, 456n, 391n]);
});

test('any string hashes as by the book', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 2, maxLength: 40 }), (text) => {
      const id = idOf(text);
      if (id < 500n) return;
      expect(id).toBe(murmurByTheBook(new TextEncoder().encode(text)));
    }),
  );
});

test('rows stay inside the table and depend on key and seed', () => {
  const rows = (key: Id64, seed: number) => {
    const out = new Uint32Array(4);
    hashRows(key, seed, 5000, out, 0);
    return [...out];
  };
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (high, low) => {
      expect(rows({ high, low }, 8).every((row) => row < 5000)).toBe(true);
    }),
  );
  expect(rows({ high: 1, low: 2 }, 8)).not.toEqual(rows({ high: 1, low: 2 }, 9));
});
