// Days with a name or in ISO form: "Christmas Eve", "Easter Sunday", "2025-03-18".
import type { Calendar } from '../../lang/calendar.ts';
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

/** Every beginning of a feast's name: where a phrase begins none, it is given up at once. */
const beginnings = new WeakMap<Calendar, ReadonlySet<string>>();

function beginningsOf(calendar: Calendar): ReadonlySet<string> {
  const known = beginnings.get(calendar);
  if (known !== undefined) return known;
  const made = new Set<string>();
  for (const name of [...Object.keys(calendar.feasts), ...Object.keys(calendar.movingFeasts)])
    for (let end = 1; end <= name.length; end++) made.add(name.slice(0, end));
  beginnings.set(calendar, made);
  return made;
}

/** Feasts by their name, with an optional year: "Christmas Eve", "Easter Sunday", "Thanksgiving Day". */
const feast: Rule = (g, i) => {
  const begun = beginningsOf(g.calendar);
  let phrase = '';
  let best: Reading | null = null;
  for (let next = i; next < Math.min(i + 5, g.words.length); next++) {
    const word = g.words[next]!;
    phrase += (next > i && word.spaced ? ' ' : '') + word.lower;
    if (!begun.has(phrase)) break;
    const moving = Object.hasOwn(g.calendar.movingFeasts, phrase) ? g.calendar.movingFeasts[phrase] : undefined;
    const fixed = Object.hasOwn(g.calendar.feasts, phrase) ? g.calendar.feasts[phrase] : undefined;
    if (moving === undefined && fixed === undefined) continue;
    const year = yearAt(g, next + 1);
    const end = year?.next ?? next + 1;
    if (moving !== undefined) {
      best = reading(i, end, 'time.moving-feast', { kind: 'feast', feast: moving, year: year?.value ?? null });
      continue;
    }
    const [month, day] = fixed?.split('-').map(Number) ?? [];
    best = reading(i, end, 'time.feast', {
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
