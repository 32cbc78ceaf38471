// Number words.

/** An interval a careful reader grants a vague amount; `max` null when open. */
export interface VagueRange {
  readonly min: number;
  readonly max: number | null;
}

/** Words of amount. Lower case. */
export interface NumberWords {
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, number>>;
  /** "dozens" → [24, 100); max null when open. */
  readonly vague: Readonly<Record<string, VagueRange>>;
  /** Signs, codes and names: "$" → "USD", "euros" → "EUR". */
  readonly currencies: Readonly<Record<string, string>>;
  /** Words and phrases before a number that bound it: "at least" → at-least. */
  readonly bounds: Readonly<Record<string, 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about'>>;
  /** The same after the number: "or more" → at-least. */
  readonly boundsAfter: Readonly<Record<string, 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about'>>;
  /** Units of measure, to their lemma: "km" → "kilometer". */
  readonly measures: Readonly<Record<string, string>>;
}
