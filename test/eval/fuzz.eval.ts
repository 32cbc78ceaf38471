// Mutated pages, feeds, archive records and other files in large numbers (READOUT_FUZZ, 100,000 when nothing is said): none may
// crash, take two seconds, or swell the process.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOf } from '../helpers/chance.ts';
import { type FuzzInput, fuzzInput, readFuzzInput } from '../helpers/fuzz-formats.ts';
import { fuzzFeed, fuzzPage } from '../helpers/fuzz-pages.ts';

const COUNT = Number(process.env.READOUT_FUZZ ?? 100_000);
const SEED = Number(process.env.READOUT_FUZZ_SEED ?? 18_032_025);
/** Seconds of processor time for one file (held against twenty-five, since asking is dear), and MB the process may grow by. */
const LONGEST_S = 2;
const MOST_MB = 512;
/** Inputs that are made at a time, and timed at a time. */
const BATCH = 500;
const TIMED = 25;

const chance = chanceOf(SEED);

test.each([
  [
    'pages and feeds',
    (count: number) => Array.from({ length: count }, (_, i) => (i % 5 === 4 ? fuzzFeed(chance) : fuzzPage(chance))),
  ],
  ['files of all kinds', (count: number, seed: number) => fc.sample(fuzzInput, { seed, numRuns: count })],
] as const)(
  `${COUNT / 2} mutated %s`,
  async (what, made: (count: number, seed: number) => readonly FuzzInput[]) => {
    const before = process.memoryUsage().rss;
    const began = process.cpuUsage();
    let most = before;
    let longest = 0;
    for (let done = 0; done < COUNT / 2; done += BATCH) {
      const inputs = made(Math.min(BATCH, COUNT / 2 - done), SEED + done);
      for (let at = 0; at < inputs.length; at += TIMED) {
        const start = process.cpuUsage();
        for (const input of inputs.slice(at, at + TIMED))
          await readFuzzInput(input).catch((error: unknown) => {
            throw new Error(`${input.ending} ${Buffer.from(input.bytes).toString('base64')}`, { cause: error });
          });
        const { user, system } = process.cpuUsage(start);
        longest = Math.max(longest, (user + system) / 1e6);
      }
      most = Math.max(most, process.memoryUsage().rss);
    }
    const grown = (most - before) / 2 ** 20;
    const { user, system } = process.cpuUsage(began);
    const spent = ((user + system) / 1e6).toFixed(0);
    process.stdout.write(
      `fuzz: ${COUNT / 2} ${what} in ${spent} s, ${TIMED} of them in ${longest.toFixed(2)} s at most, memory grew ${grown.toFixed(0)} MB\n`,
    );
    expect(longest).toBeLessThan(LONGEST_S);
    expect(grown).toBeLessThan(MOST_MB);
  },
  3_600_000,
);
