// Takes the content coding off a body that may be a bomb: output is counted as it comes, and stopped at the limit.
import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { unzstd, ZstdError } from '../../src/formats/index.ts';
import { FetchError } from './fetch-error.ts';

/** More codings than this on one body is an attack (each multiplies). */
const MOST_CODINGS = 2;

/** What to send as Accept-Encoding. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/**
 * The plain bytes of a body. Throws a FetchError: `encoding` for an unknown, nested or damaged coding, `too-large` for more than
 * `most` bytes. Deflate is read with and without its zlib wrapper, as servers send both.
 */
export async function decodeBody(body: Uint8Array, contentEncoding: string, most: number): Promise<Uint8Array> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MOST_CODINGS) throw new FetchError('encoding', `it is packed ${codings.length} times over`);
  let bytes = body;
  for (const coding of codings.reverse()) bytes = await unpack(bytes, coding, most);
  if (bytes.length > most) throw new FetchError('too-large', `it has more than ${most} bytes`);
  return bytes;
}

async function unpack(bytes: Uint8Array, coding: string, most: number): Promise<Uint8Array> {
  if (coding === 'zstd') return unpackZstd(bytes, most);
  const decoder = decoderOf(coding === 'deflate' && !hasZlibHeader(bytes) ? 'deflate-raw' : coding);
  if (decoder === null)
    throw new FetchError('encoding', `it is packed as "${coding.slice(0, 40)}", which is not known`);
  const chunks: Uint8Array[] = [];
  let total = 0;
  const source = Readable.from(slices(bytes));
  // The iteration below throws what the pipeline fails with.
  const output = pipeline(source, decoder, () => undefined);
  try {
    for await (const chunk of output) {
      if (!(chunk instanceof Uint8Array)) continue;
      total += chunk.length;
      if (total > most) throw new FetchError('too-large', `it unpacks to more than ${most} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError('encoding', `its ${coding} data is damaged`);
  }
  return Buffer.concat(chunks, total);
}

/** By our own reader on every version of Node: zlib has Zstandard from 22.15 on. */
function unpackZstd(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return unzstd(bytes, most);
  } catch (error) {
    if (!(error instanceof ZstdError)) throw error;
    if (error.code === 'too-large') throw new FetchError('too-large', error.message);
    throw new FetchError('encoding', error.code === 'dictionary' ? error.message : 'its zstd data is damaged');
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

function hasZlibHeader(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function decoderOf(coding: string): Transform | null {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      return zlib.createInflate();
    case 'deflate-raw':
      return zlib.createInflateRaw();
    case 'br':
      return zlib.createBrotliDecompress();
    default:
      return null;
  }
}
