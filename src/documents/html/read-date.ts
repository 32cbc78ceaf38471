// Reads the ways in which web pages write a date or time, in markup and in words, and only those that cannot be misread.
import { normalisePublished } from '../published.ts';
import { withEnglishMonths } from './month-names.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const CLOCK =
  '(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?)?\\s*([a-z]{1,4}(?:[+-]\\d{4})?|[+-]\\d{2}:?\\d{2})?';
/** "Tue Nov 19 2019 03:05:46 GMT+0000", as JavaScript prints it. */
const JAVASCRIPT = new RegExp(
  `^[a-z]{3},? (${MONTH}) (\\d{1,2}) (\\d{4}) (\\d{2}:\\d{2}:\\d{2})(?: (?:gmt|utc)([+-]\\d{4})?)?`,
  'i',
);
/** "Tue Nov 19 21:57:01 UTC 2019", as C prints it. */
const ASCTIME = new RegExp(`^[a-z]{3},? (${MONTH}) (\\d{1,2}) (\\d{2}:\\d{2}:\\d{2}) ([a-z]{3,4}) (\\d{4})$`, 'i');
/** "November 19, 2019, 07:47 PM EST". */
const MONTH_FIRST_CLOCK = new RegExp(
  `^(?:[a-z]{3,9},? )?(${MONTH})\\.? (\\d{1,2}),? (\\d{4}),?(?: at| -)? ${CLOCK}$`,
  'i',
);
/** Digits from the year down: 2019/11/19, 2019.11.19, 20191119. */
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?=$|[T ])/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:de )?(${MONTH})\\.?,? (?:de )?(\\d{4})\\b`, 'i');
const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/.-])/;
const NUMBERS_YEAR_FIRST =
  /(?<![\d/.-])(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일])(?![\d/-])/u;
/** Pages were not published before the web; programs write year 1 or 1970 where they know no date. */
const FIRST_YEAR = 1991;
const LAST_YEAR = 2199;
const LONGEST = 80;

/** A date or time as markup gives it ("content", "datetime"): EDTF, or null when it is none or may be misread. */
export function readDate(written: string): string | null {
  const value = written.trim().replace(/\s+/g, ' ');
  if (value === '' || value.length > LONGEST) return null;
  return plausible(normalisePublished(rewritten(value)) ?? dayIn(value));
}

/** The one day that a short line of text names; null for none, several, or one that may be misread (03/04/2019). */
export function dayIn(line: string): string | null {
  if (line.length > LONGEST * 2) return null;
  const words = withEnglishMonths(line);
  const days = [monthFirst(words), dayFirst(words), yearFirst(line), numbers(line)].filter((day) => day !== null);
  const found = new Set(days.filter((day) => plausible(day) !== null));
  return found.size === 1 ? [...found][0]! : null;
}

/** The day in an address: /2019/11/19/, /2019/nov/19/, -20191119. */
export function dayInAddress(url: string): string | null {
  const path = url.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  const numbered = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(path);
  if (numbered) return plausible(iso(numbered[1]!, numbered[2]!, numbered[3]!));
  const named = new RegExp(`/((?:19|20)\\d{2})/(${MONTH})/(\\d{1,2})(?=/|$)`, 'i').exec(path);
  if (named) return plausible(normalisePublished(`${named[3]} ${named[2]} ${named[1]}`));
  const compact = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  return compact ? plausible(iso(compact[1]!, compact[2]!, compact[3]!)) : null;
}

/** Brings a written time to a form that `normalisePublished` reads; unchanged where it is none of these. */
function rewritten(value: string): string {
  const script = JAVASCRIPT.exec(value);
  if (script) return `${script[2]} ${script[1]} ${script[3]} ${script[4]} ${script[5] ?? ''}`.trim();
  const c = ASCTIME.exec(value);
  if (c) return `${c[2]} ${c[1]} ${c[5]} ${c[3]} ${c[4]}`;
  const clock = MONTH_FIRST_CLOCK.exec(value);
  if (clock) {
    const [, month, day, year, hour, minute, second, half, zone] = clock;
    const late = half?.toLowerCase().startsWith('p') ? 12 : 0;
    const h = half ? (Number(hour) % 12) + late : Number(hour);
    const time = `${String(h).padStart(2, '0')}:${minute}:${second ?? '00'}`;
    const date = `${day} ${month} ${year}`;
    const full = `${date} ${time} ${zone ?? ''}`.trim();
    return normalisePublished(full) === null ? date : full;
  }
  const compact = COMPACT.exec(value);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const slashes = YEAR_FIRST.exec(value);
  if (slashes) return `${iso(slashes[1]!, slashes[3]!, slashes[4]!)}${value.slice(slashes[0].length)}`;
  // Hours of one digit.
  return value.replace(/^(\d{4}-\d{2}-\d{2}[T ])(\d):/, '$10$2:');
}

function monthFirst(line: string): string | null {
  const match = MONTH_FIRST.exec(line);
  return match ? normalisePublished(`${match[2]} ${match[1]} ${match[3]}`) : null;
}

function dayFirst(line: string): string | null {
  const match = DAY_FIRST.exec(line);
  return match ? normalisePublished(`${match[1]} ${match[2]} ${match[3]}`) : null;
}

function yearFirst(line: string): string | null {
  const match = NUMBERS_YEAR_FIRST.exec(line);
  return match ? iso(match[1]!, (match[3] ?? match[5])!, (match[4] ?? match[6])!) : null;
}

/** Day and month in numbers are told apart only where one of them is above twelve. */
function numbers(line: string): string | null {
  const match = NUMBERS.exec(line);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 === second > 12 && first !== second) return null;
  return first > 12 ? iso(match[4]!, match[3]!, match[1]!) : iso(match[4]!, match[1]!, match[3]!);
}

function iso(year: string, month: string, day: string): string | null {
  return normalisePublished(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function plausible(value: string | null): string | null {
  const year = Number(value?.slice(0, 4));
  return value !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? value : null;
}
