// Rules for repeated times ("every week") and for words of no fixed date ("recently").
import { isoDuration, lengthAt } from './lengths.ts';
import { lookup, type Rule, reading } from './reading.ts';

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

export const repeatRules: readonly Rule[] = [sets, references];
