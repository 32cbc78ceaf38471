// How a statement says that a thing starts or ends: "began on Monday", "came into force", "has been running since May".
import type { Profile } from '../points/index.ts';
import type { Context } from './matter.ts';

/** Days of a start that are fixed. */
const DAY = /^\d{4}-\d\d-\d\d/;

/** Start, end, or neither. */
export function phaseOf(profile: Profile, context: Context): 'start' | 'end' | null {
  const { predicate, arguments: args, times, terms } = profile.statement.proposition;
  if (predicate === null || predicate.pos === 'NOUN') return null;
  const { courses } = context.lexicon;
  const verb = predicate.lemma.toLowerCase();
  if (courses.starting.includes(verb)) return 'start';
  if (courses.ending.includes(verb)) return 'end';
  if (courses.running.includes(verb)) {
    if (times.some(({ bound }) => bound === 'from' || bound === 'since')) return 'start';
    if (times.some(({ bound }) => bound === 'until')) return 'end';
    return verb === 'apply' || verb === 'hold' ? 'start' : null;
  }
  const forced =
    args.some(({ head, role }) => role !== 'agent' && courses.force.includes(head)) ||
    terms.some(
      (term) => courses.force.includes(term.lemma) && term.start - predicate.end < 12 && term.start >= predicate.end,
    );
  return forced && (context.concepts.isLight(verb) || verb === 'enter') ? 'start' : null;
}

/** The one day a statement names for its phase; null when it names none or two. */
export function dayOf(profile: Profile, phase: 'start' | 'end') {
  const bounds = phase === 'start' ? ['from', 'since', null] : ['until', 'by', null];
  const dated = profile.statement.proposition.times.filter(
    (time) =>
      time.type !== 'DURATION' && time.certainty !== 'unknown' && bounds.includes(time.bound) && DAY.test(time.value),
  );
  return new Set(dated.map(({ value }) => value.slice(0, 10))).size === 1 ? (dated[0] ?? null) : null;
}
