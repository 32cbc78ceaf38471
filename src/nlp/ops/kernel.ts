/** What the number kernels can do; two twins do it, one in WebAssembly SIMD and one in plain TypeScript. */

/**
 * Kernels over one flat heap of 32-bit floats. All places and strides are counted in floats. Row counts are rounded up to
 * a multiple of four by the kernels, so buffers need room for that; each row's sums are made in the same order wherever
 * it stands, so results do not depend on how rows are batched.
 */
export interface Kernel {
  readonly heap: Float32Array;

  /**
   * Maxout with three pieces: out[r][o] = max over p of bias + W·x[r].
   * Weights are packed [blocks][depth][3][4], biases [blocks][3][4]; out is dense with 4·blocks columns.
   */
  maxout3(
    x: number,
    stride: number,
    rows: number,
    depth: number,
    w: number,
    b: number,
    blocks: number,
    out: number,
  ): void;

  /** out[r][o] = bias[o] + W·x[r]. Weights are packed [blocks][depth][8], biases [8·blocks]. */
  affine(
    x: number,
    stride: number,
    rows: number,
    depth: number,
    w: number,
    b: number,
    blocks: number,
    out: number,
    outStride: number,
  ): void;

  /** Normalises rows of `width` in place to mean 0 and variance 1, scales by gain, adds bias, adds the row of `residual`. */
  layerNorm(x: number, rows: number, width: number, gain: number, bias: number, residual: number): void;

  /**
   * First encoder layer from parts made ahead: out[r][o] = max over p of (b + left(r-1) + middle(r) + right(r+1)), and
   * residual[r] = the input row. `slots` is a list of rows + 2 places (as floats' bits, Int32) of the parts, each
   * [left 12·blocks | middle 12·blocks | right 12·blocks | input 4·blocks].
   */
  combine3(slots: number, rows: number, b: number, blocks: number, out: number, residual: number): void;

  /**
   * Scores of the moves of a transition system: sums the feature rows (places at `features`, Int32) to two pieces of
   * `hidden`, takes their maximum, and multiplies. Weights of the upper layer are packed [blocks][hidden][8].
   */
  scoreMoves(
    features: number,
    count: number,
    hidden: number,
    b: number,
    state: number,
    w: number,
    upperB: number,
    blocks: number,
    out: number,
  ): void;
}
