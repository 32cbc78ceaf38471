// The entries of a live blog: boxes side by side, each with a time of its own, on a page that says that it is one.
import type { Element } from './guarded-tree.ts';
import { readDate } from './read-date.ts';
import { attribute, elements, isElement } from './tree.ts';
import type { Weight } from './weigh.ts';

/** Entries from which on boxes with times are a live blog, and the least share of the running text that they hold. */
const LEAST_ENTRIES = 3;
const SHARE = 0.5;
/** Time elements that are looked at. */
const MOST_TIMES = 3_000;
const LIVE_TITLE = /\blive\b|\bas it happened\b|\bliveblog\b|\bminute by minute\b/i;

/** Whether a page says of itself that it is a live blog. */
export function saysLive(type: string | null, title: string | null): boolean {
  return type === 'liveblogposting' || (title !== null && LIVE_TITLE.test(title));
}

/** The boxes of the entries with their times as EDTF (null where unreadable), in page order; empty when there are none. */
export function liveEntries(root: Element, weights: ReadonlyMap<Element, Weight>): ReadonlyMap<Element, string | null> {
  const boxes = new Map<Element, Map<Element, string | null>>();
  let seen = 0;
  for (const element of elements(root)) {
    if (element.tagName !== 'time' || seen++ >= MOST_TIMES) continue;
    const time = readDate(attribute(element, 'datetime'));
    let box: Element = element;
    while (box !== root) {
      const parent: Element | null = box.parentNode !== null && isElement(box.parentNode) ? box.parentNode : null;
      if (parent === null) break;
      const entries = boxes.get(parent) ?? new Map<Element, string | null>();
      boxes.set(parent, entries);
      // A box above two entries is no entry of the box above it: its first time is kept, and its parent holds too few.
      if (!entries.has(box)) entries.set(box, time);
      box = parent;
    }
  }
  const all = weights.get(root)?.prose ?? 0;
  let best: Map<Element, string | null> = new Map();
  for (const entries of boxes.values()) {
    const prose = [...entries.keys()].reduce((sum, entry) => sum + (weights.get(entry)?.prose ?? 0), 0);
    if (entries.size >= LEAST_ENTRIES && entries.size > best.size && prose >= SHARE * all) best = entries;
  }
  return best;
}
