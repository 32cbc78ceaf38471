// The frames in which a report tells an attitude in its own voice, each with its rule id and reason.
import type { Rule } from './relation.ts';

/** Frames of attitudes; see `FRAMES` for what each is. */
export type AttitudeFrame =
  | 'verb'
  | 'open'
  | 'seeming'
  | 'noun-prep'
  | 'noun-clause'
  | 'noun-is'
  | 'predicate'
  | 'impersonal'
  | 'adjective'
  | 'setting'
  | 'relative'
  | 'compared';

/** Confidence stands here for a frame on its own; a found relation carries the odds of its words. */
export const FRAMES: Readonly<Record<AttitudeFrame, Rule>> = {
  verb: { rule: 'P1', reason: 'a verb of attitude, decision or presentation with what it is about', confidence: 0.7 },
  'noun-prep': { rule: 'P2', reason: 'a noun of attitude with what it is about', confidence: 0.55 },
  'noun-clause': { rule: 'P2-clause', reason: 'a noun of attitude with its clause', confidence: 0.55 },
  'noun-is': { rule: 'P2-is', reason: 'an attitude is said to be what follows', confidence: 0.6 },
  predicate: { rule: 'P3', reason: 'somebody is of an attitude towards what follows', confidence: 0.65 },
  adjective: { rule: 'P3-apart', reason: 'an adjective of attitude with what it is about', confidence: 0.6 },
  impersonal: {
    rule: 'P3-impersonal',
    reason: 'a clause is said to be known, clear or likely, to nobody named',
    confidence: 0.5,
  },
  open: { rule: 'P4', reason: 'a passive of thinking or saying that leaves its source open', confidence: 0.5 },
  seeming: { rule: 'P5', reason: 'how something looks, to whoever looks', confidence: 0.5 },
  relative: {
    rule: 'P1-relative',
    reason: 'a relative clause with a verb of attitude about the noun before it',
    confidence: 0.5,
  },
  compared: {
    rule: 'P1-compared',
    reason: 'a clause with "as" or "than" holds the rest of its sentence to be so',
    confidence: 0.5,
  },
  setting: { rule: 'P6', reason: 'the clause holds in, for or to a source named by a preposition', confidence: 0.55 },
};
