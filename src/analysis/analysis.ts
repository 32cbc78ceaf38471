// What reading one document yields before anybody is quoted: sentences, quotations, mentions, actors, times, quantities.
import type { SourceDocument } from '../documents/index.ts';
import type { Doc, TextRange } from '../nlp/index.ts';
import type { Actor } from './actors.ts';
import type { Mention } from './mentions.ts';
import type { Quantity } from './quantities.ts';
import type { Quotation } from './quotations.ts';
import type { Sentence } from './sentences.ts';
import type { TimeExpression } from './times.ts';

/** Parses the given ranges of a text, each on its own; token offsets are those of the whole text, gaps are left out. */
export type Parse = (text: string, ranges: readonly TextRange[]) => Doc;

/** One document, read. Tokens of `doc` have offsets into `document.text`; excluded passages have no tokens. */
export interface Analysis {
  readonly document: SourceDocument;
  readonly doc: Doc;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}
