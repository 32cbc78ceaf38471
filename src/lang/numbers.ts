// Number words.

/** Words of amount. */
export interface NumberWords {
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, number>>;
  /** "dozens" → [24, 100); max null when open. */
  readonly vague: Readonly<Record<string, { readonly min: number; readonly max: number | null }>>;
  readonly currencies: Readonly<Record<string, string>>;
}
