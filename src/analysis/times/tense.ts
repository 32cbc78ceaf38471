// Whether the clause around an expression looks back or ahead: by the parse where there is one, else by nearby words.
import type { Calendar } from '../../lang/calendar.ts';
import type { Doc, Span, Token } from '../../nlp/index.ts';
import type { Word } from './words.ts';

export type Direction = 'past' | 'future' | null;

/** Words each side that the reading without a parse looks at. */
const WINDOW = 14;

/** Direction of the clause that holds the words [from, next). */
export function directionOf(doc: Doc, all: readonly Word[], from: number, next: number, calendar: Calendar): Direction {
  const span = doc.length === 0 ? null : doc.tokensBetween(all[from]!.start, all[next - 1]!.end);
  if (span !== null && span.root.tag !== '') {
    const before = all[from - 1]?.lower ?? '';
    // "to get around Wednesday's ruling": the day dates the ruling, and only "will" may place that ahead.
    if (all[next]?.lower === "'s") return byOwner(span.root, calendar);
    return byParse(span, calendar, Object.hasOwn(calendar.bounds, before) && calendar.bounds[before] === 'until');
  }
  return byWords(all, from, next, calendar);
}

/**
 * Climbs to the clause's verb; modals, infinitives and "set to"-like governors look ahead. `limit`: "until" stands before, with
 * which verbs of putting off point ahead in any tense ("has given them until Tuesday").
 */
function byParse(span: Span, calendar: Calendar, limit: boolean): Direction {
  // From above the expression: its own words say nothing ("May" is a month here).
  let token = span.root.head;
  for (let depth = 0; depth < 12; depth++) {
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const found = ofVerb(token, calendar, limit);
      if (found !== null) return found;
      // A participle or infinitive modifying a noun takes the direction of what governs it.
    } else if (token.pos === 'ADJ') {
      if (waits(token, calendar)) return 'future';
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      // "the talks scheduled for Friday", "a deadline of Friday": the noun's own words say it.
      if (calendar.futureCues.includes(token.lower)) return 'future';
      if (token.children.some((child) => child.dep === 'amod' && ahead(child, calendar))) return 'future';
    }
    if (token.head.i === token.i) break;
    token = token.head;
  }
  return null;
}

/** Direction of a day that owns a noun ("Monday's talks will focus on …"): that of the nearest verb, infinitives aside. */
function byOwner(start: Token, calendar: Calendar): Direction {
  for (let token = start, depth = 0; depth < 12 && token.head.i !== token.i; depth++) {
    token = token.head;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    const modal = token.children.some((c) => c.dep === 'aux' && calendar.futureModals.includes(c.lower));
    return modal ? 'future' : 'past';
  }
  return null;
}

function ofVerb(verb: Token, calendar: Calendar, limit: boolean): Direction {
  const helpers = verb.children.filter((child) => child.dep === 'aux' || child.dep === 'auxpass');
  const lower = helpers.map((helper) => helper.lower);
  if (lower.some((word) => ['would', 'could', 'might'].includes(word)) && verb.children.some((c) => c.lower === 'have'))
    return 'past';
  // "could not be reached on Friday", "none of them could be found": what did not come to be is over.
  if (lower.includes('could') && (verb.children.some((c) => c.dep === 'neg') || negativeSubject(verb))) return 'past';
  if (lower.some((word) => calendar.futureModals.includes(word))) return 'future';
  if (calendar.deferring.includes(verb.lemma) && limit) return 'future';
  if (lower.includes('had') || lower.includes('was') || lower.includes('were') || lower.includes('did'))
    return waits(verb, calendar) ? 'future' : 'past';
  if (waits(verb, calendar)) return 'future';
  if (lower.includes('have') || lower.includes('has')) return 'past';
  if (lower.includes('to') && verb.tag === 'VB') {
    // "to meet on Friday" looks ahead under a present verb, in a headline, or under a verb of planning.
    return 'future';
  }
  if (verb.tag === 'VBD') return calendar.planning.includes(verb.lemma) ? 'future' : 'past';
  if (verb.tag === 'VBN' && lower.length === 0)
    return verb.dep === 'acl' || verb.dep === 'advcl' || verb.dep === 'ROOT' ? 'past' : null;
  if ((verb.tag === 'VBZ' || verb.tag === 'VBP') && lower.length === 0 && calendar.timetable.includes(verb.lemma))
    return 'future';
  if ((verb.tag === 'VBZ' || verb.tag === 'VBP') && verb.lemma !== 'say' && verb.lemma !== 'be') return null;
  // "a truce starting on Monday"
  if (verb.tag === 'VBG' && lower.length === 0 && calendar.timetable.includes(verb.lemma) && verb.dep !== 'ROOT')
    return 'future';
  if (verb.tag === 'VBG' && lower.some((word) => ['is', 'are', "'s", "'re", 'am'].includes(word))) return 'future';
  return null;
}

/** "the slated visit", "the upcoming talks". */
function ahead(word: Token, calendar: Calendar): boolean {
  return calendar.waiting.includes(word.lower) || ['upcoming', 'forthcoming', 'coming'].includes(word.lower);
}

/** "Neither side could …", "no one could …". */
function negativeSubject(verb: Token): boolean {
  const subject = verb.children.find((child) => child.dep === 'nsubj' || child.dep === 'nsubjpass');
  if (subject === undefined) return false;
  const negative = ['neither', 'no', 'none', 'nobody', 'nothing'];
  return negative.includes(subject.lower) || subject.children.some((child) => negative.includes(child.lower));
}

/** "is set", "are due", "scheduled for", "expected on". */
function waits(verb: Token, calendar: Calendar): boolean {
  return (verb.tag === 'VBN' || verb.tag === 'JJ') && calendar.waiting.includes(verb.lower);
}

/** Nearest cue within the sentence; words before the expression weigh more than those after it. */
function byWords(all: readonly Word[], from: number, next: number, calendar: Calendar): Direction {
  let best = Number.POSITIVE_INFINITY;
  let direction: Direction = null;
  const weigh = (i: number, distance: number): void => {
    const word = all[i]!;
    const after = all[i + 1]?.lower ?? '';
    const future =
      (calendar.futureCues.includes(word.lower) && word.text !== 'May') ||
      (word.lower === 'to' &&
        /^\p{Ll}{2,}$/u.test(all[i + 1]?.text ?? '') &&
        !['the', 'a', 'an', 'his', 'its', 'their', 'be'].includes(after));
    const past =
      calendar.pastForms.includes(word.lower) ||
      (word.lower.length > 4 && word.lower.endsWith('ed') && !calendar.futureCues.includes(word.lower));
    if ((future || past) && distance < best) {
      best = distance;
      direction = future ? 'future' : 'past';
    }
  };
  for (let i = from - 1; i >= Math.max(0, from - WINDOW) && !ends(all, i) && !all[i + 1]!.afterBreak; i--)
    weigh(i, from - i);
  for (let i = next; i < Math.min(all.length, next + WINDOW) && !ends(all, i) && !all[i]!.afterBreak; i++)
    weigh(i, (i - next + 1) * 1.5);
  return direction;
}

function ends(all: readonly Word[], i: number): boolean {
  return ['.', '?', '!', ';'].includes(all[i]!.text);
}
