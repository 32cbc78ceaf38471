/**
 * One engine under measurement, in a process of its own: answers one JSON line per line of standard input, as
 * tools/oracle/speed.py does for spaCy. Argument: the backend, `wasm` or `plain`.
 */

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { createPipeline, loadModel, type Pipeline } from '../src/nlp/index.ts';

const MODEL = 'models/en_core_web_sm-3.8.0.bin';
const Request = z.object({ load: z.string().optional(), run: z.tuple([z.int(), z.int()]).optional() });

const backend = process.argv.at(-1) === 'plain' ? 'plain' : 'wasm';
let texts: string[] = [];
let pipeline: Pipeline | null = null;

for await (const line of createInterface({ input: process.stdin })) {
  const asked = Request.parse(JSON.parse(line));
  if (asked.load !== undefined) {
    const started = performance.now();
    texts = z.array(z.string()).parse(JSON.parse(readFileSync(asked.load, 'utf8')));
    pipeline = createPipeline(loadModel(readFileSync(MODEL)), { backend });
    pipeline.process('One sentence.');
    answer({ loadMs: performance.now() - started });
  } else if (asked.run !== undefined && pipeline !== null) {
    const part = texts.slice(...asked.run);
    const started = performance.now();
    const cpu = process.cpuUsage();
    let tokens = 0;
    for (const text of part) tokens += pipeline.process(text).length;
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    answer({ tokens, seconds, cpuSeconds: (user + system) / 1e6, rssMB: process.resourceUsage().maxRSS / 1024 });
  }
}

function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
