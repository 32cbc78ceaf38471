// How likely two statements state one matter: evidence of a pair to a score with its reason.
//
// A logistic score over slots. Its weights were fitted on pairs of clauses of four hand-marked events, each event held out
// in turn, and rounded; no weight rests on one event. Precision comes first: 0.5 is where four of five joins held.
import type { Match } from './match.ts';
import type { Profile } from './profile.ts';

const WEIGHTS = {
  base: -4.9,
  dice: 1.8,
  containment: 2.4,
  evidence: 1.6,
  diceByEvidence: 1.4,
  sameAct: 1.2,
  sameActAndAgent: 2,
  sameActOtherAgent: -2,
  sameActOtherObject: -3,
  opposedAct: 1.8,
  object: 0.4,
  measure: 0.8,
  measureWithoutOtherAct: 0.8,
  run: 2,
  directive: -0.6,
} as const;

/** Shared weight at which the evidence term reaches one half. */
const HALF_EVIDENCE = 1.5;
/** Score of two statements with one wording. */
const VERBATIM_SCORE = 0.97;

/** A scored pair. */
export interface Scored {
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
}

/** Scores a pair in [0, 1]. */
export function score(a: Profile, b: Profile, match: Match): Scored {
  if (match.verbatim)
    return { score: VERBATIM_SCORE, rule: 'same-wording', reason: 'One statement repeats the words of the other.' };
  const evidence = match.sharedWeight / (match.sharedWeight + HALF_EVIDENCE);
  const sameAgent = match.agent === 'same' || match.agent === 'bloc';
  let z =
    WEIGHTS.base +
    WEIGHTS.dice * match.dice +
    WEIGHTS.containment * match.containment +
    WEIGHTS.evidence * evidence +
    WEIGHTS.diceByEvidence * match.dice * evidence +
    WEIGHTS.object * (match.object ?? 0);
  if (match.act === 'same') {
    z += WEIGHTS.sameAct;
    if (sameAgent) z += WEIGHTS.sameActAndAgent;
    else if (match.agent === 'different') z += WEIGHTS.sameActOtherAgent;
    if (match.object === 0) z += WEIGHTS.sameActOtherObject;
  } else if (match.act === 'opposed') z += WEIGHTS.opposedAct;
  if (match.run) z += WEIGHTS.run;
  if (match.measure) z += WEIGHTS.measure + (match.act === 'different' ? 0 : WEIGHTS.measureWithoutOtherAct);
  if (a.directive !== b.directive) z += WEIGHTS.directive;
  return { score: 1 / (1 + Math.exp(-z)), ...explain(match, sameAgent) };
}

function explain(match: Match, sameAgent: boolean): { readonly rule: string; readonly reason: string } {
  const what = words(match.shared);
  if (match.act === 'opposed')
    return { rule: 'opposed-act', reason: `Opposite acts on one matter; both speak of ${what}.` };
  if (match.act === 'same' && sameAgent)
    return { rule: 'same-act-and-agent', reason: `The same agent does the same thing; both speak of ${what}.` };
  if (match.act === 'same') return { rule: 'same-act', reason: `The same act; both speak of ${what}.` };
  return { rule: 'shared-content', reason: `Both speak of ${what}.` };
}

/** Shared keys in words: concept keys lose their "=", slots their prefix. */
function words(shared: readonly string[]): string {
  const plain = shared
    .filter((key) => !key.startsWith('^'))
    .map((key) => key.replace(/^=|^[ndtpo]:|^@[^:]*:/, ''))
    .slice(0, 6);
  return plain.length > 0 ? plain.join(', ') : 'the same parties';
}
