// Pairs the marks of one paragraph into spans, with a stack: nested, mixed, and left open.
import type { Mark } from './marks.ts';

/** A pair, or an opening left open (`close` null). */
export interface Pair {
  readonly open: Mark;
  close: Mark | null;
  /** Where an open one ends: the paragraph's end, or where its outer quotation closes or a new one begins. */
  limit: number;
  level: number;
  /** The quotation whose open end this one takes up again within the same paragraph. */
  resumes: Pair | null;
}

/** Nesting deeper than this is noise, not quotation; the bound keeps the work linear. */
const MAX_LEVEL = 6;

/** Pairs in order of their opening. Linear in the number of marks. */
export function pair(text: string, marks: readonly Mark[], end: number): Pair[] {
  const pairs: Pair[] = [];
  const stack: Pair[] = [];
  const closingAhead = countClosings(marks);

  const open = (mark: Mark, resumes: Pair | null): void => {
    const opened: Pair = { open: mark, close: null, limit: end, level: stack.length, resumes };
    stack.push(opened);
    pairs.push(opened);
  };
  const closeAt = (index: number, closed: Pair, mark: Mark): void => {
    for (const inner of stack.splice(index)) inner.limit = mark.at;
    closed.close = mark;
    closed.limit = mark.at + 1;
  };

  for (const [i, mark] of marks.entries()) {
    const family = mark.family;
    let index = stack.length - 1;
    while (index >= 0 && stack[index]!.open.family !== family) index--;
    // A single quotation lies inside a double one: a closing single mark never reaches through an open double one.
    if (family === 'single' && index >= 0 && index < stack.length - 1) index = -1;
    const inside = index >= 0 ? stack[index]! : null;

    if (inside !== null && mark.closes && (!mark.opens || preferClose(text, mark, inside))) {
      if (family === 'single' && mark.weak && closingAhead.before(i)) continue;
      closeAt(index, inside, mark);
      continue;
    }
    if (!mark.opens || stack.length >= MAX_LEVEL) continue;
    if (family === 'single' && mark.straight && !closingAhead.any(i)) continue;
    if (inside !== null && family !== 'single' && endsSentence(text, inside.open.at + 1, mark.at)) {
      // An opening mark after a finished sentence in a quotation that was never closed: each paragraph opens anew.
      for (const left of stack.splice(index)) left.limit = trimmed(text, mark.at);
      open(mark, inside);
      continue;
    }
    open(mark, null);
  }
  return pairs.filter(
    (candidate) => candidate.close !== null || candidate.open.family !== 'single' || !candidate.open.straight,
  );
}

/** A straight mark that could do both closes when its quotation has begun to say something. */
function preferClose(text: string, mark: Mark, inside: Pair): boolean {
  if (mark.at === inside.open.at + 1) return false;
  const before = text[mark.at - 1] ?? ' ';
  return !/[\s([{]/.test(before);
}

/** Whether the text up to `at` ends a sentence, so that what opens there begins a new one. */
function endsSentence(text: string, from: number, at: number): boolean {
  let i = at - 1;
  while (i >= from && /\s/.test(text[i]!)) i--;
  return i >= from && i < at - 1 && /[.?!…]/.test(text[i]!);
}

function trimmed(text: string, at: number): number {
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}

/** For single marks: is there a closing later at all, and one before the next opening? */
function countClosings(marks: readonly Mark[]): { any(i: number): boolean; before(i: number): boolean } {
  const anyAfter: boolean[] = new Array(marks.length).fill(false);
  const beforeOpening: boolean[] = new Array(marks.length).fill(false);
  let any = false;
  let before = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    anyAfter[i] = any;
    beforeOpening[i] = before;
    const mark = marks[i]!;
    if (mark.family === 'single' && mark.closes) {
      any = true;
      before = true;
    }
    if (mark.family === 'single' && mark.opens && !mark.closes) before = false;
    // A double mark bounds what a single one may reach.
    if (mark.family === 'double') before = false;
  }
  return { any: (i) => anyAfter[i] === true, before: (i) => beforeOpening[i] === true };
}
