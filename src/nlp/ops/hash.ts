/** The two Murmur hashes behind string ids and embedding rows, in 32-bit halves: BigInt would cost ten times as much. */

import { SYMBOLS } from '../symbols.ts';

/** A 64-bit unsigned number in two halves. */
export interface Id64 {
  high: number;
  low: number;
}

const encoder = new TextEncoder();
let bytes = new Uint8Array(256);

/** Result registers of the 64-bit helpers, so that nothing is allocated. */
let high = 0;
let low = 0;

/** (high, low) = a * b mod 2^64. */
function multiply(ah: number, al: number, bh: number, bl: number): void {
  const a0 = al & 0xffff;
  const a1 = al >>> 16;
  const b0 = bl & 0xffff;
  const b1 = bl >>> 16;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const middle = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  const carry = a1 * b1 + (p01 >>> 16) + (p10 >>> 16) + (middle >>> 16);
  low = ((middle << 16) | (p00 & 0xffff)) >>> 0;
  high = (carry + Math.imul(ah, bl) + Math.imul(al, bh)) >>> 0;
}

function add(ah: number, al: number, bh: number, bl: number): void {
  const sum = al + bl;
  low = sum >>> 0;
  high = (ah + bh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
}

const M_HIGH = 0xc6a4a793;
const M_LOW = 0x5bd1e995;
const STRING_SEED = 1;

/** MurmurHash64A of bytes[0..length) with seed 1, left in the registers. */
function murmur64a(length: number): void {
  multiply(0, length, M_HIGH, M_LOW);
  let hh = high;
  let hl = (low ^ STRING_SEED) >>> 0;
  const whole = length & ~7;
  for (let i = 0; i < whole; i += 8) {
    multiply(word(i + 4), word(i), M_HIGH, M_LOW);
    // k ^= k >> 47
    low = (low ^ (high >>> 15)) >>> 0;
    multiply(high, low, M_HIGH, M_LOW);
    hh = (hh ^ high) >>> 0;
    hl = (hl ^ low) >>> 0;
    multiply(hh, hl, M_HIGH, M_LOW);
    hh = high;
    hl = low;
  }
  if (length > whole) {
    for (let i = whole; i < length; i++) {
      const at = i - whole;
      if (at < 4) hl = (hl ^ (bytes[i]! << (8 * at))) >>> 0;
      else hh = (hh ^ (bytes[i]! << (8 * (at - 4)))) >>> 0;
    }
    multiply(hh, hl, M_HIGH, M_LOW);
    hh = high;
    hl = low;
  }
  hl = (hl ^ (hh >>> 15)) >>> 0;
  multiply(hh, hl, M_HIGH, M_LOW);
  low = (low ^ (high >>> 15)) >>> 0;
}

function word(i: number): number {
  return (bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)) >>> 0;
}

/** Writes the id of a string: 0 for the empty one, the symbol's number for a symbol, else MurmurHash64A of its UTF-8 bytes. */
export function stringId(text: string, out: Id64): Id64 {
  const symbol = text === '' ? 0 : SYMBOLS.get(text);
  if (symbol !== undefined) {
    out.high = 0;
    out.low = symbol;
    return out;
  }
  if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3);
  murmur64a(encoder.encodeInto(text, bytes).written);
  out.high = high;
  out.low = low;
  return out;
}

/** fmix64 of MurmurHash3 on the registers. */
function mix(): void {
  low = (low ^ (high >>> 1)) >>> 0;
  multiply(high, low, 0xff51afd7, 0xed558ccd);
  low = (low ^ (high >>> 1)) >>> 0;
  multiply(high, low, 0xc4ceb9fe, 0x1a85ec53);
  low = (low ^ (high >>> 1)) >>> 0;
}

/**
 * Writes the four rows of an embedding table that stand for a 64-bit key (Thinc's HashEmbed: MurmurHash3_x64_128 of the key).
 * @param rows number of rows of the table; @param out receives four indexes below rows, from out[at] on
 */
export function hashRows(key: Id64, seed: number, rows: number, out: Uint32Array, at: number): void {
  multiply(key.high, key.low, 0x87c37b91, 0x114253d5);
  const rotatedHigh = ((high << 31) | (low >>> 1)) >>> 0;
  const rotatedLow = ((low << 31) | (high >>> 1)) >>> 0;
  multiply(rotatedHigh, rotatedLow, 0x4cf5ad43, 0x2745937f);
  const h1h = high;
  const h1l = (low ^ seed ^ 8) >>> 0;
  const h2l = (seed ^ 8) >>> 0;
  add(h1h, h1l, 0, h2l);
  const ah = high;
  const al = low;
  add(ah, al, 0, h2l);
  const bh = high;
  const bl = low;
  high = ah;
  low = al;
  mix();
  const fh = high;
  const fl = low;
  high = bh;
  low = bl;
  mix();
  const gh = high;
  const gl = low;
  add(fh, fl, gh, gl);
  out[at] = low % rows;
  out[at + 1] = high % rows;
  add(high, low, gh, gl);
  out[at + 2] = low % rows;
  out[at + 3] = high % rows;
}
