// How a stretch of a document's text leads back to the bytes that were fetched: run by run, or why it cannot.
import type { Range } from '../../evidence/index.ts';

/**
 * `bytes`: `runs` are triples of numbers, one after the other – the first UTF-16 unit of the text that a run holds for, its first
 * byte, its number of bytes – in order of units, each up to the next; the last is empty and stands at the end of the text. In a run of more than one
 * unit all units have as many bytes each. A first byte of -1: words that stand in no bytes as they are (a title from metadata); no
 * bytes: a break that reading put in. `pages`: a format without running bytes; page `n` (from 1) begins at unit `starts[n - 1]`.
 */
export type Origin =
  | { readonly kind: 'bytes'; readonly sha256: string; readonly length: number; readonly runs: readonly number[] }
  | { readonly kind: 'pages'; readonly sha256: string; readonly length: number; readonly starts: readonly number[] }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Where a stretch of text comes from. */
export type Source =
  | {
      readonly kind: 'bytes';
      /** In text order; what follows on in the bytes is one range. */
      readonly ranges: readonly Range[];
      /** False when some of its words stand in no bytes as they are. */
      readonly complete: boolean;
    }
  | { readonly kind: 'pages'; readonly first: number; readonly last: number }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Where `[start, end)` of a text comes from. Time: logarithmic in the runs, and linear in those that it takes in. */
export function sourceOf(origin: Origin, { start, end }: Range): Source {
  if (origin.kind === 'unknown') return origin;
  if (origin.kind === 'pages') {
    const page = (at: number) => Math.max(1, origin.starts.findLastIndex((first) => first <= at) + 1);
    return { kind: 'pages', first: page(start), last: page(Math.max(start, end - 1)) };
  }
  const { runs } = origin;
  const ranges: { start: number; end: number }[] = [];
  let complete = true;
  // The last run is empty and only says where the text ends.
  for (let at = runAt(runs, start); at + 3 < runs.length && runs[at]! < end; at += 3) {
    const [unit, byte, bytes, next] = [runs[at]!, runs[at + 1]!, runs[at + 2]!, runs[at + 3]!];
    if (byte < 0) complete = false;
    if (byte < 0 || bytes === 0) continue;
    const from = Math.max(0, start - unit);
    const to = Math.min(next, end) - unit;
    const width = bytes / (next - unit);
    const range = { start: byte + from * width, end: byte + to * width };
    const last = ranges.at(-1);
    // Two units of one reference have the same bytes.
    if (last !== undefined && last.end >= range.start && last.start <= range.start)
      last.end = Math.max(last.end, range.end);
    else ranges.push(range);
  }
  return { kind: 'bytes', ranges, complete };
}

/** Index of the run that holds a unit. */
function runAt(runs: readonly number[], unit: number): number {
  let [low, high] = [0, Math.floor(runs.length / 3)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[3 * middle] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return 3 * Math.max(0, low - 1);
}

/** Writes runs: units in order, each with its bytes. */
export interface RunWriter {
  /** The next `units` come from `[start, end)` of the bytes, all alike; a lone unit may have any number of bytes. */
  add(units: number, start: number, end: number): void;
  /** The next `units` were put in by reading. */
  skip(units: number): void;
  /** The next `units` stand in no bytes as they are. */
  unknown(units: number): void;
  /** The runs, closed. */
  end(): number[];
}

/** An empty list of runs; neighbours that go on are one run. */
export function createRunWriter(): RunWriter {
  const runs: number[] = [];
  let unit = 0;
  // Width of a unit of the last run: bytes, 0 for none, -1 unknown.
  let width = -2;
  const open = (byte: number, bytes: number, wide: number, units: number) => {
    runs.push(unit, byte, bytes);
    width = wide;
    unit += units;
  };
  return {
    add(units, start, end) {
      if (units === 0) return;
      const wide = (end - start) / units;
      const last = runs.length - 3;
      // Overlapping units of one reference (two units, the same bytes) never go on.
      if (wide === width && wide > 0 && runs[last + 1]! + runs[last + 2]! === start) {
        runs[last + 2]! += end - start;
        unit += units;
      } else open(start, end - start, wide, units);
    },
    skip(units) {
      if (units === 0) return;
      const end = runs.length === 0 ? 0 : Math.max(0, runs[runs.length - 2]! + runs[runs.length - 1]!);
      if (width === 0) unit += units;
      else open(end, 0, 0, units);
    },
    unknown(units) {
      if (units === 0) return;
      if (width === -1) unit += units;
      else open(-1, 0, -1, units);
    },
    end() {
      const end = runs.length === 0 ? 0 : Math.max(0, runs[runs.length - 2]! + runs[runs.length - 1]!);
      return [...runs, unit, end, 0];
    },
  };
}
