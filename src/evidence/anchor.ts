// Finds a cited passage again after its text was edited, by its exact words and what stands around them – or says that it is gone.
import { type Citation, cite, holds } from './citation.ts';

/** Where a passage is now, or why it is nowhere: `gone`, its words are not there; `unsure`, they are, and may be another passage. */
export type Anchor =
  | { readonly kind: 'same' | 'moved'; readonly citation: Citation }
  | { readonly kind: 'gone' | 'unsure'; readonly reason: string };

/** UTF-16 units on each side that are compared. */
const REACH = 160;
/** Units of context on one side that make a place recognisable, unless the text begins or ends before; about five words. */
const ENOUGH = 24;
/** Places with the same words beyond which nothing can tell them apart. */
const MOST_PLACES = 500;

/**
 * Anchors a citation of `before` in `after`. A place is the passage only if its words are exactly the same, enough of what stands
 * around it is the same too, no other place in `after` fits the passage as well, and no other place in `before` fits the place
 * as well: so a passage that was deleted never moves to a lookalike that was there all along.
 */
export function reanchor(citation: Citation, before: string, after: string): Anchor {
  if (!holds(citation, before))
    return { kind: 'unsure', reason: 'the citation does not hold in the text it was made from' };
  if (before === after) return { kind: 'same', citation };
  const places = placesOf(citation.exact, after);
  const origins = placesOf(citation.exact, before);
  if (places === null || origins === null) return { kind: 'unsure', reason: 'its words stand in too many places' };
  if (places.length === 0) return { kind: 'gone', reason: 'its words are not in the text any more' };

  const { length } = citation.exact;
  const fitAt = (origin: number, place: number) => ({ place, ...around(before, origin, after, place, length) });
  const [best, second] = places
    .map((place) => fitAt(citation.start, place))
    .sort((a, b) => Number(isBetter(b, a)) - Number(isBetter(a, b)));
  if (best === undefined || best.sides === 0)
    return { kind: 'gone', reason: 'its words stand elsewhere, and nothing around them is the same' };
  if (second !== undefined && !isClearlyBetter(best, second))
    return { kind: 'unsure', reason: 'more than one place may be it' };
  const rival = origins.find(
    (origin) => origin !== citation.start && !isClearlyBetter(best, fitAt(origin, best.place)),
  );
  if (rival !== undefined)
    return { kind: 'gone', reason: 'what has its words now is another passage, which was there before' };
  const found = cite({ id: citation.document, text: after }, best.place, best.place + length);
  return { kind: best.place === citation.start ? 'same' : 'moved', citation: found };
}

/** Where the words stand; null when in too many places. */
function placesOf(words: string, text: string): number[] | null {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push(at);
    if (places.length > MOST_PLACES) return null;
  }
  return places;
}

/** How well two places fit: the sides on which enough is the same, and how much is. */
interface Fit {
  readonly sides: number;
  readonly score: number;
}

function isBetter(a: Fit, b: Fit): boolean {
  return a.sides > b.sides || (a.sides === b.sides && a.score > b.score);
}

/** Of two fits on one side each, neither is clear: what was deleted between them leaves both their contexts to one place. */
function isClearlyBetter(a: Fit, b: Fit): boolean {
  return isBetter(a, b) && !(a.sides === 1 && b.sides === 1);
}

/** How much around two places is the same. The edge of a text is a mark too, if there is a word beside it. */
function around(before: string, origin: number, after: string, place: number, length: number): Fit {
  let left = 0;
  while (left < REACH && origin > left && place > left && before[origin - left - 1] === after[place - left - 1]) left++;
  const [from, to] = [origin + length, place + length];
  let right = 0;
  while (right < REACH && from + right < before.length && before[from + right] === after[to + right]) right++;
  const isLeftEdge = left === origin && left === place;
  const isRightEdge = from + right === before.length && to + right === after.length;
  const isMarked = left + right >= ENOUGH / 2 || (isLeftEdge && isRightEdge);
  const isLeftEnough = left >= ENOUGH || (isLeftEdge && isMarked);
  const isRightEnough = right >= ENOUGH || (isRightEdge && isMarked);
  return {
    sides: Number(isLeftEnough) + Number(isRightEnough),
    score: (isLeftEdge ? REACH : left) + (isRightEdge ? REACH : right),
  };
}
