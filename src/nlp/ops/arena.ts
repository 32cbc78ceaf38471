/** Lays out the heap of a kernel: who needs room asks first, then the kernel is made and the constants are written. */

import type { Kernel } from './kernel.ts';

/** Floats a block starts at a multiple of (64 bytes, a cache line). */
const ALIGNMENT = 16;

/** A plan of a heap. Places are counted in floats. */
export class Arena {
  #size = ALIGNMENT;
  readonly #fills: { readonly at: number; readonly fill: (heap: Float32Array, at: number) => void }[] = [];

  /** Floats planned so far. */
  get size(): number {
    return this.#size;
  }

  /** Room for scratch values. */
  reserve(floats: number): number {
    const at = this.#size;
    this.#size += Math.ceil(floats / ALIGNMENT) * ALIGNMENT;
    return at;
  }

  /** Room for constants, written when the kernel is made. */
  constant(floats: number, fill: (heap: Float32Array, at: number) => void): number {
    const at = this.reserve(floats);
    this.#fills.push({ at, fill });
    return at;
  }

  /** Makes the kernel over a heap of the planned size. */
  build(create: (floats: number) => Kernel): Kernel {
    const kernel = create(this.#size);
    for (const { at, fill } of this.#fills) fill(kernel.heap, at);
    return kernel;
  }
}
