// Words of the calendar.

/** Names to numbers: months 1–12, weekdays 1 (Monday) – 7; units to ISO 8601 letters. */
export interface Calendar {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** "day" → "D", "hour" → "TH" (a time unit carries the T). */
  readonly units: Readonly<Record<string, string>>;
  readonly seasons: Readonly<Record<string, string>>;
  readonly dayParts: Readonly<Record<string, string>>;
}
