// Time expressions against TempEval-3's TimeBank and AQUAINT, beside two date readers of npm under the same matching.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findTimes } from '../../src/analysis/times.ts';
import { calendar } from '../../src/lang/en/calendar.ts';
import { numbers } from '../../src/lang/en/numbers.ts';
import { createPipeline, loadModel, processRanges } from '../../src/nlp/index.ts';
import { published, table } from '../helpers/accuracy.ts';
import { sourceDocument } from '../helpers/plain-document.ts';
import { sharedFolder } from '../helpers/shared.ts';
import { draws, interval } from './bootstrap.ts';
import { readTimex, type Timex, type TimexArticle } from './timex-gold.ts';
import { countTimex, f1Of, pairTimex, sumTimex, type TimexCounts } from './timex-score.ts';

const folder = join(sharedFolder(), 'data/timex/TempEval3/Training/TBAQ-cleaned');
const out = resolve(import.meta.dirname, '../../out/eval');

/** Floors, slightly under what was measured when they were set. */
const FLOORS = { f1: 0.925, value: 0.82, times: 0.85, type: 0.9 };

const pipeline = createPipeline(
  loadModel(readFileSync(new URL('../../models/en_core_web_sm-3.8.0.bin', import.meta.url))),
);

function byReadout({ name, text, created }: TimexArticle): readonly Timex[] {
  const document = sourceDocument(name, text, created);
  return findTimes(document, processRanges(pipeline, text, document.blocks), { calendar, numbers });
}

describe.skipIf(!existsSync(folder)).each(['TimeBank', 'AQUAINT'])('time expressions in %s', (corpus) => {
  const articles = readTimex(join(folder, corpus));
  let ours: readonly TimexCounts[] = [];

  beforeAll(() => {
    const misses: string[] = [];
    ours = articles.map((article) => {
      const found = byReadout(article);
      misses.push(...missesOf(article, found));
      return countTimex(article.gold, found);
    });
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, `timex-${corpus}.misses.txt`), `${misses.sort().join('\n')}\n`);
  });

  it('holds its floors', () => {
    const sum = sumTimex(ours);
    expect(f1Of(sum, sum.hit)).toBeGreaterThanOrEqual(FLOORS.f1);
    expect(sum.values / sum.hit).toBeGreaterThanOrEqual(FLOORS.value);
    expect(sum.times / sum.hit).toBeGreaterThanOrEqual(FLOORS.times);
    expect(sum.types / sum.hit).toBeGreaterThanOrEqual(FLOORS.type);
  });

  it('docs/accuracy.md shows them beside their peers', async () => {
    const { byChrono, byRecognizers } = await import('./timex-peers.ts');
    const peer = (read: (article: TimexArticle) => readonly Timex[]): TimexCounts[] =>
      articles.map((article) => countTimex(article.gold, read(article)));
    const drawn = draws(articles.length);
    const row = (name: string, counts: readonly TimexCounts[]): string[] => {
      const sum = sumTimex(counts);
      const range = (statistic: (sum: TimexCounts) => number): string => {
        const { low, high } = interval(counts, drawn, (units) => statistic(sumTimex(units)));
        const short = (n: number): string => n.toFixed(3).replace(/^0/, '');
        return `${statistic(sum).toFixed(3)} (${short(low)} to ${short(high)})`;
      };
      return [
        name,
        (sum.hit / sum.found).toFixed(3),
        (sum.hit / sum.wanted).toFixed(3),
        range((one) => f1Of(one, one.hit)),
        f1Of(sum, sum.exact).toFixed(3),
        range((one) => one.values / one.hit),
        range((one) => one.times / one.hit),
        f1Of(sum, sum.values).toFixed(3),
      ];
    };
    const shown = table(
      [
        `${corpus}, ${sumTimex(ours).wanted} marked`,
        'precision',
        'recall',
        'F1',
        'F1, exact span',
        'value right',
        'value right, placeholders aside',
        'F1 with value',
      ],
      [
        row('readout', ours),
        row('chrono-node 2.10.3', peer(byChrono)),
        row('@microsoft/recognizers-text-date-time 1.3.2', peer(byRecognizers)),
      ],
    );
    console.log(shown);
    const { held, measured } = published(`timex-${corpus}`, shown);
    expect(held).toBe(measured);
  });
});

/** One line a miss, for reading; never kept. */
function missesOf({ text, gold, created }: TimexArticle, found: readonly Timex[]): string[] {
  const pairs = pairTimex(gold, found);
  const paired = new Set(pairs.values());
  const words = ({ start, end }: Timex): string => text.slice(start, end).replace(/\s+/g, ' ');
  const around = ({ start, end }: Timex): string => text.slice(Math.max(0, start - 40), end + 25).replace(/\s+/g, ' ');
  return [
    ...gold.flatMap((wanted) => {
      const one = pairs.get(wanted);
      if (one === undefined) return [`missed\t${words(wanted)}\t${wanted.value}\t${around(wanted)}`];
      if (one.value === wanted.value) return [];
      return [`value\t${words(one)}\t${wanted.value} <> ${one.value}\t${created} ${around(wanted)}`];
    }),
    ...found.filter((one) => !paired.has(one)).map((one) => `extra\t${words(one)}\t${one.value}\t${around(one)}`),
  ];
}
