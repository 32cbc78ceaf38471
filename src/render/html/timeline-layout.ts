// Places dates on a line: the axis, the lanes in which labels do not collide, and what does not fit on either side.
import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { TimelineRecord } from '../../dossier/index.ts';

/** One entry where it is drawn; x in user units of the picture. */
export interface Mark {
  readonly entry: TimelineRecord;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** Label to the left of the mark when there is no room at its right. */
  readonly flipped: boolean;
  /** As much of the entry's label as there is room for; the list has the whole. */
  readonly label: string;
}

export interface Layout {
  readonly marks: readonly Mark[];
  /** A label that would touch the one before it is left out, its line stays. */
  readonly ticks: readonly Tick[];
  readonly lanes: number;
  /** Days of the event, when known: a band behind the marks. */
  readonly event: { readonly from: number; readonly to: number } | null;
  /** Dated entries far outside the span of the others, in order: drawn in words only. */
  readonly earlier: readonly TimelineRecord[];
  readonly later: readonly TimelineRecord[];
  /** Dates known only as a year or another long stretch: drawn they would press all days together. */
  readonly coarse: readonly TimelineRecord[];
  /** Dates without a year, or open ones. */
  readonly undated: readonly TimelineRecord[];
}

/** A line of the axis; `at` says which part of its label stands on it. */
export interface Tick {
  readonly x: number;
  readonly label: string | null;
  readonly at: 'start' | 'middle' | 'end';
}

/** Width of the drawing in user units, and the room kept at both ends so that a mark is never cut. */
export const WIDTH = 960;
const MARGIN = 14;
/** Width of one letter of a label in user units: the mean of a sans serif at 13 units, rounded up so that labels never touch. */
const LETTER = 7.2;
const GAP = 18;
const DAY = 86_400_000;
/** A date is an outlier when it lies further from the others than this many times their span, two weeks at least. */
const OUTLIER = 3;
const LEAST_SPAN = 14 * DAY;
/** A longer stretch than a quarter of a year is coarse. */
const COARSE = 100 * DAY;
/** Share of the axis above which a stretch fills it. */
const FILLED = 0.6;
/** Most room a single day's mark takes. */
const DOT = 24;
/** More marks than this are a carpet, not a picture; the list below the picture holds all. */
const MOST_MARKS = 60;

/** Lays out the entries of a timeline around the event's own days. */
export function layOut(
  entries: readonly TimelineRecord[],
  event: { readonly earliest: string | null; readonly latest: string | null },
): Layout {
  const dated = entries
    .flatMap((entry) => {
      const from = entry.earliest === null ? Number.NaN : Date.parse(entry.earliest);
      const to = entry.latest === null ? Number.NaN : Date.parse(entry.latest);
      return Number.isNaN(from) || Number.isNaN(to) ? [] : [{ entry, from, to: to + DAY }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const placed = new Set(dated.map(({ entry }) => entry));
  const fine = dated.filter(({ from, to }) => to - from <= COARSE);
  const drawn = fine.length > 0 ? fine : dated;
  const core = coreOf(drawn, event.earliest === null ? null : Date.parse(event.earliest));
  const shown = drawn.slice(core.first, core.last + 1).slice(0, MOST_MARKS);
  const start = shown[0]?.from ?? 0;
  const end = Math.max(start + DAY, ...shown.map(({ to }) => to));
  // A stretch over most of the axis would leave its words no room on either side.
  const filled = shown.some(({ from, to }) => to - from > DAY && to - from > FILLED * (end - start));
  const scale = scaleUtc([start, end], [MARGIN, filled ? FILLED * WIDTH : WIDTH - MARGIN]);
  const inside = (day: string | null) => day !== null && Date.parse(day) >= start && Date.parse(day) < end;
  return {
    ...inLanes(
      shown.map(({ entry, from, to }) => {
        const left = scale(from);
        // One day is a dot however wide the days are.
        return { entry, from: left, to: to - from > DAY ? scale(to) : Math.min(scale(to), left + DOT) };
      }),
    ),
    ticks: ticksOf(scale, end - start),
    event:
      event.earliest !== null && event.latest !== null && inside(event.earliest) && inside(event.latest)
        ? { from: scale(Date.parse(event.earliest)), to: scale(Date.parse(event.latest) + DAY) }
        : null,
    earlier: drawn.slice(0, core.first).map(({ entry }) => entry),
    later: drawn.slice(core.first + shown.length).map(({ entry }) => entry),
    coarse: dated.filter((one) => !drawn.includes(one)).map(({ entry }) => entry),
    undated: entries.filter((entry) => !placed.has(entry)),
  };
}

interface Dated {
  readonly entry: TimelineRecord;
  readonly from: number;
  readonly to: number;
}

/** The run of entries around the event (or the middle) that one axis can show: it grows while the next date is near. */
function coreOf(dated: readonly Dated[], event: number | null): { readonly first: number; readonly last: number } {
  if (dated.length === 0) return { first: 0, last: -1 };
  let seed = Math.floor(dated.length / 2);
  if (event !== null)
    for (let i = 0; i < dated.length; i++)
      if (Math.abs(dated[i]!.from - event) < Math.abs(dated[seed]!.from - event)) seed = i;
  let first = seed;
  let last = seed;
  let { from, to } = dated[seed]!;
  for (let grown = true; grown; ) {
    grown = false;
    const reach = OUTLIER * Math.max(LEAST_SPAN, to - from);
    const before = dated[first - 1];
    const after = dated[last + 1];
    if (after !== undefined && after.to - to <= reach) {
      last++;
      to = Math.max(to, after.to);
      grown = true;
    }
    if (before !== undefined && from - before.from <= reach) {
      first--;
      from = before.from;
      grown = true;
    }
  }
  return { first, last };
}

/** Each mark with its label in the first lane where nothing is in its way. */
function inLanes(
  marks: readonly { entry: TimelineRecord; from: number; to: number }[],
): Pick<Layout, 'marks' | 'lanes'> {
  const ends: number[] = [];
  const placed = marks.map(({ entry, from, to }) => {
    const wanted = entry.label.length * LETTER + GAP;
    const [before, behind] = [from, WIDTH - to];
    const flipped = wanted > behind && (wanted <= before || before > behind);
    const label = fitted(entry.label, (flipped ? before : behind) - GAP);
    const width = label.length * LETTER + GAP;
    const left = flipped ? from - width : from;
    const right = flipped ? to : to + width;
    let lane = ends.findIndex((end) => end + GAP <= left);
    if (lane < 0) lane = ends.length;
    ends[lane] = right;
    return { entry, from, to, lane, flipped, label };
  });
  return { marks: placed, lanes: ends.length };
}

/** A label cut at a word so that it fits into a width. */
function fitted(label: string, width: number): string {
  const most = Math.max(8, Math.floor(width / LETTER));
  if (label.length <= most) return label;
  const cut = label.slice(0, most - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
}

type Scale = ScaleTime<number, number>;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Ticks at whole days or coarser, in words that do not depend on the machine. */
function ticksOf(scale: Scale, span: number): Tick[] {
  let year = '';
  let end = Number.NEGATIVE_INFINITY;
  return scale
    .ticks(Math.min(8, Math.max(2, Math.round(span / DAY))))
    .filter((date) => date.getTime() % DAY === 0)
    .map((date) => {
      const day = span > 365 * DAY ? '' : `${date.getUTCDate()} `;
      const own = String(date.getUTCFullYear());
      const label = `${day}${MONTHS[date.getUTCMonth()]}${own === year ? '' : ` ${own}`}`;
      const x = scale(date);
      const width = label.length * LETTER;
      const at = x - width / 2 < 0 ? 'start' : x + width / 2 > WIDTH ? 'end' : 'middle';
      const left = at === 'start' ? x : at === 'end' ? x - width : x - width / 2;
      if (left < end) return { x, label: null, at };
      year = own;
      end = left + width;
      return { x, label, at };
    });
}
