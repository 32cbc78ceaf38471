// Parts of years: quarters, half-years and seasons, counted from the publication or from the quarter spoken of.
import type { Target } from '../reading.ts';
import type { Direction } from '../tense.ts';
import type { Anchor, Memory } from './anchor.ts';
import { anchored, explicit, pad, type Resolved, unknown } from './resolved.ts';

type Of<K extends Target['kind']> = Extract<Target, { kind: K }>;

const SEASON_EDTF: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };
/** First month of each season, northern usage as in English-language news. */
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "third quarter", "the latest quarter", "the 1988 quarter", "first half of next year". */
export function placeQuarter(target: Of<'quarter'>, anchor: Anchor, memory: Memory, direction: Direction): Resolved {
  const said = memory.quarter?.split('-')[1] ?? null;
  const relative = target.quarter === null && target.half === undefined;
  if (relative && target.year !== null)
    return said === null
      ? explicit(`${target.year}`, `${target.year}`, 'a quarter of the year named, not said which')
      : anchored(`${target.year}-${said}`, null, 'the quarter spoken of before, in the year named', false);
  if (
    relative &&
    memory.quarter !== null &&
    target.latest !== 'current' &&
    (target.shift === 0 || target.latest !== undefined)
  )
    return anchored(memory.quarter, null, 'the quarter spoken of before', false);
  if (target.latest === 'period') return unknown('PAST_REF', null, 'a period the text does not date');
  if (target.year === null && anchor.day === null)
    return unknown(
      target.half !== undefined ? `XXXX-H${target.half}` : `XXXX-Q${target.quarter ?? 'X'}`,
      null,
      'a part of a year that is not known',
    );
  let { year, quarter } = target;
  if (year === null) {
    const base = anchor.day!;
    const now = Math.ceil(base.month / 3);
    year = base.year;
    if (relative) {
      const index = year * 4 + now - 1 + target.shift;
      year = Math.floor(index / 4);
      quarter = (index % 4) + 1;
    } else if (target.shift !== 99) year += target.shift;
    else if (quarter !== null && direction !== 'future' && quarter > now) year--;
    // The results of the quarter just over are what a company "will report".
    else if (quarter !== null && direction === 'future' && quarter < now - 1) year++;
  }
  const from = target.half !== undefined ? (target.half - 1) * 6 + 1 : (quarter! - 1) * 3 + 1;
  const to = from + (target.half !== undefined ? 5 : 2);
  const value = target.half !== undefined ? `${year}-H${target.half}` : `${year}-Q${quarter}`;
  const edtf = `${year}-${pad(from)}/${year}-${pad(to)}`;
  return target.year === null
    ? anchored(value, edtf, `counted from ${anchor.origin}`, anchor.doubtful)
    : explicit(value, edtf, 'year and part stated');
}

/** "the summer of 1994", "this winter". */
export function placeSeason(target: Of<'season'>, anchor: Anchor, direction: Direction): Resolved {
  const code = SEASON_EDTF[target.season] ?? 21;
  if (target.year !== null)
    return explicit(`${target.year}-${target.season}`, `${target.year}-${code}`, 'season and year stated');
  if (anchor.day === null) return unknown(`XXXX-${target.season}`, null, 'a season of a year that is not known');
  const begins = SEASON_MONTH[target.season] ?? 3;
  let { year } = anchor.day;
  const { month } = anchor.day;
  if (target.shift === 1 && month >= begins) year++;
  else if (target.shift === -1 && month < begins + 3) year--;
  else if (target.shift === null && direction !== 'future' && month < begins) year--;
  return anchored(`${year}-${target.season}`, `${year}-${code}`, `counted from ${anchor.origin}`, anchor.doubtful);
}
