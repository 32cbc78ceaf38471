/** The token vectors themselves, not only what is decided from them: the first rows of three texts, as spaCy computes them. */

import { expect, test } from 'vitest';
import { z } from 'zod';
import { createTok2Vec } from '../../src/nlp/layers/tok2vec.ts';
import type { Tok2VecWeights } from '../../src/nlp/model/load.ts';
import { Arena } from '../../src/nlp/ops/arena.ts';
import { createPlainKernel } from '../../src/nlp/ops/plain.ts';
import { createWasmKernel } from '../../src/nlp/ops/wasm.ts';
import { Session } from '../../src/nlp/session.ts';
import { compileTokenizer } from '../../src/nlp/tokenizer/compile.ts';
import { englishModel, text } from './fixtures.ts';

/** Sums of up to 576 products in another order, over five layers; values are about one. */
const TOLERANCE = 1e-4;

const Rows = z.array(z.array(z.number()));
const goldens = z
  .record(z.string(), z.object({ tok2vec: Rows, ner: Rows }))
  .parse(JSON.parse(text('fixtures/rows.json')));

/** The vectors of a text's tokens, one row each. */
function vectors(weights: Tok2VecWeights, create: typeof createPlainKernel, source: string): number[][] {
  const arena = new Arena();
  const encoder = createTok2Vec(arena, weights);
  const kernel = arena.build(create);
  const { tokenizer, types } = new Session(englishModel(), compileTokenizer(englishModel().tokenizer));
  const tokens = tokenizer.tokenize(source);
  const rows: number[][] = [];
  encoder.run(kernel, types, tokens.types, tokens.spaces, (_start, count, at) => {
    for (let r = 0; r < count; r++) {
      const from = at + r * weights.width;
      rows.push([...kernel.heap.subarray(from, from + weights.width)]);
    }
  });
  return rows;
}

const cases = Object.keys(goldens).flatMap((name) =>
  (['tok2vec', 'ner'] as const).flatMap((part) =>
    (['wasm', 'plain'] as const).map((backend) => ({ name, part, backend })),
  ),
);

test.each(cases)('$part of $name, $backend', ({ name, part, backend }) => {
  const weights = part === 'ner' ? englishModel().ner.tok2vec : englishModel().tok2vec;
  const found = vectors(weights, backend === 'wasm' ? createWasmKernel : createPlainKernel, text(`texts/${name}`));
  const golden = goldens[name]![part];
  const largest = Math.max(...golden.flatMap((row, i) => row.map((value, k) => Math.abs(value - found[i]![k]!))));
  expect(golden.length).toBeGreaterThan(10);
  expect(largest).toBeLessThan(TOLERANCE);
});
