// Reads one cardinal number, in digits or words, at a place in a text.
import type { NumberWords } from '../../lang/numbers.ts';
import { isHyphen, type Word } from '../times/words.ts';

/** A number read: its value and the index of the word after it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  /** Whether it was written in digits. */
  readonly digits: boolean;
}

/** The cardinal that starts at word `i` ("175", "1.5 million", "twenty-one", "two hundred and five"), or null. */
export function readNumeral(all: readonly Word[], i: number, numbers: NumberWords): Numeral | null {
  const first = all[i];
  if (first === undefined) return null;
  if (first.kind === 'number') {
    const plain = first.lower.replaceAll(',', '');
    if (!/^\d+(?:\.\d+)?$/.test(plain)) return null;
    return scaled(all, { value: Number(plain), next: i + 1, digits: true }, numbers);
  }
  return readWords(all, i, numbers);
}

/** "1.5 million", "2 1/2", "20m" after the digits. */
function scaled(all: readonly Word[], digits: Numeral, numbers: NumberWords): Numeral {
  let { value, next } = digits;
  const [top, slash, bottom] = [all[next], all[next + 1], all[next + 2]];
  if (
    top?.kind === 'number' &&
    top.spaced &&
    slash?.text === '/' &&
    bottom?.kind === 'number' &&
    Number(bottom.lower) > 0
  ) {
    return { value: value + Number(top.lower) / Number(bottom.lower), next: next + 3, digits: true };
  }
  const at = isHyphen(all, next) ? next + 1 : next;
  const word = all[at];
  const multiplier = word === undefined ? undefined : own(numbers.multipliers, word.lower);
  // A single letter is a multiplier only when it clings to the number ("20m"), and then hardly ever a metre in news; between
  // digits ("9M729") it names a thing.
  const named = all[at + 1]?.kind === 'number' && all[at + 1]?.spaced === false;
  if (word !== undefined && multiplier !== undefined && (word.lower.length > 2 || (!word.spaced && !named))) {
    value *= multiplier;
    next = at + 1;
  }
  return { value, next, digits: true };
}

function own(table: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Number words by the usual sum-and-scale reading. */
function readWords(all: readonly Word[], start: number, numbers: NumberWords): Numeral | null {
  let total = 0;
  let current = 0;
  let at = start;
  let next = start;
  let seen = false;
  let last = Number.POSITIVE_INFINITY;
  const head = all[start]?.lower;
  if ((head === 'a' || head === 'an') && all[start + 1] !== undefined) {
    const multiplier = own(numbers.multipliers, all[start + 1]!.lower);
    if (multiplier === undefined || all[start + 1]!.lower.length < 3) return null;
    current = 1;
    at = start + 1;
  }
  for (let word = all[at]; word !== undefined && at < start + 12; word = all[at]) {
    const small = own(numbers.cardinals, word.lower);
    const big = own(numbers.multipliers, word.lower);
    if (small !== undefined && (!seen || small < last)) {
      // "nineteen ninety-six" is a year, not a sum: stop at the second half.
      if (seen && last < 100 && !(last >= 20 && last % 10 === 0 && small < 10)) break;
      current += small;
      last = small === 0 ? 0 : small;
      seen = true;
      next = at + 1;
    } else if (big !== undefined && word.lower.length > 2 && (seen || current > 0)) {
      if (big === 100 || big === 12) current *= big;
      else {
        total += current * big;
        current = 0;
      }
      last = big;
      seen = true;
      next = at + 1;
    } else if (seen && (word.lower === 'and' || isHyphen(all, at)) && next === at) {
      if (word.lower === 'and' && last < 100) break;
    } else break;
    at++;
  }
  return seen ? { value: total + current, next, digits: false } : null;
}
