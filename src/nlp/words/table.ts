/** The file form that both word tables share: magic, version, size, width, offsets of the words, a body of numbers, the words. */
import { ModelError } from '../model/error.ts';
import { packStrings } from '../model/string-table.ts';

const VERSION = 1;
/** Magic of 8 bytes; version, size, width and length of the body as 32-bit numbers. */
const HEAD = 24;

/** The parts of an opened table; views into the file. */
export interface Table {
  readonly size: number;
  readonly width: number;
  readonly offsets: Uint32Array;
  readonly body: Uint8Array;
  readonly strings: Uint8Array;
}

/** Reads the fixed part and checks every length against the file. Copies the file only when it lies askew in memory. */
export function openTable(given: Uint8Array, magic: string): Table {
  const file = given.byteOffset % 4 === 0 ? given : given.slice();
  if (file.byteLength < HEAD || new TextDecoder().decode(file.subarray(0, 8)) !== magic)
    throw new ModelError('model-not-recognised', `Not a table of the kind ${magic}.`);
  const head = new DataView(file.buffer, file.byteOffset, HEAD);
  const [version, size, width, length] = [8, 12, 16, 20].map((at) => head.getUint32(at, true));
  if (version !== VERSION || size === undefined || width === undefined || length === undefined)
    throw new ModelError('model-version', `Table of version ${version}; this reader knows ${VERSION}.`);
  const bodyAt = HEAD + (size + 1) * 4;
  if (bodyAt + length > file.byteLength) throw new ModelError('model-damaged', 'The table is cut short.');
  const offsets = new Uint32Array(file.buffer, file.byteOffset + HEAD, size + 1);
  const strings = file.subarray(bodyAt + length);
  if (offsets[size] !== strings.byteLength)
    throw new ModelError('model-damaged', 'The words of the table are cut short.');
  return { size, width, offsets, body: file.subarray(bodyAt, bodyAt + length), strings };
}

/** Writes a table: the words sorted by their bytes, so that they are searched where they lie. */
export function packTable(
  magic: string,
  width: number,
  unsorted: readonly string[],
  bodyOf: (words: readonly string[]) => Uint8Array,
): Uint8Array {
  const encoder = new TextEncoder();
  const words = [...unsorted].sort((a, b) => compareBytes(encoder.encode(a), encoder.encode(b)));
  const { offsets, bytes } = packStrings(words);
  const body = bodyOf(words);
  const file = new Uint8Array(HEAD + offsets.byteLength + body.byteLength + bytes.byteLength);
  file.set(encoder.encode(magic));
  const head = new DataView(file.buffer);
  for (const [at, value] of [VERSION, words.length, width, body.byteLength].entries())
    head.setUint32(8 + at * 4, value, true);
  for (const [at, offset] of offsets.entries()) head.setUint32(HEAD + at * 4, offset, true);
  file.set(body, HEAD + offsets.byteLength);
  file.set(bytes, HEAD + offsets.byteLength + body.byteLength);
  return file;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = a[at]! - b[at]!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
