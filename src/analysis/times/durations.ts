// Rules for lengths of time, places counted from now ("two days ago") and repeated times ("every week").
import { readNumeral } from '../quantities/numeral.ts';
import { type Grammar, lookup, type Modifier, type Rule, reading } from './reading.ts';
import { isHyphen, phraseAt, phraseBefore } from './words.ts';

/** An amount of one unit read at `i`; `value` null for a vague one. */
interface Length {
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
function lengthAt(g: Grammar, i: number): Length | null {
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

/** The calendar grain at which "N units ago" is known: years ago is a year, two days ago a day. */
function grainOf(unit: string): string {
  if (unit === 'E' || unit === 'C') return 'E';
  return unit.startsWith('T') ? 'T' : unit === '2W' ? 'W' : unit;
}

/** Durations with their comparators, and what "ago", "earlier", "later", "from now" make of them. */
const duration: Rule = (g, i) => {
  const { words, calendar } = g;
  const compared = phraseAt(words, i, calendar.comparators);
  let at = compared?.next ?? i;
  let modifier: Modifier = compared?.value ?? null;
  const approximated = modifier !== null ? phraseAt(words, at, calendar.comparators) : null;
  if (approximated !== null) at = approximated.next;
  let framed: string | null = null;
  const lead = /^(?:the|these|those|its|their|his|her)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const frame = words[lead]?.lower ?? '';
  if (
    [
      'past',
      'last',
      'next',
      'first',
      'coming',
      'previous',
      'latest',
      'final',
      'initial',
      'preceding',
      'entire',
      'following',
      'recent',
    ].includes(frame)
  ) {
    framed = frame;
    at = lead + 1;
  } else at = lead;
  // "over the past weeks" is a stretch, "over two weeks" a comparison.
  if (framed !== null && (words[i]?.lower === 'over' || words[i]?.lower === 'within')) return null;
  const length = lengthAt(g, at);
  if (length === null) {
    if (compared !== null) return null;
    // "the past decade", "recent days", "the coming weeks", "the days ahead".
    const unit = lookup(calendar.units, words[at]);
    if (unit === undefined || framed === null || words[at]!.lower === 'second') return null;
    if (words[at + 1]?.lower === 'and' && words[at + 2]?.lower === 'a' && words[at + 3]?.lower === 'half') {
      return reading(
        i,
        at + 4,
        'time.framed-duration',
        { kind: 'fixed', value: isoDuration(1.5, unit) },
        { type: 'DURATION' },
      );
    }
    const plural = words[at]!.lower.endsWith('s');
    if (!plural && !(framed === 'past' && lead > i && unit !== 'D')) return null;
    if (!plural)
      return reading(i, at + 1, 'time.past-unit', { kind: 'fixed', value: isoDuration(1, unit) }, { type: 'DURATION' });
    let next = at + 1;
    if (
      (words[next]?.lower === 'and' || words[next]?.lower === 'or') &&
      lookup(calendar.units, words[next + 1]) !== undefined
    )
      next += 2;
    return reading(
      i,
      next,
      'time.vague-duration',
      { kind: 'fixed', value: isoDuration(null, unit) },
      { type: 'DURATION' },
    );
  }
  // "a 44-year-old" is somebody's age; "the nearly 19-year-old war" is a length worth keeping.
  if (words[length.next - 1]?.lower === 'old' && compared === null) return null;
  if (length.approx) modifier = 'APPROX';
  if (length.upTo !== null) modifier ??= 'APPROX';
  const next = words[length.next];
  const ago = next?.lower;
  const offset =
    ago === 'ago' || ago === 'earlier' || ago === 'before' || ago === 'previously'
      ? -1
      : ago === 'later' || ago === 'hence' || (ago === 'from' && words[length.next + 1]?.lower === 'now')
        ? 1
        : 0;
  if (offset !== 0 && framed === null && !length.compound) {
    const end = length.next + (ago === 'from' ? 2 : 1);
    const anaphoric = ago !== 'ago' && ago !== 'from';
    // "two days before the vote" counts from an event we do not date here.
    const counted =
      ago === 'before' &&
      words[end]?.kind === 'word' &&
      !['that', 'this', 'and', 'but', 'when', 'in', 'at', 'he', 'she'].includes(words[end]!.lower);
    if (!counted) {
      if (length.value === null)
        return reading(
          i,
          end,
          'time.vague-offset',
          { kind: 'fixed', value: offset < 0 ? 'PAST_REF' : 'FUTURE_REF' },
          { modifier },
        );
      return reading(
        i,
        end,
        'time.offset',
        {
          kind: 'offset',
          unit: length.unit,
          amount: offset * length.value,
          from: anaphoric ? 'reference' : 'now',
          grain: grainOf(length.unit),
        },
        { modifier },
      );
    }
  }
  if (
    framed === null &&
    words[at]?.lower === 'a' &&
    length.value === 1 &&
    phraseBefore(words, i, { twice: 1, once: 1, times: 1 }) !== null
  ) {
    return reading(i, length.next, 'time.rate', { kind: 'fixed', value: isoDuration(1, length.unit) }, { type: 'SET' });
  }
  const start = framed !== null || compared !== null ? i : lead > i && length.value !== null ? i : at;
  if (start !== i) return null;
  const value = isoDuration(length.value, length.unit);
  return reading(
    i,
    length.next,
    framed === null ? 'time.duration' : 'time.framed-duration',
    { kind: 'fixed', value },
    { type: 'DURATION', modifier },
  );
};

/** Bare plural units: "for weeks", "days later", "years of talks", "months-long". */
const bareUnits: Rule = (g, i) => {
  const { words, calendar } = g;
  const unit = lookup(calendar.units, words[i]);
  if (
    unit === undefined ||
    !words[i]!.lower.endsWith('s') ||
    unit === 'TS' ||
    unit === 'Q' ||
    words[i]!.lower === 'hrs'
  )
    return null;
  if (isHyphen(words, i - 1) || (words[i + 1]?.lower === 'of' && words[i - 1]?.lower === 'the')) return null;
  let next = i + 1;
  if (isHyphen(words, next) && words[next + 1]?.lower === 'long') next += 2;
  if (['ago', 'earlier', 'before'].includes(words[next]?.lower ?? '')) {
    return reading(i, next + 1, 'time.vague-offset', { kind: 'fixed', value: 'PAST_REF' });
  }
  return reading(
    i,
    next,
    'time.vague-duration',
    { kind: 'fixed', value: isoDuration(null, unit) },
    { type: 'DURATION' },
  );
};

/** "the day before", "a day earlier", "the following day", "the next day", "year-ago", "the year-earlier period". */
const beside: Rule = (g, i) => {
  const { words, calendar } = g;
  const the = words[i]?.lower === 'the';
  const at = the ? i + 1 : i;
  const unit = lookup(calendar.units, words[at]);
  const after = words[at + 1]?.lower;
  if (unit !== undefined && the && words[at]!.lower !== 'second' && (after === 'before' || after === 'after')) {
    const tail = words[at + 2];
    if (
      tail?.kind === 'word' &&
      !['that', 'and', 'but', 'he', 'she', 'they', 'in', 'when', 'at', 'after'].includes(tail.lower) &&
      !tail.afterBreak
    )
      return null;
    return reading(i, at + 2, 'time.beside', {
      kind: 'offset',
      unit,
      amount: after === 'before' ? -1 : 1,
      from: 'reference',
      grain: grainOf(unit),
    });
  }
  if (unit === 'Y' && isHyphen(words, at + 1) && ['ago', 'earlier'].includes(words[at + 2]?.lower ?? '')) {
    const noun = ['period', 'quarter'].includes(words[at + 3]?.lower ?? '') ? 4 : 3;
    return reading(i, at + noun, 'time.beside', { kind: 'offset', unit, amount: -1, from: 'reference', grain: 'Y' });
  }
  return null;
};

/** Repeated times: "every day", "each July", "daily", "twice a week", "every Friday". */
const sets: Rule = (g, i) => {
  const { words, calendar } = g;
  const adverb = lookup(calendar.sets, words[i]);
  if (adverb !== undefined)
    return words[i]!.text[0] === words[i]!.lower[0]
      ? reading(i, i + 1, 'time.set', { kind: 'fixed', value: adverb }, { type: 'SET' })
      : null;
  const lead = words[i]?.lower;
  if (lead !== 'every' && lead !== 'each' && lead !== 'per') return null;
  const other = words[i + 1]?.lower === 'other' ? 2 : 1;
  const at = i + other;
  const unit = lookup(calendar.units, words[at]);
  if (unit !== undefined)
    return reading(i, at + 1, 'time.set', { kind: 'fixed', value: isoDuration(other, unit) }, { type: 'SET' });
  const length = lead === 'every' ? lengthAt(g, at) : null;
  if (length !== null)
    return reading(
      i,
      length.next,
      'time.set',
      { kind: 'fixed', value: isoDuration(length.value, length.unit) },
      { type: 'SET' },
    );
  const day = lookup(calendar.weekdays, words[at]);
  if (day !== undefined)
    return reading(i, at + 1, 'time.set', { kind: 'fixed', value: `XXXX-WXX-${day}` }, { type: 'SET' });
  const month = lookup(calendar.months, words[at]);
  if (month !== undefined)
    return reading(
      i,
      at + 1,
      'time.set',
      { kind: 'fixed', value: `XXXX-${String(month).padStart(2, '0')}` },
      { type: 'SET' },
    );
  return null;
};

/** Words for no fixed date: "now", "recently", "the future", "at the moment". */
const references: Rule = (g, i) => {
  const { words, calendar } = g;
  const word = words[i];
  const known = lookup(calendar.references, word);
  if (known !== undefined) return reading(i, i + 1, 'time.reference', { kind: 'fixed', value: known });
  const three = `${word?.lower} ${words[i + 1]?.lower} ${words[i + 2]?.lower}`;
  const two = `${word?.lower} ${words[i + 1]?.lower}`;
  if (three === 'the near future' || three === 'the foreseeable future')
    return reading(i, i + 3, 'time.reference', { kind: 'fixed', value: 'FUTURE_REF' });
  if (two === 'the future') return reading(i, i + 2, 'time.reference', { kind: 'fixed', value: 'FUTURE_REF' });
  if (two === 'the past' && words[i + 2]?.kind !== 'word' && words[i + 2]?.kind !== 'number')
    return reading(i, i + 2, 'time.reference', { kind: 'fixed', value: 'PAST_REF' });
  if (two === 'the moment' || two === 'these days')
    return reading(i, i + 2, 'time.reference', { kind: 'fixed', value: 'PRESENT_REF' });
  return null;
};

export const durationRules: readonly Rule[] = [duration, bareUnits, beside, sets, references];
