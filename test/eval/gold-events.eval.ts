// Scores the flow on events that were marked without looking at what it says of them; the misses of the held-out ones are
// never written, so that nobody can tune on them.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { published, table } from '../helpers/accuracy.ts';
import { calibration, calibrationTable, type Judged, SURE_FLOOR } from './calibration.ts';
import { judgeCase } from './case-calibration.ts';
import { field, outFolder, type Score, scoreEvent, shown, shownRow } from './case-score.ts';
import { goldEvents, goldTexts, mentionFault, mentionsOf, rebuild } from './gold-event.ts';

const events = goldEvents();

describe.each(events.map((e) => [e.name, e] as const))('%s', (_name, gold) => {
  test('its mentions stand where they were marked', () => {
    const texts = goldTexts(gold);
    expect(mentionsOf(gold).flatMap((m) => mentionFault(m, texts) ?? [])).toEqual([]);
  });
  test('its divergences and commitments name points, and points hold what may be joined', () => {
    const points = new Set(gold.points.map((p) => p.id));
    for (const { point } of [...gold.divergences, ...gold.commitments]) expect(points).toContain(point);
    for (const p of gold.points) if (!p.optional) expect(p.mentions.length).toBeGreaterThan(1);
    for (const d of gold.divergences) expect(d.values.length).toBeGreaterThan(1);
    expect(gold.ownVoice.length).toBeGreaterThanOrEqual(10);
  });
});

test('the flow on events it was not written on', async () => {
  const judged: Judged[] = [];
  const measured: { readonly set: string; readonly score: Score }[] = [];
  for (const gold of events) {
    const folder = rebuild(gold, join(outFolder, 'gold-events'));
    const { score, dossier } = await scoreEvent(folder, gold.set === 'dev');
    judged.push(...judgeCase(folder, dossier));
    measured.push({ set: gold.set, score });
  }
  const scores = (set: string) => measured.filter((m) => m.set === set).map((m) => m.score);
  const rows = ['dev', 'held-out'].flatMap((set) => [
    ...scores(set).map((score) => shownRow(`${score.case} (${set})`, [score])),
    shownRow(`mean, ${set}`, scores(set)),
  ]);
  const page = table(['event', ...Object.keys(shown)], rows);
  console.log(page);
  for (const { score } of measured) {
    expect(field(score, 'ungrounded')).toBe(0);
    expect(field(score, 'textLost')).toBe(0);
  }
  const { held, measured: now } = published('gold-events', page);
  const confidence = published('gold-events-calibration', calibrationTable(calibration(judged)));
  console.log(confidence.measured);
  expect(held).toBe(now);
  expect(confidence.held).toBe(confidence.measured);
  const sure = calibration(judged).at(-1);
  expect((sure?.right ?? 0) / (sure?.of ?? 1)).toBeGreaterThanOrEqual(SURE_FLOOR);
});
