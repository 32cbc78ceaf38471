import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ModelError } from './error.ts';
import { type Block, readContainer, writeContainer } from './format.ts';
import { loadModel } from './load.ts';

const blocks = new Map<string, Block>([
  ['a', Float32Array.of(1.5, -2)],
  ['b', Uint32Array.of(7)],
  ['c', Uint8Array.of(1, 2, 3)],
]);

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ModelError) return error.code;
  }
  return 'no ModelError';
}

test('what is written is read, also from an odd place in a buffer', () => {
  const bytes = writeContainer({ name: 'x' }, blocks);
  const odd = new Uint8Array(bytes.length + 1).subarray(1);
  odd.set(bytes);
  for (const given of [bytes, odd]) {
    const read = readContainer(given);
    expect(read.header).toEqual({ name: 'x' });
    expect([...read.blocks]).toEqual([...blocks]);
  }
});

test('same content, same bytes', () => {
  expect(writeContainer({ name: 'x' }, blocks)).toEqual(writeContainer({ name: 'x' }, blocks));
});

test('a truncated, damaged, older or foreign file is told apart', () => {
  const bytes = writeContainer({ name: 'x' }, blocks);
  const changed = (at: number) => bytes.map((byte, i) => (i === at ? byte ^ 4 : byte));
  expect(codeOf(() => readContainer(bytes.subarray(0, bytes.length - 8)))).toBe('model-truncated');
  expect(codeOf(() => readContainer(changed(bytes.length - 60)))).toBe('model-damaged');
  expect(codeOf(() => readContainer(changed(70)))).toBe('model-damaged');
  expect(codeOf(() => readContainer(changed(8)))).toBe('model-version');
  expect(codeOf(() => readContainer(changed(0)))).toBe('model-not-recognised');
  expect(codeOf(() => readContainer(new Uint8Array(3)))).toBe('model-not-recognised');
  expect(codeOf(() => loadModel(bytes))).toBe('model-content');
});

test('the shipped model has the digest of its card', async () => {
  const bytes = readFileSync('models/en_core_web_sm-3.8.0.bin');
  const card = JSON.parse(readFileSync('models/en_core_web_sm-3.8.0.json', 'utf8'));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  expect(Buffer.from(digest).toString('hex')).toBe(card.sha256);
});
