// What English means by default: the model, the words, the parser bound together. The only file that binds them.
import type { Parse } from '../analysis/index.ts';
import { english as words } from '../lang/en/index.ts';
import type { Language } from '../lang/language.ts';
import { type Backend, createPipeline, loadModel, processRanges } from '../nlp/index.ts';

/** English, ready to use. */
export interface English {
  readonly parse: Parse;
  readonly language: Language;
}

/** Binds the English words to a parser over the given model file's bytes. Throws a coded error when they are damaged. */
export function english(model: Uint8Array, options: { readonly backend?: Backend } = {}): English {
  const pipeline = createPipeline(loadModel(model), options);
  return { parse: (text, ranges) => processRanges(pipeline, text, ranges), language: words };
}
