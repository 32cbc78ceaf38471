// Numbers with what they count.
import type { Range } from '../evidence/index.ts';

/** A number and its unit. "at least 17 Taliban members": value 17, bound at-least, unit lemma "member". */
export interface Quantity extends Range {
  /** Exact value, or the lower end of a range; null for a vague one ("dozens", "hundreds", "several"). */
  readonly value: number | null;
  /** Upper end of a range ("ten to twelve"); else null. */
  readonly upTo: number | null;
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about' | 'vague';
  /** For vague amounts, the interval a careful reader grants: dozens [24, 100), hundreds [200, 1000), several [3, 10]. */
  readonly range: { readonly min: number; readonly max: number | null } | null;
  /** Lemma of the counted noun (compound nouns joined by a space, head last), "%" or a currency code; null when none. */
  readonly unit: string | null;
  readonly kind: 'count' | 'ordinal' | 'percent' | 'money' | 'measure' | 'fraction';
}
