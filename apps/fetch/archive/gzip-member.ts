// One gzip member out of a file of many (RFC 1952): where it ends, what is in it, whether its checksum holds.
import { constants, crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import { isMagic } from '../../../src/formats/index.ts';
import type { Member, Packing } from './packing.ts';

/** Archives whose records are gzip members. */
export const GZIP: Packing = {
  named: 'gzip member',
  magic: 0x1f,
  isAt: isGzip,
  beginsRecord,
  readMember: readGzipMember,
};

const TRAILER = 8;
/** Bytes unpacked at a time; pages of news have 50 to 200 KB, zlib's own 16 KB would be joined many times over. */
const CHUNK = 65_536;

/** Whether the fixed part of a gzip header stands at a place: magic, deflate, no reserved flags. */
function isGzip(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 255) < 0x20;
}

/** Whether the first unpacked bytes are a WARC version line; most places that look like a gzip header are chance. */
function beginsRecord(bytes: Uint8Array): boolean {
  try {
    return isMagic(gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }), 0);
  } catch {
    return false;
  }
}

/** Reads the member at the start of `bytes`, unpacking at most `most` bytes. */
function readGzipMember(bytes: Uint8Array, most: number): Member {
  const header = headerLength(bytes);
  if (header === null) return { kind: 'more' };
  let unpacked: { readonly buffer: Uint8Array; readonly used: number };
  try {
    unpacked = inflate(bytes.subarray(header), most);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'Z_BUF_ERROR') return { kind: 'more' };
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'large' };
    return { kind: 'damaged', reason: 'its compressed data is broken' };
  }
  const end = header + unpacked.used;
  if (end + TRAILER > bytes.length) return { kind: 'more' };
  const view = new DataView(bytes.buffer, bytes.byteOffset + end, TRAILER);
  if (view.getUint32(0, true) !== crc32(unpacked.buffer) || view.getUint32(4, true) !== unpacked.buffer.length >>> 0)
    return { kind: 'damaged', reason: 'its checksum does not hold' };
  return { kind: 'whole', bytes: unpacked.buffer, length: end + TRAILER };
}

/** Unpacks and tells how many bytes were used; `info` is not in the types of Node. */
function inflate(bytes: Uint8Array, most: number): { buffer: Uint8Array; used: number } {
  const options = { info: true, maxOutputLength: most, chunkSize: CHUNK };
  const result: unknown = inflateRawSync(bytes, options);
  if (typeof result !== 'object' || result === null || !('buffer' in result) || !('engine' in result))
    throw new TypeError('inflateRawSync gave no info');
  const { buffer, engine } = result;
  if (!(buffer instanceof Uint8Array) || typeof engine !== 'object' || engine === null || !('bytesWritten' in engine))
    throw new TypeError('inflateRawSync gave no info');
  return { buffer, used: Number(engine.bytesWritten) };
}

/** Bytes of the header; null when it is not all there. */
function headerLength(bytes: Uint8Array): number | null {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) {
    if (bytes.length < at + 2) return null;
    at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  }
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const zero = bytes.indexOf(0, at);
    if (zero < 0) return null;
    at = zero + 1;
  }
  if (flags & 2) at += 2;
  return at < bytes.length ? at : null;
}
