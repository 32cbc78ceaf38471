// Finds every number that is no part of a time expression, with its bound, its kind and what it counts.
import type { Range } from '../../evidence/index.ts';
import type { Language } from '../../lang/language.ts';
import type { NumberWords, VagueRange } from '../../lang/numbers.ts';
import type { Doc } from '../../nlp/index.ts';
import type { Quantity } from '../quantities.ts';
import { isDash, isHyphen, phraseAt, phraseBefore, type Word, words } from '../times/words.ts';
import { readNumeral } from './numeral.ts';
import { unitOf } from './unit.ts';

/** A quantity with the index of the word after it. */
interface Found {
  readonly quantity: Quantity;
  readonly next: number;
}

interface Place {
  readonly all: readonly Word[];
  readonly doc: Doc;
  readonly numbers: NumberWords;
}

/** Quantities of the parsed text in order, outside `times`. Linear in the text's length. */
export function findNumbers(doc: Doc, times: readonly Range[], language: Pick<Language, 'numbers'>): Quantity[] {
  const found: Quantity[] = [];
  let time = 0;
  for (const block of passages(doc)) {
    const place: Place = { all: words(doc.text, block.start, block.end), doc, numbers: language.numbers };
    for (let i = 0; i < place.all.length; ) {
      const word = place.all[i]!;
      while (time < times.length && times[time]!.end <= word.start) time++;
      const inTime = time < times.length && times[time]!.start < word.end;
      const read = inTime
        ? null
        : (money(place, i) ?? cardinal(place, i) ?? vague(place, i) ?? fraction(place, i) ?? ordinal(place, i));
      if (read === null) i++;
      else {
        // A numeral may not run into a time expression ("two" of "two to three weeks" is found there).
        const clash = times[time] !== undefined && times[time]!.start < place.all[read.next - 1]!.end;
        if (!clash) found.push(read.quantity);
        i = read.next;
      }
    }
  }
  return found;
}

/** Runs of tokens without a gap larger than white space. */
function passages(doc: Doc): Range[] {
  const { starts, ends } = doc.arrays;
  if (doc.length === 0) return doc.text === '' ? [] : [{ start: 0, end: doc.text.length }];
  const found: Range[] = [];
  let start = starts[0]!;
  for (let i = 1; i <= doc.length; i++) {
    if (i < doc.length && doc.text.slice(ends[i - 1]!, starts[i]!).trim() === '') continue;
    found.push({ start, end: ends[i - 1]! });
    if (i < doc.length) start = starts[i]!;
  }
  return found;
}

function make(range: Range, kind: Quantity['kind'], rest: Partial<Quantity>): Quantity {
  return {
    start: range.start,
    end: range.end,
    kind,
    value: null,
    upTo: null,
    bound: 'exact',
    range: null,
    unit: null,
    ...rest,
  };
}

/** Bound before word `i`: its kind and where its first word starts. */
function boundBefore(
  { all, numbers }: Place,
  i: number,
): { readonly bound: Quantity['bound']; readonly start: number } {
  const before = all[i]!.afterBreak ? null : phraseBefore(all, i, numbers.bounds);
  if (before === null) return { bound: 'exact', start: all[i]!.start };
  return { bound: before.value, start: all[before.first]!.start };
}

/** Bound after the number ("or more"), else the one before. */
function boundAround(
  place: Place,
  i: number,
  next: number,
): { readonly bound: Quantity['bound']; readonly start: number; readonly next: number } {
  const before = boundBefore(place, i);
  const after = phraseAt(place.all, next, place.numbers.boundsAfter);
  if (after !== null && before.bound === 'exact') return { bound: after.value, start: before.start, next: after.next };
  return { ...before, next };
}

/** "$1.5 billion", "€20m", "US$ 300". */
function money(place: Place, i: number): Found | null {
  const { all, numbers } = place;
  const sign = all[i]!;
  if (sign.kind !== 'sign' && !['usd', 'eur', 'gbp'].includes(sign.lower)) return null;
  const currency = Object.hasOwn(numbers.currencies, sign.lower) ? numbers.currencies[sign.lower] : undefined;
  const numeral = currency === undefined ? null : readNumeral(all, i + 1, numbers);
  if (currency === undefined || numeral === null) return null;
  const country = all[i - 1];
  const first = !sign.spaced && country !== undefined && /^(?:US|A|C|HK)$/.test(country.text) ? i - 1 : i;
  const { bound, start, next } = boundAround(place, first, numeral.next);
  return {
    quantity: make({ start, end: all[next - 1]!.end }, 'money', { value: numeral.value, bound, unit: currency }),
    next,
  };
}

/** Cardinals with percent, currency, measure or counted noun; ranges. */
function cardinal(place: Place, i: number): Found | null {
  const { all, numbers, doc } = place;
  const numeral = readNumeral(all, i, numbers);
  if (numeral === null) return null;
  const first = all[i]!;
  const before = all[i - 1];
  // "F-16", "E3", "Covid-19", "#5", "3.5.1": parts of names and references.
  if (
    before !== undefined &&
    !first.spaced &&
    (before.kind === 'word' ||
      /[#/.@_]/.test(before.text) ||
      (isDash(before) && !before.spaced && all[i - 2]?.kind === 'word'))
  ) {
    return null;
  }
  if (all[numeral.next]?.text === '/' && !all[numeral.next]!.spaced) return null;
  if (!numeral.digits && numeral.value === 1 && all[i]!.lower === 'one' && !countsOne(place, i)) return null;
  const part = all[isHyphen(all, numeral.next) ? numeral.next + 1 : numeral.next];
  if (part !== undefined && Object.hasOwn(numbers.fractions, part.lower) && part.lower !== 'half') {
    const of = all[all.indexOf(part, numeral.next) + 1];
    if (of?.lower === 'of') return null;
  }
  let next = numeral.next;
  let upTo: number | null = null;
  const link = all[next];
  const between = before?.lower === 'between' && link?.lower === 'and';
  if (
    between ||
    link?.lower === 'to' ||
    (link?.lower === 'or' && all[next + 1]?.kind !== 'number') ||
    (isDash(link) && link?.spaced === false)
  ) {
    const second = readNumeral(all, next + 1, numbers);
    if (second !== null && second.value > numeral.value) {
      upTo = second.value;
      next = second.next;
    }
  }
  const around = boundAround(place, i, next);
  const start = between ? before!.start : around.start;
  next = around.next;
  const base = { value: numeral.value, upTo, bound: around.bound };
  const after = all[next];
  const end = all[next - 1]!.end;
  if (after?.text === '%' || after?.lower === 'percent' || after?.lower === 'pct')
    return { quantity: make({ start, end: after.end }, 'percent', { ...base, unit: '%' }), next: next + 1 };
  if (after?.lower === 'per' && all[next + 1]?.lower === 'cent')
    return { quantity: make({ start, end: all[next + 1]!.end }, 'percent', { ...base, unit: '%' }), next: next + 2 };
  const gap = isHyphen(all, next) ? next + 1 : next;
  const word = all[gap];
  if (word?.kind === 'word' && !word.afterBreak) {
    const currency = Object.hasOwn(numbers.currencies, word.lower) ? numbers.currencies[word.lower] : undefined;
    if (currency !== undefined)
      return { quantity: make({ start, end: word.end }, 'money', { ...base, unit: currency }), next: gap + 1 };
    const measure = Object.hasOwn(numbers.measures, word.lower) ? numbers.measures[word.lower] : undefined;
    if (measure !== undefined)
      return { quantity: make({ start, end: word.end }, 'measure', { ...base, unit: measure }), next: gap + 1 };
    if (gap > next)
      return { quantity: make({ start, end: word.end }, 'count', { ...base, unit: word.lower }), next: gap + 1 };
  }
  if (first.kind === 'number' && isName(doc, first)) return null;
  const unit = unitOf(doc, all, first.start, end, next);
  return {
    quantity: make(
      { start, end: unit === null || unit.end < end || !near(all, next, unit.end) ? end : unit.end },
      'count',
      { ...base, unit: unit?.lemma ?? null },
    ),
    next,
  };
}

/** The unit's noun ends within reach and before the next number, so that the slice reads as one phrase. */
function near(all: readonly Word[], next: number, end: number): boolean {
  for (let i = next; i < Math.min(all.length, next + 8); i++) {
    if (all[i]!.kind === 'number') return false;
    if (all[i]!.end >= end) return true;
  }
  return false;
}

/** A number that names its head ("Resolution 1701", "Article 5") counts nothing. */
function isName(doc: Doc, word: Word): boolean {
  const token = doc.length === 0 ? null : (doc.tokensBetween(word.start, word.end)?.root ?? null);
  if (token === null || token.head.i >= token.i || token.head.i !== token.i - 1) return false;
  return token.head.pos === 'PROPN' && token.dep === 'nummod';
}

/** "one soldier" counts; "no one", "one of them", "the one who" do not. */
function countsOne({ doc, all }: Place, i: number): boolean {
  if (all[i - 1]?.lower === 'no' || all[i + 1]?.lower === 'another') return false;
  const token = doc.length === 0 ? null : (doc.tokensBetween(all[i]!.start, all[i]!.end)?.root ?? null);
  return token !== null && token.dep === 'nummod';
}

/** "dozens", "tens of thousands", "several", "a few", "a couple of". */
function vague(place: Place, i: number): Found | null {
  const { all, numbers, doc } = place;
  const word = all[i]!;
  let range: VagueRange | undefined = Object.hasOwn(numbers.vague, word.lower) ? numbers.vague[word.lower] : undefined;
  let next = i + 1;
  if (word.lower === 'tens' && all[i + 1]?.lower === 'of') {
    const scale = { thousands: 1e4, millions: 1e7 }[all[i + 2]?.lower ?? ''];
    if (scale === undefined) return null;
    range = { min: 2 * scale, max: 10 * scale };
    next = i + 3;
  } else if (
    range !== undefined &&
    word.lower === 'hundreds' &&
    all[i + 1]?.lower === 'of' &&
    ['thousands', 'millions'].includes(all[i + 2]?.lower ?? '')
  ) {
    const scale = all[i + 2]!.lower === 'thousands' ? 1e5 : 1e8;
    range = { min: 2 * scale, max: 10 * scale };
    next = i + 3;
  }
  const scale = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, dozen: 12 }[all[next]?.lower ?? ''];
  if (range !== undefined && range.max !== null && range.max <= 10 && scale !== undefined) {
    // "several hundred", "a few thousand": from two of them, as careful readers take "several" with a scale loosely.
    range = { min: 2 * scale, max: range.max * scale };
    next += 1;
  }
  if (range === undefined) return null;
  const article = all[i - 1]?.lower === 'a';
  if (['few', 'couple', 'handful'].includes(word.lower) && !article) return null;
  if (word.lower === 'many' || word.lower === 'numerous') return null;
  const { start } = boundBefore(place, article ? i - 1 : i);
  const unit = unitOf(doc, all, word.start, all[next - 1]!.end, all[next]?.lower === 'of' ? next + 1 : next);
  const end = all[next - 1]!.end;
  const reach = unit !== null && unit.end > end && near(all, next, unit.end) ? unit.end : end;
  return { quantity: make({ start, end: reach }, 'count', { bound: 'vague', range, unit: unit?.lemma ?? null }), next };
}

/** "half of the living hostages", "two thirds of deputies", "a quarter of". */
function fraction(place: Place, i: number): Found | null {
  const { all, numbers, doc } = place;
  const word = all[i]!;
  const part = Object.hasOwn(numbers.fractions, word.lower) ? numbers.fractions[word.lower] : undefined;
  if (part === undefined) return null;
  const after = all[i + 1]?.lower;
  if (word.lower !== 'half' && after !== 'of') return null;
  if (word.lower === 'half' && !['of', 'the', 'its', 'their', 'his', 'her', 'all'].includes(after ?? '')) return null;
  const before = all[isDash(all[i - 1]) ? i - 2 : i - 1];
  const many =
    before === undefined || !Object.hasOwn(numbers.cardinals, before.lower) ? 1 : numbers.cardinals[before.lower]!;
  if (word.lower !== 'half' && many === 1 && before?.lower !== 'a' && before?.lower !== 'one') return null;
  const unit = unitOf(doc, all, word.start, word.end, i + 2);
  const first = many > 1 ? all[isDash(all[i - 1]) ? i - 2 : i - 1]! : word;
  const { bound, start } = boundBefore(place, i);
  const end = unit !== null && unit.end > word.end && near(all, i + 1, unit.end) ? unit.end : word.end;
  return {
    quantity: make({ start: Math.min(first.start, start), end }, 'fraction', {
      value: Math.round(part * many * 1e6) / 1e6,
      bound,
      unit: unit?.lemma ?? null,
    }),
    next: i + 1,
  };
}

/** "the fifth round", "5th round": only before a noun. */
function ordinal(place: Place, i: number): Found | null {
  const { all, numbers, doc } = place;
  const word = all[i]!;
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word.lower);
  const value =
    digits !== null
      ? Number(digits[1])
      : Object.hasOwn(numbers.ordinals, word.lower)
        ? numbers.ordinals[word.lower]!
        : null;
  if (value === null) return null;
  const token = doc.length === 0 ? null : (doc.tokensBetween(word.start, word.end)?.root ?? null);
  if (token === null || token.tag === '')
    return digits === null ? null : { quantity: make(word, 'ordinal', { value }), next: i + 1 };
  const noun = token.head;
  if (
    !['amod', 'nummod', 'compound'].includes(token.dep) ||
    noun.i <= token.i ||
    (noun.pos !== 'NOUN' && noun.pos !== 'PROPN')
  )
    return null;
  const end = near(all, i + 1, noun.end) ? noun.end : word.end;
  return {
    quantity: make({ start: word.start, end }, 'ordinal', { value, unit: noun.lemma.toLowerCase() }),
    next: i + 1,
  };
}
