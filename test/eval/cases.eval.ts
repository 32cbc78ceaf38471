// Scores the flow on the shared cases against their hand-made gold, holds the mean to the floors and confidence to its word.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../src/dossier/index.ts';
import { toJson } from '../../src/render/index.ts';
import { published, table } from '../helpers/accuracy.ts';
import { dossierOf, readEvent } from '../helpers/event.ts';
import { sharedFolder } from '../helpers/shared.ts';
import { calibration, calibrationTable, type Judged, SURE_FLOOR } from './calibration.ts';
import { judgeCase } from './case-calibration.ts';

interface Score {
  readonly case: string;
  readonly [area: string]: unknown;
}

const shared = sharedFolder();
const out = resolve(import.meta.dirname, '../../out/eval');
const cases = readdirSync(join(shared, 'cases'))
  .filter((name) => !name.includes('.'))
  .sort();
const floors: Record<string, number> = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'));
const scores: Score[] = [];
const judged: Judged[] = [];

function field(score: Score, path: string): number {
  let value: unknown = score;
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof value !== 'number') throw new Error(`${score.case} has no ${path}`);
  return value;
}
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

beforeAll(() => {
  mkdirSync(out, { recursive: true });
  for (const name of cases) {
    const dossier = dossierOf(readEvent(join(shared, 'cases', name)));
    const file = join(out, `${name}.json`);
    writeFileSync(file, toJson(dossier));
    expect(verify(dossier)).toEqual([]);
    const score = join(shared, 'score/score.mjs');
    const said = execFileSync('node', [score, join(shared, 'cases', name), file, '--json', '--misses'], {
      encoding: 'utf8',
    });
    const end = said.indexOf('\n');
    scores.push(JSON.parse(said.slice(0, end)));
    writeFileSync(join(out, `${name}.misses.txt`), said.slice(end + 1));
    judged.push(...judgeCase(join(shared, 'cases', name), dossier));
  }
  const columns = Object.keys(floors).concat(
    'divergences.kind',
    'divergences.unlisted',
    'linking.precision',
    'linking.recall',
  );
  const rows = [
    ...scores.map((s) => [s.case, ...columns.map((c) => field(s, c).toFixed(3))]),
    ['mean', ...columns.map((c) => mean(scores.map((s) => field(s, c))).toFixed(3))],
  ];
  console.log(
    [['case', ...columns], ...rows]
      .map((r) => r.map((c, i) => (i ? c.padStart((columns[i - 1] ?? '').length) : c.padEnd(28))).join('  '))
      .join('\n'),
  );
}, 300_000);

/** The figures that docs/accuracy.md shows, by heading. */
const shown: Record<string, string> = {
  attribution: 'attribution',
  'own voice': 'ownVoice',
  linking: 'linking.b3',
  points: 'points.precision',
  divergences: 'divergences.recall',
  'false alarms': 'divergences.falseAlarms',
  unlisted: 'divergences.unlisted',
  commitments: 'commitments.recall',
  'their terms': 'commitments.fields',
  furniture: 'furniture',
  lost: 'textLost',
};

test('docs/accuracy.md shows what was measured', () => {
  const row = (name: string, of: readonly Score[]) => [
    name,
    ...Object.values(shown).map((path) => String(Number(mean(of.map((s) => field(s, path))).toFixed(3)))),
  ];
  const rows = [...scores.map((s) => row(s.case, [s])), row('mean', scores)];
  const { held, measured } = published('cases', table(['event', ...Object.keys(shown)], rows));
  expect(held).toBe(measured);
});

test('what is said with confidence is right', () => {
  const bins = calibration(judged);
  const { held, measured } = published('cases-calibration', calibrationTable(bins));
  expect(held).toBe(measured);
  const sure = bins.at(-1);
  expect((sure?.right ?? 0) / (sure?.of ?? 1)).toBeGreaterThanOrEqual(SURE_FLOOR);
});

describe('the mean over the shared cases', () => {
  test.each(Object.entries(floors))('%s holds its floor of %d', (area, floor) => {
    const values = scores.map((s) => field(s, area));
    if (area === 'ungrounded' || area === 'textLost') expect(Math.max(...values)).toBeLessThanOrEqual(floor);
    else if (area === 'divergences.falseAlarms') expect(Math.max(...values)).toBeLessThanOrEqual(floor);
    else expect(mean(values)).toBeGreaterThanOrEqual(floor);
  });
});
