// Orders that do not depend on the machine's locale: code units decide, always.

/** Compares two strings by UTF-16 code units. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares by document id, then start, then the longer first: the order in which a reader meets passages. */
export function byPosition(
  a: { readonly document: string; readonly start: number; readonly end: number },
  b: { readonly document: string; readonly start: number; readonly end: number },
): number {
  return byCodeUnits(a.document, b.document) || a.start - b.start || b.end - a.end;
}
