/**
 * What comparing costs, once the reports are read: time of each step after the analysis against the number of reports of one
 * event. The reports are made by `event-reports.ts`; where the shared ones are present, also articles of one running story.
 *
 *     node tools/run.mjs bench/points.ts [--keep] [--gate]
 *
 * `--gate` fails when twenty reports take more than 2 s or a hundred more than 20 s.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { analyse, unify } from '../src/analysis/index.ts';
import { compare } from '../src/divergences/index.ts';
import { record } from '../src/ledger/index.ts';
import { align } from '../src/points/index.ts';
import { english } from '../src/presets/english.ts';
import { attribute, type Statement, withParties } from '../src/statements/index.ts';
import { order } from '../src/timeline/index.ts';
import { report } from '../test/helpers/event.ts';
import { eventReports } from './event-reports.ts';
import { keep, machine } from './results.ts';
import { spread, whole } from './statistics.ts';

const NUMBERS = [5, 10, 20, 50, 100];
const RUNS = 3;
const GATES: Readonly<Record<number, number>> = { 20: 2000, 100: 20_000 };
/** Articles whose title names it are told as one story: not one event, but as long and as unlike as reports are. */
const STORY = 'impeach';

const { values: options } = parseArgs({ options: { keep: { type: 'boolean' }, gate: { type: 'boolean' } } });
// With the word tables, as the command line reads.
const { parse, language } = english(readFileSync('models/en_core_web_sm-3.8.0.bin'), {
  words: {
    vectors: () => readFileSync('models/glove-6b-100d-40k.bin'),
    relations: () => readFileSync('models/wordnet-3.1-relations.bin'),
  },
});

type Read = ReturnType<typeof read>;
const STEPS = ['align', 'compare', 'record', 'order'] as const;

const sets: { readonly name: string; readonly reports: Read }[] = [
  { name: 'made', reports: read(eventReports(NUMBERS.at(-1)!)) },
];
const story = storyTexts();
if (story !== null) sets.push({ name: `AllSides, “${STORY}”`, reports: read(story) });

const rows = sets.flatMap(({ name, reports }) =>
  NUMBERS.filter((number) => number <= reports.length).map((number) => {
    const part = reports.slice(0, number);
    const runs = Array.from({ length: RUNS }, () => measure(part));
    const all = spread(runs.map((run) => run.total));
    const median = (step: (typeof STEPS)[number]): number => spread(runs.map((run) => run[step])).median;
    return {
      name,
      number,
      statements: runs[0]!.statements,
      points: runs[0]!.points,
      ms: all,
      steps: Object.fromEntries(STEPS.map((step) => [step, median(step)])),
    };
  }),
);
const markdown = [
  '| reports | number | statements | points | points found | divergences | ledger | timeline | all after analysis |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(
    ({ name, number, statements, points, ms, steps }) =>
      `| ${name} | ${number} | ${whole(statements)} | ${whole(points)} | ${STEPS.map((step) => `${whole(steps[step] ?? 0)} ms`).join(' | ')} | **${whole(ms.median)} ms** (${whole(ms.least)} to ${whole(ms.greatest)}) |`,
  ),
  '',
  `Processor time, ${RUNS} runs each, one process; ${machine()}.`,
].join('\n');
console.log(markdown);
if (options.keep) keep('points', { machine: machine(), rows }, markdown);
if (options.gate)
  for (const { name, number, ms } of rows)
    if (ms.median > (GATES[number] ?? Number.POSITIVE_INFINITY)) {
      console.error(`${number} reports (${name}) take ${whole(ms.median)} ms`);
      process.exitCode = 1;
    }

/** Documents with what `analyse` and `attribute` made of them. */
function read(texts: readonly string[]) {
  return texts.map((text, i) => {
    const document = report(`r${String(i).padStart(3, '0')}`, text, { published: '2031-06-18' });
    const analysis = analyse(document, parse, language);
    return { document, actors: analysis.actors, statements: attribute(analysis, language) };
  });
}

/** One pass over everything that comes after the analysis, as `reconstruct` does it. */
function measure(reports: Read) {
  const documents = reports.map(({ document }) => document);
  const began = cpuMs();
  const { parties, partyOf } = unify(reports.map(({ document, actors }) => ({ document: document.id, actors })));
  const party = (document: string, actor: string): string => partyOf.get(`${document}\u0000${actor}`) ?? actor;
  const statements: Statement[] = reports.flatMap((one) => withParties(one.statements, one.document.id, party));
  const [points, alignMs] = timed(() => align(statements, parties, documents, language));
  const [, compareMs] = timed(() => compare(points, statements, parties, documents, language));
  const [commitments, recordMs] = timed(() => record(statements, points, documents, language, parties));
  const [, orderMs] = timed(() => order(statements, points, documents, commitments));
  return {
    statements: statements.length,
    points: points.length,
    align: alignMs,
    compare: compareMs,
    record: recordMs,
    order: orderMs,
    total: cpuMs() - began,
  };
}

function timed<T>(work: () => T): [result: T, ms: number] {
  const began = cpuMs();
  const result = work();
  return [result, cpuMs() - began];
}

/** Processor time of this process so far, all threads. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function storyTexts(): string[] | null {
  const file = join(process.env.READOUT_SHARED ?? '../shared', 'data/allsides_events/events.jsonl');
  if (!existsSync(file)) return null;
  const Event = z.object({ articles: z.array(z.object({ title: z.string(), text: z.string() })) });
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => Event.parse(JSON.parse(line)).articles)
    .filter(({ title }) => title.toLowerCase().includes(STORY))
    .map(({ title, text }) => `${title}\n\n${text}`)
    .slice(0, NUMBERS.at(-1));
}
