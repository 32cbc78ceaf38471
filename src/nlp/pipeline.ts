/** From a model to a function of text: runs the components in their order. */

import { Doc, makeArrays } from './doc.ts';
import { createMoveScorer } from './layers/move-scorer.ts';
import { CHUNK, createTok2Vec } from './layers/tok2vec.ts';
import { createAffine } from './layers/token-vectors.ts';
import type { Model } from './model/load.ts';
import { Arena } from './ops/arena.ts';
import { createPlainKernel } from './ops/plain.ts';
import { createWasmKernel, hasSimd } from './ops/wasm.ts';
import { recogniseEntities } from './pipes/ner.ts';
import { parse } from './pipes/parser.ts';
import { tagTokens } from './pipes/tagger.ts';
import { Session } from './session.ts';
import { compileTokenizer } from './tokenizer/compile.ts';

/** Turns a text into an annotated document; deterministic, and safe to call any number of times. */
export interface Pipeline {
  process(text: string): Doc;
}

/** Which arithmetic to use: WebAssembly SIMD where it is available, or plain TypeScript. */
export type Backend = 'wasm' | 'plain';

/** Rows of scratch room for tagger scores and projections; the encoder hands over no more at once. */
const SCRATCH_ROWS = CHUNK + 4;

/** Floats of projected vectors kept from one text to the next; what a longer text needed is given back. */
const KEPT_VECTORS = 1 << 18;

/**
 * A pipeline over a loaded model: tokenizer, tagger, parser, attribute rules, lemmatizer, entity recogniser.
 * Memory is bounded: it does not grow with the number of texts, and little with the length of one.
 */
export function createPipeline(model: Model, options: { readonly backend?: Backend } = {}): Pipeline {
  const arena = new Arena();
  const shared = createTok2Vec(arena, model.tok2vec);
  const own = createTok2Vec(arena, model.ner.tok2vec);
  const tagger = createAffine(arena, model.tagger, model.tok2vec.width);
  const parserProjection = createAffine(arena, model.parser.projection, model.tok2vec.width);
  const nerProjection = createAffine(arena, model.ner.projection, model.ner.tok2vec.width);
  const parserScorer = createMoveScorer(arena, model.parser);
  const nerScorer = createMoveScorer(arena, model.ner);
  const scratch = arena.reserve(SCRATCH_ROWS * Math.max(tagger.stride, parserProjection.stride, nerProjection.stride));
  const backend = options.backend ?? (hasSimd() ? 'wasm' : 'plain');
  const kernel = arena.build(backend === 'wasm' ? createWasmKernel : createPlainKernel);
  const rules = compileTokenizer(model.tokenizer);
  const stride = Math.max(parserProjection.stride, nerProjection.stride);
  let vectors = new Float32Array(0);
  let session = new Session(model, rules);

  return {
    process(text) {
      if (session.full) {
        session = new Session(model, rules);
        shared.clear();
        own.clear();
      }
      const { types, names } = session;
      const tokens = session.tokenizer.tokenize(text);
      const n = tokens.length;
      const arrays = { ...makeArrays(n), starts: tokens.starts, ends: tokens.ends, spaces: tokens.spaces };
      const isSpace = (i: number) => types.lexemes[tokens.types[i]!]!.isSpace;
      for (let i = 0; i < n; i++) arrays.norms[i] = types.norms[tokens.types[i]!]!;

      if (vectors.length < n * stride || vectors.length > KEPT_VECTORS) vectors = new Float32Array(n * stride);
      const project = (layer: typeof parserProjection, start: number, rows: number, from: number) => {
        layer.run(kernel, from, rows, scratch);
        vectors.set(kernel.heap.subarray(scratch, scratch + rows * layer.stride), start * layer.stride);
      };
      shared.run(kernel, types, tokens.types, tokens.spaces, (start, rows, from) => {
        tagTokens(kernel, tagger, names.tags, from, start, rows, scratch, arrays.tags);
        project(parserProjection, start, rows, from);
      });
      parserScorer.begin(vectors, n);
      parse(kernel, parserScorer, names.parser, arrays, isSpace);
      session.ruler.apply(tokens.types, arrays);
      session.lemmatise(tokens.types, arrays);
      own.run(kernel, types, tokens.types, tokens.spaces, (start, rows, from) =>
        project(nerProjection, start, rows, from),
      );
      nerScorer.begin(vectors, n);
      recogniseEntities(kernel, nerScorer, names.ner, arrays, isSpace);
      return new Doc(text, session.vocab, arrays);
    },
  };
}
