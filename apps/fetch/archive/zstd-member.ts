// One Zstandard frame out of a file of many (.warc.zst): where it ends and what is in it.
import { frameLength, isSkippable, isZstd, unzstd, ZstdError } from '../../../src/formats/index.ts';
import type { Member, Packing } from './packing.ts';

/** Archives whose records are Zstandard frames; frames that hold no data (an index) are members without a record. */
export const ZSTD: Packing = {
  named: 'Zstandard frame',
  magic: 0x28,
  isAt: (bytes, at) => isZstd(bytes, at) || isSkippable(bytes, at),
  // Four bytes of magic are seldom chance; a frame that is none is found out when it is read.
  beginsRecord: (bytes) => isZstd(bytes, 0),
  readMember,
};

function readMember(bytes: Uint8Array, most: number): Member {
  try {
    const length = frameLength(bytes);
    return length === null
      ? { kind: 'more' }
      : { kind: 'whole', bytes: unzstd(bytes.subarray(0, length), most), length };
  } catch (error) {
    if (!(error instanceof ZstdError)) throw error;
    if (error.code === 'dictionary') return { kind: 'damaged', reason: `${error.message}, which is not read` };
    // A frame cannot be read on without what came before it, so that one of this size is passed over.
    return {
      kind: 'damaged',
      reason: error.code === 'too-large' ? error.message : 'its compressed data is broken',
    };
  }
}
