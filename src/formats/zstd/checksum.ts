// The checksum at the end of a frame (RFC 8878, 3.1.1): the low half of XXH64, on halves of 32 bits, since BigInt is many times slower.

/** A number of 64 bits, modulo 2^64; `high` and `low` are its halves, as signed integers of 32 bits. */
class Word {
  high: number;
  low: number;
  constructor(high: number, low: number) {
    this.high = high | 0;
    this.low = low | 0;
  }
  copy(): Word {
    return new Word(this.high, this.low);
  }
  add({ high, low }: Word): Word {
    const sum = (this.low >>> 0) + (low >>> 0);
    this.low = sum | 0;
    this.high = (this.high + high + (sum > 0xffff_ffff ? 1 : 0)) | 0;
    return this;
  }
  xor({ high, low }: Word): Word {
    this.high ^= high;
    this.low ^= low;
    return this;
  }
  multiply({ high, low }: Word): Word {
    const [a, b, c, d] = [this.low >>> 16, this.low & 0xffff, low >>> 16, low & 0xffff];
    // Every sum stays below 2^32.
    const least = b * d;
    const left = a * d + (least >>> 16);
    const right = b * c + (left & 0xffff);
    const carried = a * c + (left >>> 16) + (right >>> 16);
    this.high = (carried + Math.imul(this.high, low) + Math.imul(this.low, high)) | 0;
    this.low = ((right & 0xffff) << 16) | (least & 0xffff);
    return this;
  }
  /** Turns left by 1 to 31 bits. */
  turn(by: number): Word {
    const { high, low } = this;
    this.high = (high << by) | (low >>> (32 - by));
    this.low = (low << by) | (high >>> (32 - by));
    return this;
  }
}

const [P1, P2, P3, P4, P5] = [
  new Word(0x9e3779b1, 0x85ebca87),
  new Word(0xc2b2ae3d, 0x27d4eb4f),
  new Word(0x165667b1, 0x9e3779f9),
  new Word(0x85ebca77, 0xc2b2ae63),
  new Word(0x27d4eb2f, 0x165667c5),
];
const LANES = 32;

/** The low 32 bits of XXH64 with seed 0 (xxHash specification 0.1.1), unsigned. */
export function checksumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wordAt = (at: number) => new Word(view.getInt32(at + 4, true), view.getInt32(at, true));
  const round = (state: Word, word: Word) => state.add(word.multiply(P2)).turn(31).multiply(P1);
  let hash = P5.copy();
  let at = 0;
  if (bytes.length >= LANES) {
    const states = [P1.copy().add(P2), P2.copy(), new Word(0, 0), new Word(~P1.high, -P1.low)];
    for (; at + LANES <= bytes.length; at += LANES)
      for (let lane = 0; lane < 4; lane++) round(states[lane]!, wordAt(at + 8 * lane));
    hash = new Word(0, 0);
    for (const [lane, by] of [1, 7, 12, 18].entries()) hash.add(states[lane]!.copy().turn(by));
    for (const state of states)
      hash
        .xor(round(new Word(0, 0), state))
        .multiply(P1)
        .add(P4);
  }
  hash.add(new Word(Math.floor(bytes.length / 2 ** 32), bytes.length));
  for (; at + 8 <= bytes.length; at += 8)
    hash
      .xor(round(new Word(0, 0), wordAt(at)))
      .turn(27)
      .multiply(P1)
      .add(P4);
  if (at + 4 <= bytes.length) {
    hash
      .xor(new Word(0, view.getInt32(at, true)).multiply(P1))
      .turn(23)
      .multiply(P2)
      .add(P3);
    at += 4;
  }
  for (; at < bytes.length; at++) hash.xor(new Word(0, bytes[at]!).multiply(P5)).turn(11).multiply(P1);
  hash.xor(new Word(0, hash.high >>> 1)).multiply(P2);
  hash.xor(new Word(hash.high >>> 29, (hash.high << 3) | (hash.low >>> 29))).multiply(P3);
  return (hash.low ^ hash.high) >>> 0;
}
