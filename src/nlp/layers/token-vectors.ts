/** Projects token vectors to the narrow form the transition scorers read, kept outside the heap for the whole text. */

import type { Affine } from '../model/load.ts';
import type { Arena } from '../ops/arena.ts';
import type { Kernel } from '../ops/kernel.ts';
import { blocksOf8, packAffine } from '../ops/pack.ts';

/** A matrix product with bias over rows of the heap. */
export interface AffineLayer {
  readonly outputs: number;
  /** Distance of the output rows; the outputs rounded up to a multiple of eight. */
  readonly stride: number;
  run(kernel: Kernel, x: number, rows: number, out: number): void;
}

/** Plans the constants of W x + b with `depth` inputs. */
export function createAffine(arena: Arena, layer: Affine, depth: number): AffineLayer {
  const outputs = layer.b.length;
  const blocks = blocksOf8(outputs);
  const w = arena.constant(blocks * 8 * depth, (heap, at) => packAffine(heap, at, layer.w, outputs, depth));
  const b = arena.constant(blocks * 8, (heap, at) => heap.set(layer.b, at));
  return {
    outputs,
    stride: blocks * 8,
    run: (kernel, x, rows, out) => kernel.affine(x, depth, rows, depth, w, b, blocks, out, blocks * 8),
  };
}
