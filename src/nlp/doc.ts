/** A text with its annotations: typed arrays inside, token and span views outside. */

import { nounChunkBounds } from './noun-chunks.ts';
import { Span } from './span.ts';
import { Token } from './token.ts';
import type { Vocab } from './vocab.ts';

/** The annotations of a document, one entry a token. Strings are codes of the document's vocabulary. */
export interface DocArrays {
  /** Half-open offsets, UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 when one space follows. */
  readonly spaces: Uint8Array;
  readonly norms: Int32Array;
  readonly tags: Int32Array;
  readonly pos: Int32Array;
  readonly morphs: Int32Array;
  readonly lemmas: Int32Array;
  /** Absolute index of the head; a root is its own head. */
  readonly heads: Int32Array;
  readonly deps: Int32Array;
  /** First and last token of the subtree. */
  readonly leftEdges: Int32Array;
  readonly rightEdges: Int32Array;
  /** 1 where a sentence starts. */
  readonly sentenceStarts: Uint8Array;
  /** 0 undecided, 1 inside, 2 outside, 3 begin (spaCy's ent_iob). */
  readonly entityIobs: Uint8Array;
  readonly entityTypes: Int32Array;
}

/** Empty annotations for a number of tokens: every token is its own head. */
export function makeArrays(length: number): DocArrays {
  const ids = new Int32Array(length);
  for (let i = 0; i < length; i++) ids[i] = i;
  return {
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    spaces: new Uint8Array(length),
    norms: new Int32Array(length),
    tags: new Int32Array(length),
    pos: new Int32Array(length),
    morphs: new Int32Array(length),
    lemmas: new Int32Array(length),
    heads: ids,
    deps: new Int32Array(length),
    leftEdges: ids.slice(),
    rightEdges: ids.slice(),
    sentenceStarts: new Uint8Array(length),
    entityIobs: new Uint8Array(length),
    entityTypes: new Int32Array(length),
  };
}

/** An annotated text. Build one with a pipeline, or from given annotations with `docFromAnnotations`. */
export class Doc {
  readonly text: string;
  readonly length: number;
  readonly vocab: Vocab;
  readonly arrays: DocArrays;
  #tokens: readonly Token[] | null = null;
  #children: readonly (readonly Token[])[] | null = null;
  #sentences: readonly Span[] | null = null;
  #sentenceIndex: Uint32Array | null = null;
  #entities: readonly Span[] | null = null;
  #nounChunks: readonly Span[] | null = null;

  constructor(text: string, vocab: Vocab, arrays: DocArrays) {
    this.text = text;
    this.vocab = vocab;
    this.arrays = arrays;
    this.length = arrays.starts.length;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= Array.from({ length: this.length }, (_, i) => new Token(this, i));
    return this.#tokens;
  }

  /** The token at an index. Throws a RangeError outside the document. */
  token(i: number): Token {
    const token = this.tokens[i];
    if (token === undefined) throw new RangeError(`no token ${i} in a document of ${this.length} tokens`);
    return token;
  }

  get sentences(): readonly Span[] {
    if (this.#sentences === null) {
      const found: Span[] = [];
      let start = 0;
      for (let i = 1; i <= this.length; i++) {
        if (i < this.length && this.arrays.sentenceStarts[i] !== 1) continue;
        found.push(new Span(this, start, i, ''));
        start = i;
      }
      this.#sentences = found;
    }
    return this.#sentences;
  }

  /** The sentence that holds a token. */
  sentenceOf(i: number): Span {
    if (this.#sentenceIndex === null) {
      const index = new Uint32Array(this.length);
      for (const [n, sentence] of this.sentences.entries()) index.fill(n, sentence.startToken, sentence.endToken);
      this.#sentenceIndex = index;
    }
    const sentence = this.sentences[this.#sentenceIndex[i] ?? -1];
    if (sentence === undefined) throw new RangeError(`no token ${i} in a document of ${this.length} tokens`);
    return sentence;
  }

  /** Named entities, in text order; the type is the span's label. */
  get entities(): readonly Span[] {
    if (this.#entities === null) {
      const { entityIobs, entityTypes } = this.arrays;
      const found: Span[] = [];
      let i = 0;
      while (i < this.length) {
        if (entityIobs[i] !== 3 && entityIobs[i] !== 1) {
          i++;
          continue;
        }
        const start = i++;
        while (i < this.length && entityIobs[i] === 1 && entityTypes[i] === entityTypes[start]) i++;
        found.push(new Span(this, start, i, this.vocab.string(entityTypes[start]!)));
      }
      this.#entities = found;
    }
    return this.#entities;
  }

  /** Base noun phrases without relative clauses or prepositional phrases, in text order; labelled NP. */
  get nounChunks(): readonly Span[] {
    this.#nounChunks ??= nounChunkBounds(this.arrays, this.vocab).map(([from, to]) => new Span(this, from, to, 'NP'));
    return this.#nounChunks;
  }

  /** The immediate dependents of a token, in text order. */
  childrenOf(i: number): readonly Token[] {
    if (this.#children === null) {
      const lists: Token[][] = Array.from({ length: this.length }, () => []);
      for (const token of this.tokens) {
        const head = this.arrays.heads[token.i]!;
        if (head !== token.i) lists[head]!.push(token);
      }
      this.#children = lists;
    }
    return this.#children[i] ?? [];
  }

  /** Tokens startToken (included) to endToken (excluded). Throws a RangeError when that is empty or outside. */
  slice(startToken: number, endToken: number, label = ''): Span {
    if (!(startToken >= 0 && startToken < endToken && endToken <= this.length)) {
      throw new RangeError(`no tokens ${startToken} to ${endToken} in a document of ${this.length} tokens`);
    }
    return new Span(this, startToken, endToken, label);
  }

  /** The tokens that share at least one character with [startChar, endChar), or null when none does. */
  tokensBetween(startChar: number, endChar: number): Span | null {
    const { starts, ends } = this.arrays;
    const from = firstAbove(ends, startChar);
    const to = firstAtLeast(starts, endChar);
    return startChar < endChar && from < to ? new Span(this, from, to, '') : null;
  }
}

/** Index of the first value > bound in an ascending array. */
function firstAbove(values: Uint32Array, bound: number): number {
  return firstAtLeast(values, bound + 1);
}

/** Index of the first value >= bound in an ascending array. */
function firstAtLeast(values: Uint32Array, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
