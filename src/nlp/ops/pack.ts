/** Rearranges weight matrices into the blocked orders the kernels read straight through. */

/**
 * Packs maxout weights W[outputs][3][depth] to [outputs/4][depth][3][4].
 * @param outputs a multiple of four
 */
export function packMaxout3(heap: Float32Array, at: number, w: Float32Array, outputs: number, depth: number): void {
  for (let o = 0; o < outputs; o++) {
    for (let p = 0; p < 3; p++) {
      const from = (o * 3 + p) * depth;
      const to = at + (o >> 2) * depth * 12 + p * 4 + (o & 3);
      for (let k = 0; k < depth; k++) heap[to + k * 12] = w[from + k]!;
    }
  }
}

/** Packs maxout biases b[outputs][3] to [outputs/4][3][4]. */
export function packMaxout3Bias(heap: Float32Array, at: number, b: Float32Array, outputs: number): void {
  for (let o = 0; o < outputs; o++) {
    for (let p = 0; p < 3; p++) heap[at + (o >> 2) * 12 + p * 4 + (o & 3)] = b[o * 3 + p]!;
  }
}

/** One row of a matrix in a larger array: where it starts. */
export type RowStart = (output: number) => number;

/** Packs a matrix of `outputs` rows of `depth` weights to [ceil(outputs/8)][depth][8]; missing outputs stay zero. */
export function packAffine(
  heap: Float32Array,
  at: number,
  w: Float32Array,
  outputs: number,
  depth: number,
  rowStart: RowStart = (o) => o * depth,
): void {
  for (let o = 0; o < outputs; o++) {
    const from = rowStart(o);
    const to = at + (o >> 3) * depth * 8 + (o & 7);
    for (let k = 0; k < depth; k++) heap[to + k * 8] = w[from + k]!;
  }
}

/** Blocks of eight that hold a number of outputs. */
export function blocksOf8(outputs: number): number {
  return Math.ceil(outputs / 8);
}
