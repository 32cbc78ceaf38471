// Rules for lengths of time and for places counted from now ("two days ago") or from another day ("the day before").
import { isoDuration, lengthAt } from './lengths.ts';
import { lookup, type Modifier, type Rule, reading } from './reading.ts';
import { isHyphen, phraseAt, phraseBefore } from './words.ts';

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
      !['that', 'this', 'and', 'but', 'when', 'in', 'at'].includes(words[end]!.lower);
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
    framed === null
      ? 'time.duration'
      : framed === 'next' || framed === 'coming' || framed === 'following'
        ? 'time.coming-duration'
        : 'time.framed-duration',
    { kind: 'fixed', value },
    { type: 'DURATION', modifier },
  );
};

/** Units without an amount: "for weeks", "days later", "years of talks", "months-long", "day-long". */
const bareUnits: Rule = (g, i) => {
  const { words, calendar } = g;
  const unit = lookup(calendar.units, words[i]);
  // "day-long talks", "a weeklong truce"
  const fused = /^(.+)long$/.exec(words[i]?.lower ?? '')?.[1] ?? '';
  const long = isHyphen(words, i + 1) && words[i + 2]?.lower === 'long' ? unit : undefined;
  const single = Object.hasOwn(calendar.units, fused) ? calendar.units[fused] : long;
  if (single !== undefined && !words[i]!.lower.endsWith('s'))
    return reading(
      i,
      long === undefined ? i + 1 : i + 3,
      'time.duration',
      { kind: 'fixed', value: isoDuration(1, single) },
      { type: 'DURATION' },
    );
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
  // "weeks before the vote" counts from an event: a length.
  const counted = words[next]?.lower === 'before' && words[next + 1]?.kind === 'word' && !words[next + 1]!.afterBreak;
  if (!counted && ['ago', 'earlier', 'before'].includes(words[next]?.lower ?? '')) {
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
  const at = the || words[i]?.lower === 'a' ? i + 1 : i;
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
  // "a year-earlier loss": the article belongs to the loss.
  if (unit === 'Y' && isHyphen(words, at + 1) && ['ago', 'earlier'].includes(words[at + 2]?.lower ?? '')) {
    const noun = ['period', 'quarter'].includes(words[at + 3]?.lower ?? '') ? 4 : 3;
    return reading(i, at + noun, 'time.beside', { kind: 'offset', unit, amount: -1, from: 'reference', grain: 'Y' });
  }
  return null;
};

export const durationRules: readonly Rule[] = [duration, bareUnits, beside];
