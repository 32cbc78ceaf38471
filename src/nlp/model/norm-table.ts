/** The normal forms of single words, keyed by string id: the model carries the ids, not the words. */

import { type Id64, stringId } from '../ops/hash.ts';
import type { StringTable } from './string-table.ts';

/** Sorted 64-bit keys in two halves, and one value each. */
export class NormTable {
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;
  readonly #values: StringTable;
  readonly #id: Id64 = { high: 0, low: 0 };

  constructor(high: Uint32Array, low: Uint32Array, values: StringTable) {
    this.#high = high;
    this.#low = low;
    this.#values = values;
  }

  /** The normal form of a word, or undefined when the table has none. */
  get(orth: string): string | undefined {
    const { high, low } = stringId(orth, this.#id);
    let from = 0;
    let to = this.#high.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const h = this.#high[middle]!;
      if (h < high || (h === high && this.#low[middle]! < low)) from = middle + 1;
      else to = middle;
    }
    return this.#high[from] === high && this.#low[from] === low ? this.#values.at(from) : undefined;
  }
}
