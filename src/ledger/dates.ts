// Which calendar date of a statement is the start, the end or the due day of what it commits to; the last day of a period and the end of a time limit are computed.
import { Temporal } from 'temporal-polyfill';
import type { TimeExpression } from '../analysis/index.ts';
import type { Obligations } from '../lang/obligations.ts';
import type { Statement } from '../statements/index.ts';
import type { Term } from './commitment.ts';
import { computed, dayAfter, endOf, stated } from './terms.ts';

/** Dates of a statement by what they mean for its commitment; EDTF. */
export interface Dates {
  readonly start: string | null;
  readonly end: string | null;
  readonly due: string | null;
  /** When the step itself was taken ("agreed on March 11"). */
  readonly when: string | null;
  /** Those among them that the statement does not give as they stand, with how they follow from it. */
  readonly reckoned: readonly Reckoned[];
}

/** A date that follows from words that are no date: "by the end of the month", "within ten days". */
export interface Reckoned {
  readonly value: string;
  readonly rule: string;
  readonly reason: string;
}

const FULL_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Whom or what a time limit counts from where it says so: "within ten days of the signing". */
const FROM_EVENT = /^ (?:of|after|from|following|since|once|before)\b/;

/** Reads a statement's calendar dates. `published`: its report's day, or null. */
export function datesOf(statement: Statement, making: boolean, published: string | null, words: Obligations): Dates {
  const { predicate, times, terms, modality, arguments: parts } = statement.proposition;
  const lemma = predicate?.lemma ?? '';
  const heads = [
    lemma,
    ...parts.filter((a) => a.role !== 'modifier').map((a) => a.head),
    // "proposed to hold the talks on Friday": what is held stands below the verb.
    ...(making ? terms.filter((t) => t.pos === 'NOUN').map((t) => t.lemma) : []),
  ];
  const lasts = heads.some(
    (head) => words.meetings.includes(head) || words.lasting.includes(head) || words.starting.includes(head),
  );
  // "set Sunday as a deadline", "gave them until Friday to leave": the day set is by when, be it over or not.
  const sets = words.settingTimes.includes(lemma) || lemma === 'have';
  const deadline = sets && terms.some((t) => words.deadlines.includes(t.lemma));
  const today = published?.slice(0, 10) ?? null;
  const reckoned: Reckoned[] = [];
  const telling = times.find((time) => isOfTelling(time, statement));
  const said = telling === undefined ? null : (FULL_DAY.exec(telling.value)?.[0] ?? null);
  let start: string | null = null;
  let end: string | null = null;
  let due: string | null = null;
  let when: string | null = null;
  for (const time of times) {
    if (isOfTelling(time, statement)) continue;
    const free = sets && isGiven(time, statement) && times.every((other) => other.bound !== 'from');
    const known = reckonedOf(time, statement, free, said ?? today) ?? dateOf(time, statement, today);
    if (known === null) continue;
    if (typeof known !== 'string') reckoned.push(known);
    const date = typeof known === 'string' ? known : known.value;
    // What a report of the same day tells as past has happened.
    const past =
      today !== null &&
      (date < today.slice(0, date.length) || (date === today && statement.proposition.tense === 'past'));
    if (free || deadline || (time.bound === 'until' && sets)) due ??= date;
    else if (time.bound === 'until') end ??= date;
    else if (time.bound === 'by' || time.bound === 'before') due ??= date;
    // "the truce has been running since 18 March": what lasts began then.
    else if (time.bound === 'since' && heads.some((head) => words.lasting.includes(head))) start ??= date;
    else if (time.bound === 'since' || time.bound === 'after') continue;
    else if (making && (today === null || past || (statement.proposition.tense === 'past' && date === today)))
      when ??= date;
    else if (words.ending.includes(lemma) && !past) end ??= date;
    // An hour is when something takes place ("will speak at 11 a.m."), not by when it is owed.
    else if (
      time.bound === 'from' ||
      lasts ||
      (/T\d/.test(time.value) && modality !== 'must') ||
      (modality === null && past)
    )
      start ??= date;
    // A year alone that is past or still going on is no day by which to act ("earlier this year").
    else if (/^\d{4}$/.test(date) && today !== null && date <= today.slice(0, 4)) continue;
    else due ??= date;
  }
  // "gave them 150 hours starting at noon to withdraw": the time given runs out by when it must be done.
  const given = sets && start !== null ? times.find((time) => isGiven(time, statement)) : undefined;
  const over = given === undefined || start === null ? null : endOf(start, given.value);
  if (over !== null && due === null) {
    due = over;
    reckoned.push({ value: over, rule: 'time-given', reason: `${given?.value} from ${start} are given for it` });
  }
  return { start, end, due, when, reckoned };
}

/** A length of time that is given for an act: "48 hours to release them", "48 hours starting at noon to release them". */
function isGiven(time: TimeExpression, statement: Statement): boolean {
  return time.type === 'DURATION' && isForAct(time, statement);
}

/** Whether an act follows a time, its beginning between them or not: "48 hours to leave", "until Friday to leave". */
export function isForAct({ end }: TimeExpression, { citation }: Statement): boolean {
  const after = citation.exact.slice(Math.max(0, end - citation.start));
  return /^(?: (?:in which|starting|beginning|from)\b[^.;]{0,80}?)? to \p{Ll}/u.test(after);
}

/**
 * The calendar date of an expression in EDTF, null where it has none. A bare year counts only as a limit or where something is
 * said to be done in it and it is still to come: "the 2015 accord" and "the 2028 games" date nothing here.
 */
function dateOf(time: TimeExpression, { proposition }: Statement, today: string | null): string | null {
  const { type, value, edtf, bound, rule } = time;
  if ((type !== 'DATE' && type !== 'TIME') || edtf === null) return null;
  // A date in doubt stays in doubt in what hangs on it.
  if (/^\d{4}-\d{2}/.test(value)) return `${FULL_DAY.exec(value)?.[0] ?? value}${edtf.endsWith('?') ? '?' : ''}`;
  if (!/^\d{4}/.test(value) || bound === 'since' || bound === 'after') return null;
  if (bound !== null) return edtf;
  if (today === null || edtf.slice(0, 4) < today.slice(0, 4)) return null;
  const placed = proposition.arguments.some(
    (a) => a.preposition !== null && a.head === value && a.start <= time.start && a.end >= time.end,
  );
  return rule !== 'time.year' || placed ? edtf : null;
}

/** `free`: a length of time that is given from no stated beginning. */
function reckonedOf(time: TimeExpression, statement: Statement, free: boolean, from: string | null): Reckoned | null {
  return lastDay(time) ?? limit(time, statement, free, from);
}

/** "by the end of the month", "until the end of 2026": the last day of the period. */
function lastDay({ edtf, rule, modifier, bound }: TimeExpression): Reckoned | null {
  if (rule !== 'time.period-end' || modifier !== 'END' || edtf === null) return null;
  if (bound !== 'by' && bound !== 'until' && bound !== 'before') return null;
  const doubt = edtf.endsWith('?') ? '?' : '';
  const last = (edtf.split('/').at(-1) ?? '').replace(/\?$/, '');
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(last);
  const year = /^\d{4}$/.test(last) ? Number(last) : null;
  const day =
    month !== null
      ? new Temporal.PlainYearMonth(Number(month[1]), Number(month[2])).toPlainDate({ day: 31 })
      : year !== null
        ? new Temporal.PlainDate(year, 12, 31)
        : FULL_DAY.test(last)
          ? Temporal.PlainDate.from(last)
          : null;
  if (day === null) return null;
  return { value: `${day}${doubt}`, rule: 'last-day', reason: `the end of ${edtf} is named, so its last day` };
}

/**
 * "within 30 days", "over the next ten days": the end of a time limit that names no beginning, counted from the day it was said or
 * else of the report, and in doubt, since the day of the deed may be another.
 */
function limit(time: TimeExpression, statement: Statement, free: boolean, from: string | null): Reckoned | null {
  const within = time.bound === 'by' && time.modifier === 'EQUAL_OR_LESS';
  if (time.type !== 'DURATION' || !(within || free || time.rule === 'time.coming-duration') || from === null)
    return null;
  if (statement.proposition.tense === 'past' && !free) return null;
  const { start, exact } = statement.citation;
  if (FROM_EVENT.test(exact.slice(time.end - start))) return null;
  const hours = /^PT(\d+)H$/.exec(time.value)?.[1];
  const length = hours !== undefined && Number(hours) % 24 === 0 ? `P${Number(hours) / 24}D` : time.value;
  if (!/^P\d+[DWMY]$/.test(length) || !FULL_DAY.test(from)) return null;
  const day = dayAfter(from.slice(0, 10), length);
  if (day === null) return null;
  return {
    value: `${day}?`,
    rule: 'time-limit',
    reason: `${time.value} counted from ${from}, the day of the words, since they name no other beginning`,
  };
}

/** A term by its value: computed where the statements that give it had to reckon it, else stated. */
export function datedTerm(value: string | null, read: readonly Dates[], reason: string): Term<string> | null {
  const how = read.flatMap((one) => one.reckoned).find((one) => one.value === value);
  return how === undefined ? stated(value, reason) : computed(value, how.rule, how.reason);
}

/** "said | on Monday it would pay": a day between the verb of saying and the first words of what is said dates the saying. */
function isOfTelling(time: TimeExpression, { citation, chain, proposition }: Statement): boolean {
  const cue = chain.at(-1)?.cue ?? null;
  if (cue === null || time.bound !== null || (time.type !== 'DATE' && time.type !== 'TIME')) return false;
  const near = cue.citation.end <= citation.start && citation.start - cue.citation.end <= 2;
  const before = citation.exact.slice(0, Math.max(0, time.start - citation.start));
  const subject = proposition.arguments.some((a) => a.role === 'agent' && a.start >= time.end);
  return near && subject && /^(?:\p{Ll}+ ){0,2}$/u.test(before);
}
