// Time expressions to TIMEX3 values, and to EDTF where they are uncertain.
import type { SourceDocument } from '../documents/index.ts';
import type { Range } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import type { Doc } from '../nlp/index.ts';
import { findExpressions } from './times/find.ts';

/** How a value was fixed. `explicit`: the text gives it all; `anchored`: through another date; `unknown`: not fixed. */
export type TimeCertainty = 'explicit' | 'anchored' | 'unknown';

/** One expression, TimeML TIMEX3. */
export interface TimeExpression extends Range {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: "2025-03-18", "XXXX-03-18", "XXXX-WXX-2", "P30D", "PT90M", "PRESENT_REF", "2025-W12", "2025-03". */
  readonly value: string;
  /** EDTF of the calendar date or interval, when it is (partly) fixed: "2025-03-18", "XXXX-03-18", "2025-03-18?"; else null. */
  readonly edtf: string | null;
  readonly modifier:
    | 'APPROX'
    | 'MORE_THAN'
    | 'LESS_THAN'
    | 'EQUAL_OR_MORE'
    | 'EQUAL_OR_LESS'
    | 'START'
    | 'MID'
    | 'END'
    | null;
  /** "by the end of the year", "until Friday": a limit rather than a point. */
  readonly bound: 'by' | 'until' | 'since' | 'before' | 'after' | 'from' | null;
  readonly certainty: TimeCertainty;
  readonly rule: string;
  readonly reason: string;
}

/**
 * Every date, time, duration and repetition of a document's own text, in order, none overlapping another; offsets are those of
 * `document.text`. Dates are anchored to the publication day, else to the dateline, else left open (`certainty: 'unknown'`).
 */
export function findTimes(
  document: SourceDocument,
  doc: Doc,
  language: Pick<Language, 'calendar' | 'numbers'>,
): TimeExpression[] {
  return findExpressions(document, doc, language);
}
