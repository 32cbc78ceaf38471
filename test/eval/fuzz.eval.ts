// Mutated files in large numbers (READOUT_FUZZ, 100,000 for a release): none may crash, take two seconds, or swell the process.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzInput, readFuzzInput } from '../helpers/fuzz-formats.ts';

const COUNT = Number(process.env.READOUT_FUZZ ?? 3_000);
const SEED = Number(process.env.READOUT_FUZZ_SEED ?? 18_032_025);
/** Seconds of processor time for one file, and MB that the process may grow by. */
const LONGEST_S = 2;
const MOST_MB = 512;

test(`${COUNT} mutated files`, async () => {
  const before = process.memoryUsage().rss;
  let most = before;
  let longest = 0;
  for (let done = 0; done < COUNT; done += 500) {
    for (const input of fc.sample(fuzzInput, { seed: SEED + done, numRuns: Math.min(500, COUNT - done) })) {
      const began = process.cpuUsage();
      await readFuzzInput(input);
      const { user, system } = process.cpuUsage(began);
      longest = Math.max(longest, (user + system) / 1e6);
    }
    most = Math.max(most, process.memoryUsage().rss);
  }
  const grown = (most - before) / 2 ** 20;
  process.stdout.write(`fuzz: ${COUNT} files, longest ${longest.toFixed(2)} s, memory grew ${grown.toFixed(0)} MB\n`);
  expect(longest).toBeLessThan(LONGEST_S);
  expect(grown).toBeLessThan(MOST_MB);
}, 3_600_000);
