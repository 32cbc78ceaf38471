/** The container of a model file: a JSON header and aligned blocks of numbers, with lengths and a checksum to prove it whole. */

import { asList, asNumber, asObject, asString } from './checks.ts';
import { ModelError } from './error.ts';

/** First eight bytes of a model file. */
const MAGIC = 'NLPMODEL';
/** Raised when an old reader would misread a new file. */
const FORMAT_VERSION = 1;
/** Bytes before the JSON header; blocks are aligned to it too. */
export const ALIGNMENT = 64;

/** A block of numbers in a file. */
export type Block = Float32Array | Uint32Array | Uint8Array;

/** A file, taken apart. */
export interface Container {
  readonly header: unknown;
  readonly blocks: ReadonlyMap<string, Block>;
}

/** Writes a file: same input, same bytes. */
export function writeContainer(header: object, blocks: ReadonlyMap<string, Block>): Uint8Array {
  let offset = 0;
  const index = [...blocks].map(([name, block]) => {
    const entry = { name, kind: kindOf(block), offset, length: block.length };
    offset = align(offset + block.byteLength);
    return entry;
  });
  const json = new TextEncoder().encode(JSON.stringify({ header, blocks: index }));
  const start = align(ALIGNMENT + json.length);
  const bytes = new Uint8Array(start + offset);
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i);
  bytes.set(json, ALIGNMENT);
  for (const { name, offset: at } of index) {
    const block = blocks.get(name)!;
    bytes.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), start + at);
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, json.length, true);
  view.setUint32(16, bytes.length, true);
  view.setUint32(20, checksum(bytes), true);
  return bytes;
}

/** Reads a file. Blocks are views into the bytes, not copies. Throws a ModelError when the file is not whole. */
export function readContainer(given: Uint8Array): Container {
  // Views of 32-bit numbers need an aligned start; a slice of a pooled buffer may not have one.
  const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
  if (bytes.length < ALIGNMENT || !MAGIC.split('').every((char, i) => bytes[i] === char.charCodeAt(0))) {
    throw new ModelError('model-not-recognised', `not a model file: the first bytes are not ${MAGIC}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION) {
    throw new ModelError('model-version', `the model file has format ${version}; this program reads ${FORMAT_VERSION}`);
  }
  const length = view.getUint32(16, true);
  if (length !== bytes.length) {
    throw new ModelError('model-truncated', `the model file should have ${length} bytes and has ${bytes.length}`);
  }
  if (view.getUint32(20, true) !== checksum(bytes)) {
    throw new ModelError('model-damaged', 'the model file does not match its checksum: it was changed or damaged');
  }
  return readIndex(bytes, view.getUint32(12, true));
}

function readIndex(bytes: Uint8Array, jsonLength: number): Container {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes.subarray(ALIGNMENT, ALIGNMENT + jsonLength)));
  } catch {
    throw new ModelError('model-damaged', 'the header of the model file is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || !('header' in parsed) || !('blocks' in parsed)) {
    throw new ModelError('model-content', 'the model file has no header or no index of blocks');
  }
  const start = align(ALIGNMENT + jsonLength);
  const blocks = new Map<string, Block>();
  for (const { name, kind, offset, length } of asList(parsed.blocks, 'blocks', readEntry)) {
    const block = viewBlock(kind, bytes, start + offset, length);
    if (block === null)
      throw new ModelError('model-content', `block ${name} is of an unknown kind or outside the file`);
    blocks.set(name, block);
  }
  return { header: parsed.header, blocks };
}

/** A view of numbers in the file, or null when there is no such kind or the file ends before it. */
function viewBlock(kind: string, bytes: Uint8Array, start: number, length: number): Block | null {
  const at = bytes.byteOffset + start;
  const room = bytes.length - start;
  if (kind === 'f32') return length * 4 <= room ? new Float32Array(bytes.buffer, at, length) : null;
  if (kind === 'u32') return length * 4 <= room ? new Uint32Array(bytes.buffer, at, length) : null;
  if (kind === 'u8') return length <= room ? new Uint8Array(bytes.buffer, at, length) : null;
  return null;
}

function readEntry(value: unknown, path: string) {
  const entry = asObject(value, path);
  return {
    name: asString(entry.name, `${path}.name`),
    kind: asString(entry.kind, `${path}.kind`),
    offset: asNumber(entry.offset, `${path}.offset`),
    length: asNumber(entry.length, `${path}.length`),
  };
}

function kindOf(block: Block): string {
  return block instanceof Float32Array ? 'f32' : block instanceof Uint32Array ? 'u32' : 'u8';
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** FNV-1a over the 32-bit words after the fixed part: finds any flipped bit, at the price of a few milliseconds. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + ALIGNMENT, (bytes.length - ALIGNMENT) >> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash >>> 0;
}
