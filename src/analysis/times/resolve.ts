// Places a reading on the calendar: TIMEX3 value, EDTF, certainty and the sentence that says why.
import type { Anchor, Memory } from './place/anchor.ts';
import { type Context, placeDate, placeFeast } from './place/dates.ts';
import { placeOffset, placeSame, placeUnit } from './place/offsets.ts';
import { placeQuarter, placeSeason } from './place/parts.ts';
import { explicit, pad, type Resolved, unknown } from './place/resolved.ts';
import { placeWeekday, placeWeekend } from './place/weekdays.ts';
import type { Reading } from './reading.ts';

/** Resolves a reading's target, before its time of day is added. */
export function resolve(read: Reading, anchor: Anchor, memory: Memory, context: Context): Resolved {
  const { target } = read;
  switch (target.kind) {
    case 'fixed':
      return target.value.endsWith('_REF')
        ? unknown(target.value, null, 'a word for no fixed date')
        : explicit(target.value, null, 'stated as a length or a repetition');
    case 'date':
      return placeDate(target, anchor, context);
    case 'feast':
      return placeFeast(target, anchor, context);
    case 'weekday':
      return placeWeekday(target, anchor, memory, context);
    case 'weekend':
      return placeWeekend(target.shift, anchor, context.direction);
    case 'offset':
      return placeOffset(target, anchor, memory);
    case 'unit':
      return placeUnit(target, anchor, memory);
    case 'same':
      return placeSame(target.unit, memory);
    case 'quarter':
      return placeQuarter(target, anchor, memory, context.direction);
    case 'season':
      return placeSeason(target, anchor, context.direction);
    case 'decade':
      return target.century
        ? explicit(pad(target.decade), `${pad(target.decade)}XX`, 'a century by its number')
        : explicit(String(target.decade), `${target.decade}X`, 'a decade by its name');
  }
}
