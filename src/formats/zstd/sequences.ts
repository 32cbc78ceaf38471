// The sequences of a block (RFC 8878, 3.1.1.3.2): how many literals to copy, then how much of what from how far back.
import { BackwardBits, damaged } from './bits.ts';
import { buildFseTable, constantTable, type FseTable, nextState, readFseTable } from './fse.ts';

/** The tables for lengths of literals, offsets and lengths of matches; null while none was given. */
export interface SequenceTables {
  literals: FseTable | null;
  offsets: FseTable | null;
  matches: FseTable | null;
}

/** One kind of code, and the table for blocks that bring none: what codes stand for is `bases[code]` plus `bits[code]` more bits. */
interface Kind {
  readonly mostLog: number;
  readonly mostSymbols: number;
  readonly standard: FseTable;
}

const repeat = (count: number, value: number): number[] => new Array<number>(count).fill(value);
export const LITERALS: Kind = {
  mostLog: 9,
  mostSymbols: 36,
  standard: buildFseTable(
    [4, 3, ...repeat(11, 2), 1, 1, 1, ...repeat(9, 2), 3, 2, ...repeat(5, 1), ...repeat(4, -1)],
    6,
  ),
};
export const OFFSETS: Kind = {
  mostLog: 8,
  mostSymbols: 32,
  standard: buildFseTable([...repeat(6, 1), 2, 2, 2, ...repeat(15, 1), ...repeat(5, -1)], 5),
};
export const MATCHES: Kind = {
  mostLog: 9,
  mostSymbols: 53,
  standard: buildFseTable([1, 4, 3, ...repeat(6, 2), ...repeat(37, 1), ...repeat(7, -1)], 6),
};

const LITERAL_BITS = [...repeat(16, 0), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const MATCH_BITS = [...repeat(32, 0), ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]];
const LITERAL_BASES = basesOf(LITERAL_BITS, 0);
const MATCH_BASES = basesOf(MATCH_BITS, 3);

/** Codes cover the numbers from `first` on without a gap. */
function basesOf(bits: readonly number[], first: number): number[] {
  let base = first;
  return bits.map((width) => {
    const own = base;
    base += 2 ** width;
    return own;
  });
}

/** Called for each sequence in turn; `offset` is as coded, 1 to 3 being recent ones. */
export type OnSequence = (literals: number, match: number, offset: number) => void;

/** Reads the sequences section at `from`, which ends the block. */
export function readSequences(
  bytes: Uint8Array,
  from: number,
  end: number,
  tables: SequenceTables,
  onSequence: OnSequence,
): void {
  const at = (i: number) => (i < end ? bytes[i]! : damaged('the sequences of a block are cut off'));
  const first = at(from);
  let count = first;
  let start = from + 1;
  if (first === 255) [count, start] = [at(from + 1) + 256 * at(from + 2) + 0x7f00, from + 3];
  else if (first >= 128) [count, start] = [(first - 128) * 256 + at(from + 1), from + 2];
  if (count === 0) {
    if (start !== end) damaged('a block goes on after its end');
    return;
  }
  const modes = at(start++);
  if ((modes & 3) !== 0) damaged('a block uses what is reserved');
  const table = (mode: number, kind: Kind, before: FseTable | null): FseTable => {
    if (mode === 0) return kind.standard;
    if (mode === 1) {
      const symbol = at(start++);
      return symbol < kind.mostSymbols ? constantTable(symbol) : damaged('a code is unknown');
    }
    if (mode === 3) return before ?? damaged('a block uses a table that was not given');
    const read = readFseTable(bytes, start, end, kind.mostLog, kind.mostSymbols);
    start = read.end;
    return read.table;
  };
  const literals = table(modes >> 6, LITERALS, tables.literals);
  const offsets = table((modes >> 4) & 3, OFFSETS, tables.offsets);
  const matches = table((modes >> 2) & 3, MATCHES, tables.matches);
  Object.assign(tables, { literals, offsets, matches });

  const source = new BackwardBits(bytes, start, end);
  let literalState = source.read(literals.log);
  let offsetState = source.read(offsets.log);
  let matchState = source.read(matches.log);
  for (let n = 1; ; n++) {
    const offsetCode = offsets.symbols[offsetState]!;
    const matchCode = matches.symbols[matchState]!;
    const literalCode = literals.symbols[literalState]!;
    const offset = 2 ** offsetCode + source.read(offsetCode);
    const match = MATCH_BASES[matchCode]! + source.read(MATCH_BITS[matchCode]!);
    const length = LITERAL_BASES[literalCode]! + source.read(LITERAL_BITS[literalCode]!);
    if (source.left < 0) damaged('the sequences of a block are cut off');
    onSequence(length, match, offset);
    if (n === count) break;
    literalState = nextState(literals, literalState, source);
    matchState = nextState(matches, matchState, source);
    offsetState = nextState(offsets, offsetState, source);
  }
  if (source.left !== 0) damaged('the sequences of a block do not end where they should');
}
