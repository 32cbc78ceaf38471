// Whether confidence can be trusted: of what was said with so much confidence, how much is right on gold.
import { table } from '../helpers/accuracy.ts';

/** One attribution, judged. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** From this confidence on an editor need not look twice; the evaluation holds its share of right ones to `SURE_FLOOR`. */
export const SURE = 0.9;
export const SURE_FLOOR = 0.95;

const STEPS = [0, 0.5, 0.6, 0.7, 0.8, SURE] as const;

/** Bins of rising confidence, each with how many are right. */
export function calibration(judged: readonly Judged[]): { readonly bin: string; right: number; of: number }[] {
  return STEPS.map((low, i) => {
    const high = STEPS[i + 1];
    const inside = judged.filter((one) => one.confidence >= low && (high === undefined || one.confidence < high));
    return {
      bin: high === undefined ? `${low} and more` : `${low} to ${high}`,
      right: inside.filter((one) => one.right).length,
      of: inside.length,
    };
  });
}

/** The bins that hold anything, as a table. */
export function calibrationTable(bins: readonly { bin: string; right: number; of: number }[]): string {
  return table(
    ['confidence', 'attributions', 'right'],
    bins.filter(({ of }) => of > 0).map(({ bin, right, of }) => [bin, String(of), (right / of).toFixed(3)]),
  );
}
