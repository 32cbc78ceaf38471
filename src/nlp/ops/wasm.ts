/** The number kernels in WebAssembly SIMD: the same heap, the same packed weights, the same results within rounding. */

import type { Kernel } from './kernel.ts';
import { KERNEL_BASE64 } from './kernel.wasm.ts';

const PAGE = 65_536;

/** The smallest module that uses a SIMD instruction: whether it validates says whether SIMD is there. */
const SIMD_PROBE = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

/** Whether this machine runs WebAssembly SIMD. */
export function hasSimd(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(SIMD_PROBE);
}

let compiled: WebAssembly.Module | null = null;

/** A kernel over a heap of its own. Throws when WebAssembly SIMD is missing. */
export function createWasmKernel(floats: number): Kernel {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL_BASE64), (char) => char.charCodeAt(0)));
  const pages = Math.ceil((floats * 4) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  const maxout3 = callable(exports.maxout3);
  const affine = callable(exports.affine);
  const layerNorm = callable(exports.layerNorm);
  const combine3 = callable(exports.combine3);
  const scoreMoves = callable(exports.scoreMoves);
  return {
    heap: new Float32Array(memory.buffer),
    maxout3: (x, stride, rows, depth, w, b, blocks, out) =>
      maxout3(x * 4, stride * 4, rows, depth, w * 4, b * 4, blocks, out * 4),
    affine: (x, stride, rows, depth, w, b, blocks, out, outStride) =>
      affine(x * 4, stride * 4, rows, depth, w * 4, b * 4, blocks, out * 4, outStride * 4),
    layerNorm: (x, rows, width, gain, bias, residual) =>
      layerNorm(x * 4, rows, width, gain * 4, bias * 4, residual * 4),
    combine3: (slots, rows, b, blocks, out, residual) =>
      combine3(slots * 4, rows, b * 4, blocks, out * 4, residual * 4),
    scoreMoves: (features, count, hidden, b, state, w, upperB, blocks, out) =>
      scoreMoves(features * 4, count, hidden, b * 4, state * 4, w * 4, upperB * 4, blocks, out * 4),
  };
}

/** An exported function of numbers. */
type NumberFunction = (...args: number[]) => void;

function callable(value: unknown): NumberFunction {
  if (!isFunction(value)) throw new Error('the kernel module lacks a function');
  return value;
}

function isFunction(value: unknown): value is NumberFunction {
  return typeof value === 'function';
}
