// The literals of a block (RFC 8878, 3.1.1.3.1): as they are, one byte repeated, or in one or four Huffman streams.
import { damaged } from './bits.ts';
import { type HuffmanTree, readHuffmanStream, readHuffmanTree } from './huffman.ts';

/** Bytes that one block may give. */
export const MOST_BLOCK_BYTES = 128 * 1024;

/** The literals of a block, the tree for blocks that use it again, and where the sequences begin. */
export interface Literals {
  readonly bytes: Uint8Array;
  readonly tree: HuffmanTree | null;
  readonly end: number;
}

/** Reads the literals section at `from`. */
export function readLiterals(bytes: Uint8Array, from: number, end: number, before: HuffmanTree | null): Literals {
  const first = bytes[from] ?? damaged('a block is empty');
  const type = first & 3;
  const format = (first >> 2) & 3;
  const at = (i: number) => bytes[from + i] ?? damaged('a block is cut off');
  if (type < 2) {
    const headBytes = format === 1 ? 2 : format === 3 ? 3 : 1;
    const size = headBytes === 1 ? first >> 3 : (first >> 4) | (at(1) << 4) | (headBytes === 3 ? at(2) << 12 : 0);
    const start = from + headBytes;
    const stop = start + (type === 0 ? size : 1);
    if (size > MOST_BLOCK_BYTES || stop > end) damaged('the literals of a block are cut off');
    const plain = type === 0 ? bytes.subarray(start, stop) : new Uint8Array(size).fill(at(headBytes));
    return { bytes: plain, tree: before, end: stop };
  }
  const headBytes = format < 2 ? 3 : format + 2;
  const width = [10, 10, 14, 18][format]!;
  // Up to 40 bits: beyond what shifts of 32 bits can hold.
  let head = 0;
  for (let i = headBytes - 1; i >= 0; i--) head = head * 256 + at(i);
  const sizes = Math.floor(head / 16);
  const size = sizes % 2 ** width;
  const stop = from + headBytes + Math.floor(sizes / 2 ** width);
  if (size > MOST_BLOCK_BYTES || stop > end) damaged('the literals of a block are cut off');
  let start = from + headBytes;
  let tree = before;
  if (type === 2) ({ tree, end: start } = readHuffmanTree(bytes, start, stop));
  if (tree === null) return damaged('a block uses a Huffman tree that was not given');
  const out = new Uint8Array(size);
  if (format === 0) readHuffmanStream(tree, bytes, start, stop, out);
  else readFour(tree, bytes, start, stop, out);
  return { bytes: out, tree, end: stop };
}

/** Four streams of a quarter each, the last of what is left; a table of six bytes says where they begin. */
function readFour(tree: HuffmanTree, bytes: Uint8Array, from: number, end: number, out: Uint8Array): void {
  if (from + 6 > end || out.length < 6) damaged('the table of a block is cut off');
  const quarter = (out.length + 3) >> 2;
  let start = from + 6;
  for (let n = 0; n < 4; n++) {
    const stop = n === 3 ? end : start + bytes[from + 2 * n]! + 256 * bytes[from + 2 * n + 1]!;
    if (stop > end) damaged('a stream of literals is cut off');
    readHuffmanStream(tree, bytes, start, stop, out.subarray(n * quarter, n === 3 ? out.length : (n + 1) * quarter));
    start = stop;
  }
}
