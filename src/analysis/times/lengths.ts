// An amount of one unit as it is written: "30 days", "two-hour-long", "a month and a half", "ten to twelve days".
import { readNumeral } from '../quantities/numeral.ts';
import { type Grammar, lookup } from './reading.ts';
import { isHyphen } from './words.ts';

/** An amount of one unit read at `i`; `value` null for a vague one. */
export interface Length {
  readonly value: number | null;
  readonly upTo: number | null;
  readonly unit: string;
  readonly next: number;
  readonly approx: boolean;
  /** Written as a compound adjective: "30-day", "two-hour-long". */
  readonly compound: boolean;
}

/** ISO 8601 duration of an amount of a unit: 30, "D" → P30D; a month and a half → P1M2W is no TIMEX3, so P1.5M. */
export function isoDuration(value: number | null, unit: string): string {
  if (unit === '2W') return value === null ? 'PXW' : `P${value * 2}W`;
  if (unit === 'E') return value === null ? 'PXE' : `P${plain(value * 10)}Y`;
  if (unit === 'C') return value === null ? 'PXC' : `P${plain(value * 100)}Y`;
  if (unit === 'Q') return value === null ? 'PXQ' : `P${plain(value * 3)}M`;
  const time = unit.startsWith('T');
  const letter = time ? unit.slice(1) : unit;
  if (value === null) return time ? `PTX${letter}` : `PX${letter}`;
  const whole = Math.trunc(value);
  const smaller = { TH: ['M', 60], TM: ['S', 60], Y: ['M', 12] }[unit];
  if (whole !== value && smaller !== undefined && Number.isInteger((value - whole) * Number(smaller[1]))) {
    const rest = `${(value - whole) * Number(smaller[1])}${smaller[0]}`;
    return `${time ? 'PT' : 'P'}${whole > 0 ? `${whole}${letter}` : ''}${rest}`;
  }
  return `${time ? 'PT' : 'P'}${plain(value)}${letter}`;
}

/** A number without exponent, at most three decimals. */
function plain(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Reads "30 days", "30-day", "two-hour-long", "a week", "a month and a half", "several more weeks", "ten to twelve days". */
export function lengthAt(g: Grammar, i: number): Length | null {
  const { words, calendar, numbers } = g;
  let at = i;
  let value: number | null = null;
  let upTo: number | null = null;
  let approx = false;
  const numeral = readNumeral(words, at, numbers);
  const word = words[at];
  if (word === undefined) return null;
  if (numeral !== null) {
    value = numeral.value;
    at = numeral.next;
    const link = words[at]?.lower;
    const second =
      link === 'to' || link === 'or' || words[at]?.text === '–' || isHyphen(words, at)
        ? readNumeral(words, at + 1, numbers)
        : null;
    if (second !== null && second.value > value) {
      upTo = second.value;
      at = second.next;
    } else if (words[at]?.lower === 'and' && words[at + 1]?.lower === 'a' && words[at + 2]?.lower === 'half') {
      value += 0.5;
      at += 3;
    }
  } else if (word.lower === 'a' || word.lower === 'an') {
    const vague = words[at + 1]?.lower ?? '';
    if (vague === 'half') return null;
    if (calendar.vagueAmounts.includes(vague)) {
      approx = vague === 'couple';
      value = approx ? 2 : null;
      at += words[at + 2]?.lower === 'of' ? 3 : 2;
    } else if (vague === 'full' || vague === 'whole' || vague === 'single') {
      value = 1;
      at += 2;
    } else {
      value = 1;
      at++;
    }
  } else if (word.lower === 'half') {
    value = 0.5;
    at++;
    if (words[at]?.lower === 'a' || words[at]?.lower === 'an' || isHyphen(words, at)) at++;
  } else if (calendar.vagueAmounts.includes(word.lower)) {
    at++;
    if (word.lower === 'couple' || word.lower === 'some') {
      if (words[at]?.lower === 'of') at++;
      value = word.lower === 'couple' ? 2 : null;
      approx = word.lower === 'couple';
    }
  } else if (['dozens', 'tens', 'hundreds', 'thousands'].includes(word.lower) && words[at + 1]?.lower === 'of') {
    at += 2;
  } else return null;
  if (value !== null && words[at]?.lower === 'and' && isHyphen(words, at - 1)) return null;
  const hyphen = isHyphen(words, at);
  if (hyphen) at++;
  else if (
    [
      'more',
      'full',
      'consecutive',
      'straight',
      'additional',
      'further',
      'whole',
      'trading',
      'working',
      'business',
      'calendar',
    ].includes(words[at]?.lower ?? '')
  )
    at++;
  const unit = lookup(calendar.units, words[at]);
  if (unit === undefined || words[at]!.afterBreak) return null;
  // "three-quarters of the fleet" is a share, "the 1988 quarter" a quarter of that year.
  if (unit === 'Q' && (hyphen || (value !== null && value > 100))) return null;
  if (unit === 'Q' && value === 1 && word.lower === 'a') return null;
  if (word.lower === 'half' && !['TH', 'D', 'Y', 'E', 'C', 'M'].includes(unit)) return null;
  // Ordinary words that only a number or hyphen makes units.
  if (unit === 'TS' && (value === null || word.lower === 'a')) return null;
  at++;
  let compound = hyphen;
  if (isHyphen(words, at) && ['long', 'old'].includes(words[at + 1]?.lower ?? '')) {
    compound = true;
    at += 2;
  } else if (
    words[at]?.lower === 'and' &&
    words[at + 1]?.lower === 'a' &&
    words[at + 2]?.lower === 'half' &&
    value !== null
  ) {
    value += 0.5;
    at += 3;
  }
  if (words[at]?.lower === 'or' && words[at + 1]?.lower === 'so') {
    approx = true;
    at += 2;
  }
  return { value, upTo, unit, next: at, approx, compound };
}
