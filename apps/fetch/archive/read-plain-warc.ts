// Reads WARC records that are not compressed, and after damage finds the next one by its version line.
import { headEnd, isMagic, MAGIC_BYTES, MOST_HEAD_BYTES, readHead } from '../../../src/formats/index.ts';
import type { ByteWindow } from './byte-window.ts';
import type { WarcItem, WarcLimits } from './warc-item.ts';

const LF = 10;
const CR = 13;
const STEP = 65_536;

/** Yields the records in a window, and the ranges between them that are none. */
export async function* readPlainWarc(window: ByteWindow, limits: WarcLimits): AsyncGenerator<WarcItem> {
  let damage: { start: number; reason: string } | null = null;
  for (;;) {
    if (damage === null) await skipLineEnds(window);
    if (!(await window.fill(1))) break;
    const found = await window.fill(MAGIC_BYTES);
    if (!found || !isMagic(window.bytes(), 0)) {
      damage ??= { start: window.start(), reason: 'no WARC record begins there' };
      if (window.start() - damage.start > limits.gapBytes) {
        yield { kind: 'damage', ...damage, end: window.start() };
        yield {
          kind: 'damage',
          start: window.start(),
          end: window.start(),
          reason: `no record follows within ${limits.gapBytes} bytes; the rest was not read`,
        };
        return;
      }
      if (!(await toNextMagic(window))) break;
      continue;
    }
    const record = await readOne(window, limits);
    if (typeof record === 'string') {
      damage ??= { start: window.start(), reason: record };
      window.drop(1);
      continue;
    }
    if (damage !== null) {
      yield { kind: 'damage', ...damage, end: record.offset };
      damage = null;
    }
    yield record;
  }
  if (damage !== null) yield { kind: 'damage', ...damage, end: window.start() };
}

/** The record at the window's start, dropped from it; or why there is none, with the window left where it was. */
async function readOne(window: ByteWindow, limits: WarcLimits) {
  let end = -1;
  for (let least = 2_048; end < 0; least *= 2) {
    const more = await window.fill(Math.min(least, MOST_HEAD_BYTES));
    end = headEnd(window.bytes(), 0);
    if (end < 0 && (!more || least >= MOST_HEAD_BYTES)) return 'the head of the record does not end';
  }
  const head = readHead(window.bytes(), 0, end);
  if (head === null) return 'the head of the record is broken, or says no length';
  if (head.contentLength > limits.blockBytes)
    return `the record says it has ${head.contentLength} bytes, more than ${limits.blockBytes}`;
  const blockEnd = end + head.contentLength;
  if (!(await window.fill(blockEnd))) return 'the record is cut off';
  await window.fill(blockEnd + 4);
  const bytes = window.bytes();
  if (bytes.length > blockEnd && bytes[blockEnd] !== CR && bytes[blockEnd] !== LF && !isMagic(bytes, blockEnd))
    return 'the record does not end where it says';
  // A copy: the slice of a Buffer would be a view that holds the whole chunk.
  const block = new Uint8Array(bytes.subarray(end, blockEnd));
  const offset = window.start();
  window.drop(blockEnd);
  await skipLineEnds(window);
  return { kind: 'record', head, block, offset, length: blockEnd, next: offset + blockEnd } as const;
}

async function skipLineEnds(window: ByteWindow): Promise<void> {
  while (await window.fill(1)) {
    const bytes = window.bytes();
    let at = 0;
    while (at < bytes.length && (bytes[at] === CR || bytes[at] === LF)) at++;
    window.drop(at);
    if (at < bytes.length) return;
  }
}

/** Moves to the next `WARC/1.`, or by a step; false, with all dropped, at the end. */
async function toNextMagic(window: ByteWindow): Promise<boolean> {
  const more = await window.fill(STEP);
  const bytes = window.bytes();
  for (let at = bytes.indexOf(0x57, 1); at >= 0; at = bytes.indexOf(0x57, at + 1)) {
    if (at + MAGIC_BYTES > bytes.length && more) break;
    if (!isMagic(bytes, at)) continue;
    window.drop(at);
    return true;
  }
  // A version line may be cut by the end of the window.
  window.drop(more ? bytes.length - MAGIC_BYTES : bytes.length);
  return more;
}
