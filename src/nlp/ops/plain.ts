/** The number kernels in plain TypeScript: for places without WebAssembly SIMD, and to check the other twin. */

import type { Kernel } from './kernel.ts';

/** Small constant that keeps a constant row from dividing by zero (Thinc's LayerNorm). */
const EPSILON = 1e-8;

/** A kernel over a heap of its own. */
export function createPlainKernel(floats: number): Kernel {
  const heap = new Float32Array(floats);
  const ints = new Int32Array(heap.buffer);
  return {
    heap,

    maxout3(x, stride, rows, depth, w, b, blocks, out) {
      const width = blocks * 4;
      for (let block = 0; block < blocks; block++) {
        for (let row = 0; row < rows; row += 4) {
          for (let lane = 0; lane < 4; lane++) {
            const wAt = w + block * depth * 12 + lane;
            const bAt = b + block * 12 + lane;
            const at = out + row * width + block * 4 + lane;
            maxoutCell(heap, x + row * stride, stride, depth, wAt, bAt, at, width);
          }
        }
      }
    },

    affine(x, stride, rows, depth, w, b, blocks, out, outStride) {
      for (let block = 0; block < blocks; block++) {
        for (let row = 0; row < rows; row += 4) {
          for (let lane = 0; lane < 8; lane += 2) {
            const wAt = w + block * depth * 8 + lane;
            const bAt = b + block * 8 + lane;
            const at = out + row * outStride + block * 8 + lane;
            affineCell(heap, x + row * stride, stride, depth, wAt, bAt, at, outStride);
          }
        }
      }
    },

    layerNorm(x, rows, width, gain, bias, residual) {
      for (let row = 0; row < rows; row++) {
        const at = x + row * width;
        let sum = 0;
        for (let i = 0; i < width; i++) sum += heap[at + i]!;
        const mean = sum / width;
        let squares = 0;
        for (let i = 0; i < width; i++) {
          const d = heap[at + i]! - mean;
          squares += d * d;
        }
        const scale = 1 / Math.sqrt(squares / width + EPSILON);
        const from = residual + row * width;
        for (let i = 0; i < width; i++) {
          heap[at + i] = (heap[at + i]! - mean) * scale * heap[gain + i]! + heap[bias + i]! + heap[from + i]!;
        }
      }
    },

    combine3(slots, rows, b, blocks, out, residual) {
      const part = blocks * 12;
      const width = blocks * 4;
      for (let row = 0; row < rows; row++) {
        const left = ints[slots + row]!;
        const middle = ints[slots + row + 1]! + part;
        const right = ints[slots + row + 2]! + 2 * part;
        const at = out + row * width;
        for (let o = 0; o < width; o++) {
          const i = (o >> 2) * 12 + (o & 3);
          const y0 = heap[b + i]! + heap[left + i]! + heap[middle + i]! + heap[right + i]!;
          const y1 = heap[b + i + 4]! + heap[left + i + 4]! + heap[middle + i + 4]! + heap[right + i + 4]!;
          const y2 = heap[b + i + 8]! + heap[left + i + 8]! + heap[middle + i + 8]! + heap[right + i + 8]!;
          heap[at + o] = Math.max(y0, y1, y2);
        }
        const input = middle + 2 * part;
        heap.copyWithin(residual + row * width, input, input + width);
      }
    },

    scoreMoves(features, count, hidden, b, state, w, upperB, blocks, out) {
      for (let h = 0; h < hidden; h++) {
        let first = heap[b + h]!;
        let second = heap[b + hidden + h]!;
        for (let f = 0; f < count; f++) {
          const at = ints[features + f]! + h;
          first += heap[at]!;
          second += heap[at + hidden]!;
        }
        heap[state + h] = Math.max(first, second);
      }
      for (let block = 0; block < blocks; block++) {
        for (let lane = 0; lane < 8; lane += 4) {
          scoreCell(
            heap,
            state,
            hidden,
            w + block * hidden * 8 + lane,
            upperB + block * 8 + lane,
            out + block * 8 + lane,
          );
        }
      }
    },
  };
}

/** One output column of four rows, three pieces: twelve sums at once keep the processor busy. */
function maxoutCell(
  heap: Float32Array,
  x: number,
  stride: number,
  depth: number,
  w: number,
  b: number,
  out: number,
  outStride: number,
): void {
  let x0 = x;
  let x1 = x + stride;
  let x2 = x1 + stride;
  let x3 = x2 + stride;
  const b0 = heap[b]!;
  const b1 = heap[b + 4]!;
  const b2 = heap[b + 8]!;
  let s00 = b0;
  let s01 = b1;
  let s02 = b2;
  let s10 = b0;
  let s11 = b1;
  let s12 = b2;
  let s20 = b0;
  let s21 = b1;
  let s22 = b2;
  let s30 = b0;
  let s31 = b1;
  let s32 = b2;
  const end = w + depth * 12;
  for (let at = w; at < end; at += 12) {
    const w0 = heap[at]!;
    const w1 = heap[at + 4]!;
    const w2 = heap[at + 8]!;
    const v0 = heap[x0++]!;
    const v1 = heap[x1++]!;
    const v2 = heap[x2++]!;
    const v3 = heap[x3++]!;
    s00 += v0 * w0;
    s01 += v0 * w1;
    s02 += v0 * w2;
    s10 += v1 * w0;
    s11 += v1 * w1;
    s12 += v1 * w2;
    s20 += v2 * w0;
    s21 += v2 * w1;
    s22 += v2 * w2;
    s30 += v3 * w0;
    s31 += v3 * w1;
    s32 += v3 * w2;
  }
  heap[out] = Math.max(s00, s01, s02);
  heap[out + outStride] = Math.max(s10, s11, s12);
  heap[out + 2 * outStride] = Math.max(s20, s21, s22);
  heap[out + 3 * outStride] = Math.max(s30, s31, s32);
}

/** Two output columns of four rows. */
function affineCell(
  heap: Float32Array,
  x: number,
  stride: number,
  depth: number,
  w: number,
  b: number,
  out: number,
  outStride: number,
): void {
  let x0 = x;
  let x1 = x + stride;
  let x2 = x1 + stride;
  let x3 = x2 + stride;
  const b0 = heap[b]!;
  const b1 = heap[b + 1]!;
  let s00 = b0;
  let s01 = b1;
  let s10 = b0;
  let s11 = b1;
  let s20 = b0;
  let s21 = b1;
  let s30 = b0;
  let s31 = b1;
  const end = w + depth * 8;
  for (let at = w; at < end; at += 8) {
    const w0 = heap[at]!;
    const w1 = heap[at + 1]!;
    const v0 = heap[x0++]!;
    const v1 = heap[x1++]!;
    const v2 = heap[x2++]!;
    const v3 = heap[x3++]!;
    s00 += v0 * w0;
    s01 += v0 * w1;
    s10 += v1 * w0;
    s11 += v1 * w1;
    s20 += v2 * w0;
    s21 += v2 * w1;
    s30 += v3 * w0;
    s31 += v3 * w1;
  }
  heap[out] = s00;
  heap[out + 1] = s01;
  heap[out + outStride] = s10;
  heap[out + outStride + 1] = s11;
  heap[out + 2 * outStride] = s20;
  heap[out + 2 * outStride + 1] = s21;
  heap[out + 3 * outStride] = s30;
  heap[out + 3 * outStride + 1] = s31;
}

/** Four scores of one state. */
function scoreCell(heap: Float32Array, state: number, hidden: number, w: number, b: number, out: number): void {
  let s0 = heap[b]!;
  let s1 = heap[b + 1]!;
  let s2 = heap[b + 2]!;
  let s3 = heap[b + 3]!;
  for (let h = 0, at = w; h < hidden; h++, at += 8) {
    const v = heap[state + h]!;
    s0 += v * heap[at]!;
    s1 += v * heap[at + 1]!;
    s2 += v * heap[at + 2]!;
    s3 += v * heap[at + 3]!;
  }
  heap[out] = s0;
  heap[out + 1] = s1;
  heap[out + 2] = s2;
  heap[out + 3] = s3;
}
