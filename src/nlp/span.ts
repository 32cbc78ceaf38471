/** A view of a run of tokens, with an optional label (a sentence, an entity, a noun chunk, any slice). */

import type { Doc } from './doc.ts';
import type { Token } from './token.ts';

/** Tokens startToken (included) to endToken (excluded) of a document; never empty. */
export class Span {
  readonly doc: Doc;
  readonly startToken: number;
  readonly endToken: number;
  readonly label: string;

  constructor(doc: Doc, startToken: number, endToken: number, label: string) {
    this.doc = doc;
    this.startToken = startToken;
    this.endToken = endToken;
    this.label = label;
  }

  /** Offset of the first character, UTF-16 units. */
  get start(): number {
    return this.doc.arrays.starts[this.startToken]!;
  }

  /** Offset after the last character, UTF-16 units. */
  get end(): number {
    return this.doc.arrays.ends[this.endToken - 1]!;
  }

  get text(): string {
    return this.doc.text.slice(this.start, this.end);
  }

  get length(): number {
    return this.endToken - this.startToken;
  }

  get tokens(): readonly Token[] {
    return this.doc.tokens.slice(this.startToken, this.endToken);
  }

  /** The token nearest to the root of its sentence; the first of several. */
  get root(): Token {
    const { heads } = this.doc.arrays;
    let best = this.startToken;
    let bestDepth = Number.POSITIVE_INFINITY;
    for (let i = this.startToken; i < this.endToken; i++) {
      const head = heads[i]!;
      if (head !== i && head >= this.startToken && head < this.endToken) continue;
      let depth = 0;
      for (let at = i; heads[at] !== at; at = heads[at]!) depth++;
      if (depth < bestDepth) {
        bestDepth = depth;
        best = i;
      }
    }
    return this.doc.token(best);
  }
}
