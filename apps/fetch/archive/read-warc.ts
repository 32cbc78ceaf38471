// Reads WARC files of any size, plain or compressed record by record, and never loses its way: damage is named, the rest is read.
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Dictionary, isMagic, MAGIC_BYTES } from '../../../src/formats/index.ts';
import { type ByteWindow, openWindow } from './byte-window.ts';
import { GZIP } from './gzip-member.ts';
import type { Packing } from './packing.ts';
import { readPlainWarc } from './read-plain-warc.ts';
import { WARC_LIMITS, type WarcItem, type WarcLimits } from './warc-item.ts';
import { dictionaryAt, isFrame, zstdPacking } from './zstd-member.ts';

/** Compressed bytes that are there before a member is tried; most end within them. */
const FIRST_LOOK = 1 << 17;
/** Bytes after a damaged beginning in which the first record is looked for. */
const FAR_LOOK = 1 << 20;
const STEP = 65_536;
/** Compressed bytes that show whether a record begins. */
const LOOK = 512;
/** Bytes of a record's head that a member must have beside its block. */
const HEAD_ROOM = 65_536;

/**
 * Yields the records of a WARC stream in order, and the byte ranges that could not be read. Never throws for what is in it.
 * `first` is the offset of the stream's first byte in its file, for a reading that goes on where an earlier one stopped; `beginning`
 * then gives the file from its start, where the dictionary of its frames may be.
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  limits: WarcLimits = WARC_LIMITS,
  first = 0,
  beginning: (() => AsyncIterable<Uint8Array>) | null = null,
): AsyncGenerator<WarcItem> {
  const window = openWindow(source, first);
  const packing = await packingOf(window, () =>
    first === 0 || beginning === null ? dictionaryAt(window) : dictionaryOf(beginning()),
  );
  if (packing === null) yield* readPlainWarc(window, limits);
  else yield* readCompressed(window, packing, limits);
}

/** The dictionary that a file begins with; the rest of it is not read. */
async function dictionaryOf(source: AsyncIterable<Uint8Array>): Promise<Dictionary | null> {
  const chunks = source[Symbol.asyncIterator]();
  try {
    return await dictionaryAt(openWindow({ [Symbol.asyncIterator]: () => chunks }));
  } catch {
    // What is wrong with the file is said where it is read.
    return null;
  } finally {
    await chunks.return?.();
  }
}

/** How a file is compressed, if it is; when its first bytes are damaged, by what is recognised first after them. */
async function packingOf(window: ByteWindow, dictionary: () => Promise<Dictionary | null>): Promise<Packing | null> {
  await window.fill(MAGIC_BYTES);
  if (isMagic(window.bytes(), 0)) return null;
  if (GZIP.isAt(window.bytes(), 0)) return GZIP;
  if (isFrame(window.bytes(), 0)) return zstdPacking(await dictionary());
  await window.fill(FAR_LOOK);
  const bytes = window.bytes();
  const packings = [GZIP, zstdPacking(null)];
  for (let at = 0; at < bytes.length; at++) {
    if (isMagic(bytes, at)) return null;
    for (const packing of packings)
      if (packing.isAt(bytes, at) && packing.beginsRecord(bytes.subarray(at, at + LOOK))) return packing;
  }
  return null;
}

async function* readCompressed(window: ByteWindow, packing: Packing, limits: WarcLimits): AsyncGenerator<WarcItem> {
  const most = limits.blockBytes + HEAD_ROOM;
  let damage: { start: number; reason: string } | null = null;
  /** Bytes unpacked since the last record: a few kilobytes of members may unpack to gigabytes of nothing. */
  let barren = 0;
  while (await window.fill(1)) {
    await window.fill(FIRST_LOOK);
    if (!packing.isAt(window.bytes(), 0)) {
      damage ??= { start: window.start(), reason: `no ${packing.named} begins there` };
      await toNextMember(window, packing);
      continue;
    }
    let member = packing.readMember(window.bytes(), most);
    for (let least = FIRST_LOOK; member.kind === 'more'; least *= 2) {
      const held = window.bytes().length;
      if (least <= held) continue;
      // Stored data is no smaller than what it unpacks to, give or take.
      if (held > 2 * most) break;
      await window.fill(least);
      if (window.bytes().length === held) break;
      member = packing.readMember(window.bytes(), most);
    }
    if (member.kind === 'large') {
      if (damage !== null) yield { kind: 'damage', ...damage, end: window.start() };
      yield* readWhole(window, limits);
      return;
    }
    if (member.kind !== 'whole') {
      damage ??= {
        start: window.start(),
        reason: member.kind === 'damaged' ? member.reason : `the ${packing.named} is cut off`,
      };
      window.drop(1);
      await toNextMember(window, packing);
      continue;
    }
    const { start: offset, end } = { start: window.start(), end: window.start() + member.length };
    if (damage !== null) {
      yield { kind: 'damage', ...damage, end: offset };
      damage = null;
    }
    window.drop(member.length);
    barren += member.bytes.length;
    for await (const item of ofMember(member.bytes, offset, end, limits)) {
      if (item.kind === 'record') barren = 0;
      yield item;
    }
    if (barren > limits.gapBytes) {
      const reason = `no record follows in ${limits.gapBytes} unpacked bytes; the rest was not read`;
      yield { kind: 'damage', start: end, end, reason };
      return;
    }
  }
  if (damage !== null) yield { kind: 'damage', ...damage, end: window.start() };
}

/** The records in a member at `[offset, end)` of the file; only after the last of them can reading go on behind it. */
async function* ofMember(
  unpacked: Uint8Array,
  offset: number,
  end: number,
  limits: WarcLimits,
): AsyncGenerator<WarcItem> {
  let held: WarcItem | null = null;
  for await (const item of readPlainWarc(openWindow(once(unpacked)), limits)) {
    if (held !== null) yield held;
    held =
      item.kind === 'record'
        ? { ...item, offset, length: end - offset, next: null }
        : { kind: 'damage', start: offset, end, reason: item.reason };
  }
  if (held !== null) yield held.kind === 'record' ? { ...held, next: end } : held;
}

/**
 * Reads a member that is too large to be unpacked at once: a file compressed as a whole, or one giant record. What follows is
 * read through the same unpacker; damage in the compressed data then ends the reading.
 */
async function* readWhole(window: ByteWindow, limits: WarcLimits): AsyncGenerator<WarcItem> {
  const offset = window.start();
  const unpacked = pipeline(Readable.from(rest(window)), createGunzip(), () => undefined);
  try {
    for await (const item of readPlainWarc(openWindow(unpacked), limits))
      yield item.kind === 'record'
        ? { ...item, offset, length: window.start() - offset, next: null }
        : { kind: 'damage', start: offset, end: window.start(), reason: item.reason };
  } catch {
    while (await window.fill(1)) window.drop(window.bytes().length);
    yield {
      kind: 'damage',
      start: offset,
      end: window.start(),
      reason: 'its compressed data is broken, and it is compressed as a whole',
    };
  } finally {
    unpacked.destroy();
  }
}

/** Moves to the next place where a gzip member begins that unpacks to a WARC record, or to the end. */
async function toNextMember(window: ByteWindow, packing: Packing): Promise<void> {
  while (await window.fill(1)) {
    const more = await window.fill(STEP);
    const bytes = window.bytes();
    const last = more ? bytes.length - LOOK : bytes.length;
    let at = bytes.indexOf(packing.magic);
    while (at >= 0 && at < last && !(packing.isAt(bytes, at) && packing.beginsRecord(bytes.subarray(at, at + LOOK))))
      at = bytes.indexOf(packing.magic, at + 1);
    window.drop(at < 0 ? bytes.length : Math.min(at, Math.max(last, 0)));
    if (at >= 0 && at < last) return;
  }
}

async function* rest(window: ByteWindow): AsyncGenerator<Uint8Array> {
  while (await window.fill(1)) {
    const chunk = window.bytes().slice(0, STEP);
    window.drop(chunk.length);
    yield chunk;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
