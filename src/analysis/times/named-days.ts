// Days with a name or in ISO form: "Christmas Eve", "Easter Sunday", "2025-03-18".
import { yearAt } from './month-days.ts';
import { type Reading, type Rule, reading } from './reading.ts';

/** ISO dates: 2025-03-18, 2025-03-18T10:30. */
const iso: Rule = ({ words }, i) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T[\d:]+)?$/i.exec(words[i]?.text ?? '');
  if (match === null) return null;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return reading(
    i,
    i + 1,
    'time.iso',
    { kind: 'date', year: Number(match[1]), month, day, weekday: null, shift: null },
    match[4] === undefined ? {} : { time: match[4].slice(0, 6).toUpperCase(), type: 'TIME' },
  );
};

/** Feasts by their name, with an optional year: "Christmas Eve", "Easter Sunday", "Thanksgiving Day". */
const feast: Rule = (g, i) => {
  let phrase = '';
  let best: Reading | null = null;
  for (let next = i; next < Math.min(i + 5, g.words.length); next++) {
    const word = g.words[next]!;
    phrase += (next > i && word.spaced ? ' ' : '') + word.lower;
    const year = yearAt(g, next + 1);
    if (Object.hasOwn(g.calendar.movingFeasts, phrase)) {
      best = reading(i, year?.next ?? next + 1, 'time.moving-feast', {
        kind: 'feast',
        feast: g.calendar.movingFeasts[phrase]!,
        year: year?.value ?? null,
      });
      continue;
    }
    if (!Object.hasOwn(g.calendar.feasts, phrase)) continue;
    const [month, day] = g.calendar.feasts[phrase]!.split('-').map(Number);
    best = reading(i, year?.next ?? next + 1, 'time.feast', {
      kind: 'date',
      year: year?.value ?? null,
      month: month ?? null,
      day: day ?? null,
      weekday: null,
      shift: null,
    });
  }
  return best;
};

export const namedDayRules: readonly Rule[] = [iso, feast];
