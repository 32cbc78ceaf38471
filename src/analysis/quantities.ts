// Numbers with what they count.
import type { Range } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import type { Doc } from '../nlp/index.ts';
import { findNumbers } from './quantities/find.ts';
import type { TimeExpression } from './times.ts';

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

/**
 * Every number of the parsed text that is no part of a time expression, in order, with what it counts by the parse; offsets are
 * those of `doc.text`. `times` must be in order.
 */
export function findQuantities(
  doc: Doc,
  times: readonly TimeExpression[],
  language: Pick<Language, 'numbers'>,
): Quantity[] {
  return findNumbers(doc, times, language);
}
