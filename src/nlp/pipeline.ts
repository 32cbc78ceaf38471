/** From a model to a function of text: runs the components in their order. */

import type { Doc } from './doc.ts';
import type { Model } from './model/load.ts';

/** Turns a text into an annotated document; deterministic, and safe to call any number of times. */
export interface Pipeline {
  process(text: string): Doc;
}

/** Which arithmetic to use: WebAssembly SIMD where it is available, or plain TypeScript. */
export type Backend = 'wasm' | 'plain';

/** A pipeline over a loaded model. */
export function createPipeline(_model: Model, _options: { readonly backend?: Backend } = {}): Pipeline {
  throw new Error('not built yet');
}
