/** Makes the tokenizer's fuzz strings from their number: the twin of tools/oracle/fuzz.py. */

import { z } from 'zod';
import { text } from './fixtures.ts';

export const FUZZ_COUNT = 20_000;
const FRAGMENTS = z.array(z.string()).parse(JSON.parse(text('fixtures/fuzz-fragments.json')));

/** One step of mulberry32: the new state and 32 random bits. */
function random(state: number): [state: number, bits: number] {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return [state, (t ^ (t >>> 14)) >>> 0];
}

/** The string of a number: 1 to 12 fragments, one in three followed by a space. */
export function fuzzString(index: number): string {
  let [state, bits] = random(Math.imul(index, 2654435761) >>> 0);
  let made = '';
  for (let left = 1 + (bits % 12); left > 0; left--) {
    [state, bits] = random(state);
    made += FRAGMENTS[bits % FRAGMENTS.length]!;
    if ((bits >>> 16) % 3 === 0) made += ' ';
  }
  return made;
}
