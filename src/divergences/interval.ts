// Amounts as intervals, so that bounds, rounding and vague words are compared as a careful reader would.

/** Closed interval; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "about N" allows what rounds to N, half a unit of its last significant digit, and this share of N at least. */
const ABOUT = 0.025;
/** A little less than half, so that neighbours do not touch: "about 13,000" and "about 14,000" are two figures. */
const HALF = 0.49;
/** Two bounds that differ by less than this share are one figure, rounded. */
const ROUNDING = 0.12;
/** From here on a figure that ends in noughts is a rounded one, said or not. */
const LARGE = 1000;

/** The unit of a figure's last significant digit: 100 for 2,400, 1 for 17. */
export function grainOf(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 1;
  const digits = Math.abs(value).toPrecision(6);
  const [mantissa = '', exponent = '0'] = Number(digits).toExponential().split('e');
  const places = (mantissa.split('.')[1] ?? '').length;
  return 10 ** (Number(exponent) - places);
}

/** What an amount with its bound allows; `grain` is the unit that it is rounded to. */
export function intervalOf(
  value: number,
  upTo: number | null,
  bound: string,
  grain: number = grainOf(value),
): Interval {
  const slack = (of: number): number => Math.max(of * ABOUT, grain * HALF);
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'at-most':
    case 'less-than':
      return { low: 0, high: value };
    case 'about':
      return { low: value - slack(value), high: (upTo ?? value) + slack(upTo ?? value) };
    default:
      return { low: value, high: upTo ?? value };
  }
}

/** Whether both can hold at once. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Whether one is a large round figure that the other rounds to: 8,600 and 9,000, not 17 and 20. */
function rounds(a: Interval, b: Interval): boolean {
  if (a.low !== a.high || b.low !== b.high) return false;
  const near = (round: number, fine: number): boolean => {
    const grain = grainOf(round);
    return round >= LARGE && grain > grainOf(fine) && Math.round(fine / grain) * grain === round;
  };
  return near(a.low, b.low) || near(b.low, a.low);
}

/**
 * `agree`: one figure, or one within the other's vagueness; `compatible`: bounds that can both hold but give different
 * figures ("over two hours", "more than 90 minutes"); `contradiction`: no figure satisfies both.
 */
export function relate(a: Interval, b: Interval): 'agree' | 'compatible' | 'contradiction' {
  if (!meet(a, b)) return rounds(a, b) ? 'agree' : 'contradiction';
  const open = a.high === Number.POSITIVE_INFINITY || b.high === Number.POSITIVE_INFINITY;
  // "up to a year" and "over a month" bound from two ends: no figure is at odds with another.
  if (!open || (a.low === 0 && Number.isFinite(a.high)) || (b.low === 0 && Number.isFinite(b.high))) return 'agree';
  const least = Math.min(a.low, b.low);
  const most = Math.max(a.low, b.low);
  return most - least <= ROUNDING * most ? 'agree' : 'compatible';
}
