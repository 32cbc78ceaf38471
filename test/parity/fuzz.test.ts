/** 20,000 strings cut by the tokenizer as spaCy cuts them; `python tools/oracle/fuzz.py NUMBER` prints its tokens of one. */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bytes, englishTokenizer } from './fixtures.ts';
import { FUZZ_COUNT, fuzzString } from './fuzz.ts';

test('text, space, norm, shape, prefix, suffix and is_space of every token', () => {
  const expected = bytes('fixtures/fuzz.bin');
  const tokenize = englishTokenizer();
  const different: number[] = [];
  for (let i = 0; i < FUZZ_COUNT; i++) {
    const rows = tokenize(fuzzString(i)).map((fields) => fields.join('\x1f'));
    const digest = createHash('sha256').update(rows.join('\x1e')).digest();
    if (!expected.subarray(4 * i, 4 * i + 4).every((byte, at) => byte === digest[at])) different.push(i);
  }
  expect(expected.length).toBe(4 * FUZZ_COUNT);
  expect(different).toEqual([]);
});
