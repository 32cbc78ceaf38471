// Articles out of web pages against the gold of the public benchmark, with two libraries and the trivial reader beside ours.
import { describe, expect, it, vi } from 'vitest';
import { published, table } from '../helpers/accuracy.ts';
import { benchmarkPages } from './extraction-pages.ts';
import { READERS } from './extraction-readers.ts';
import { type ExtractionScore, meanScore, scorePage } from './extraction-score.ts';

/** Floors, slightly under what was measured when they were set. */
const FLOORS = { precision: 0.979, recall: 0.977, f1: 0.979 };

const pages = benchmarkPages();

describe.skipIf(pages === null)('articles out of web pages', () => {
  it('reach their floors, above the libraries', async () => {
    // One library reports every damaged JSON-LD on stderr.
    const quiet = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const scores = new Map<string, ExtractionScore>();
    for (const { name, read } of READERS) {
      const perPage = [];
      for (const page of pages ?? []) perPage.push(scorePage(page.gold, await read(page)));
      scores.set(name, meanScore(perPage));
      if (process.env.MISSES !== undefined && name === 'readout') {
        perPage.forEach(({ precision, recall }, i) => {
          if ((precision ?? 1) < 0.95 || (recall ?? 1) < 0.95)
            console.log(pages![i]!.id.slice(0, 8), precision?.toFixed(3), recall?.toFixed(3), pages![i]!.url);
        });
      }
    }
    quiet.mockRestore();
    const rows = [...scores].map(([name, { precision, recall, f1 }]) => [
      name,
      ...[precision, recall, f1].map((value) => value.toFixed(3)),
    ]);
    const markdown = table(['reader', 'precision', 'recall', 'F1'], rows);
    console.log(`${pages?.length} pages, shingles of four words\n${markdown}`);
    const ours = scores.get('readout')!;
    expect(ours.precision).toBeGreaterThanOrEqual(FLOORS.precision);
    expect(ours.recall).toBeGreaterThanOrEqual(FLOORS.recall);
    expect(ours.f1).toBeGreaterThanOrEqual(FLOORS.f1);
    for (const [name, { f1 }] of scores) if (!name.startsWith('readout')) expect(ours.f1, name).toBeGreaterThan(f1);
    const { held, measured } = published('extraction', markdown);
    expect(held).toBe(measured);
  });
});
