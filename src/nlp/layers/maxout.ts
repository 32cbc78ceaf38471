/** A maxout layer of three pieces followed by layer normalisation: where its packed weights lie, and how to run it. */

import { ModelError } from '../model/error.ts';
import type { MaxoutLayer } from '../model/load.ts';
import type { Arena } from '../ops/arena.ts';
import type { Kernel } from '../ops/kernel.ts';
import { packMaxout3, packMaxout3Bias } from '../ops/pack.ts';

/** Places of a layer's constants in the heap. */
export interface PlacedMaxout {
  readonly depth: number;
  readonly w: number;
  readonly b: number;
  readonly gain: number;
  readonly bias: number;
}

/** Plans the constants of a layer with `width` outputs. */
export function placeMaxout(arena: Arena, layer: MaxoutLayer, width: number): PlacedMaxout {
  const depth = layer.w.length / (width * 3);
  if (!Number.isInteger(depth) || width % 4 !== 0)
    throw new ModelError('model-content', 'a layer has an unknown shape');
  return {
    depth,
    w: arena.constant(layer.w.length, (heap, at) => packMaxout3(heap, at, layer.w, width, depth)),
    b: arena.constant(layer.b.length, (heap, at) => packMaxout3Bias(heap, at, layer.b, width)),
    gain: arena.constant(width, (heap, at) => heap.set(layer.gain, at)),
    bias: arena.constant(width, (heap, at) => heap.set(layer.bias, at)),
  };
}

/** out = layerNorm(maxout(x)) + residual; `stride` is the distance of input rows, which may overlap (a window). */
export function runMaxout(
  kernel: Kernel,
  layer: PlacedMaxout,
  x: number,
  stride: number,
  rows: number,
  width: number,
  residual: number,
  out: number,
): void {
  kernel.maxout3(x, stride, rows, layer.depth, layer.w, layer.b, width / 4, out);
  kernel.layerNorm(out, rows, width, layer.gain, layer.bias, residual);
}
