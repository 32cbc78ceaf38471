// The bit streams of Zstandard (RFC 8878, 4.1): tables are written forwards, everything else backwards from the last byte.

/** What makes a stream unreadable. */
export class ZstdError extends Error {
  readonly code: 'damaged' | 'too-large' | 'dictionary';
  constructor(code: ZstdError['code'], message: string) {
    super(message);
    this.name = 'ZstdError';
    this.code = code;
  }
}

/** Throws the error for data that no encoder writes. */
export function damaged(what: string): never {
  throw new ZstdError('damaged', what);
}

/** Index of the highest bit that is set in a positive number below 2^31. */
export function highestBit(value: number): number {
  return 31 - Math.clz32(value);
}

/** Bits from the first byte on, low ones first. */
export class ForwardBits {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;
  /** Reads in `[from, end)`. */
  constructor(bytes: Uint8Array, from: number, end: number) {
    this.#bytes = bytes;
    this.#at = from * 8;
    this.#end = end * 8;
  }
  /** The next 1 to 16 bits. */
  read(count: number): number {
    if (this.#at + count > this.#end) damaged('a table is cut off');
    const byte = this.#at >> 3;
    const three = (this.#bytes[byte] ?? 0) | ((this.#bytes[byte + 1] ?? 0) << 8) | ((this.#bytes[byte + 2] ?? 0) << 16);
    const value = (three >> (this.#at & 7)) & ((1 << count) - 1);
    this.#at += count;
    return value;
  }
  /** Gives the last bit back. */
  unread(): void {
    this.#at--;
  }
  /** The first byte of which nothing was read. */
  byteEnd(): number {
    return (this.#at + 7) >> 3;
  }
}

/** Bits from the last byte back, high ones first; before the first byte there are zeros without end. */
export class BackwardBits {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  /** Bits that are left; negative when more were read than there are. */
  left: number;
  /** Reads in `[start, end)`; the highest set bit of the last byte marks the end and is no data. */
  constructor(bytes: Uint8Array, start: number, end: number) {
    const last = end > start ? (bytes[end - 1] ?? 0) : 0;
    if (last === 0) damaged('a bit stream has no end');
    this.#bytes = bytes;
    this.#start = start;
    this.left = (end - start) * 8 - 8 + highestBit(last);
  }
  /** The next 0 to 31 bits. */
  read(count: number): number {
    if (count > 16) return this.#take(count - 16) * 65_536 + this.#take(16);
    return this.#take(count);
  }
  /** The next 1 to 16 bits, which stay to be read. */
  peek(count: number): number {
    const at = this.left - count;
    if (at < 0) return at <= -count ? 0 : (this.#bits(0) & ((1 << (count + at)) - 1)) << -at;
    return this.#bits(at) & ((1 << count) - 1);
  }
  #take(count: number): number {
    if (count === 0) return 0;
    const value = this.peek(count);
    this.left -= count;
    return value;
  }
  /** At least 17 bits from a bit offset on. */
  #bits(at: number): number {
    const byte = this.#start + (at >> 3);
    const bytes = this.#bytes;
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return three >> (at & 7);
  }
}
