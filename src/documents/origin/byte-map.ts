// From characters of a decoded file to its bytes: computed for UTF-8, UTF-16 and single-byte charsets, measured for the others.

/** Bytes of the characters of a decoded file. */
export interface ByteMap {
  /** First byte of a UTF-16 unit; of the length of the text: the end of the file. The second unit of a pair begins in its middle. */
  byteAt(unit: number): number;
}

/** Units between two places whose bytes are noted. */
const STEP = 256;
/** Longest file (bytes) of a charset that has to be measured byte by byte. */
const LONGEST_MEASURED = 2_000_000;
const SINGLE_BYTE =
  /^(?:windows-(?:125\d|874)|iso-8859-\d+|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic|x-user-defined|us-ascii|ascii|latin1|l1)$/;

/**
 * The map of a file that was decoded as `charset` to `text`; null when it cannot be told. `damaged`: bytes that are no characters
 * were replaced, so that every one has to be measured.
 */
export function byteMap(bytes: Uint8Array, text: string, charset: string, damaged: boolean): ByteMap | null {
  const name = charset.toLowerCase();
  if (name === 'utf-8' && !damaged)
    return utf8Map(text, bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
  if (name.startsWith('utf-16') && bytes.length === 2 * text.length + 2) return { byteAt: (unit) => 2 + 2 * unit };
  if (SINGLE_BYTE.test(name) && bytes.length === text.length) return { byteAt: (unit) => unit };
  return measuredMap(bytes, text, name);
}

function utf8Map(text: string, mark: number): ByteMap {
  const marks = new Uint32Array(Math.floor(text.length / STEP) + 1);
  let byte = mark;
  for (let unit = 0; unit < text.length; unit++) {
    if (unit % STEP === 0) marks[unit / STEP] = byte;
    byte += widthOf(text.charCodeAt(unit));
  }
  const end = byte;
  // Units are mostly asked for one after the other.
  let last = 0;
  let lastByte = mark;
  return {
    byteAt(unit) {
      if (unit >= text.length) return end;
      if (unit < last || unit - last > STEP) {
        last = Math.floor(unit / STEP) * STEP;
        lastByte = marks[last / STEP]!;
      }
      for (; last < unit; last++) lastByte += widthOf(text.charCodeAt(last));
      return lastByte;
    },
  };
}

/** Bytes of a UTF-16 unit in UTF-8; half of a pair's four for each of its halves. */
function widthOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
}

/** Feeds the decoder byte by byte and notes where each unit began. */
function measuredMap(bytes: Uint8Array, text: string, charset: string): ByteMap | null {
  if (bytes.length > LONGEST_MEASURED) return null;
  const starts = new Uint32Array(text.length + 1);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    return null;
  }
  let unit = 0;
  let from = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const out = at < bytes.length ? decoder.decode(bytes.subarray(at, at + 1), { stream: true }) : decoder.decode();
    for (let i = 0; i < out.length; i++) {
      if (unit >= text.length || out.charCodeAt(i) !== text.charCodeAt(unit)) return null;
      // A character that only the next byte ended (damaged sequences) leaves that byte to the next.
      starts[unit++] = from;
    }
    if (out.length > 0) from = at + 1;
  }
  starts[text.length] = bytes.length;
  return unit === text.length ? { byteAt: (at) => starts[Math.min(at, text.length)]! } : null;
}
