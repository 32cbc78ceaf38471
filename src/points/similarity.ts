// How likely two statements state one matter: evidence of a pair to a score with its reason.
//
// A logistic score over slots. Its weights were fitted on pairs of clauses of four hand-marked events, each event held out
// in turn, and rounded; no weight rests on one event. Precision comes first: 0.5 is where four of five joins held.
import type { Facet } from './facet.ts';
import { plain } from './kinship.ts';
import { type Match, sharedKeys } from './match.ts';

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
  kinAct: 0.6,
  kinActAndAgent: 1.2,
  opposedAct: 1.8,
  theme: 1.5,
  likeness: 2,
  alone: -1.5,
  nearlyAlone: -0.8,
  borrowedOtherAct: -2,
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
/** Score of two statements that a rule joins whatever else they share. */
const RULED_SCORE = 0.85;

/** A scored pair: how likely, and by which rule. */
export interface Scored {
  readonly score: number;
  readonly rule: Rule;
}

export type Rule =
  | 'same-wording'
  | 'same-length'
  | 'same-rank'
  | 'same-of-series'
  | 'opposed-act'
  | 'same-act-and-agent'
  | 'kin-act-and-agent'
  | 'same-act'
  | 'same-theme'
  | 'shared-content';

/** Scores a pair in [0, 1]. `likeness`: what an embedder says, in [0, 1]; it counts only beside something that is shared. */
export function score(a: Facet, b: Facet, match: Match, likeness = 0): Scored {
  if (match.verbatim) return { score: VERBATIM_SCORE, rule: 'same-wording' };
  const ruled = byRule(a, b);
  if (ruled !== null) return ruled;
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
    if (sameAgent) z += match.object === null ? WEIGHTS.sameActAndAgent / 2 : WEIGHTS.sameActAndAgent;
    else if (match.agent === 'different') z += WEIGHTS.sameActOtherAgent;
    if (match.object === 0) z += WEIGHTS.sameActOtherObject;
  } else if (match.act === 'kin') {
    z += WEIGHTS.kinAct;
    if (sameAgent) z += WEIGHTS.kinActAndAgent;
  } else if (match.act === 'opposed') z += WEIGHTS.opposedAct;
  if (match.company < 1) z += WEIGHTS.alone;
  else if (match.company < 2 && match.act !== 'same') z += WEIGHTS.nearlyAlone;
  if (match.company >= 1 || match.act === 'same') z += WEIGHTS.likeness * likeness;
  if (match.theme) z += WEIGHTS.theme;
  if (match.run) z += WEIGHTS.run;
  if (match.act === 'different' && (a.borrowed !== null || b.borrowed !== null)) z += WEIGHTS.borrowedOtherAct;
  if (match.measure) z += WEIGHTS.measure + (match.act === 'different' ? 0 : WEIGHTS.measureWithoutOtherAct);
  if (a.directive !== b.directive) z += WEIGHTS.directive;
  return { score: 1 / (1 + Math.exp(-z)), rule: ruleOf(match, sameAgent) };
}

/** What joins two statements by one slot alone. */
function byRule(a: Facet, b: Facet): Scored | null {
  if (a.kind === 'length' && b.kind === 'length' && a.act === b.act) return { score: RULED_SCORE, rule: 'same-length' };
  if (a.kind === 'rank' && b.kind === 'rank' && (a.act === b.act || a.durations.length > 0))
    return { score: RULED_SCORE, rule: 'same-rank' };
  if (a.kind === 'event' && b.kind === 'event' && memberOf(a, b) !== null)
    return { score: RULED_SCORE, rule: 'same-of-series' };
  return null;
}

/** The ordinal and the day that two statements share. */
function memberOf(a: Facet, b: Facet): { readonly unit: string; readonly value: number; readonly day: string } | null {
  if (a.ordinals.length === 0 || b.ordinals.length === 0) return null;
  const day = sharedKeys(a, b)
    .find((key) => key.startsWith('d:'))
    ?.slice('d:'.length);
  if (day === undefined) return null;
  for (const { value, unit } of a.ordinals)
    if (unit !== null && b.ordinals.some((other) => other.value === value && other.unit === unit))
      return { unit, value, day };
  return null;
}

function ruleOf(match: Match, sameAgent: boolean): Rule {
  if (match.act === 'opposed') return 'opposed-act';
  if (match.act === 'same') return sameAgent ? 'same-act-and-agent' : 'same-act';
  if (match.act === 'kin' && sameAgent) return 'kin-act-and-agent';
  return match.theme ? 'same-theme' : 'shared-content';
}

/** Why two statements are held to speak of one matter, in one sentence. */
export function reasonOf(rule: Rule, a: Facet, b: Facet): string {
  const what = words(sharedKeys(a, b));
  const thing = plain(a.act ?? '');
  const member = memberOf(a, b);
  const borrowed = a.borrowed ?? b.borrowed;
  const told = borrowed === null ? '' : ` (read with ${borrowed})`;
  const reasons: Record<Rule, string> = {
    'same-wording': 'One statement repeats the words of the other.',
    'same-length': `Both say how long the ${thing} lasts.`,
    'same-rank': `Both say which of its kind the ${thing} is.`,
    'same-of-series': `Both speak of ${plain(member?.unit ?? '')} ${member?.value} on ${member?.day}.`,
    'opposed-act': `Opposite acts on one matter; both speak of ${what}${told}.`,
    'same-act-and-agent': `The same agent does the same thing; both speak of ${what}${told}.`,
    'kin-act-and-agent': `The same agent does what comes to the same; both speak of ${what}${told}.`,
    'same-act': `The same act; both speak of ${what}${told}.`,
    'same-theme': `One acts on what the other names; both speak of ${what}${told}.`,
    'shared-content': `Both speak of ${what}${told}.`,
  };
  return reasons[rule];
}

/** Shared keys in words: concept keys lose their "=", slots their prefix. */
function words(shared: readonly string[]): string {
  const plainly = shared
    .filter((key) => !key.startsWith('^'))
    .map((key) => key.replace(/^=|^[ndtpo]:|^@[^:]*:/, ''))
    .slice(0, 6);
  return plainly.length > 0 ? plainly.join(', ') : 'the same parties';
}
