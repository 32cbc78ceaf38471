// An attribution relation as a frame finds it: source, cue and content as token ranges (PARC 3), before it becomes a chain.

import type { Range } from '../evidence/index.ts';
import type { Cue } from '../lang/cues.ts';
import type { Force } from './statement.ts';
import type { TokenRange } from './tokens.ts';

/** Who speaks: an actor of the document or nobody known, and the words that name them. */
export interface Source {
  readonly actor: string | null;
  readonly range: Range | null;
  /** "readout", "statement", "post" when a document speaks or carries the words. */
  readonly channel: string | null;
}

/** One frame's finding. */
export interface Attribution {
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
  readonly source: Source;
  readonly cue: { readonly token: number; readonly lemma: string; readonly force: Force; readonly range: Range } | null;
  readonly factuality: Cue['factuality'];
  readonly negated: boolean;
  readonly addressees: readonly string[];
  readonly content: readonly TokenRange[];
  /** Tokens that announce and are no statement themselves, beside the cue's own clause. */
  readonly announcing: readonly TokenRange[];
  /** True when the cue's clause is speech alone ("he said") and no statement; false when the act is itself reported. */
  readonly pureCue: boolean;
}

/** No words for the source. */
export const NOBODY: Source = { actor: null, range: null, channel: null };
