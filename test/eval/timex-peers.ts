// Two date readers of npm as they would serve here: each gets the document's day; what they return is told in TIMEX3 in their favour.
import recognizers from '@microsoft/recognizers-text-date-time';
import { parse } from 'chrono-node';
import { z } from 'zod';
import type { Timex, TimexArticle } from './timex-gold.ts';

/** Noon of the document's day, by the clock both libraries use. */
function reference({ created }: TimexArticle): Date {
  const [year = 2000, month = 1, day = 1] = (created ?? '').slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** Both read sentence by sentence, line breaks inside them as blanks: over whole articles the second drags words along. */
function* sentences({ text }: TimexArticle): Generator<{ readonly start: number; readonly text: string }> {
  const flat = text.replace(/\s/g, ' ');
  let start = 0;
  for (const end of flat.matchAll(/[.!?]['"”]* +(?=['"“`]*[A-Z])| {2,}|$/g)) {
    const stop = end.index + end[0].length;
    if (stop > start) yield { start, text: flat.slice(start, stop) };
    start = stop;
  }
}

const two = (n: number | null): string => String(n ?? 0).padStart(2, '0');
const HALVES: readonly [string, string][] = [
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
];

/**
 * chrono-node: of its components those it calls certain give the precision (a year, a month, a day, a time of day); a week is
 * the week where the words say "last week" (its weeks begin on Sunday); "now" is PRESENT_REF. It knows no durations and no sets.
 */
export function byChrono(article: TimexArticle): Timex[] {
  return [...sentences(article)].flatMap((sentence) =>
    parse(sentence.text, reference(article)).map(({ index, text, start }) => {
      const year = String(start.get('year')).padStart(4, '0');
      const month = `${year}-${two(start.get('month'))}`;
      const day = `${month}-${two(start.get('day'))}`;
      const half = HALVES.find(([word]) => text.toLowerCase().includes(word) || text.toLowerCase() === `to${word}`);
      const value = start.tags().has('casualReference/now')
        ? 'PRESENT_REF'
        : start.isCertain('hour')
          ? `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}`
          : half !== undefined
            ? `${day}${half[1]}`
            : /\b(?:last|past|previous|this|next|coming) week\b/i.test(text)
              ? weekOf(day)
              : start.isCertain('day') || start.isCertain('weekday')
                ? day
                : start.isCertain('month')
                  ? month
                  : start.isCertain('year')
                    ? year
                    : day;
      const from = sentence.start + index;
      return { start: from, end: from + text.length, type: null, value };
    }),
  );
}

/** ISO week of a day, a Sunday taken as the week's first: "1998-W07". */
function weekOf(day: string): string {
  const thursday = new Date(`${day}T12:00:00Z`);
  if (thursday.getUTCDay() === 0) thursday.setUTCDate(thursday.getUTCDate() + 1);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return `${year}-W${two(week)}`;
}

const Candidate = z.object({
  timex: z.string().optional(),
  type: z.string(),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
});
const Resolution = z.object({ values: z.array(Candidate).min(1) });
type Candidate = z.infer<typeof Candidate>;

/**
 * recognizers-text: its TIMEX; where that leaves the year open, the candidate nearest to the document's day, and where it
 * leaves the week open, the latest that is not after it, as news are read. "Two years ago" is the year. Its ranges become the calendar unit they cover, or
 * else their length, as TimeBank marks them.
 */
export function byRecognizers(article: TimexArticle): Timex[] {
  const day = (article.created ?? '').slice(0, 10);
  return [...sentences(article)].flatMap((sentence) =>
    recognizers
      .recognizeDateTime(sentence.text, 'en-us', 0, reference(article))
      .map(({ start, end, text, resolution }) => {
        const read = Resolution.safeParse(resolution);
        const full = read.success ? timex(chosen(read.data.values, day), day) : '';
        const value = /years? ago$/.test(text) ? full.slice(0, 4) : /months? ago$/.test(text) ? full.slice(0, 7) : full;
        return { start: sentence.start + start, end: sentence.start + end + 1, type: null, value };
      }),
  );
}

const pointOf = ({ value, start, end }: Candidate): string => value ?? start ?? end ?? '';

function chosen(candidates: readonly Candidate[], day: string): Candidate {
  const past = candidates.findLast((one) => pointOf(one).slice(0, 10) <= day);
  const distance = (one: Candidate): number => Math.abs(Date.parse(pointOf(one).slice(0, 10)) - Date.parse(day));
  const nearest = candidates.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  return /^XXXX-WXX/.test(candidates[0]?.timex ?? '') ? (past ?? nearest) : nearest;
}

function timex(candidate: Candidate, day: string): string {
  const { timex = '', type, start = '' } = candidate;
  const known = pointOf(candidate);
  const range = /^\([^,]*,[^,]*,(P[^)]*)\)$/.exec(timex);
  if (range !== null) return unitOf(start, range[1] ?? '');
  if (timex === '') return known.slice(0, 7);
  if (type === 'set' || type === 'duration' || !/X/.test(timex)) return wholeTime(timex, day);
  if (/T(?:MO|AF|EV|NI|DT)$/.test(timex)) return `${known.slice(0, 10)}${timex.slice(-3)}`;
  if (/^XXXX-WXX-\d$|^XXXX-\d\d-\d\d$/.test(timex)) return known.slice(0, 10);
  if (type === 'datetime') return known.slice(0, 16).replace(' ', 'T');
  if (/^XXXX-\d\d$/.test(timex)) return known.slice(0, 7);
  return `${known.slice(0, 4)}${timex.slice(4)}`;
}

/** "T15" is three o'clock of the document's day. */
function wholeTime(timex: string, day: string): string {
  const full = timex.startsWith('T') ? `${day}${timex}` : timex;
  return /T\d\d$/.test(full) ? `${full}:00` : full;
}

/** The calendar unit that begins there and is that long; the length alone where there is none. */
function unitOf(start: string, length: string): string {
  const month = Number(start.slice(5, 7));
  const first = start.slice(8, 10) === '01';
  if (length === 'P3M' && first && month % 3 === 1) return `${start.slice(0, 4)}-Q${(month + 2) / 3}`;
  if (length === 'P6M' && first && month % 6 === 1) return `${start.slice(0, 4)}-H${(month + 5) / 6}`;
  if (length === 'P1M' && first) return start.slice(0, 7);
  if (length === 'P1Y' && start.endsWith('-01-01')) return start.slice(0, 4);
  if (length === 'P10Y' && start.endsWith('0-01-01')) return start.slice(0, 3);
  if (length === 'P100Y' && start.endsWith('00-01-01')) return start.slice(0, 2);
  return length;
}
