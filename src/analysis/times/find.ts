// Finds every time expression of a document: reads by the grammar, longest first, then anchors in text order.
import type { SourceDocument } from '../../documents/index.ts';
import type { Language } from '../../lang/language.ts';
import type { Doc } from '../../nlp/index.ts';
import type { TimeExpression } from '../times.ts';
import { dateRules } from './dates.ts';
import { dayRules } from './day-words.ts';
import { durationRules } from './durations.ts';
import { periodRules } from './periods.ts';
import type { Grammar, Reading } from './reading.ts';
import { repeatRules } from './repeats.ts';
import { type Anchor, day, type Memory, type Resolved, resolve } from './resolve.ts';
import { type Direction, directionOf } from './tense.ts';
import { phraseBefore, words } from './words.ts';

/** Longest match wins; between equals, the family that stands first. */
const RULES = [...dayRules, ...dateRules, ...periodRules, ...durationRules, ...repeatRules];

/** Years after the latest year a text names in which a weekday-and-date pair may be looked for; such pairs recur after 5 years at the earliest. */
const WINDOW_YEARS = 5;

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
  const anchor = anchorOf(document, all, language);
  const memory: Memory = { day: null, month: null, year: null, quarter: null };
  const found: TimeExpression[] = [];
  for (const { grammar, readings } of passages) {
    for (const read of readings) {
      const direction = directionOf(doc, grammar.words, read.from, read.next, language.calendar);
      const placed = resolve(read, anchor, memory, direction);
      const resolved = withTime(
        read,
        isAnniversary(grammar, read, placed, anchor, direction) ? yearless(placed) : placed,
      );
      remember(memory, read, resolved);
      found.push({
        start: grammar.words[read.from]!.start,
        end: grammar.words[read.next - 1]!.end,
        type: read.type,
        value: resolved.value,
        edtf: resolved.edtf,
        modifier: read.modifier,
        bound: boundOf(grammar, read),
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

/** Days ahead of publication beyond which "the October 7 massacre" cannot mean the coming October. */
const SOON_DAYS = 14;

/**
 * Whether a month and day that names an event ("the October 7 massacre") was placed in the future for want of a year. Such a
 * name may be any number of years old, so its year stays open.
 */
function isAnniversary(
  { words }: Grammar,
  read: Reading,
  placed: Resolved,
  anchor: Anchor,
  direction: Direction,
): boolean {
  const after = words[read.next];
  if (read.rule !== 'time.month-day' || anchor.day === null || direction === 'future') return false;
  if (words[read.from - 1]?.lower !== 'the' || after?.kind !== 'word' || after.afterBreak) return false;
  return placed.value > anchor.day.add({ days: SOON_DAYS }).toString();
}

/** The same day without its year. */
function yearless({ value }: Resolved): Resolved {
  const open = `XXXX${value.slice(4)}`;
  return { value: open, edtf: open, certainty: 'unknown', reason: 'names an event by its day; the year is not said' };
}

/** "2025-03-18" + "TNI" → "2025-03-18TNI"; midnight written 24:00 stays TIMEX3's T24:00, its EDTF is the day. */
function withTime(read: Reading, resolved: Resolved): Resolved {
  if (read.time === null) return resolved;
  if (resolved.value.endsWith('_REF')) return { ...resolved, value: `XXXX-XX-XX${read.time}` };
  return { ...resolved, value: resolved.value + read.time };
}

/** Keeps what later expressions ("the day before", "that year") count from. */
function remember(memory: Memory, read: Reading, { value }: Resolved): void {
  const full = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (full !== null) memory.day = day(Number(full[1]), Number(full[2]), Number(full[3])) ?? memory.day;
  const month = /^\d{4}-\d{2}/.exec(value);
  if (month !== null) memory.month = month[0];
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

/** Publication day, else the dateline with a year; without either, the window opened by the years the text names. */
function anchorOf(
  document: SourceDocument,
  all: readonly Reading[],
  language: Pick<Language, 'calendar' | 'numbers'>,
): Anchor {
  const published = /^(\d{4})-(\d{2})-(\d{2})/.exec(document.published?.value ?? '');
  const date = published === null ? null : day(Number(published[1]), Number(published[2]), Number(published[3]));
  if (date !== null) return { day: date, origin: `the day of publication, ${date}`, years: null };
  const dateline = document.dateline?.date ?? null;
  const line =
    dateline === null
      ? undefined
      : readings({
          words: words(dateline, 0, dateline.length),
          calendar: language.calendar,
          numbers: language.numbers,
        })[0];
  if (line?.target.kind === 'date' && line.target.month !== null && line.target.day !== null) {
    const year = line.target.year ?? yearOnly(document.published?.value ?? null);
    const full = year === null ? null : day(year, line.target.month, line.target.day);
    if (full !== null) return { day: full, origin: `the dateline, ${full}`, years: null };
  }
  const years = all.flatMap(({ target }) =>
    target.kind === 'date' && target.year !== null && target.year >= 1900 ? [target.year] : [],
  );
  const known = yearOnly(document.published?.value ?? null);
  if (known !== null)
    return {
      day: null,
      origin: 'the year of publication',
      years: { from: known, to: known, why: 'the year of publication' },
    };
  if (years.length === 0) return { day: null, origin: 'no known date', years: null };
  const latest = Math.max(...years);
  return {
    day: null,
    origin: 'no known date',
    years: {
      from: latest,
      to: latest + WINDOW_YEARS - 1,
      why: `${WINDOW_YEARS} years from ${latest}, the latest year the text names`,
    },
  };
}

function yearOnly(value: string | null): number | null {
  const match = /^(\d{4})(?:$|-)/.exec(value ?? '');
  return match === null ? null : Number(match[1]);
}
