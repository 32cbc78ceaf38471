// Amounts as intervals, so that bounds, rounding and vague words are compared as a careful reader would.

/** Closed interval; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "about 60" is taken to allow a fifth less to a fifth more: 70 days are roughly two months. */
const ABOUT = 0.2;
/** Two bounds that differ by less than this share are one figure, rounded. */
const ROUNDING = 0.12;

/** What an amount with its bound allows. */
export function intervalOf(value: number, upTo: number | null, bound: string): Interval {
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'at-most':
    case 'less-than':
      return { low: 0, high: value };
    case 'about':
      return { low: value * (1 - ABOUT), high: (upTo ?? value) * (1 + ABOUT) };
    default:
      return { low: value, high: upTo ?? value };
  }
}

/** Whether both can hold at once. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/**
 * `agree`: one figure, or one within the other's vagueness; `compatible`: bounds that can both hold but give different
 * figures ("over two hours", "more than 90 minutes"); `contradiction`: no figure satisfies both.
 */
export function relate(a: Interval, b: Interval): 'agree' | 'compatible' | 'contradiction' {
  if (!meet(a, b)) return 'contradiction';
  const open = a.high === Number.POSITIVE_INFINITY || b.high === Number.POSITIVE_INFINITY;
  // "up to a year" and "over a month" bound from two ends: no figure is at odds with another.
  if (!open || (a.low === 0 && Number.isFinite(a.high)) || (b.low === 0 && Number.isFinite(b.high))) return 'agree';
  const least = Math.min(a.low, b.low);
  const most = Math.max(a.low, b.low);
  return most - least <= ROUNDING * most ? 'agree' : 'compatible';
}
