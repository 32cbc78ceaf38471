// Finds quotation spans on characters, before and apart from the parser.
import type { Range } from '../evidence/index.ts';

/** A stretch between quotation marks. `start`/`end` take in the marks, `contentStart`/`contentEnd` do not. */
export interface Quotation extends Range {
  readonly contentStart: number;
  readonly contentEnd: number;
  /** 0 for an outermost quotation, 1 for one inside it, … */
  readonly level: number;
  /** False when the closing mark is missing: the quotation then ends with its paragraph. */
  readonly closed: boolean;
  /** `speech`: words as somebody said them; `term`: a word or two held at a distance or taken over verbatim. */
  readonly kind: 'speech' | 'term';
  /** Index of the quotation (in the previous paragraph) that this one continues, or null. */
  readonly continues: number | null;
}
