// Which passages of a document the parser reads: its blocks without furniture and dateline, cut at sure sentence ends.
import type { SourceDocument } from '../documents/index.ts';
import { type Range, trimmed } from '../evidence/index.ts';
import type { TextRange } from '../nlp/index.ts';
import { headlineComma } from './sentences/headline-rows.ts';
import { sureStarts } from './sentences/sure-ends.ts';

/**
 * Passages in order, trimmed, none crossing a block, an exclusion or the dateline; but a sentence that goes on behind
 * furniture is one passage that skips it, and a comma that stands for "and" in a headline is read so. `titles`: lower-case, with
 * their full stop; `notVerbs`: words that open no name and are no verb.
 */
export function rangesToParse(
  document: SourceDocument,
  titles: ReadonlySet<string>,
  notVerbs: ReadonlySet<string>,
): TextRange[] {
  const { text, blocks, excluded, dateline } = document;
  const cuts = [...excluded, ...(dateline === null ? [] : [dateline])].sort((a, b) => a.start - b.start);
  const found: TextRange[] = [];
  let next = 0;
  /** The head of the sentence that the next piece goes on with. */
  let joined: TextRange | undefined;
  for (const block of blocks) {
    while (next < cuts.length && cuts[next]!.end <= block.start) next++;
    let at = block.start;
    joined = block.continues === true ? found.pop() : undefined;
    for (let i = next; i < cuts.length && cuts[i]!.start < block.end; i++) {
      if (cuts[i]!.start > at) pieces(at, cuts[i]!.start);
      at = Math.max(at, cuts[i]!.end);
    }
    if (at < block.end) pieces(at, block.end);
    if (block.kind === 'title' || block.kind === 'heading') headline(block);
  }
  return found;

  function headline(block: Range): void {
    const comma = headlineComma(text, block, notVerbs);
    const at =
      comma === null
        ? -1
        : found.findLastIndex(({ start, end, skips }) => start < comma.start && comma.end < end && !skips);
    if (comma !== null && at >= 0) found[at] = { ...found[at]!, skips: [{ ...comma, as: 'and' }] };
  }

  function pieces(start: number, end: number): void {
    let from = start;
    for (const cut of [...sureStarts(text, { start, end }, titles), end]) {
      const range = trimmed(text, from, cut);
      from = cut;
      if (range.start === range.end) continue;
      found.push(joined === undefined ? range : join(joined, range));
      joined = undefined;
    }
  }
}

/** Two passages as one that skips what lies between them. */
function join(before: TextRange, after: Range): TextRange {
  return {
    start: before.start,
    end: after.end,
    skips: [...(before.skips ?? []), { start: before.end, end: after.start }],
  };
}
