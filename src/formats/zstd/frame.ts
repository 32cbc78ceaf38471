// Zstandard frames (RFC 8878, 3.1): where they end, and what is in them, never more than was asked for.
import { damaged, ZstdError } from './bits.ts';
import { checksumOf } from './checksum.ts';
import type { Dictionary } from './dictionary.ts';
import { MOST_BLOCK_BYTES, readLiterals } from './literals.ts';
import { readSequences, type SequenceTables } from './sequences.ts';

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const NOTHING = new Uint8Array();
const FIRST_CAPACITY = 1 << 16;
/** Bytes from which on one call is faster than a loop. */
const WIDE = 48;

/** Whether a frame of data begins at a place. */
export function isZstd(bytes: Uint8Array, at: number): boolean {
  return at + 4 <= bytes.length && wordAt(bytes, at) === MAGIC;
}

/** Whether a frame that holds no data (a dictionary, an index) begins at a place. */
export function isSkippable(bytes: Uint8Array, at: number): boolean {
  return at + 4 <= bytes.length && (wordAt(bytes, at) & ~15) >>> 0 === SKIPPABLE;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}

/** Length of the frame at a place by its headers alone; null when its end is not among the bytes. Throws a ZstdError. */
export function frameLength(bytes: Uint8Array, from = 0): number | null {
  if (isSkippable(bytes, from)) {
    if (from + 8 > bytes.length) return null;
    const length = 8 + wordAt(bytes, from + 4);
    return from + length > bytes.length ? null : length;
  }
  const head = readHead(bytes, from);
  if (head === null) return null;
  let at = head.end;
  for (let last = false; !last; ) {
    if (at + 3 > bytes.length) return null;
    const block = blockAt(bytes, at);
    at += 3 + block.packed;
    last = block.last;
  }
  at += head.checksum ? 4 : 0;
  return at > bytes.length ? null : at - from;
}

/**
 * The plain bytes of all frames, at most `most`. Throws a ZstdError: `damaged`, `too-large`, or `dictionary` when a frame
 * was made with another one than is given. Memory is what comes out, whatever window the frames ask for. A frame whose checksum
 * is not that of its bytes is damaged.
 */
export function unzstd(bytes: Uint8Array, most: number, dictionary: Dictionary | null = null): Uint8Array {
  const out = new Output(most);
  let at = 0;
  while (at < bytes.length) {
    const length = frameLength(bytes, at) ?? damaged('a frame is cut off');
    if (!isSkippable(bytes, at)) readFrame(bytes, at, out, dictionary);
    at += length;
  }
  return out.bytes();
}

interface Head {
  readonly end: number;
  /** The dictionary that it says it was made with; 0 when it says none. */
  readonly dictionary: number;
  readonly checksum: boolean;
}

/** The head of a frame of data; null when it is cut off. */
function readHead(bytes: Uint8Array, from: number): Head | null {
  if (from + 5 > bytes.length) return null;
  if (!isZstd(bytes, from)) damaged('no frame begins there');
  const descriptor = bytes[from + 4]!;
  if (descriptor & 8) damaged('a frame uses what is reserved');
  const single = (descriptor & 32) !== 0;
  const idBytes = [0, 1, 2, 4][descriptor & 3]!;
  const idAt = from + 5 + (single ? 0 : 1);
  const end = idAt + idBytes + [single ? 1 : 0, 2, 4, 8][descriptor >> 6]!;
  if (end > bytes.length) return null;
  const dictionary = bytes.subarray(idAt, idAt + idBytes).reduceRight((id, byte) => id * 256 + byte, 0);
  return { end, dictionary, checksum: (descriptor & 4) !== 0 };
}

/** A block's header: `size` is what it gives when it is plain or repeated, `packed` the bytes it takes. */
function blockAt(bytes: Uint8Array, at: number) {
  const head = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
  const type = (head >> 1) & 3;
  const size = head >> 3;
  if (type === 3) damaged('a block is of a reserved kind');
  if (size > MOST_BLOCK_BYTES) damaged('a block is larger than allowed');
  return { last: (head & 1) === 1, type, size, packed: type === 1 ? 1 : size };
}

/** Reads a frame that is known to be whole. */
function readFrame(bytes: Uint8Array, from: number, out: Output, dictionary: Dictionary | null): void {
  const head = readHead(bytes, from) ?? damaged('a frame is cut off');
  if (head.dictionary !== 0 && head.dictionary !== dictionary?.id)
    throw new ZstdError('dictionary', 'it was packed with a dictionary that is not at hand');
  let at = head.end;
  const began = out.length;
  let tree = dictionary?.tree ?? null;
  const tables: SequenceTables = { literals: null, offsets: null, matches: null, ...dictionary?.tables };
  const recent: [number, number, number] = [...(dictionary?.recent ?? ([1, 4, 8] as const))];
  const before = dictionary?.content ?? NOTHING;
  for (let last = false; !last; ) {
    const block = blockAt(bytes, at);
    const end = at + 3 + block.packed;
    if (block.type === 0) out.add(bytes.subarray(at + 3, end));
    else if (block.type === 1) out.repeat(bytes[at + 3]!, block.size);
    else {
      const literals = readLiterals(bytes, at + 3, end, tree);
      tree = literals.tree;
      let used = 0;
      const limit = out.length + MOST_BLOCK_BYTES;
      readSequences(bytes, literals.end, end, tables, (count, match, coded) => {
        if (used + count > literals.bytes.length) damaged('a block copies more literals than it has');
        out.add(literals.bytes.subarray(used, used + count));
        used += count;
        const offset = distance(recent, coded, count === 0);
        if (out.length + match > limit) damaged('a block gives more than allowed');
        const reach = offset - (out.length - began);
        if (reach > before.length) damaged('a match reaches back before the beginning');
        const early = Math.max(0, Math.min(reach, match));
        if (early > 0) out.add(before.subarray(before.length - reach, before.length - reach + early));
        out.copy(offset, match - early);
      });
      out.add(literals.bytes.subarray(used));
    }
    at = end;
    last = block.last;
  }
  if (head.checksum && checksumOf(out.bytes().subarray(began)) !== wordAt(bytes, at))
    damaged('the checksum of a frame does not hold');
}

/** How far back a match lies; codes 1 to 3 are recent distances, which move up. */
function distance(recent: [number, number, number], coded: number, noLiterals: boolean): number {
  const place = coded > 3 ? 4 : coded + (noLiterals ? 1 : 0);
  if (place === 1) return recent[0];
  const found = coded > 3 ? coded - 3 : place === 2 ? recent[1] : place === 3 ? recent[2] : recent[0] - 1;
  if (found <= 0) damaged('a match has no distance');
  if (place > 2) recent[2] = recent[1];
  recent[1] = recent[0];
  recent[0] = found;
  return found;
}

/** Bytes that grow as they come, up to a limit. */
class Output {
  readonly #most: number;
  #store = new Uint8Array(FIRST_CAPACITY);
  length = 0;
  constructor(most: number) {
    this.#most = most;
  }
  bytes(): Uint8Array {
    return this.#store.subarray(0, this.length);
  }
  add(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#store.set(bytes, this.length);
    this.length += bytes.length;
  }
  repeat(byte: number, count: number): void {
    this.#room(count);
    this.#store.fill(byte, this.length, this.length + count);
    this.length += count;
  }
  /** Copies from `offset` bytes back; what is copied may be part of what it makes. */
  copy(offset: number, count: number): void {
    this.#room(count);
    const store = this.#store;
    const from = this.length - offset;
    if (offset >= count && count >= WIDE) store.copyWithin(this.length, from, from + count);
    else for (let i = 0; i < count; i++) store[this.length + i] = store[from + i]!;
    this.length += count;
  }
  #room(more: number): void {
    const need = this.length + more;
    if (need > this.#most) throw new ZstdError('too-large', `it unpacks to more than ${this.#most} bytes`);
    if (need <= this.#store.length) return;
    const grown = new Uint8Array(Math.min(Math.max(need, 2 * this.#store.length), Math.max(need, this.#most)));
    grown.set(this.bytes());
    this.#store = grown;
  }
}
