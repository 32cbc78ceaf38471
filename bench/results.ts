/** Keeps the latest figures of a bench: bench/results/NAME.json, and the block between its markers in docs/performance.md. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const PAGE = 'docs/performance.md';

/** Processes wanting a core when the bench began: above one, others were at work and the clock says little. */
const LOAD = loadavg()[0] ?? 0;

/** What it was measured on, and how busy that was. */
export function machine(): string {
  const processors = cpus();
  const model = (processors[0]?.model ?? 'unknown').replace(/\s+/g, ' ').replace(/\(R\)|\(TM\)/g, '');
  return `${processors.length} cores, ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${LOAD.toFixed(1)} at the start`;
}

/** Writes the JSON and, between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`, the Markdown. */
export function keep(name: string, result: object, markdown: string): void {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
  const page = readFileSync(PAGE, 'utf8');
  const open = `<!-- bench:${name} -->`;
  const close = `<!-- /bench:${name} -->`;
  const [before, rest] = split(page, open);
  const [, after] = split(rest, close);
  writeFileSync(PAGE, `${before}${open}\n${markdown}\n${close}${after}`);
}

function split(text: string, at: string): [before: string, after: string] {
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`${PAGE} has no ${at}`);
  return [text.slice(0, index), text.slice(index + at.length)];
}
