// The pages of the public benchmark of article extraction (scrapinghub/article-extraction-benchmark), where they are at hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BenchmarkPage } from './extraction-readers.ts';

/** A page with its article as people marked it. */
export interface GoldPage extends BenchmarkPage {
  readonly gold: string;
}

const shared = process.env.READOUT_SHARED ?? new URL('../../../shared', import.meta.url).pathname;
const folder = join(shared, 'data/extraction_scrapinghub');

/** All pages in the order of their ids; null where the benchmark is not at hand. */
export function benchmarkPages(): readonly GoldPage[] | null {
  if (!existsSync(folder)) return null;
  const gold: Readonly<Record<string, { articleBody: string; url: string }>> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  return Object.keys(gold)
    .sort()
    .map((id) => ({
      id,
      url: gold[id]!.url,
      gold: gold[id]!.articleBody,
      bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
    }));
}
