// What forbids two statements to share a point, however alike their words are.
import type { Concepts } from './concepts.ts';
import type { Facet } from './facet.ts';
import type { Match } from './match.ts';
import type { Profile } from './profile.ts';

/**
 * Names the slot that tells the two apart, or null. Differing amounts, dates and lengths of one matter do not forbid a
 * join (they are what divergences are made of); ordinals, agents and whole occasions (day and place) do.
 */
export function conflict(a: Facet, b: Facet, match: Match, concepts: Concepts): string | null {
  if (a.statement.id === b.statement.id) return 'same-statement';
  if (a.kind !== b.kind && !match.verbatim) return 'other-kind';
  if (match.act !== 'different' && isEarlier(a, concepts) !== isEarlier(b, concepts) && !match.verbatim)
    return 'earlier-one';
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
  if (match.act === 'same' && bareAssent(a, b, concepts)) return 'bare-assent';
  if (otherCircle(a.jointly, b.jointly)) return 'other-parties';
  if (apart(a.days, b.days) && apart(a.places, b.places)) return 'other-occasion';
  return null;
}

/** "The first in 11 days" is not "the first since the deal". */
function sameRank(a: Facet, b: Facet): boolean {
  if (!a.ordinals.some(({ value }) => b.ordinals.some((other) => other.value === value))) return false;
  return a.durations.join() === b.durations.join();
}

/** "the previous call": not the one the others tell of. */
function isEarlier({ statement }: Facet, concepts: Concepts): boolean {
  const { predicate, arguments: args } = statement.proposition;
  return args.some(
    ({ role, head, lemmas }) =>
      role !== 'oblique' &&
      (concepts.isEvent(head) || head === predicate?.lemma) &&
      lemmas.some((lemma) => concepts.isEarlier(lemma)),
  );
}

/** Two things said of one thing are one matter when they say the same of it: the same word, the same rank. */
function sameJudgement(a: Facet, b: Facet): boolean {
  return [...a.objects].some((key) => b.objects.has(key));
}

/** "The parties agreed" (to what, the next clause says) is not that one of them agreed to a halt. Of one and the same
 * circle it may well be. */
function bareAssent(a: Profile, b: Profile, concepts: Concepts): boolean {
  if (a.act === null || !concepts.isAssent(a.act)) return false;
  if (a.agentRoots.join() === b.agentRoots.join()) return false;
  return isBare(a) !== isBare(b);
}

/** Nothing but who and the act: the matter stands elsewhere. */
function isBare({ statement }: Profile): boolean {
  const { predicate, arguments: args, terms } = statement.proposition;
  return terms.every(
    ({ start, end }) =>
      (predicate !== null && start < predicate.end && predicate.start < end) ||
      args.some((arg) => arg.role === 'agent' && arg.start <= start && end <= arg.end),
  );
}

/** A sentence states a matter once, but for an act told again with more detail ("a swap takes place, each side swapping …"). */
function sameSentence(a: Profile, b: Profile): boolean {
  return a.statement.document === b.statement.document && a.statement.sentence === b.statement.sentence;
}

/** Ordinals of one unit, none in common: the second round is not the fourth. */
function otherOrdinal(a: Profile, b: Profile): boolean {
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
