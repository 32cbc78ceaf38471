// A few hundred mutated files, the same ones every time; `npm run eval` takes many more (test/eval/fuzz.eval.ts).
import fc from 'fast-check';
import { test } from 'vitest';
import { fuzzInput, readFuzzInput } from '../../test/helpers/fuzz-formats.ts';

test('mutated pages, feeds, archives, mails and lists are read or refused', async () => {
  await fc.assert(fc.asyncProperty(fuzzInput, readFuzzInput), { seed: 20250318, numRuns: 400 });
});
