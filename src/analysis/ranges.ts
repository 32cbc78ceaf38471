// Which passages of a document the parser reads: its blocks without furniture and dateline, cut at sure sentence ends.
import type { SourceDocument } from '../documents/index.ts';
import type { Range } from '../evidence/index.ts';
import { sureStarts } from './sentences/sure-ends.ts';

/** Passages in order, trimmed, none crossing a block, an exclusion or the dateline. `titles`: lower-case, with their full stop. */
export function rangesToParse(document: SourceDocument, titles: ReadonlySet<string>): Range[] {
  const { text, blocks, excluded, dateline } = document;
  const cuts = [...excluded, ...(dateline === null ? [] : [dateline])].sort((a, b) => a.start - b.start);
  const found: Range[] = [];
  let next = 0;
  for (const block of blocks) {
    while (next < cuts.length && cuts[next]!.end <= block.start) next++;
    let at = block.start;
    for (let i = next; i < cuts.length && cuts[i]!.start < block.end; i++) {
      if (cuts[i]!.start > at) pieces(at, cuts[i]!.start);
      at = Math.max(at, cuts[i]!.end);
    }
    if (at < block.end) pieces(at, block.end);
  }
  return found;

  function pieces(start: number, end: number): void {
    let from = start;
    for (const cut of [...sureStarts(text, { start, end }, titles), end]) {
      const range = trim(text, from, cut);
      if (range !== null) found.push(range);
      from = cut;
    }
  }
}

function trim(text: string, start: number, end: number): Range | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}
