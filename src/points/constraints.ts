// What forbids two statements to share a point, however alike their words are.
import type { Concepts } from './concepts.ts';
import type { Facet } from './facet.ts';
import type { Match } from './match.ts';
import type { Profile } from './profile.ts';
import type { Weighed } from './weighed.ts';

/**
 * Names the slot that tells the two apart, or null. Differing amounts, dates and lengths of one matter do not forbid a
 * join (they are what divergences are made of); ordinals, agents and whole occasions (day and place) do.
 */
export function conflict(left: Weighed, right: Weighed, match: Match, concepts: Concepts): string | null {
  const a = left.facet;
  const b = right.facet;
  if (a.statement.id === b.statement.id) return 'same-statement';
  if (a.kind !== b.kind && !match.verbatim) return 'other-kind';
  if (match.act !== 'different' && left.earlier !== right.earlier && !match.verbatim) return 'earlier-one';
  // That somebody is to accept is not that he accepts.
  if (match.answer && a.directive !== b.directive && match.act !== 'different') return 'demanded-answer';
  if (a.kind === 'rank' && !match.verbatim && !sameRank(a, b)) return 'other-rank';
  if (a.kind === 'property' && !match.verbatim && !sameJudgement(a, b)) return 'other-property';
  if (sameSentence(a, b) && !match.verbatim && !(match.act === 'same' && (match.object ?? 0) > 0))
    return 'same-sentence';
  if (otherOrdinal(a, b) || wholeAndOne(a, b) || wholeAndOne(b, a)) return 'other-ordinal';
  if (
    !match.verbatim &&
    match.act === 'same' &&
    match.agent === 'different' &&
    a.act !== null &&
    !concepts.isSymmetric(a.act)
  )
    return 'other-agent';
  if (match.act === 'same' && bareAssent(left, right)) return 'bare-assent';
  if (otherCircle(a.jointly, b.jointly)) return 'other-parties';
  if (apart(a.days, b.days) && apart(a.places, b.places)) return 'other-occasion';
  return null;
}

/** "The first in 11 days" is not "the first since the deal". */
function sameRank(a: Facet, b: Facet): boolean {
  if (!a.ordinals.some(({ value }) => b.ordinals.some((other) => other.value === value))) return false;
  return a.durations.join() === b.durations.join();
}

/** Two things said of one thing are one matter when they say the same of it: the same word, the same rank. */
function sameJudgement(a: Facet, b: Facet): boolean {
  return [...a.objects].some((key) => b.objects.has(key));
}

/** "The parties agreed" (to what, the next clause says) is not that one of them agreed to a halt. Of one and the same
 * circle it may well be. */
function bareAssent(a: Weighed, b: Weighed): boolean {
  if (!a.assents || a.bare === b.bare) return false;
  return a.facet.agentRoots.join() !== b.facet.agentRoots.join();
}

/** A sentence states a matter once, but for an act told again with more detail ("a swap takes place, each side swapping …"). */
function sameSentence(a: Profile, b: Profile): boolean {
  return a.statement.document === b.statement.document && a.statement.sentence === b.statement.sentence;
}

/** Ordinals of one unit, none in common: the second round is not the fourth. */
function otherOrdinal(a: Profile, b: Profile): boolean {
  if (a.ordinals.length === 0 || b.ordinals.length === 0) return false;
  const units = a.ordinals.map((count) => count.unit).filter((unit) => b.ordinals.some((other) => other.unit === unit));
  return (
    units.length > 0 &&
    units.every((unit) => {
      const values = a.ordinals.filter((count) => count.unit === unit).map((count) => count.value);
      return !b.ordinals.some((count) => count.unit === unit && values.includes(count.value));
    })
  );
}

/** Several of a series are not one of it: "four rounds", "the fifth round". */
function wholeAndOne(a: Profile, b: Profile): boolean {
  if (a.counts.length === 0 || b.ordinals.length === 0) return false;
  return a.counts.some(
    ({ unit, value }) =>
      unit !== null &&
      value > 1 &&
      b.ordinals.some((count) => count.unit === unit) &&
      !a.ordinals.some((count) => count.unit === unit) &&
      !b.counts.some((count) => count.unit === unit),
  );
}

/** A with B is not A with C, unless one circle is part of the other. */
function otherCircle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.every((party) => b.includes(party)) && !b.every((party) => a.includes(party));
}

function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}
