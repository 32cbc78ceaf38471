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
import { spread, whole } from './statistics.ts';

const CLI = 'dist/cli/main.js';
const FIVE_REPORTS = 'samples/black-sea-2025-03-25/documents';
const RUNS = 5;
const WORK = resolve('node_modules/.cache/bench');
const Peak = z.object({ rssMB: z.number(), seconds: z.number() });

const { values: options } = parseArgs({
  options: { keep: { type: 'boolean' }, words: { type: 'string', default: '12500,25000,50000,100000' } },
});
if (!existsSync(CLI)) throw new Error(`${CLI} is absent: build first`);
mkdirSync(WORK, { recursive: true });

compare(FIVE_REPORTS);
const five = Array.from({ length: RUNS }, () => compare(FIVE_REPORTS));
const fiveMs = spread(five.map(({ ms }) => ms));
const fiveRss = spread(five.map(({ rssMB }) => rssMB));

const growing = options.words.split(',').map((count) => {
  const folder = join(WORK, `long-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const report = longReport(Number(count));
  writeFileSync(join(folder, 'long.txt'), report);
  writeFileSync(join(folder, 'short.txt'), longReport(200));
  const words = report.split(/\s+/).length;
  const { ms, rssMB } = compare(folder);
  return { words, ms, rssMB, usPerWord: (1000 * ms) / words };
});
const flatness = growing.at(-1)!.usPerWord / growing[0]!.usPerWord;

const markdown = [
  `Five reports, cold process to written page: **${whole(fiveMs.median)} ms** (${whole(fiveMs.least)} to ${whole(fiveMs.greatest)}, ${RUNS} runs), peak memory ${whole(fiveRss.median)} MB.`,
  '',
  '| words in the long report | time | per word | peak memory |',
  '| ---: | ---: | ---: | ---: |',
  ...growing.map(
    ({ words, ms, rssMB, usPerWord }) =>
      `| ${whole(words)} | ${(ms / 1000).toFixed(1)} s | ${whole(usPerWord)} us | ${whole(rssMB)} MB |`,
  ),
  '',
  `Per word, the longest takes ${flatness.toFixed(2)} times the shortest. ${machine()}.`,
].join('\n');
console.log(markdown);
if (options.keep) keep('compare', { machine: machine(), fiveMs, fiveRssMB: fiveRss, growing, flatness }, markdown);

/** One cold run over a folder: wall time as its caller sees it, and its peak memory. */
function compare(folder: string): { ms: number; rssMB: number } {
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
  return { ms, rssMB: Peak.parse(JSON.parse(readFileSync(peak, 'utf8'))).rssMB };
}
