/** Decides the value of a token's attribute that an embedding table hashes: a string id, or 0 and 1 for a flag. */

import { ModelError } from '../model/error.ts';
import { type Id64, stringId } from '../ops/hash.ts';
import type { TokenTypes } from '../tokenizer/token-types.ts';

/** Writes the 64-bit value of one attribute of a kind of token; `space` is 1 when a space follows. */
export type FeatureId = (types: TokenTypes, type: number, space: number, out: Id64) => void;

const EXTRACTORS: { readonly [attribute: string]: FeatureId } = {
  NORM: (types, type, _, out) => stringId(types.vocab.string(types.norms[type]!), out),
  PREFIX: (types, type, _, out) => stringId(types.lexemes[type]!.prefix, out),
  SUFFIX: (types, type, _, out) => stringId(types.lexemes[type]!.suffix, out),
  SHAPE: (types, type, _, out) => stringId(types.lexemes[type]!.shape, out),
  SPACY: (_types, _type, space, out) => flag(space === 1, out),
  IS_SPACE: (types, type, _, out) => flag(types.lexemes[type]!.isSpace, out),
};

function flag(value: boolean, out: Id64): void {
  out.high = 0;
  out.low = value ? 1 : 0;
}

/** The extractor of an attribute. Throws a ModelError at an attribute this engine does not compute. */
export function featureId(attribute: string): FeatureId {
  const extractor = EXTRACTORS[attribute];
  if (extractor === undefined) throw new ModelError('model-content', `the attribute ${attribute} is not known`);
  return extractor;
}
