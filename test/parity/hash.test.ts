import { expect, test } from 'vitest';
import { z } from 'zod';
import { wordShape } from '../../src/nlp/lexeme.ts';
import { hashRows, type Id64, stringId } from '../../src/nlp/ops/hash.ts';
import { text } from './fixtures.ts';

const vectors = z
  .object({
    ids: z.record(z.string(), z.string()),
    rows: z.array(z.object({ word: z.string(), seed: z.int(), rows: z.int(), expected: z.array(z.int()) })),
    shapes: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(text('fixtures/hashes.json')));

const id = (word: string): Id64 => stringId(word, { high: 0, low: 0 });

test.each(Object.entries(vectors.ids))('string id of "%s"', (word, expected) => {
  const { high, low } = id(word);
  expect(((BigInt(high) << 32n) | BigInt(low)).toString()).toBe(expected);
});

test.each(vectors.rows)('embedding rows of "$word", seed $seed, $rows rows', ({ word, seed, rows, expected }) => {
  const found = new Uint32Array(4);
  hashRows(id(word), seed, rows, found, 0);
  expect([...found]).toEqual(expected);
});

test.each(Object.entries(vectors.shapes))('shape of "%s"', (word, expected) => {
  expect(wordShape(word)).toBe(expected);
});
