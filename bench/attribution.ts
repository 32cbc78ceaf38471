/**
 * Old against new: from text to statements, a revision of git beside the working tree, in the same run.
 *
 *     node tools/run.mjs bench/attribution.ts --base REVISION [--keep] [--gate 1.10]
 *
 * Both are bundled and run as processes of their own, in interleaved rounds over texts that neither has seen; what is compared
 * is processor time, round by round. `--gate` fails when the new one takes more than that many times the old one's time.
 */

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { z } from 'zod';
import { draws, interval } from '../test/eval/bootstrap.ts';
import { sharedRoot, sharedTexts } from '../test/eval/parity-corpus.ts';
import { eventReports } from './event-reports.ts';
import { keep, machine } from './results.ts';
import { LineProcess } from './rival.ts';
import { spread, whole } from './statistics.ts';

/** Many short rounds, so that both sides meet the same machine. */
const ROUNDS = 40;
/** Code units of text in a round: about 2,500 tokens. */
const ROUND_SIZE = 12_000;
const ENGINE = 'bench/attribution-engine.ts';
const WORK = resolve('node_modules/.cache/bench');
const Ran = z.object({ all: z.number(), reading: z.number(), statements: z.int() });
type Ran = z.infer<typeof Ran>;

const { values: options } = parseArgs({
  options: { base: { type: 'string' }, keep: { type: 'boolean' }, gate: { type: 'string' } },
});
if (options.base === undefined) throw new Error('--base REVISION: what to compare with');
const base = execFileSync('git', ['rev-parse', '--short', options.base], { encoding: 'utf8' }).trim();

mkdirSync(WORK, { recursive: true });
const list = join(WORK, 'attribution-texts.json');
const { texts, rounds } = dealTexts();
writeFileSync(list, JSON.stringify(texts));

const sides = {
  old: new LineProcess('old', ['node', await bundle('old', checkOut(base))]),
  new: new LineProcess('new', ['node', await bundle('new', resolve('.'))]),
};
const runs: Record<keyof typeof sides, Ran[]> = { old: [], new: [] };
for (const side of [sides.old, sides.new]) await side.ask({ load: list });
for (const [n, round] of rounds.entries()) {
  // The first to run changes from round to round; the first round warms up.
  const turn = n % 2 === 0 ? (['old', 'new'] as const) : (['new', 'old'] as const);
  for (const name of turn) {
    const ran = Ran.parse(await sides[name].ask({ run: round }));
    if (n > 0) runs[name].push(ran);
  }
}
for (const side of [sides.old, sides.new]) side.end();

const measures = { all: 'from text to statements', reading: 'the same without the parse' } as const;
const rows = (['all', 'reading'] as const).map((measure) => {
  const of = (name: keyof typeof sides) => runs[name].map((ran) => ran[measure]);
  const [before, after] = [of('old'), of('new')];
  const ratios = after.map((ms, i) => ms / before[i]!);
  const { low, high } = interval(ratios, draws(ratios.length), (drawn) => spread(drawn).median);
  return { measure, old: sum(before), new: sum(after), ratio: spread(ratios).median, low, high };
});
const markdown = [
  `| | ${base} | working tree | new to old |`,
  '| --- | ---: | ---: | ---: |',
  ...rows.map(
    ({ measure, old, new: now, ratio, low, high }) =>
      `| ${measures[measure]} | ${whole(old)} ms | ${whole(now)} ms | **${ratio.toFixed(2)}** (${low.toFixed(2)} to ${high.toFixed(2)}) |`,
  ),
  '',
  `Processor time over ${rounds.length - 1} interleaved rounds, ${whole(texts.join(' ').split(/\s+/).length)} words; ${whole(sum(runs.old.map((ran) => ran.statements)))} statements before,`,
  `${whole(sum(runs.new.map((ran) => ran.statements)))} now. The ratio is the median of the rounds, with its 95 % interval over rounds; ${machine()}.`,
].join('\n');
console.log(markdown);
if (options.keep) keep('attribution', { machine: machine(), base, rows, runs }, markdown);
if (rows[0]!.ratio > Number(options.gate ?? Number.POSITIVE_INFINITY)) {
  console.error(`slower than ${options.gate} times the old`);
  process.exitCode = 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The sources of a revision, in a folder of their own, with the engine of this bench. */
function checkOut(revision: string): string {
  const folder = join(WORK, `revision-${revision}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', revision, 'src', 'apps', 'test/helpers'], { maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  mkdirSync(join(folder, 'bench'));
  copyFileSync(ENGINE, join(folder, ENGINE));
  return folder;
}

/** The engine of this bench over the rooms of that folder. */
async function bundle(name: string, folder: string): Promise<string> {
  const outfile = join(WORK, `attribution-${name}.mjs`);
  await build({
    entryPoints: [join(folder, ENGINE)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  return outfile;
}

/** A warm-up and ROUNDS hands of texts, as ranges of one list; made reports where the shared texts are absent. */
function dealTexts(): { texts: string[]; rounds: [number, number][] } {
  const root = sharedRoot();
  const all = root === null ? eventReports(400) : sharedTexts(root).map(({ text }) => text);
  // Every fifth in turn, so that each hand holds every collection.
  const source = Array.from({ length: 5 }, (_, k) => all.filter((_, i) => i % 5 === k)).flat();
  const texts: string[] = [];
  const rounds: [number, number][] = [];
  for (let next = 0; rounds.length < ROUNDS + 1 && next < source.length; ) {
    const from = texts.length;
    for (let size = 0; size < ROUND_SIZE && next < source.length; next++) {
      texts.push(source[next]!);
      size += source[next]!.length;
    }
    rounds.push([from, texts.length]);
  }
  return { texts, rounds };
}
