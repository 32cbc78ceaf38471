// What the grammar makes of a time expression before it is anchored to a calendar.
import type { Calendar, MovingFeast } from '../../lang/calendar.ts';
import type { NumberWords } from '../../lang/numbers.ts';
import type { TimeExpression } from '../times.ts';
import type { Word } from './words.ts';

export type Modifier = TimeExpression['modifier'];

/** Where an expression points: `day` and above are calendar places, `offset` counts from an anchor. */
export type Target =
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly shift: number | null;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift: number | null;
      readonly from: 'now' | 'reference';
    }
  | {
      readonly kind: 'offset';
      readonly unit: string;
      readonly amount: number;
      readonly from: 'now' | 'reference';
      readonly grain: string;
    }
  | { readonly kind: 'unit'; readonly unit: string; readonly shift: number; readonly from: 'now' | 'reference' }
  | {
      readonly kind: 'quarter';
      readonly quarter: number | null;
      readonly half?: number;
      readonly year: number | null;
      readonly shift: number;
      /** "the latest quarter", "the latest period": the one the report is about. */
      readonly latest?: 'quarter' | 'period' | 'current';
    }
  | { readonly kind: 'feast'; readonly feast: MovingFeast; readonly year: number | null }
  | { readonly kind: 'season'; readonly season: string; readonly year: number | null; readonly shift: number | null }
  | { readonly kind: 'weekend'; readonly shift: number | null }
  | { readonly kind: 'decade'; readonly decade: number; readonly century: boolean }
  | { readonly kind: 'same'; readonly unit: string }
  | { readonly kind: 'fixed'; readonly value: string };

/** One expression as read: words [from, next), type, target, and a time of day ("TNI", "T10:30") on top of it. */
export interface Reading {
  readonly from: number;
  readonly next: number;
  readonly type: TimeExpression['type'];
  readonly target: Target;
  readonly time: string | null;
  readonly modifier: Modifier;
  readonly rule: string;
  /** Not the day of the target is meant but its week: "the week of March 6". */
  readonly week?: boolean;
  /** Not the day of the target is meant but one beside it: "the day before 3 May" is -1. */
  readonly days?: number;
}

/** What every rule is given: the words, the place, the language. */
export interface Grammar {
  readonly words: readonly Word[];
  readonly calendar: Calendar;
  readonly numbers: NumberWords;
}

/** A rule tries to read an expression that starts at word `i`. */
export type Rule = (grammar: Grammar, i: number) => Reading | null;

/** A table's value for a word, own keys only. */
export function lookup<T>(table: Readonly<Record<string, T>>, word: Word | undefined): T | undefined {
  return word !== undefined && Object.hasOwn(table, word.lower) ? table[word.lower] : undefined;
}

/** Makes a reading; what is left out is the common case. */
export function reading(
  from: number,
  next: number,
  rule: string,
  target: Target,
  rest: Partial<Pick<Reading, 'type' | 'time' | 'modifier'>> = {},
): Reading {
  return { from, next, rule, target, type: 'DATE', time: null, modifier: null, ...rest };
}
