// The terms of a commitment: how many, how long, from when, until when; stated in its statements or computed from them.
import { Temporal } from 'temporal-polyfill';
import type { TimeExpression } from '../analysis/index.ts';
import { overlap } from '../evidence/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Term } from './commitment.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Most frequent value; the first of equals. */
export function mode<T>(values: readonly T[]): T | null {
  let best: T | null = null;
  let most = 0;
  const counts = new Map<T, number>();
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
  }
  for (const [value, count] of counts) {
    if (count > most) {
      best = value;
      most = count;
    }
  }
  return best;
}

/** The number of what is owed: the count most statements give. `counted`: nouns of actors, whose number is not owed. */
export function quantityOf(statements: readonly Statement[], counted: readonly string[] = []): number | null {
  return mode(
    statements.flatMap((s) => {
      const agents = s.proposition.arguments.filter((a) => a.role === 'agent');
      const found = s.proposition.quantities.find(
        (q) =>
          (q.kind === 'count' || q.kind === 'money') &&
          q.value !== null &&
          q.unit !== null &&
          !counted.includes(q.unit) &&
          // "the two leaders" counts those who act, not what is owed; so does "the two sides" for whom it names.
          !s.proposition.arguments.some((a) => a.actors.length === q.value && overlap(a, q) > 0) &&
          !agents.some((a) => overlap(a, q) > 0),
      );
      return found?.value ?? [];
    }),
  );
}

/** A fixed length of time: no vague one, none that looks back ("the past 24 hours"), none of a call or a talk. */
function isTerm(statement: Statement, time: TimeExpression): boolean {
  return (
    time.type === 'DURATION' &&
    !time.value.includes('X') &&
    (time.rule !== 'time.framed-duration' || isLasting(statement, time)) &&
    time.rule !== 'time.coming-duration' &&
    time.rule !== 'time.past-unit' &&
    (!time.value.startsWith('PT') || isStretch(time))
  );
}

/** Hours make a term from a day on ("given 48 hours"): shorter ones are mostly those of talks. */
function isStretch({ value }: TimeExpression): boolean {
  return Number(/^PT(\d+)H$/.exec(value)?.[1] ?? 0) >= 24;
}

/** "is to last 30 days", "the last 30 days": only the verb gives a length to come. */
function isLasting({ proposition }: Statement, time: TimeExpression): boolean {
  return proposition.terms.some(
    (t) => t.pos === 'VERB' && t.start >= time.start - 10 && t.start <= time.start && t.end <= time.end,
  );
}

/** What makes a length the distance of something else: "a week after signing", "a year into his term", "in less than a month". */
const BESIDE_AFTER = /^(?:['’]s?)? (?:after|before|ago|later|earlier|into|since|prior|old)\b|^-old\b/;
const BESIDE_BEFORE =
  /\b(?:(?:past|last|first|previous|recent|every|each|nearly|almost|asking for|ago|since) (?:\p{L}+ )?|in )$/u;

function isDistance(statement: Statement, time: TimeExpression): boolean {
  const { start, exact } = statement.citation;
  return (
    BESIDE_AFTER.test(exact.slice(time.end - start)) ||
    BESIDE_BEFORE.test(exact.slice(0, Math.max(0, time.start - start)))
  );
}

/** The lengths stated, most frequent first. */
export function durationsOf(statements: readonly Statement[]): string[] {
  const values = statements.flatMap((s) =>
    s.proposition.times.filter((t) => isTerm(s, t) && !isDistance(s, t)).map((t) => t.value),
  );
  return [...new Set(values)].sort(
    (a, b) => values.filter((v) => v === b).length - values.filter((v) => v === a).length,
  );
}

/** A length in days where it is whole weeks or days of hours, so that a week and seven days, 48 hours and two days are one. */
export function canonical(duration: string): string {
  const weeks = /^P(\d+)W$/.exec(duration);
  if (weeks !== null) return `P${Number(weeks[1]) * 7}D`;
  const hours = Number(/^PT(\d+)H$/.exec(duration)?.[1] ?? Number.NaN);
  return hours % 24 === 0 ? `P${hours / 24}D` : duration;
}

/**
 * Start plus length: the day a term runs out, the first day after it in full ("30 days from 18 March end on 17 April"). Months
 * and years by the calendar, hours by the full days among them. Null when either is not exact.
 */
export function endOf(start: string, duration: string): string | null {
  const hours = /^PT(\d+)H$/.exec(duration)?.[1];
  const length = hours === undefined ? duration : `P${Math.floor(Number(hours) / 24)}D`;
  if (!/^\d{4}-\d{2}-\d{2}\??$/.test(start) || !/^P(?:\d+[YMWD])+$/.test(length)) return null;
  const end = dayAfter(start.slice(0, 10), length);
  return end !== null && start.endsWith('?') ? `${end}?` : end;
}

/** The day that lies a length after another; null beyond the year 9999, which no calendar date can tell. */
export function dayAfter(day: string, length: string): string | null {
  if (/\d{6}/.test(length)) return null;
  const date = Temporal.PlainDate.from(day).add(Temporal.Duration.from(length));
  return date.year > 9999 ? null : date.toString();
}

/** A date without its mark of doubt. */
export function certainPart(date: string): string {
  return date.replace(/\?$/, '');
}

/** The date most statements give, doubt aside; in doubt only when all who give it are. */
export function modeDate(dates: readonly string[]): string | null {
  const best = mode(dates.map(certainPart));
  return best === null || dates.includes(best) ? best : `${best}?`;
}

/** A term that the texts give. */
export function stated<T>(value: T | null, reason: string): Term<T> | null {
  return value === null ? null : { value, from: 'stated', rule: 'term.stated', reason };
}

/** A term that follows from others, with the rule by which. */
export function computed<T>(value: T | null, rule: string, reason: string): Term<T> | null {
  return value === null ? null : { value, from: 'computed', rule: `term.${rule}`, reason };
}

/** The day of the event's call or meeting: the full past date most statements give for it; null when none does. */
export function talkDay(statements: readonly Statement[], talks: readonly string[]): string | null {
  const dates: string[] = [];
  for (const { proposition } of statements) {
    const words = [
      proposition.predicate?.lemma ?? '',
      ...proposition.arguments.filter((a) => a.role !== 'modifier').map((a) => a.head),
    ];
    if (proposition.tense !== 'past' || proposition.modality !== null || !words.some((word) => talks.includes(word)))
      continue;
    for (const time of proposition.times) {
      const date = time.type === 'DATE' && time.bound === null ? FULL_DAY.exec(time.value)?.[0] : undefined;
      if (date !== undefined) dates.push(date);
    }
  }
  return mode(dates);
}
