/** Sorted strings in one run of bytes, searched in place: 90,000 lemmas cost no time to load and no objects. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let scratch = new Uint8Array(64);

/** A list of strings: the bytes of string i are bytes[offsets[i] .. offsets[i + 1]). */
export class StringTable {
  readonly #offsets: Uint32Array;
  readonly #bytes: Uint8Array;

  constructor(offsets: Uint32Array, bytes: Uint8Array) {
    this.#offsets = offsets;
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#offsets.length - 1;
  }

  /** The string at an index. */
  at(index: number): string {
    return decoder.decode(this.#bytes.subarray(this.#offsets[index], this.#offsets[index + 1]));
  }

  /** The index of a string in a table sorted by bytes, or -1. */
  find(text: string): number {
    if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
    const length = encoder.encodeInto(text, scratch).written;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(middle, length) < 0) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.#compare(low, length) === 0 ? low : -1;
  }

  /** Order of the string at an index and the one in the scratch bytes. */
  #compare(index: number, length: number): number {
    const start = this.#offsets[index]!;
    const own = this.#offsets[index + 1]! - start;
    const shared = Math.min(own, length);
    for (let i = 0; i < shared; i++) {
      const difference = this.#bytes[start + i]! - scratch[i]!;
      if (difference !== 0) return difference;
    }
    return own - length;
  }
}

/** Packs strings for a StringTable, in the order given. */
export function packStrings(strings: readonly string[]): { offsets: Uint32Array; bytes: Uint8Array } {
  const parts = strings.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(parts.length + 1);
  for (const [i, part] of parts.entries()) offsets[i + 1] = offsets[i]! + part.length;
  const bytes = new Uint8Array(offsets[parts.length]!);
  for (const [i, part] of parts.entries()) bytes.set(part, offsets[i]);
  return { offsets, bytes };
}
