/** Text to tokens, exactly as spaCy's rule tokenizer cuts it. */

import { cutChunk, type TokenizerRules } from './affixes.ts';
import { findSpecialSpans, type SpecialCases } from './special-cases.ts';
import { splitOnSpace } from './split.ts';
import type { TokenTypes } from './token-types.ts';

/** The tokens of a text: offsets (half-open, UTF-16 units), 1 where one space follows, and the number of the token's kind. */
export interface TokenList {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly spaces: Uint8Array;
  readonly types: Int32Array;
}

/** Chunks longer than this are not worth remembering. */
const LONGEST_CACHED_CHUNK = 64;
/** Chunks remembered at most. */
const MOST_CACHED_CHUNKS = 200_000;

/** A tokenizer with a memory of the chunks it has cut. */
export class Tokenizer {
  readonly #rules: TokenizerRules;
  readonly #cases: SpecialCases;
  readonly #types: TokenTypes;
  /** Chunk to the kinds of its tokens. */
  readonly #cache = new Map<string, readonly number[]>();

  constructor(rules: TokenizerRules, cases: SpecialCases, types: TokenTypes) {
    this.#rules = rules;
    this.#cases = cases;
    this.#types = types;
  }

  /** Cuts a text. Joined with the swallowed spaces the tokens give back the text. */
  tokenize(text: string): TokenList {
    const starts: number[] = [];
    const ends: number[] = [];
    const spaces: number[] = [];
    const types: number[] = [];
    const { lexemes } = this.#types;
    splitOnSpace(text, (start, end, spaceAfter) => {
      let at = start;
      for (const type of this.#cut(text.slice(start, end))) {
        starts.push(at);
        at += lexemes[type]!.orth.length;
        ends.push(at);
        spaces.push(0);
        types.push(type);
      }
      if (spaceAfter) spaces[spaces.length - 1] = 1;
    });
    return this.#applySpecialCases(text, { starts, ends, spaces, types });
  }

  #cut(chunk: string): readonly number[] {
    const known = this.#cache.get(chunk);
    if (known !== undefined) return known;
    const types: number[] = [];
    const exception = this.#rules.exceptions.get(chunk);
    if (exception !== undefined) for (const token of exception) types.push(this.#types.type(token.orth, token.norm));
    else cutChunk(this.#rules, chunk, true, (orth, norm) => types.push(this.#types.type(orth, norm)));
    if (chunk.length <= LONGEST_CACHED_CHUNK && this.#cache.size < MOST_CACHED_CHUNKS) this.#cache.set(chunk, types);
    return types;
  }

  #applySpecialCases(text: string, cut: Columns): TokenList {
    const { lexemes } = this.#types;
    const spans = findSpecialSpans(this.#cases, (i) => lexemes[cut.types[i]!]!.orth, cut.types.length);
    if (spans.length === 0) return pack(cut);
    const out: Columns = { starts: [], ends: [], spaces: [], types: [] };
    let i = 0;
    const copyUntil = (end: number) => {
      for (; i < end; i++) push(out, cut.starts[i]!, cut.ends[i]!, cut.spaces[i]!, cut.types[i]!);
    };
    for (const span of spans) {
      copyUntil(span.start);
      const exception = this.#rules.exceptions.get(text.slice(cut.starts[span.start], cut.ends[span.end - 1]));
      if (exception === undefined) continue;
      let at = cut.starts[span.start]!;
      for (const token of exception) {
        push(out, at, at + token.orth.length, 0, this.#types.type(token.orth, token.norm));
        at += token.orth.length;
      }
      out.spaces[out.spaces.length - 1] = cut.spaces[span.end - 1]!;
      i = span.end;
    }
    copyUntil(cut.types.length);
    return pack(out);
  }
}

/** The columns of a token list while it grows. */
interface Columns {
  readonly starts: number[];
  readonly ends: number[];
  readonly spaces: number[];
  readonly types: number[];
}

function push(columns: Columns, start: number, end: number, space: number, type: number): void {
  columns.starts.push(start);
  columns.ends.push(end);
  columns.spaces.push(space);
  columns.types.push(type);
}

function pack(columns: Columns): TokenList {
  return {
    length: columns.types.length,
    starts: new Uint32Array(columns.starts),
    ends: new Uint32Array(columns.ends),
    spaces: new Uint8Array(columns.spaces),
    types: new Int32Array(columns.types),
  };
}
