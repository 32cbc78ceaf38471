// How likely two statements state one matter: evidence of a pair to a score with its reason.
//
// A logistic score over slots. Its weights were fitted on pairs of clauses of nine hand-marked events, each event held out
// in turn, and rounded (tools/fit-points.ts); no weight rests on one event. Precision comes first: the base stands a little
// under what was fitted, where three of four joins of two statements hold before groups are formed.
import type { Facet } from './facet.ts';
import { plain } from './kinship.ts';
import { type Match, sharedKeys } from './match.ts';

/** Kinds of evidence for one matter. */
const EVIDENCE = [
  'base',
  'dice',
  'containment',
  'evidence',
  'diceByEvidence',
  'sameAct',
  'sameActAndAgent',
  'sameActOtherAgent',
  'sameActOtherObject',
  'kinAct',
  'kinActAndAgent',
  'opposedAct',
  'theme',
  'likeness',
  'alone',
  'nearlyAlone',
  'borrowedOtherAct',
  'object',
  'measure',
  'measureWithoutOtherAct',
  'run',
  'directive',
  'lead',
  'actor',
  'speaker',
  'report',
] as const;
type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>;

/** How much each kind of evidence counts, in log odds. */
export const WEIGHTS: Evidence = {
  base: -4.4,
  dice: 2,
  containment: 2.4,
  evidence: 2,
  diceByEvidence: 1.4,
  sameAct: 1.4,
  sameActAndAgent: 1.9,
  sameActOtherAgent: -2,
  sameActOtherObject: -3,
  kinAct: 0.5,
  kinActAndAgent: 1.1,
  opposedAct: 0.8,
  theme: 0.9,
  likeness: 2,
  alone: -0.4,
  nearlyAlone: -0.3,
  borrowedOtherAct: -0.3,
  object: 0.2,
  measure: 0.5,
  measureWithoutOtherAct: 0.6,
  run: 1.9,
  directive: -0.5,
  lead: 1.2,
  actor: -0.7,
  speaker: 0.7,
  report: -0.2,
};

const WEIGHT_LIST: readonly number[] = Object.values(WEIGHTS);

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
  /** What it would be without the embedder, where that was heard. */
  readonly without?: number;
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

/** The evidence of a pair, by weight: how much of each counts. */
export function features(a: Facet, b: Facet, match: Match, likeness = 0): Evidence {
  const evidence = match.sharedWeight / (match.sharedWeight + HALF_EVIDENCE);
  const sameAgent = match.agent === 'same' || match.agent === 'bloc';
  const same = match.act === 'same';
  const one = (holds: boolean): number => (holds ? 1 : 0);
  return {
    base: 1,
    dice: match.dice,
    containment: match.containment,
    evidence,
    diceByEvidence: match.dice * evidence,
    sameAct: one(same),
    sameActAndAgent: one(same && sameAgent) * (match.object === null ? 0.5 : 1),
    sameActOtherAgent: one(same && match.agent === 'different'),
    sameActOtherObject: one(same && match.object === 0),
    kinAct: one(match.act === 'kin'),
    kinActAndAgent: one(match.act === 'kin' && sameAgent),
    opposedAct: one(match.act === 'opposed'),
    theme: one(match.theme),
    likeness: match.company >= 1 || same ? likeness : 0,
    alone: one(match.company < 1),
    nearlyAlone: one(match.company >= 1 && match.company < 2 && !same),
    borrowedOtherAct: one(match.act === 'different' && (a.borrowed !== null || b.borrowed !== null)),
    object: match.object ?? 0,
    measure: one(match.measure),
    measureWithoutOtherAct: one(match.measure && match.act !== 'different'),
    run: one(match.run),
    directive: one(a.directive !== b.directive),
    lead: one(match.lead),
    actor: one(match.actor),
    speaker: one(match.speaker),
    report: one(match.report),
  };
}

/** Scores a pair in [0, 1]. `likeness`: what an embedder says, in [0, 1]; it counts only beside something that is shared. */
export function score(a: Facet, b: Facet, match: Match, likeness = 0): Scored {
  if (match.verbatim) return { score: VERBATIM_SCORE, rule: 'same-wording' };
  const ruled = byRule(a, b);
  if (ruled !== null) return ruled;
  const found = features(a, b, match, likeness);
  return {
    score: 1 / (1 + Math.exp(-oddsOf(found))),
    rule: ruleOf(match, match.agent === 'same' || match.agent === 'bloc'),
    ...(found.likeness > 0 ? { without: 1 / (1 + Math.exp(WEIGHTS.likeness * found.likeness - oddsOf(found))) } : {}),
  };
}

/** Log odds. Both records are written in one order; a look-up by name for each of half a million pairs would cost a second. */
function oddsOf(found: Evidence): number {
  const values = Object.values(found);
  let z = 0;
  for (let at = 0; at < values.length; at++) z += (WEIGHT_LIST[at] ?? 0) * (values[at] ?? 0);
  return z;
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
  const day = a.days.find((one) => b.days.includes(one));
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

/** What else bore a join out: the match it rests on, and who likened the two how much. */
export interface Support {
  readonly match: Match;
  readonly embedder: string | null;
}

/** Why two statements are held to speak of one matter, in one sentence. */
export function reasonOf({ rule, without }: Scored, a: Facet, b: Facet, { match, embedder }: Support): string {
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
  const fixed = rule.startsWith('same-') && !rule.startsWith('same-act') && rule !== 'same-theme';
  const more = [
    ...(match.lead && !fixed ? ['both open their report'] : []),
    ...(match.speaker && !fixed ? ['both are the words of one source'] : []),
    ...(without === undefined || embedder === null
      ? []
      : [`${embedder} likens them (the score would be ${(Math.round(without * 1000) / 1000).toString()} without it)`]),
  ];
  return more.length === 0 ? reasons[rule] : `${reasons[rule].slice(0, -1)}; ${more.join('; ')}.`;
}

/** Shared keys in words: concept keys lose their "=", slots their prefix. */
function words(shared: readonly string[]): string {
  const plainly = shared
    .filter((key) => !key.startsWith('^'))
    .map((key) => key.replace(/^=|^[ndtpo]:|^@[^:]*:/, ''))
    .slice(0, 6);
  return plainly.length > 0 ? plainly.join(', ') : 'the same parties';
}
