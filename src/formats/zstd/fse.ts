// Finite-state entropy tables (RFC 8878, 4.1.1): from written or default frequencies to states that give symbols.
import { type BackwardBits, damaged, ForwardBits, highestBit } from './bits.ts';

/** A decoding table; for each state its symbol, the bits to read for the next, and what to add to them. */
export interface FseTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** Reads a table's frequencies from `from` on; the table and where it ends. */
export function readFseTable(
  bytes: Uint8Array,
  from: number,
  end: number,
  mostLog: number,
  mostSymbols: number,
): { readonly table: FseTable; readonly end: number } {
  const source = new ForwardBits(bytes, from, end);
  const log = source.read(4) + 5;
  if (log > mostLog) damaged('a table is larger than allowed');
  const counts: number[] = [];
  let remaining = 1 << log;
  while (remaining > 0) {
    if (counts.length >= mostSymbols) damaged('a table has too many symbols');
    const width = highestBit(remaining + 1) + 1;
    const mask = (1 << (width - 1)) - 1;
    const threshold = (1 << width) - 1 - (remaining + 1);
    let value = source.read(width);
    if ((value & mask) < threshold) {
      source.unread();
      value &= mask;
    } else if (value > mask) value -= threshold;
    const count = value - 1;
    remaining -= Math.abs(count);
    counts.push(count);
    if (count !== 0) continue;
    for (let zeros = 3; zeros === 3; ) {
      zeros = source.read(2);
      if (counts.length + zeros > mostSymbols) damaged('a table has too many symbols');
      for (let i = 0; i < zeros; i++) counts.push(0);
    }
  }
  if (remaining !== 0) damaged('the frequencies of a table do not add up');
  return { table: buildFseTable(counts, log), end: source.byteEnd() };
}

/** The table of frequencies; -1 is a symbol rarer than one state. */
export function buildFseTable(counts: readonly number[], log: number): FseTable {
  const size = 1 << log;
  const table = {
    log,
    symbols: new Uint8Array(size),
    bits: new Uint8Array(size),
    bases: new Uint16Array(size),
  };
  const next = new Uint16Array(counts.length);
  let high = size;
  for (const [symbol, count] of counts.entries()) {
    if (count !== -1) continue;
    table.symbols[--high] = symbol;
    next[symbol] = 1;
  }
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  for (const [symbol, count] of counts.entries()) {
    if (count <= 0) continue;
    next[symbol] = count;
    for (let i = 0; i < count; i++) {
      table.symbols[at] = symbol;
      do at = (at + step) & (size - 1);
      while (at >= high);
    }
  }
  if (at !== 0) damaged('a table does not close');
  for (let state = 0; state < size; state++) {
    const symbol = table.symbols[state]!;
    const number = next[symbol]!++;
    const bits = log - highestBit(number);
    table.bits[state] = bits;
    table.bases[state] = (number << bits) - size;
  }
  return table;
}

/** A table of one symbol that takes no bits. */
export function constantTable(symbol: number): FseTable {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: new Uint8Array(1), bases: new Uint16Array(1) };
}

/** The state after one. */
export function nextState(table: FseTable, state: number, source: BackwardBits): number {
  return table.bases[state]! + source.read(table.bits[state]!);
}
