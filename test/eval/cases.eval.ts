// Scores the flow on the shared cases against their hand-made gold, holds the mean to the floors and confidence to its word.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { published, table } from '../helpers/accuracy.ts';
import { sharedFolder } from '../helpers/shared.ts';
import { calibration, calibrationTable, type Judged, SURE_FLOOR } from './calibration.ts';
import { judgeCase } from './case-calibration.ts';
import { field, mean, type Score, scoreEvent, shown, shownRow } from './case-score.ts';

const shared = sharedFolder();
const cases = readdirSync(join(shared, 'cases'))
  .filter((name) => !name.includes('.'))
  .sort();
const floors: Record<string, number> = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'));
const scores: Score[] = [];
const judged: Judged[] = [];

beforeAll(async () => {
  for (const name of cases) {
    const folder = join(shared, 'cases', name);
    const { score, dossier } = await scoreEvent(folder, true);
    scores.push(score);
    judged.push(...judgeCase(folder, dossier));
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

test('docs/accuracy.md shows what was measured', () => {
  const rows = [...scores.map((s) => shownRow(s.case, [s])), shownRow('mean', scores)];
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
