// A few hundred mutated files, the same ones every time; `npm run eval` takes many more (test/eval/fuzz.eval.ts).
import fc from 'fast-check';
import { test } from 'vitest';
import { chanceOf } from '../../test/helpers/chance.ts';
import { fuzzInput, readFuzzInput } from '../../test/helpers/fuzz-formats.ts';
import { fuzzFeed, fuzzPage } from '../../test/helpers/fuzz-pages.ts';

test('mutated pages, feeds, archives, mails and lists are read or refused', async () => {
  await fc.assert(fc.asyncProperty(fuzzInput, readFuzzInput), { seed: 20250318, numRuns: 400 });
});

test('pages and feeds whose tags, attributes, nesting, scripts and charsets are wrong are read or refused', async () => {
  const chance = chanceOf(20_250_318);
  for (let left = 400; left > 0; left--) await readFuzzInput(left % 5 === 0 ? fuzzFeed(chance) : fuzzPage(chance));
});
