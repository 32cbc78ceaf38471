/**
 * The whole way, from a cold process to the written page: `readout compare` over five reports, and over one report of growing
 * length beside a short one, where the time per word must stay flat.
 *
 *     npm run build && node tools/run.mjs bench/compare.ts [--keep] [--words 12500,25000,50000,100000]
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { longReport } from './long-report.ts';
import { keep, machine } from './results.ts';
import { type Spread, spread, whole } from './statistics.ts';

const CLI = 'dist/cli/main.js';
const FIVE_REPORTS = 'samples/black-sea-2025-03-25/documents';
const RUNS = 5;
const WORK = resolve('node_modules/.cache/bench');
const Peak = z.object({ rssMB: z.number(), cpuMs: z.number() });

const { values: options } = parseArgs({
  options: { keep: { type: 'boolean' }, words: { type: 'string', default: '12500,25000,50000,100000' } },
});
if (!existsSync(CLI)) throw new Error(`${CLI} is absent: build first`);
mkdirSync(WORK, { recursive: true });

compare(FIVE_REPORTS);
const five = Array.from({ length: RUNS }, () => compare(FIVE_REPORTS));
const fiveMs = spread(five.map(({ ms }) => ms));
const fiveCpu = spread(five.map(({ cpuMs }) => cpuMs));
const fiveRss = spread(five.map(({ rssMB }) => rssMB));

const growing = options.words.split(',').map((count) => {
  const folder = join(WORK, `long-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const report = longReport(Number(count));
  writeFileSync(join(folder, 'long.txt'), report);
  writeFileSync(join(folder, 'short.txt'), longReport(200));
  const words = report.split(/\s+/).length;
  const run = compare(folder);
  return { words, ...run, usPerWord: (1000 * run.cpuMs) / words };
});
const flatness = growing.at(-1)!.usPerWord / growing[0]!.usPerWord;

const range = ({ median, least, greatest }: Spread): string =>
  `**${whole(median)} ms** (${whole(least)} to ${whole(greatest)})`;
const markdown = [
  `Five reports, from a cold process to the written page, ${RUNS} runs: ${range(fiveMs)} on the clock, ${range(fiveCpu)} of`,
  `processor time, peak memory ${whole(fiveRss.median)} MB.`,
  '',
  '| words in the long report | clock | processor | processor time per word | peak memory |',
  '| ---: | ---: | ---: | ---: | ---: |',
  ...growing.map(
    ({ words, ms, cpuMs, rssMB, usPerWord }) =>
      `| ${whole(words)} | ${(ms / 1000).toFixed(1)} s | ${(cpuMs / 1000).toFixed(1)} s | ${whole(usPerWord)} us | ${whole(rssMB)} MB |`,
  ),
  '',
  `Per word, the longest takes ${flatness.toFixed(2)} times the shortest. ${machine()}.`,
].join('\n');
console.log(markdown);
if (options.keep) {
  keep('compare', { machine: machine(), fiveMs, fiveCpuMs: fiveCpu, fiveRssMB: fiveRss, growing, flatness }, markdown);
}

/** One cold run over a folder: time on the caller's clock, processor time of all its threads, peak memory. */
function compare(folder: string): { ms: number; cpuMs: number; rssMB: number } {
  const out = join(WORK, 'dossier.html');
  const peak = join(WORK, 'peak.json');
  rmSync(out, { force: true });
  const hook = pathToFileURL(resolve('bench/peak-memory.mjs')).href;
  const started = performance.now();
  const run = spawnSync('node', ['--import', hook, CLI, 'compare', folder, '--format', 'html', '--out', out], {
    env: { ...process.env, READOUT_BENCH_PEAK: peak },
    encoding: 'utf8',
  });
  const ms = performance.now() - started;
  if (!existsSync(out)) throw new Error(`no page was written (exit ${run.status}): ${run.stderr.slice(0, 500)}`);
  return { ms, ...Peak.parse(JSON.parse(readFileSync(peak, 'utf8'))) };
}
