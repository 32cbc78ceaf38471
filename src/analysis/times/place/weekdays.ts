// Which Friday is meant: news looks back unless the clause looks ahead; "last" and "next" skip today; which weekend likewise.
import type { Temporal } from 'temporal-polyfill';
import type { Target } from '../reading.ts';
import type { Direction } from '../tense.ts';
import { type Anchor, baseOf, type Memory } from './anchor.ts';
import type { Context } from './dates.ts';
import { anchored, type Resolved, unknown, week } from './resolved.ts';

/** Places a weekday. */
export function placeWeekday(
  target: Extract<Target, { kind: 'weekday' }>,
  anchor: Anchor,
  memory: Memory,
  { direction, opened }: Pick<Context, 'direction' | 'opened'>,
): Resolved {
  const base = baseOf(target.from, anchor, memory);
  if (base === null) return unknown(`XXXX-WXX-${target.weekday}`, null, 'a weekday without a date to count from');
  const ahead = (target.weekday - base.day.dayOfWeek + 7) % 7;
  const say = (date: Temporal.PlainDate, why: string, doubtful = base.doubtful): Resolved =>
    anchored(date.toString(), date.toString(), `${why} ${base.name}`, doubtful);
  if (target.from === 'reference') {
    const days = (target.shift ?? 1) > 0 ? ahead || 7 : (ahead || 7) - 7 - (ahead === 0 ? 7 : 0);
    return say(base.day.add({ days }), 'counted from');
  }
  // "from Friday to Tuesday": the end is the first such day after the beginning.
  if (opened !== null && target.shift === null && Math.abs(base.day.until(opened).days) <= 7) {
    const end = opened.add({ days: (target.weekday - opened.dayOfWeek + 7) % 7 || 7 });
    if (direction !== 'past' || end.until(base.day).sign >= 0)
      return say(end, 'the first after the beginning of the stretch, counted from');
  }
  switch (target.shift) {
    case -1:
      return say(base.day.subtract({ days: 7 - ahead }), 'the latest one before');
    case 1: {
      const date = base.day.add({ days: 7 - base.day.dayOfWeek + target.weekday });
      // Late in a week, "next Sunday" may also mean the coming one.
      return ahead > 0 && target.weekday > base.day.dayOfWeek
        ? anchored(
            date.toString(),
            `${date}?`,
            `the one of the week after ${base.name}, though the coming one may be meant`,
            true,
          )
        : say(date, 'the one of the week after');
    }
    case 0:
      return say(base.day.add({ days: target.weekday - base.day.dayOfWeek }), 'the one of the same week as');
    default:
      if (direction === 'near' && ahead > 0 && ahead <= 3)
        return say(base.day.add({ days: ahead }), 'the clause looks neither way, so the nearest one to');
      return direction === 'future'
        ? say(base.day.add({ days: ahead }), 'the clause looks ahead, so the next one from')
        : say(
            ahead === 0 ? base.day : base.day.subtract({ days: 7 - ahead }),
            'news looks back, so the latest one up to',
          );
  }
}

/** Places a weekend: the nearest, unless "last" or "next" says otherwise. */
export function placeWeekend(shift: number | null, anchor: Anchor, direction: Direction): Resolved {
  if (anchor.day === null) return unknown('XXXX-WXX-WE', null, 'a weekend without a date to count from');
  const back = anchor.day.dayOfWeek === 1 || (anchor.day.dayOfWeek < 5 && direction !== 'future');
  const at = anchor.day.add({ weeks: shift ?? (back ? -1 : 0) });
  const saturday = at.add({ days: 6 - at.dayOfWeek });
  return anchored(
    `${week(at)}-WE`,
    `${saturday}/${saturday.add({ days: 1 })}`,
    `the weekend nearest to ${anchor.origin}`,
    anchor.doubtful,
  );
}
