// What the files of test/fixtures/zstd unpack to, by name. They were packed with the command in each entry (zstd 1.5.4).

/** Bytes by a linear congruential generator, each made of its next number in [0, 1). */
function generated(length: number, byteOf: (chance: number, i: number) => number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, (_, i) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return byteOf(state / 2 ** 32, i);
  });
}

const WORDS = 'the two sides agreed to hold talks on a truce of thirty days and to free prisoners in Norland'.split(
  ' ',
);

/** Prose of no meaning. */
function prose(words: number): Uint8Array {
  const chances = generated(words, (chance) => chance * 256);
  return new TextEncoder().encode(Array.from(chances, (chance) => WORDS[chance % WORDS.length]).join(' '));
}

export const ZSTD_SAMPLES: Readonly<Record<string, Uint8Array>> = {
  /** zstd -3: one block, Huffman literals in four streams. */
  'prose-3.zst': prose(600),
  /** zstd -19 --no-check: several blocks, tables used again. */
  'prose-19.zst': prose(30_000),
  /** zstd -1: literals that hardly repeat, a tree written as weights. */
  'skewed-1.zst': generated(9_000, (chance) => 40 * chance ** 3),
  /** zstd -6: nothing to be packed. */
  'chance-6.zst': generated(3_000, (chance) => chance * 256),
  /** zstd -9 --long: one byte again and again, over many blocks. */
  'zeros-9.zst': new Uint8Array(700_000),
  /** zstd -1: a short period. */
  'period-1.zst': generated(50_000, (_, i) => 97 + (i % 3)),
  /** zstd -3 of nothing. */
  'nothing-3.zst': new Uint8Array(),
};
