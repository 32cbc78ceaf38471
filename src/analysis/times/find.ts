// Finds every time expression of a document: reads by the grammar, longest first, then anchors in text order.
import type { Temporal } from 'temporal-polyfill';
import type { SourceDocument } from '../../documents/index.ts';
import type { Language } from '../../lang/language.ts';
import type { Doc } from '../../nlp/index.ts';
import type { TimeExpression } from '../times.ts';
import { dayRules } from './day-words.ts';
import { durationRules } from './durations.ts';
import { monthDayRules } from './month-days.ts';
import { monthYearRules } from './months-years.ts';
import { namedDayRules } from './named-days.ts';
import { phaseRules } from './phases.ts';
import { anchorOf, day, type Memory } from './place/anchor.ts';
import type { Context } from './place/dates.ts';
import { anchored, type Resolved, week, weekInterval } from './place/resolved.ts';
import { quarterRules } from './quarters.ts';
import type { Grammar, Reading } from './reading.ts';
import { repeatRules } from './repeats.ts';
import { resolve } from './resolve.ts';
import { directionOf } from './tense.ts';
import { unitRules } from './units.ts';
import { phraseBefore, words } from './words.ts';

/** Longest match wins; between equals, the family that stands first. */
const RULES = [
  ...dayRules,
  ...namedDayRules,
  ...monthDayRules,
  ...monthYearRules,
  ...unitRules,
  ...quarterRules,
  ...phaseRules,
  ...durationRules,
  ...repeatRules,
];

/** All expressions of the document's own text, in order, none overlapping another. Linear in the text's length. */
export function findExpressions(
  document: SourceDocument,
  doc: Doc,
  language: Pick<Language, 'calendar' | 'numbers'>,
): TimeExpression[] {
  const blocks = document.blocks.length > 0 ? document.blocks : [{ start: 0, end: document.text.length }];
  const passages = blocks.map((block) => {
    const grammar: Grammar = {
      words: words(document.text, block.start, block.end),
      calendar: language.calendar,
      numbers: language.numbers,
    };
    return { grammar, readings: readings(grammar) };
  });
  const all = passages.flatMap((passage) => passage.readings);
  const dateline = document.dateline?.date ?? '';
  const line = readings({ ...language, words: words(dateline, 0, dateline.length) })[0];
  const anchor = anchorOf(document, all, line);
  const memory: Memory = { day: null, doubtful: false, month: null, year: null, quarter: null };
  const found: TimeExpression[] = [];
  for (const { grammar, readings } of passages) {
    let last: Resolved | null = null;
    for (const [at, read] of readings.entries()) {
      const ends = endsStretch(grammar, readings, at);
      const context: Context = {
        direction: directionOf(doc, grammar.words, read.from, read.next, language.calendar),
        named: namesEvent(grammar, read),
        beside: besideOf(grammar, readings, at),
        opened: ends && last !== null ? dayOf(last.value) : null,
      };
      const resolved: Resolved = withTime(read, moved(read, resolve(read, anchor, memory, context)));
      last = resolved;
      remember(memory, read, resolved);
      found.push({
        start: grammar.words[read.from]!.start,
        end: grammar.words[read.next - 1]!.end,
        type: read.type,
        value: resolved.value,
        edtf: resolved.edtf,
        modifier: read.modifier,
        bound: boundOf(grammar, read) ?? (ends ? 'until' : null),
        certainty: resolved.certainty,
        rule: read.rule,
        reason: `${resolved.reason}.`,
      });
    }
  }
  return found;
}

/** Greedy, left to right: at each word the longest reading. */
function readings(grammar: Grammar): Reading[] {
  const found: Reading[] = [];
  for (let i = 0; i < grammar.words.length; ) {
    let best: Reading | null = null;
    for (const rule of RULES) {
      const read = rule(grammar, i);
      if (read !== null && (best === null || read.next > best.next)) best = read;
    }
    if (best === null) i++;
    else {
      found.push(best);
      i = best.next;
    }
  }
  return found;
}

/** Whether a date names an event: "the October 7 massacre". */
function namesEvent({ words }: Grammar, read: Reading): boolean {
  const after = words[read.next];
  return (
    read.rule === 'time.month-day' &&
    words[read.from - 1]?.lower === 'the' &&
    after?.kind === 'word' &&
    !after.afterBreak
  );
}

/** The full date that the same sentence states before an expression, unless it merely bounds something ("since 24 February 2022"). */
function besideOf(grammar: Grammar, all: readonly Reading[], at: number): Temporal.PlainDate | null {
  const read = all[at]!;
  const before = all[at - 1];
  if (before?.target.kind !== 'date') return null;
  const { year, month, day: date } = before.target;
  if (year === null || month === null || date === null) return null;
  for (let i = before.next; i < read.from; i++) if (['.', '?', '!'].includes(grammar.words[i]!.text)) return null;
  const bound = boundOf(grammar, before);
  return bound === null || bound === 'from' ? day(year, month, date) : null;
}

/** Whether an expression ends the stretch that the one before it begins: "from Friday to Tuesday", "between 3 May and 9 June". */
function endsStretch({ words, calendar }: Grammar, all: readonly Reading[], at: number): boolean {
  const read = all[at]!;
  const before = all[at - 1];
  if (before === undefined) return false;
  const lead = words[before.from - 1]?.lower ?? '';
  const links = words.slice(before.next, read.from).map((word) => word.lower);
  const [link = ''] = links;
  if (links.length > 2 || (links.length === 2 && links[1] !== 'the' && links[1] !== 'on')) return false;
  if (link === 'and') return lead === 'between';
  return calendar.stretches.includes(link) && Object.hasOwn(calendar.bounds, lead) && calendar.bounds[lead] === 'from';
}

/** The first day of a value that is fixed to the month at least. */
function dayOf(value: string): Temporal.PlainDate | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value);
  return match === null ? null : day(Number(match[1]), Number(match[2]), Number(match[3] ?? 1));
}

/** The week of a day, or the day beside it, where that is meant. */
function moved(read: Reading, resolved: Resolved): Resolved {
  if (read.week !== true && read.days === undefined) return resolved;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(resolved.value) ? dayOf(resolved.value) : null;
  if (date === null) return { ...resolved, value: read.week === true ? 'XXXX-WXX' : 'XXXX-XX-XX', edtf: null };
  const doubt = resolved.edtf?.includes('?') === true;
  if (read.week === true)
    return anchored(week(date), weekInterval(date), `the week of ${date}: ${resolved.reason}`, doubt);
  const beside = date.add({ days: read.days ?? 0 }).toString();
  return anchored(beside, beside, `the day beside ${date}: ${resolved.reason}`, doubt);
}

/** "2025-03-18" + "TNI" → "2025-03-18TNI"; midnight written 24:00 stays TIMEX3's T24:00, its EDTF is the day. */
function withTime(read: Reading, resolved: Resolved): Resolved {
  if (read.time === null) return resolved;
  if (resolved.value.endsWith('_REF')) return { ...resolved, value: `XXXX-XX-XX${read.time}` };
  return { ...resolved, value: resolved.value + read.time };
}

/** Keeps what later expressions ("the day before", "that year") count from. */
function remember(memory: Memory, read: Reading, { value, edtf }: Resolved): void {
  const month = /^\d{4}-\d{2}/.exec(value);
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) memory.day = dayOf(value) ?? memory.day;
  if (month !== null) {
    memory.month = month[0];
    memory.doubtful = edtf?.includes('?') ?? false;
  }
  if (/^\d{4}(?:$|-)/.test(value)) memory.year = Number(value.slice(0, 4));
  if (read.target.kind === 'quarter' && /^\d{4}-Q\d$/.test(value)) memory.quarter = value;
}

/** The preposition that makes it a limit. */
function boundOf({ words, calendar }: Grammar, read: Reading): TimeExpression['bound'] {
  const first = words[read.from]!;
  if (first.lower === 'within') return 'by';
  const before = phraseBefore(words, read.from, calendar.bounds);
  if (before === null || first.afterBreak)
    return read.rule === 'time.range-end' ? 'until' : read.rule === 'time.range-start' ? 'from' : null;
  // "two days after Friday" and "after 30 days" bound an event, "after" a length of time is no limit of a date.
  if (read.type === 'DURATION' && before.value !== 'by') return null;
  return before.value;
}
