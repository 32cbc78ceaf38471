// Whether the clause around an expression looks back or ahead: by the parse where there is one, else by nearby words (tense-words.ts).
import type { Calendar } from '../../lang/calendar.ts';
import type { Doc, Span, Token } from '../../nlp/index.ts';
import { byWords } from './tense-words.ts';
import type { Word } from './words.ts';

/** `near`: the clause settles neither, and the nearest day of that name is meant ("they meet Monday", "had been due on Friday"). */
export type Direction = 'past' | 'future' | 'near' | null;

/** Direction of the clause that holds the words [from, next). */
export function directionOf(doc: Doc, all: readonly Word[], from: number, next: number, calendar: Calendar): Direction {
  const span = doc.length === 0 ? null : doc.tokensBetween(all[from]!.start, all[next - 1]!.end);
  if (span !== null && span.root.tag !== '') {
    const before = all[from - 1]?.lower ?? '';
    // "to get around Wednesday's ruling": the day dates the ruling, and only "will" may place that ahead.
    if (all[next]?.lower === "'s") return byOwner(span.root, calendar);
    if (followsPast(doc, all, from, calendar)) return 'past';
    const limit = before === 'to' || (Object.hasOwn(calendar.bounds, before) && calendar.bounds[before] === 'until');
    return byParse(span, calendar, limit);
  }
  return byWords(all, from, next, calendar);
}

/** "said on Monday it would reopen the crossing": right behind a past verb a day is that verb's, wherever the parse hangs it. */
function followsPast(doc: Doc, all: readonly Word[], from: number, calendar: Calendar): boolean {
  const at = all[from - 1]?.lower === 'on' ? from - 2 : from - 1;
  const word = all[at];
  if (word === undefined || word.kind !== 'word' || all[at + 1]!.afterBreak) return false;
  const verb = doc.tokensBetween(word.start, word.end)?.root;
  if (verb?.tag !== 'VBD' || verb.pos !== 'VERB') return false;
  return !calendar.planning.includes(verb.lemma) && !calendar.waiting.includes(verb.lower);
}

/**
 * Climbs to the clause's verb; modals, infinitives and "set to"-like governors look ahead. `limit`: "until" or "to" stands before,
 * with which verbs of putting off point ahead in any tense ("has given them until Tuesday", "was extended to 16 November").
 */
function byParse(span: Span, calendar: Calendar, limit: boolean): Direction {
  // From above the expression: its own words say nothing ("May" is a month here).
  let token = span.root.head;
  for (let depth = 0; depth < 12; depth++) {
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const found = ofVerb(token, calendar, limit);
      if (found === 'future' && laidAside(token, calendar)) return 'near';
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
  if (waits(verb, calendar) && overtaken(verb)) return 'near';
  if (lower.includes('had') || lower.includes('was') || lower.includes('were') || lower.includes('did'))
    return waits(verb, calendar) ? 'future' : 'past';
  // "The ministry set Sunday as a deadline": finite whatever its tag, and the day may be over.
  if (waits(verb, calendar))
    return lower.length === 0 && verb.children.some((c) => c.dep === 'nsubj' && c.i < verb.i) ? 'near' : 'future';
  if (lower.includes('have') || lower.includes('has')) return 'past';
  if (lower.includes('to') && (verb.tag === 'VB' || lower.includes('be'))) return ofInfinitive(verb, calendar, limit);
  if (subjunctive(verb, lower)) return 'future';
  if (verb.tag === 'VBD') return calendar.planning.includes(verb.lemma) ? 'future' : 'past';
  if (verb.tag === 'VBN' && lower.length === 0)
    return verb.dep === 'acl' || verb.dep === 'advcl' || verb.dep === 'ROOT' ? 'past' : null;
  if (verb.tag === 'VBZ' || verb.tag === 'VBP') return ofPresent(verb, lower, calendar);
  // "a truce starting on Monday"; "shares fell, closing unchanged on Friday" shares its verb's time.
  if (verb.tag === 'VBG' && lower.length === 0 && calendar.timetable.includes(verb.lemma) && verb.dep !== 'ROOT')
    return verb.dep === 'advcl' && ofVerb(verb.head, calendar, limit) === 'past' ? 'past' : 'future';
  if (verb.tag === 'VBG' && lower.some((word) => ['is', 'are', "'s", "'re", 'am'].includes(word))) return 'future';
  return null;
}

/** The plain present: "the vote ends on Tuesday", "the League plans to meet on Friday", "they meet on Monday". */
function ofPresent(verb: Token, helpers: readonly string[], calendar: Calendar): Direction {
  if (helpers.length > 0) return null;
  if (calendar.timetable.includes(verb.lemma) || calendar.planning.includes(verb.lemma)) return 'future';
  // Subordinate to something said or done, the present tells no place: the verb above it does.
  return verb.dep === 'ROOT' && verb.lemma !== 'say' ? 'near' : null;
}

/**
 * "to meet on Friday" looks ahead under a present verb, in a headline, or under a verb of planning; under a verb of achieving
 * ("managed to leave on Friday") and an ordinal ("the first state to accede on Friday") it shares the time of what governs it. The
 * purpose of what was done ("feasts were held to mark the accession on Friday", "was invited to testify on Friday") may be either.
 */
function ofInfinitive(verb: Token, calendar: Calendar, limit: boolean): Direction {
  const { head } = verb;
  if (head.i === verb.i) return 'future';
  if (verb.dep === 'relcl' || verb.dep === 'acl')
    return head.children.some((child) => calendar.ranks.includes(child.lower)) ? null : 'future';
  if (waits(head, calendar)) return overtaken(head) ? 'near' : 'future';
  const achieved = verb.dep === 'xcomp' && calendar.achieving.includes(head.lemma);
  if (!achieved && verb.dep !== 'advcl' && verb.dep !== 'csubj') return 'future';
  if (ofVerb(head, calendar, limit) !== 'past') return 'future';
  return achieved ? 'past' : 'near';
}

/** "It had been due to expire on Friday": what was planned has been overtaken, and the day may lie on either side. */
function overtaken(waiting: Token): boolean {
  const had = (token: Token): boolean => token.children.some((child) => child.dep === 'aux' && child.lower === 'had');
  return had(waiting) || (waiting.dep === 'acomp' && had(waiting.head));
}

/** "an order that the boy remain there until Friday": a bare form under a subject that would ask for another. */
function subjunctive(verb: Token, helpers: readonly string[]): boolean {
  if (helpers.length > 0 || (verb.tag !== 'VB' && verb.tag !== 'VBP')) return false;
  const { children } = verb;
  const subject = children.find((child) => child.dep === 'nsubj');
  if (subject === undefined || !children.some((child) => child.dep === 'mark' && child.lower === 'that')) return false;
  if (verb.tag === 'VB') return true;
  const several = subject.children.some((child) => child.dep === 'conj');
  return !several && (subject.tag === 'NN' || subject.tag === 'NNP' || ['he', 'she', 'it'].includes(subject.lower));
}

/** "The service planned for Saturday was cancelled": a plan that was given up may have been for either side of the report. */
function laidAside(verb: Token, calendar: Calendar): boolean {
  if (verb.dep !== 'acl' || !waits(verb, calendar)) return false;
  const above = verb.head.head;
  return calendar.cancelling.includes(above.lemma) && above.i !== verb.i;
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
