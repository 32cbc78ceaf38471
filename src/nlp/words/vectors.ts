/** Word vectors as one table of signed bytes, searched in place: opening it costs no time, a word not asked for costs nothing. */
import { ModelError } from '../model/error.ts';
import { StringTable } from '../model/string-table.ts';
import { openTable, packTable } from './table.ts';

const MAGIC = 'RDVECTOR';

/** Vectors of a fixed list of words. Lengths are lost in quantising; only directions are kept. */
export interface VectorTable {
  readonly size: number;
  readonly dimensions: number;
  /** Cosine of two words in [-1, 1]; null when one of the two is not in the table. */
  similarity(a: string, b: string): number | null;
  /** Every pair of a list with a cosine of at least `least`, as places in the list. Time: list length squared. */
  near(list: readonly string[], least: number): readonly (readonly [number, number, number])[];
}

/** Opens a table made by `packVectors`. Throws a coded error when the bytes are not such a table. */
export function openVectors(file: Uint8Array): VectorTable {
  const { size, width: dimensions, offsets, body, strings } = openTable(file, MAGIC);
  if (body.byteLength !== size * dimensions) throw new ModelError('model-damaged', 'The vector table is cut short.');
  const words = new StringTable(offsets, strings);
  const values = new Int8Array(body.buffer, body.byteOffset, body.byteLength);
  /** The unit vector of a row, or null for a word that is not in the table. */
  const unit = (word: string): Float32Array | null => {
    const row = words.find(word);
    if (row < 0) return null;
    const vector = Float32Array.from(values.subarray(row * dimensions, (row + 1) * dimensions));
    const length = Math.sqrt(dot(vector, vector));
    return length === 0 ? null : vector.map((part) => part / length);
  };
  return {
    size,
    dimensions,
    similarity: (a, b) => {
      const [one, other] = [unit(a), unit(b)];
      return one === null || other === null ? null : dot(one, other);
    },
    near: (list, least) => {
      const known = list.flatMap((word, at) => {
        const vector = unit(word);
        return vector === null ? [] : [{ at, vector, signs: signsOf(vector) }];
      });
      // Vectors at an angle differ in the signs of about that share of their parts: most pairs are seen to be far by 100 bits.
      const most = Math.ceil(dimensions * (Math.acos(Math.max(-1, Math.min(1, least))) / Math.PI + SLACK));
      const found: [number, number, number][] = [];
      for (const [index, one] of known.entries())
        for (let next = index + 1; next < known.length; next++) {
          const other = known[next]!;
          if (differing(one.signs, other.signs) > most) continue;
          const cosine = dot(one.vector, other.vector);
          if (cosine >= least) found.push([one.at, other.at, cosine]);
        }
      return found;
    },
  };
}

/** Share of parts by which signs may differ beyond what the angle says; at .14, one pair of GloVe's in a hundred is lost. */
const SLACK = 0.14;

function signsOf(vector: Float32Array): Int32Array {
  const signs = new Int32Array(Math.ceil(vector.length / 32));
  for (const [d, part] of vector.entries()) if (part > 0) signs[d >> 5] = signs[d >> 5]! | (1 << (d & 31));
  return signs;
}

/** Number of bits in which two runs differ. */
function differing(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    let bits = a[at]! ^ b[at]!;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

/** Quantises vectors to signed bytes, each scaled so that its largest part is 127. Words are sorted by their bytes. */
export function packVectors(vectors: ReadonlyMap<string, ArrayLike<number>>, dimensions: number): Uint8Array {
  const body = (words: readonly string[]): Uint8Array => {
    const values = new Int8Array(words.length * dimensions);
    for (const [at, word] of words.entries()) {
      const vector = vectors.get(word) ?? [];
      let largest = 0;
      for (let d = 0; d < dimensions; d++) largest = Math.max(largest, Math.abs(vector[d] ?? 0));
      for (let d = 0; d < dimensions; d++)
        values[at * dimensions + d] = largest === 0 ? 0 : Math.round(((vector[d] ?? 0) / largest) * 127);
    }
    return new Uint8Array(values.buffer);
  };
  return packTable(MAGIC, dimensions, [...vectors.keys()], body);
}
