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
  /** Words between the beginning and the end of a stretch: "from Friday to Tuesday". */
  readonly stretches: readonly string[];
  /** Words for a vague amount of units: "several", "few". */
  readonly vagueAmounts: readonly string[];
  /** Words that turn the time of a clause to the future: modals, "set", "scheduled", "due". */
  readonly futureCues: readonly string[];
  /** Time zones by their usual letters. */
  readonly zones: readonly string[];
  /** Words after which a bare number is a year, signs included: "in", "since", "(". */
  readonly yearLeads: readonly string[];
  /** Words after which a month that is also a common word is a month: "in", "since". */
  readonly monthLeads: readonly string[];
  /** Plurals without an s that numbers count: people. */
  readonly masses: readonly string[];
  /** "nineties" → 199: decades by their name. */
  readonly decades: Readonly<Record<string, number>>;
  /** Feasts that move: the day is counted from Easter Sunday, or is the nth weekday of a month. */
  readonly movingFeasts: Readonly<Record<string, MovingFeast>>;
  /** Verbs whose plain present speaks of a timetable: "the vote ends on Tuesday". Lemmas. */
  readonly timetable: readonly string[];
  /** Participles of what is still to come: "set", "due", "scheduled". */
  readonly waiting: readonly string[];
  /** Verbs that lay something upon a later day, in whatever tense: postpone, adjourn, give until. Lemmas. */
  readonly deferring: readonly string[];
  /** Verbs of planning: what they govern lies ahead of them, and of a report that tells it as news. Lemmas. */
  readonly planning: readonly string[];
  /** Verbs whose infinitive shares their time: "managed to leave on Friday" is over. Lemmas. */
  readonly achieving: readonly string[];
  /** Verbs of giving a plan up or putting it off. Lemmas. */
  readonly cancelling: readonly string[];
  /** Words that rank what acts: "the first state to accede". */
  readonly ranks: readonly string[];
  /** Auxiliaries that look ahead: will, may, must. */
  readonly futureModals: readonly string[];
  /** Past forms of common verbs, for texts without a parse. */
  readonly pastForms: readonly string[];
}

/** A feast without a fixed date. */
export type MovingFeast =
  | { readonly from: 'easter'; readonly days: number }
  | { readonly from: 'month'; readonly month: number; readonly weekday: number; readonly nth: number };
