// Dictionaries (RFC 8878, 5): what frames of many small like texts take as read before their first byte.
import { damaged } from './bits.ts';
import { readFseTable } from './fse.ts';
import { type HuffmanTree, readHuffmanTree } from './huffman.ts';
import { LITERALS, MATCHES, OFFSETS, type SequenceTables } from './sequences.ts';

/** A dictionary, ready for use. */
export interface Dictionary {
  /** The number that frames name it by; 0 when it is plain content. */
  readonly id: number;
  readonly tree: HuffmanTree | null;
  readonly tables: Readonly<SequenceTables>;
  readonly recent: readonly [number, number, number];
  readonly content: Uint8Array;
}

const MAGIC = 0xec30a437;

/** Reads a dictionary; bytes without its magic number are content alone. Throws a ZstdError. */
export function readDictionary(bytes: Uint8Array): Dictionary {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    return {
      id: 0,
      tree: null,
      tables: { literals: null, offsets: null, matches: null },
      recent: [1, 4, 8],
      content: bytes,
    };
  const { tree, end } = readHuffmanTree(bytes, 8, bytes.length);
  const offsets = readFseTable(bytes, end, bytes.length, OFFSETS.mostLog, OFFSETS.mostSymbols);
  const matches = readFseTable(bytes, offsets.end, bytes.length, MATCHES.mostLog, MATCHES.mostSymbols);
  const literals = readFseTable(bytes, matches.end, bytes.length, LITERALS.mostLog, LITERALS.mostSymbols);
  const content = bytes.subarray(literals.end + 12);
  if (literals.end + 12 > bytes.length) damaged('a dictionary is cut off');
  const recentAt = (i: number): number => {
    const distance = view.getUint32(literals.end + 4 * i, true);
    return distance > 0 && distance <= content.length
      ? distance
      : damaged('a dictionary names a distance it does not have');
  };
  return {
    id: view.getUint32(4, true),
    tree,
    tables: { literals: literals.table, offsets: offsets.table, matches: matches.table },
    recent: [recentAt(0), recentAt(1), recentAt(2)],
    content,
  };
}
