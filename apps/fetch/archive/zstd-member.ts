// One Zstandard frame out of a file of many (.warc.zst): where it ends and what is in it, with the dictionary the file begins with.
import {
  type Dictionary,
  frameLength,
  isSkippable,
  isZstd,
  readDictionary,
  unzstd,
  ZstdError,
} from '../../../src/formats/index.ts';
import type { ByteWindow } from './byte-window.ts';
import type { Member, Packing } from './packing.ts';

/** Bytes of a dictionary, as it stands in the file and unpacked; those in use have up to 2 MB. */
const MOST_DICTIONARY_BYTES = 16_000_000;

/** Whether a file begins with the dictionary of its frames: a skippable frame of this number (WARC Zstandard 1.0, IIPC). */
function beginsWithDictionary(bytes: Uint8Array): boolean {
  return bytes[0] === 0x5d && isSkippable(bytes, 0);
}

/** The dictionary at the start of a window, which is left where it is; null when it is broken or not there. */
export async function dictionaryAt(window: ByteWindow): Promise<Dictionary | null> {
  await window.fill(8);
  const head = window.bytes();
  if (head.length < 8 || !beginsWithDictionary(head)) return null;
  const size = new DataView(head.buffer, head.byteOffset).getUint32(4, true);
  if (size > MOST_DICTIONARY_BYTES || !(await window.fill(8 + size))) return null;
  const bytes = window.bytes().slice(8, 8 + size);
  try {
    return readDictionary(isZstd(bytes, 0) ? unzstd(bytes, MOST_DICTIONARY_BYTES) : bytes);
  } catch (error) {
    if (error instanceof ZstdError) return null;
    throw error;
  }
}

/** Archives whose records are Zstandard frames; frames that hold no data (a dictionary, an index) are members without a record. */
export function zstdPacking(dictionary: Dictionary | null): Packing {
  return {
    named: 'Zstandard frame',
    magic: 0x28,
    isAt: isFrame,
    // Four bytes of magic are seldom chance; a frame that is none is found out when it is read.
    beginsRecord: (bytes) => isZstd(bytes, 0),
    readMember: (bytes, most) => readMember(bytes, most, dictionary),
  };
}

/** Whether a frame of any kind begins at a place. */
export function isFrame(bytes: Uint8Array, at: number): boolean {
  return isZstd(bytes, at) || isSkippable(bytes, at);
}

function readMember(bytes: Uint8Array, most: number, dictionary: Dictionary | null): Member {
  try {
    const length = frameLength(bytes);
    if (length === null) return { kind: 'more' };
    return { kind: 'whole', bytes: unzstd(bytes.subarray(0, length), most, dictionary), length };
  } catch (error) {
    if (!(error instanceof ZstdError)) throw error;
    // A frame cannot be read on without what came before it, so that one that is too large is passed over.
    return { kind: 'damaged', reason: error.code === 'damaged' ? 'its compressed data is broken' : error.message };
  }
}
