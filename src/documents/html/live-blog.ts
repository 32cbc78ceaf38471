// The entries of a live blog: boxes side by side, each with a time of its own, on a page that says that it is one or is built like one.
import type { Element } from './guarded-tree.ts';
import { readDate } from './read-date.ts';
import { attribute, elements, isElement } from './tree.ts';
import type { Weight } from './weigh.ts';

/** Entries from which on boxes with times are a live blog, and the least share of the running text that they hold. */
const LEAST_ENTRIES = 3;
const SHARE = 0.5;
/** The same for a page that does not say that it is one: more of them, alike, in the order of their hours, each with text. */
const LEAST_UNSAID = 4;
const SHARE_UNSAID = 0.6;
const ALIKE = 0.8;
/** Times that are looked at. */
const MOST_TIMES = 3_000;
const LIVE_TITLE = /\blive\b|\bas it happened\b|\bliveblog\b|\bminute by minute\b/i;
/** "14:32", "2.05pm", "10:15 GMT", alone or before a dash: an hour at the head of an entry. */
const CLOCK = /^\s*(\d{1,2})[:.](\d{2})\s*(?:([ap])\.?m\.?)?\s*(?:[A-Z]{2,4})?\s*(?:[–—:|-]\s.*)?$/i;
/** Longest text that is looked at for an hour. */
const LONGEST_CLOCK = 200;

/** Whether a page says of itself that it is a live blog. */
export function saysLive(type: string | null, title: string | null): boolean {
  return type === 'liveblogposting' || (title !== null && LIVE_TITLE.test(title));
}

/** When an entry is of: EDTF where the page gives a date, and a number that orders the hours of one page; null when unknown. */
interface Mark {
  readonly time: string | null;
  readonly order: number | null;
}

/**
 * The boxes of the entries with their times as EDTF (null where the page gives no date), in page order; empty when there are none.
 * `said`: the page says that it is a live blog. Linear in the nodes below `root` times their depth.
 */
export function liveEntries(
  root: Element,
  weights: ReadonlyMap<Element, Weight>,
  said: boolean,
): ReadonlyMap<Element, string | null> {
  const boxes = new Map<Element, Map<Element, Mark>>();
  let seen = 0;
  for (const element of elements(root)) {
    const mark = markOf(element);
    if (mark === null || seen++ >= MOST_TIMES) continue;
    let box: Element = element;
    while (box !== root) {
      const parent: Element | null = box.parentNode !== null && isElement(box.parentNode) ? box.parentNode : null;
      if (parent === null) break;
      const entries = boxes.get(parent) ?? new Map<Element, Mark>();
      boxes.set(parent, entries);
      // A box above two entries is no entry of the box above it: its first time is kept, and its parent holds too few.
      if (!entries.has(box)) entries.set(box, mark);
      box = parent;
    }
  }
  const all = weights.get(root)?.prose ?? 0;
  let best: ReadonlyMap<Element, Mark> = new Map();
  for (const entries of boxes.values()) {
    const prose = [...entries.keys()].reduce((sum, entry) => sum + proseOf(entry), 0);
    if (entries.size < (said ? LEAST_ENTRIES : LEAST_UNSAID) || entries.size <= best.size) continue;
    if (prose < (said ? SHARE : SHARE_UNSAID) * all) continue;
    if (said || isBuiltLikeOne(entries)) best = entries;
  }
  return new Map([...best].map(([entry, { time }]) => [entry, time]));

  function proseOf(entry: Element): number {
    return weights.get(entry)?.prose ?? 0;
  }

  function isBuiltLikeOne(entries: ReadonlyMap<Element, Mark>): boolean {
    const list = [...entries];
    const kinds = new Map<string, number>();
    for (const [entry] of list) {
      const kind = `${entry.tagName} ${attribute(entry, 'class')}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const withText = list.filter(([entry]) => proseOf(entry) > 0).length;
    return (
      Math.max(...kinds.values()) >= ALIKE * list.length &&
      withText >= ALIKE * list.length &&
      inOrder(list.map(([, { order }]) => order))
    );
  }
}

/** Hours that all rise or all fall, but for one step over midnight; days alone are those of a list of articles. */
function inOrder(orders: readonly (number | null)[]): boolean {
  const known = orders.filter((order) => order !== null);
  if (known.length < ALIKE * orders.length) return false;
  let [up, down] = [0, 0];
  for (let i = 1; i < known.length; i++) {
    if (known[i]! > known[i - 1]!) up++;
    else if (known[i]! < known[i - 1]!) down++;
  }
  return up + down > 0 && Math.min(up, down) <= 1 && Math.max(up, down) >= 0.5 * (known.length - 1);
}

/** The time that an element is: a `time` with an hour, or a short text that is or begins with one. */
function markOf(element: Element): Mark | null {
  if (element.tagName === 'time') {
    const time = readDate(attribute(element, 'datetime'));
    const at =
      time === null || !time.includes('T')
        ? Number.NaN
        : Date.parse(/[Z]|[+-]\d{2}:?\d{2}$/.test(time) ? time : `${time}Z`);
    return { time, order: Number.isNaN(at) ? clockIn(element) : at };
  }
  const order = clockIn(element);
  return order === null ? null : { time: null, order };
}

/** Minutes since midnight of an hour that stands at the head of an element's own text. */
function clockIn(element: Element): number | null {
  const [first] = element.childNodes;
  if (first === undefined || first.nodeName !== '#text' || !('value' in first) || first.value.length > LONGEST_CLOCK)
    return null;
  const match = CLOCK.exec(first.value);
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 23 || minute > 59) return null;
  const half = match[3]?.toLowerCase();
  return 60 * (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) + minute;
}
