// Who says what on PolNeAR: relations against its annotators, the trivial baseline beside, and whether confidence can be trusted.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { table as asTable, published } from '../helpers/accuracy.ts';
import { sharedFolder } from '../helpers/shared.ts';
import { readPolnear } from './polnear-gold.ts';
import { type Run, runPolnear } from './polnear-run.ts';
import { type PolnearScore, rates } from './polnear-score.ts';

const folder = join(sharedFolder(), 'data/polnear');

/** Every n-th annotated article of the training split: what the rules were read on. Dev was only ever scored. */
const TRAIN_STEP = 14;

/** Just under what was reached when they were set. */
const FLOORS = {
  dev: { loose: 0.778, precision: 0.835, strict: 0.694, source: 0.89, cue: 0.737, sure: 0.955 },
};

function table(name: string, score: PolnearScore): string[] {
  const row = (label: string, counts: PolnearScore['loose']): string => {
    const { p, r, f } = rates(counts);
    return `${name.padEnd(16)} ${label.padEnd(26)} ${p.toFixed(3)}  ${r.toFixed(3)}  ${f.toFixed(3)}`;
  };
  const share = (label: string, { right, of }: { right: number; of: number }): string =>
    `${name.padEnd(16)} ${label.padEnd(26)} ${(right / Math.max(1, of)).toFixed(3)}  of ${of}`;
  return [
    row('content >= 0.3 of gold', score.loose),
    row('content >= 0.8 of gold', score.strict),
    row('content exact', score.exact),
    row('content >= 0.3 of both', score.jaccard),
    row("content, Citron's overlap", score.overlap),
    row('cue', score.cue),
    share('source, content matched', score.source),
    share('cue, content matched', score.cued),
  ];
}

function calibration(score: PolnearScore): string[] {
  const byStep = [...score.byConfidence].sort(([a], [b]) => (a < b ? -1 : 1));
  const byRule = [...score.byRule].sort((a, b) => b[1].of - a[1].of);
  return [
    'confidence   right (content and source)',
    ...byStep.map(([step, { right, of }]) => `${step.padEnd(12)} ${(right / of).toFixed(3)} of ${of}`),
    'rule             content  source  found',
    ...byRule.map(
      ([rule, one]) =>
        `${rule.padEnd(16)} ${(one.right / one.of).toFixed(2).padStart(7)} ${(one.source / Math.max(1, one.right)).toFixed(2).padStart(7)} ${String(one.of).padStart(6)}`,
    ),
  ];
}

describe.skipIf(!existsSync(folder))('attribution on PolNeAR', () => {
  let n = 0;
  const runs: Record<'train' | 'dev', () => Run> = {
    train: () => runPolnear(readPolnear(folder, 'train', () => n++ % TRAIN_STEP === 0)),
    dev: () => runPolnear(readPolnear(folder, 'dev')),
  };

  test('train is printed', () => {
    const { ours, baseline } = runs.train();
    console.log(
      [
        'what             measure                    P      R      F1',
        ...table('train', ours),
        ...table('train, baseline', baseline),
      ].join('\n'),
    );
    expect(rates(ours.loose).f).toBeGreaterThan(rates(baseline.loose).f);
  }, 300_000);

  test('dev holds its floors', () => {
    const { ours, baseline } = runs.dev();
    console.log(
      [
        'what             measure                    P      R      F1',
        ...table('dev', ours),
        ...table('dev, baseline', baseline),
        ...calibration(ours),
      ].join('\n'),
    );
    const cells = (name: string, score: PolnearScore) => [
      name,
      ...[score.loose, score.strict, score.exact, score.cue].map((one) => rates(one).f.toFixed(3)),
      rates(score.loose).p.toFixed(3),
      (score.source.right / score.source.of).toFixed(3),
    ];
    const head = ['', 'content ≥ .3', 'content ≥ .8', 'content exact', 'cue', 'precision at .3', 'source'];
    const shown = asTable(head, [cells('readout', ours), cells('nearest name before a verb of saying', baseline)]);
    const { held, measured } = published('polnear', shown);
    expect(held).toBe(measured);
    const sure = ours.byConfidence.get('0.9-1.0') ?? { right: 0, of: 1 };
    const reached = {
      loose: rates(ours.loose).f,
      precision: rates(ours.loose).p,
      strict: rates(ours.strict).f,
      source: ours.source.right / ours.source.of,
      cue: rates(ours.cue).f,
      sure: sure.right / sure.of,
    };
    for (const [name, floor] of Object.entries(FLOORS.dev))
      expect(Reflect.get(reached, name), name).toBeGreaterThanOrEqual(floor);
  }, 300_000);
});
