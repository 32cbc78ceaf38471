import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileKernel } from '../../../tools/kernel/compile.ts';
import type { Kernel } from './kernel.ts';
import { createPlainKernel } from './plain.ts';
import { createWasmKernel, hasSimd } from './wasm.ts';

/** The same pseudo-random numbers in both heaps. */
function twins(floats: number): [Kernel, Kernel] {
  const kernels: [Kernel, Kernel] = [createPlainKernel(floats), createWasmKernel(floats)];
  let seed = 12345;
  for (let i = 0; i < floats; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    for (const kernel of kernels) kernel.heap[i] = seed / 2 ** 31 - 1;
  }
  return kernels;
}

function expectClose([plain, wasm]: [Kernel, Kernel], at: number, length: number): void {
  for (let i = at; i < at + length; i++) expect(Math.abs(plain.heap[i]! - wasm.heap[i]!)).toBeLessThan(2e-5);
}

test('maxout agrees, rows beyond the last one included', () => {
  const kernels = twins(20_000);
  for (const kernel of kernels) kernel.maxout3(0, 24, 7, 72, 1000, 10_000, 6, 15_000);
  expectClose(kernels, 15_000, 7 * 24);
  expect(kernels[1].heap[15_000]).not.toBe(twins(20_000)[1].heap[15_000]);
});

test('the affine product agrees with its definition', () => {
  const kernels = twins(20_000);
  for (const kernel of kernels) kernel.affine(0, 16, 5, 16, 1000, 8000, 3, 9000, 24);
  expectClose(kernels, 9000, 5 * 24);
  const { heap } = kernels[0];
  let sum = heap[8000 + 9]!;
  for (let k = 0; k < 16; k++) sum += heap[2 * 16 + k]! * heap[1000 + 1 * 16 * 8 + k * 8 + 1]!;
  expect(heap[9000 + 2 * 24 + 9]).toBeCloseTo(sum, 4);
});

test('layer normalisation agrees and normalises', () => {
  const kernels = twins(2000);
  for (const kernel of kernels) {
    kernel.heap.fill(1, 1000, 1096);
    kernel.heap.fill(0, 1100, 1196);
    kernel.heap.fill(0, 1200, 1400);
    kernel.layerNorm(0, 2, 96, 1000, 1100, 1200);
  }
  expectClose(kernels, 0, 192);
  const row = [...kernels[1].heap.subarray(0, 96)];
  expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 3);
  expect(row.reduce((a, b) => a + b * b, 0) / 96).toBeCloseTo(1, 3);
});

test('the first layer from parts agrees', () => {
  const kernels = twins(20_000);
  for (const kernel of kernels) {
    new Int32Array(kernel.heap.buffer).set([1000, 2000, 3000, 1000, 2000], 100);
    kernel.combine3(100, 3, 5000, 6, 6000, 7000);
  }
  expectClose(kernels, 6000, 72);
  expectClose(kernels, 7000, 72);
});

test.each([1, 4, 6])('move scores agree, %i blocks', (blocks) => {
  const kernels = twins(20_000);
  for (const kernel of kernels) {
    new Int32Array(kernel.heap.buffer).set([1000, 1200, 1400], 100);
    kernel.scoreMoves(100, 3, 64, 2000, 3000, 4000, 9000, blocks, 10_000);
  }
  expectClose(kernels, 10_000, blocks * 8);
});

test('SIMD is recognised where the tests run', () => {
  expect(hasSimd()).toBe(true);
});

test('the committed kernel is what its source compiles to', async () => {
  const text = await compileKernel((name) => (existsSync(name) ? readFileSync(name, 'utf8') : null));
  expect(readFileSync('src/nlp/ops/kernel.wasm.ts', 'utf8')).toBe(text);
});
