/** Relations between words (synonym, derived form, antonym, kin verb) as one table, searched in place. */
import { ModelError } from '../model/error.ts';
import { StringTable } from '../model/string-table.ts';
import { openTable, packTable } from './table.ts';

const MAGIC = 'RDRELATE';
/** Relations in the order of their codes; a word's nearest relation to another is the earlier one. */
export const RELATIONS = ['synonym', 'derived', 'antonym', 'kin'] as const;
const CODE_BITS = 24;
const TARGET = 2 ** CODE_BITS - 1;

export type Relation = (typeof RELATIONS)[number];

/** Relations of a fixed list of words. */
export interface RelationTable {
  readonly size: number;
  /** How the first word stands to the second; null when they are unrelated or unknown. Symmetric. */
  relation(a: string, b: string): Relation | null;
  /** Every related pair of a list, as places in it, the lower first. */
  among(list: readonly string[]): readonly (readonly [number, number, Relation])[];
}

/** Opens a table made by `packRelations`. Throws a coded error when the bytes are not such a table. */
export function openRelations(file: Uint8Array): RelationTable {
  const { size, width: edges, offsets, body, strings } = openTable(file, MAGIC);
  if (body.byteLength !== (size + 1 + edges) * 4)
    throw new ModelError('model-damaged', 'The relation table is cut short.');
  const words = new StringTable(offsets, strings);
  const starts = new Uint32Array(body.buffer, body.byteOffset, size + 1);
  const codes = new Uint32Array(body.buffer, body.byteOffset + starts.byteLength, edges);
  const of = (word: string): readonly (readonly [number, Relation])[] => {
    const row = words.find(word);
    if (row < 0) return [];
    return [...codes.subarray(starts[row], starts[row + 1])].flatMap((code): [number, Relation][] => {
      const relation = RELATIONS[code >>> CODE_BITS];
      return relation === undefined ? [] : [[code & TARGET, relation]];
    });
  };
  return {
    size,
    relation: (a, b) => {
      const target = words.find(b);
      return of(a).find(([other]) => other === target)?.[1] ?? null;
    },
    among: (list) => {
      const places = new Map<number, number[]>();
      for (const [at, word] of list.entries()) {
        const row = words.find(word);
        if (row >= 0) places.set(row, [...(places.get(row) ?? []), at]);
      }
      return list.flatMap((word, at) =>
        of(word).flatMap(([other, relation]) =>
          (places.get(other) ?? []).filter((place) => place > at).map((place) => [at, place, relation] as const),
        ),
      );
    },
  };
}

/** Packs pairs "word, word, relation"; each is kept both ways, the earliest relation of a pair wins. */
export function packRelations(pairs: Iterable<readonly [string, string, Relation]>): Uint8Array {
  const edges = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, code: number): void => {
    const known = edges.get(from) ?? new Map<string, number>();
    known.set(to, Math.min(code, known.get(to) ?? code));
    edges.set(from, known);
  };
  for (const [a, b, relation] of pairs) {
    add(a, b, RELATIONS.indexOf(relation));
    add(b, a, RELATIONS.indexOf(relation));
  }
  let total = 0;
  for (const known of edges.values()) total += known.size;
  return packTable(MAGIC, total, [...edges.keys()], (words) => {
    const index = new Map(words.map((word, at) => [word, at]));
    const numbers = new Uint32Array(words.length + 1 + total);
    let next = 0;
    for (const [at, word] of words.entries()) {
      numbers[at] = next;
      for (const [target, code] of [...(edges.get(word) ?? [])].sort((x, y) => (x[0] < y[0] ? -1 : 1)))
        numbers[words.length + 1 + next++] = (code << CODE_BITS) | (index.get(target) ?? 0);
    }
    numbers[words.length] = next;
    const bytes = new Uint8Array(numbers.byteLength);
    const view = new DataView(bytes.buffer);
    for (const [at, value] of numbers.entries()) view.setUint32(at * 4, value, true);
    return bytes;
  });
}
