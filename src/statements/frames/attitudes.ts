// Acts and attitudes that a report tells in its own voice (support, believe, want, the hope of): relations, no changes of voice.
import type { Attribution } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, candidatesAt } from './attitude-candidates.ts';
import { featuresOf, type Told, toldIn } from './attitude-features.ts';
import { oddsOf } from './attitude-odds.ts';

/**
 * From here on a candidate counts. Balances found against missed on training articles held out from the weights; lower
 * finds more and claims more that annotators did not mark.
 */
const LIKELY = 0.44;

/** Found by odds, no attitude is as sure as a verb of saying with its clause. */
const SUREST = 0.89;

/** Relations beyond those that change whose statement it is. Linear in the document. */
export function attitudes(reading: Reading): readonly Attribution[] {
  const taken = new Set(reading.attributions.flatMap((a) => (a.cue === null ? [] : [a.cue.token])));
  const told = toldIn(reading);
  const found = new Map<number, Judged>();
  for (const token of reading.doc.tokens) {
    if (taken.has(token.i)) continue;
    const best = likeliest(reading, candidatesAt(reading, token), told);
    if (best !== null && best.odds >= LIKELY) found.set(token.i, best);
  }
  // "has expressed concern about": verb and noun are one cue; the likelier of the two holds it.
  for (const { candidate, odds } of [...found.values()]) {
    const beside = candidate.beside === null ? undefined : found.get(candidate.beside.i);
    if (beside !== undefined) found.delete(beside.odds >= odds ? candidate.cue.i : beside.candidate.cue.i);
  }
  return [...found.values()].map(({ candidate, odds }) => ({
    ...candidate.attribution,
    confidence: Math.min(SUREST, odds),
  }));
}

interface Judged {
  readonly candidate: Candidate;
  readonly odds: number;
}

function likeliest(reading: Reading, candidates: readonly Candidate[], told: Told): Judged | null {
  let best: Judged | null = null;
  for (const candidate of candidates) {
    if (candidate.attribution.content.length === 0) continue;
    const odds = oddsOf(reading, featuresOf(reading, candidate, told));
    if (best === null || odds > best.odds) best = { candidate, odds };
  }
  return best;
}
