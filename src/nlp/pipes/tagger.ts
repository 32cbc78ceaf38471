/** Decides the fine-grained tag of each token: the label of the highest score, the first of equals. */

import type { AffineLayer } from '../layers/token-vectors.ts';
import type { Kernel } from '../ops/kernel.ts';

/** Writes the codes of the best labels of tokens [start, start + rows); `scores` is scratch room. */
export function tagTokens(
  kernel: Kernel,
  layer: AffineLayer,
  labelCodes: readonly number[],
  vectors: number,
  start: number,
  rows: number,
  scores: number,
  tags: Int32Array,
): void {
  layer.run(kernel, vectors, rows, scores);
  const { heap } = kernel;
  for (let r = 0; r < rows; r++) {
    const at = scores + r * layer.stride;
    let best = 0;
    for (let o = 1; o < layer.outputs; o++) if (heap[at + o]! > heap[at + best]!) best = o;
    tags[start + r] = labelCodes[best]!;
  }
}
