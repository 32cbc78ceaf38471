// What a point is called: the words of the statement that stands most in its middle and can stand alone, cut to a line.
import type { Lexicon } from '../lang/lexicon.ts';
import type { Facet } from './facet.ts';
import type { Profile } from './profile.ts';

/** Characters of a label. */
const LONGEST = 90;

/** Characters of a statement that are looked at: what no reader would print must not cost time. */
const MOST_READ = 2000;
/** Characters of a label that is cut before a phrase. */
const SHORTEST = 40;

/** How much of its worth a wording keeps as a label for each thing that keeps it from standing alone. */
const KEEPS = {
  leaning: 0.4,
  nameless: 0.4,
  verbless: 0.6,
  subjectless: 0.5,
  quoted: 0.8,
  denied: 0.7,
  long: 0.5,
  borrowed: 0.5,
} as const;

/** A phrase of at most 90 characters: an exact stretch of the most central statement that can stand alone. */
export function labelOf(
  members: readonly Facet[],
  weight: (key: string, profile: Profile) => number,
  lexicon: Lexicon,
): string {
  const count = new Map<string, number>();
  for (const member of members) for (const key of member.keys) count.set(key, (count.get(key) ?? 0) + 1);
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const member of members) {
    let central = 0;
    for (const key of member.keys) central += weight(key, member) * ((count.get(key) ?? 1) - 0.5);
    const line = trim(member.statement.citation.exact, lexicon);
    const value = (central / Math.sqrt(Math.max(40, line.length))) * standing(member, line, lexicon);
    if (value > bestScore) {
      best = line;
      bestScore = value;
    }
  }
  return cut(best, lexicon);
}

/** Share of its worth that a wording keeps, in (0, 1]. */
function standing({ statement, borrowed }: Facet, line: string, lexicon: Lexicon): number {
  const first = /^\p{L}+/u.exec(line)?.[0].toLowerCase() ?? '';
  const { predicate, arguments: args } = statement.proposition;
  const { start, end } = statement.citation;
  let share = 1;
  if (lexicon.leaning.includes(first)) share *= KEEPS.leaning;
  if (lexicon.nameless.includes(first)) share *= KEEPS.nameless;
  if (predicate === null || predicate.pos !== 'VERB') share *= KEEPS.verbless;
  else if (
    !args.some((arg) => arg.role !== 'oblique' && start <= arg.start && arg.end <= end && arg.start < predicate.start)
  )
    share *= KEEPS.subjectless;
  if (/[“”"]/.test(line) || statement.form === 'direct') share *= KEEPS.quoted;
  if (statement.polarity === 'denied') share *= KEEPS.denied;
  if (borrowed !== null) share *= KEEPS.borrowed;
  if (line.length > LONGEST) share *= KEEPS.long;
  return share;
}

/** Strips loose marks at both ends and joining words at the start. */
function trim(text: string, lexicon: Lexicon): string {
  const line = text
    .slice(0, MOST_READ)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.“”"'‘’)\]–—-]+/, '')
    .replace(/[\s,;:.“”"'‘(–—-]+$/, '');
  const first = /^\p{L}+(?=\s+\S)/u.exec(line)?.[0] ?? '';
  if (lexicon.shed.includes(first.toLowerCase())) return trim(line.slice(first.length), lexicon);
  const opening = /^(\p{L}+),\s+(?=\S)/u.exec(line);
  return opening !== null && lexicon.linking.includes(opening[1]?.toLowerCase() ?? '')
    ? line.slice(opening[0].length)
    : line;
}

/** Cuts before a clause or a phrase that the rest can stand without, else at the end of a word. */
function cut(line: string, lexicon: Lexicon): string {
  if (line.length <= LONGEST) return line;
  const room = line.slice(0, LONGEST);
  const clause = Math.max(room.lastIndexOf(', '), room.lastIndexOf('; '), room.lastIndexOf(' – '));
  if (clause >= LONGEST / 2) return marked(room.slice(0, clause), line, lexicon);
  const words = [...room.matchAll(/\s(\p{L}+)(?=\s)/gu)].filter(
    ({ index, 1: word = '' }) => index >= SHORTEST && word !== 'to' && lexicon.leaning.includes(word.toLowerCase()),
  );
  const whole = room.slice(0, words.at(-1)?.index ?? room.lastIndexOf(' '));
  return marked(whole.replace(/\s+\p{Ll}{1,3}$/u, ''), line, lexicon);
}

/**
 * Where a condition or a denial was cut off, the label says that it goes on: "strikes again" and "strikes again if …" are two
 * things, and so are "a truce" and "a truce without Norway".
 */
function marked(label: string, line: string, lexicon: Lexicon): string {
  const next = /^[\s,;–]+(\p{L}+)/u.exec(line.slice(label.length))?.[1]?.toLowerCase() ?? '';
  return lexicon.conditionals.includes(next) || lexicon.negators.includes(next) ? `${label}…` : label;
}
