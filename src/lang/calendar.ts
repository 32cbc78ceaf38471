// Words of the calendar.

/** Names to numbers: months 1–12, weekdays 1 (Monday) – 7; units to ISO 8601 letters. All keys lower case. */
export interface Calendar {
  readonly months: Readonly<Record<string, number>>;
  /** Short forms that need their full stop or a day beside them ("sat", "mar"). */
  readonly shortMonths: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly shortWeekdays: Readonly<Record<string, number>>;
  /** Months that are also common words ("may", "march"): they need evidence beside them. */
  readonly ambiguousMonths: readonly string[];
  /** "day" → "D", "hour" → "TH" (a time unit carries the T); singular and plural. "decade" → "E", "quarter" → "Q". */
  readonly units: Readonly<Record<string, string>>;
  /** "summer" → "SU". */
  readonly seasons: Readonly<Record<string, string>>;
  /** "morning" → "MO", "noon" → "12:00". */
  readonly dayParts: Readonly<Record<string, string>>;
  /** "yesterday" → -1: days from today. */
  readonly days: Readonly<Record<string, number>>;
  /** Words that stand for no fixed date: "now" → "PRESENT_REF". */
  readonly references: Readonly<Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>>;
  /** "last" → -1, "this" → 0, "next" → 1. */
  readonly shifts: Readonly<Record<string, number>>;
  /** "daily" → "P1D". */
  readonly sets: Readonly<Record<string, string>>;
  /** Fixed feasts, to month and day: "christmas" → "12-25". */
  readonly feasts: Readonly<Record<string, string>>;
  /** "early" → START, "mid" → MID. */
  readonly phases: Readonly<Record<string, 'START' | 'MID' | 'END'>>;
  /** Words before an amount, longest phrases too: "more than" → MORE_THAN. */
  readonly comparators: Readonly<
    Record<string, 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS'>
  >;
  /** Prepositions that make a date a limit: "until" → until. */
  readonly bounds: Readonly<Record<string, 'by' | 'until' | 'since' | 'before' | 'after' | 'from'>>;
  /** Words for a vague amount of units: "several", "few". */
  readonly vagueAmounts: readonly string[];
  /** Words that turn the time of a clause to the future: modals, "set", "scheduled", "due". */
  readonly futureCues: readonly string[];
  /** Time zones by their usual letters. */
  readonly zones: readonly string[];
}
