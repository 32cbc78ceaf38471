/**
 * Speed of reading articles out of web pages: ours and two libraries over the public benchmark's pages.
 *
 *     node tools/run.mjs bench/extraction.ts [--keep] [--pages N]
 *
 * Readers take turns page by page, in an order that changes, and processor time is counted, which other work on the machine
 * hardly touches. Ours does all that `load` does: decoding, furniture, metadata, blocks, digest. `--keep` keeps the figures;
 * `--pages` reads every so many pages less. Fails when ours is slower than the slowest of the others.
 */

import { parseArgs } from 'node:util';
import { benchmarkPages } from '../test/eval/extraction-pages.ts';
import { FAST_READERS } from '../test/eval/extraction-readers.ts';
import { keep, machine } from './results.ts';
import { spread } from './statistics.ts';

const ROUNDS = 3;

const { values: options } = parseArgs({ options: { keep: { type: 'boolean' }, pages: { type: 'string' } } });
const all = benchmarkPages();
if (all === null) throw new Error('the benchmark is not at hand: set READOUT_SHARED to the folder that holds data/');
const wanted = Math.min(all.length, Number(options.pages ?? 60));
const pages = Array.from({ length: wanted }, (_, i) => all[Math.floor((i * all.length) / wanted)]!);

console.error = () => {};
// A first round, not counted, lets the compiler see every reader.
for (const { read } of FAST_READERS) for (const page of pages.slice(0, 10)) await read(page);

const speeds = new Map<string, number[]>(FAST_READERS.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  const seconds = new Map<string, number>();
  for (const [i, page] of pages.entries()) {
    for (let k = 0; k < FAST_READERS.length; k++) {
      const { name, read } = FAST_READERS[(i + round + k) % FAST_READERS.length]!;
      const before = process.cpuUsage();
      await read(page);
      const { user, system } = process.cpuUsage(before);
      seconds.set(name, (seconds.get(name) ?? 0) + (user + system) / 1e6);
    }
  }
  for (const [name, taken] of seconds) speeds.get(name)!.push(pages.length / taken);
}

const results = [...speeds].map(([name, values]) => ({ name, pagesPerCpuSecond: spread(values) }));
const own = results[0]!.pagesPerCpuSecond.median;
const rows = results.map(({ name, pagesPerCpuSecond: { median, least, greatest } }) => {
  const times = name === results[0]!.name ? '' : ` ${(own / median).toFixed(1)} times`;
  return `| ${name} | ${median.toFixed(1)} | ${least.toFixed(1)} to ${greatest.toFixed(1)} |${times} |`;
});
const text = `| reader | pages a second of processor time, median of ${ROUNDS} rounds | spread | readout is faster |
| --- | ---: | ---: | ---: |
${rows.join('\n')}

${pages.length} pages, readers in turns; ${machine()}.`;
console.log(text);
if (options.keep)
  keep('extraction', { machine: machine(), pages: pages.length, rounds: ROUNDS, readers: results }, text);
if (results.slice(1).every(({ pagesPerCpuSecond }) => pagesPerCpuSecond.median > own)) process.exitCode = 1;
