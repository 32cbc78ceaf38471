// A citation points into one source text and carries the words it points at, so that anyone can check it.

/** Half-open range of UTF-16 code units, `start < end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * An exact slice of a stored text: W3C Web Annotation's TextPositionSelector (`start`, `end`) and TextQuoteSelector
 * (`exact`, `prefix`, `suffix`) in one record. `document.text.slice(start, end) === exact` always holds.
 */
export interface Citation extends Range {
  readonly document: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 units of context kept on each side of a citation; Hypothesis uses 32. */
const CONTEXT = 32;

interface Text {
  readonly id: string;
  readonly text: string;
}

/** Cites `[start, end)` of a document. Throws a RangeError when the range is empty or lies outside the text. */
export function cite(document: Text, start: number, end: number): Citation {
  if (!(start >= 0 && end > start && end <= document.text.length))
    throw new RangeError(`no such passage: ${document.id}[${start}, ${end}) of ${document.text.length}`);
  return {
    document: document.id,
    start,
    end,
    exact: document.text.slice(start, end),
    prefix: document.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: document.text.slice(end, end + CONTEXT),
  };
}

/** Whether a citation still holds against a text. */
export function holds(citation: Citation, text: string): boolean {
  return (
    citation.start >= 0 && citation.end > citation.start && text.slice(citation.start, citation.end) === citation.exact
  );
}

/** Number of UTF-16 units that two ranges share. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `[start, end)` without white space at either end; empty where there is nothing else. Linear in what is cut. */
export function trimmed(text: string, start: number, end: number): Range {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
