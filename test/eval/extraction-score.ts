// How near an extracted text is to the article: shingles of four words, as the benchmark's own script counts them.

/** Mean precision and recall over pages, and their harmonic mean. */
export interface ExtractionScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision and recall of one page; null where there is nothing to divide by. */
export interface PageScore {
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Compares the shingles of one page, with their counts. */
export function scorePage(gold: string, found: string): PageScore {
  const wanted = shingles(gold);
  const given = shingles(found);
  let both = 0;
  for (const [shingle, count] of wanted) both += Math.min(count, given.get(shingle) ?? 0);
  const extra = total(given) - both;
  const missed = total(wanted) - both;
  const share = (rest: number): number | null => {
    if (both + rest === 0) return null;
    return extra === 0 && missed === 0 ? 1 : both / (both + rest);
  };
  return { precision: share(extra), recall: share(missed) };
}

/** The benchmark's figures: means over the pages that have a value, and F1 of these means. */
export function meanScore(pages: readonly PageScore[]): ExtractionScore {
  const precision = mean(pages.map((page) => page.precision));
  const recall = mean(pages.map((page) => page.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function mean(values: readonly (number | null)[]): number {
  const numbers = values.filter((value) => value !== null);
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** Python's \w: letters, digits and the underscore. */
const WORD = /[\p{L}\p{N}_]+/gu;
const SIZE = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  // A text shorter than a shingle is one shingle.
  const last = words.length === 0 ? 0 : Math.max(1, words.length - SIZE + 1);
  for (let i = 0; i < last; i++) {
    const shingle = words.slice(i, i + SIZE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
