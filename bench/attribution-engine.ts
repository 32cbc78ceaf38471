/**
 * One revision's reading under measurement, in a process of its own: answers one JSON line per line of standard input. The
 * rooms it calls are put in by `attribution.ts`, which bundles it once for each revision.
 */

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { analyse } from '../src/analysis/index.ts';
import { english } from '../src/presets/english.ts';
import { attribute } from '../src/statements/index.ts';
import { report } from '../test/helpers/event.ts';

const MODEL = 'models/en_core_web_sm-3.8.0.bin';
const Request = z.object({ load: z.string().optional(), run: z.tuple([z.int(), z.int()]).optional() });

const { parse, language } = english(readFileSync(MODEL));
let texts: string[] = [];

for await (const line of createInterface({ input: process.stdin })) {
  const asked = Request.parse(JSON.parse(line));
  if (asked.load !== undefined) {
    texts = z.array(z.string()).parse(JSON.parse(readFileSync(asked.load, 'utf8')));
    answer({});
  } else if (asked.run !== undefined) answer(run(texts.slice(...asked.run)));
}

/** Processor time in milliseconds: all of it, and without the parse, which attribution does not change. */
function run(part: readonly string[]): { readonly all: number; readonly reading: number; readonly statements: number } {
  const began = cpuMs();
  let parsing = 0;
  let statements = 0;
  for (const [i, text] of part.entries()) {
    const document = report(`r${i}`, text, { published: '2031-06-18' });
    const analysis = analyse(
      document,
      (of, ranges) => {
        const started = cpuMs();
        const doc = parse(of, ranges);
        parsing += cpuMs() - started;
        return doc;
      },
      language,
    );
    statements += attribute(analysis, language).length;
  }
  const all = cpuMs() - began;
  return { all, reading: all - parsing, statements };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
