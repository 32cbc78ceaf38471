// Huffman-coded literals (RFC 8878, 4.2): trees written as weights, and streams of symbols read backwards.
import { BackwardBits, damaged, highestBit } from './bits.ts';
import { nextState, readFseTable } from './fse.ts';

/** For every `log` bits that may come: the symbol they begin with, and how many of them it takes. */
export interface HuffmanTree {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
}

const MOST_LOG = 11;
const MOST_SYMBOLS = 256;
/** Weights that are given; that of the last symbol follows from them. */
const MOST_WEIGHTS = MOST_SYMBOLS - 1;

/** Reads a tree at `from`; the tree and where it ends. */
export function readHuffmanTree(bytes: Uint8Array, from: number, end: number): { tree: HuffmanTree; end: number } {
  const first = bytes[from] ?? damaged('a Huffman tree is missing');
  if (first < 128) {
    const treeEnd = from + 1 + first;
    if (treeEnd > end) damaged('a Huffman tree is cut off');
    return { tree: treeOf(packedWeights(bytes, from + 1, treeEnd)), end: treeEnd };
  }
  const count = first - 127;
  const treeEnd = from + 1 + ((count + 1) >> 1);
  if (treeEnd > end) damaged('a Huffman tree is cut off');
  const weights = Array.from({ length: count }, (_, i) => {
    const pair = bytes[from + 1 + (i >> 1)]!;
    return i % 2 === 0 ? pair >> 4 : pair & 15;
  });
  return { tree: treeOf(weights), end: treeEnd };
}

/** Weights by two states that take turns, until the stream has given more than it has. */
function packedWeights(bytes: Uint8Array, from: number, end: number): number[] {
  const { table, end: tableEnd } = readFseTable(bytes, from, end, 6, 16);
  const source = new BackwardBits(bytes, tableEnd, end);
  const weights: number[] = [];
  let [now, then] = [source.read(table.log), source.read(table.log)];
  while (weights.length < MOST_WEIGHTS) {
    weights.push(table.symbols[now]!);
    now = nextState(table, now, source);
    if (source.left < 0) {
      weights.push(table.symbols[then]!);
      break;
    }
    [now, then] = [then, now];
  }
  if (weights.length > MOST_WEIGHTS || source.left >= 0) damaged('a Huffman tree has too many symbols');
  return weights;
}

function treeOf(weights: readonly number[]): HuffmanTree {
  const sum = weights.reduce((total, weight) => total + (weight > 0 ? 2 ** (weight - 1) : 0), 0);
  if (sum === 0) damaged('a Huffman tree is empty');
  if (sum >= 1 << MOST_LOG) damaged('a Huffman tree is too deep');
  const log = highestBit(sum) + 1;
  const left = (1 << log) - sum;
  if ((left & (left - 1)) !== 0) damaged('the weights of a Huffman tree do not add up');
  const all = [...weights, highestBit(left) + 1];
  const tree = { log, symbols: new Uint8Array(1 << log), bits: new Uint8Array(1 << log) };
  let at = 0;
  // Longer codes stand before shorter ones, equal ones in the order of their symbols.
  for (let weight = 1; weight <= log; weight++)
    for (const [symbol, own] of all.entries()) {
      if (own !== weight) continue;
      const width = 1 << (weight - 1);
      tree.symbols.fill(symbol, at, at + width);
      tree.bits.fill(log + 1 - weight, at, at + width);
      at += width;
    }
  return tree;
}

/** Reads a stream in `[from, end)` that fills `out`. */
export function readHuffmanStream(
  tree: HuffmanTree,
  bytes: Uint8Array,
  from: number,
  end: number,
  out: Uint8Array,
): void {
  const source = new BackwardBits(bytes, from, end);
  const { log, symbols, bits } = tree;
  for (let i = 0; i < out.length; i++) {
    const code = source.peek(log);
    out[i] = symbols[code]!;
    source.left -= bits[code]!;
  }
  if (source.left !== 0) damaged('a stream of literals does not end where it should');
}
