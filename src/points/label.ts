// What a point is called: the words of the statement that stands most in its middle, cut to a line.
import type { Blocs } from './party.ts';
import type { Profile } from './profile.ts';

/** Characters of a label. */
const LONGEST = 90;

/** A phrase of at most 90 characters: an exact stretch of the most central statement. */
export function labelOf(
  members: readonly Profile[],
  weight: (key: string, profile: Profile) => number,
  _blocs: Blocs,
): string {
  const count = new Map<string, number>();
  for (const member of members) for (const key of member.keys) count.set(key, (count.get(key) ?? 0) + 1);
  let best: Profile | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const member of members) {
    let central = 0;
    for (const key of member.keys) central += weight(key, member) * ((count.get(key) ?? 1) - 0.5);
    const length = member.statement.citation.exact.length;
    const value = central / Math.sqrt(Math.max(40, length)) - (length > LONGEST ? 0.2 : 0);
    if (value > bestScore) {
      best = member;
      bestScore = value;
    }
  }
  return trim(best?.statement.citation.exact ?? '');
}

/** Strips loose marks and joining words at both ends and cuts at a word end. */
function trim(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.“”"'‘’)\]–—-]+/, '')
    .replace(/^(?:that|and|but|while|which|as)\s+/i, '')
    .replace(/[\s,;:.“”"'‘(–—-]+$/, '');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}
