// Sentences, with the parser's breaks inside quotations mended.
import type { Range } from '../evidence/index.ts';

/** A sentence; tokens [startToken, endToken) of the document's Doc. It may hold several parser roots after mending. */
export interface Sentence extends Range {
  readonly index: number;
  readonly startToken: number;
  readonly endToken: number;
  /** Index into `document.blocks`. */
  readonly block: number;
}
