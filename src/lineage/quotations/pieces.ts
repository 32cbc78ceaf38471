// What of a report is held against the primary text: its quotations, each in the pieces that ellipses, brackets and speakers' names make of it.
import type { Quotation } from '../../analysis/index.ts';
import type { SourceDocument } from '../../documents/index.ts';
import type { Range } from '../../evidence/index.ts';

/** One quotation: its pieces in order, each without an ellipsis or bracketed words inside. */
export interface Quoted extends Range {
  readonly pieces: readonly Piece[];
}

/** `after`: what stands between it and the piece before it. */
export interface Piece extends Range {
  readonly after: 'start' | 'ellipsis' | 'bracket' | 'speaker';
}

/** Words from which on a quotation can be looked for: fewer stand in any text. */
const SHORTEST = 4;
/** Letters between two marks that can be a speaker's name and a verb. */
const LONGEST_TAG = 120;
const CUT = /\[\s*(?:\.{3}|…|\. \. \.)\s*\]|\(\s*(?:\.{3}|…)\s*\)|\.{3,}|…|\. \. \.|\[(?<inserted>[^\][\n]{0,200})\]/gu;

/** The quotations of a report that can be checked, in text order; block quotations and embedded posts are some. */
export function quotedOf(document: SourceDocument, quotations: readonly Quotation[]): Quoted[] {
  const { text } = document;
  const outer = quotations.filter(({ level, kind }) => level === 0 && kind === 'speech');
  const found: Quoted[] = [];
  for (let i = 0; i < outer.length; ) {
    let end = i + 1;
    while (end < outer.length && goesOn(text, outer[end - 1]!, outer[end]!)) end++;
    const pieces = outer
      .slice(i, end)
      .flatMap(({ contentStart, contentEnd }, n) => cut(text, contentStart, contentEnd, n === 0 ? 'start' : 'speaker'));
    add(pieces);
    i = end;
  }
  for (const block of document.blocks) {
    if (block.kind !== 'quote' || outer.some(({ start, end }) => start < block.end && end > block.start)) continue;
    const post = document.posts.find(({ start, end }) => start <= block.start && block.end <= end);
    if (post === undefined) add(cut(text, block.start, block.end, 'start'));
  }
  return found.sort((a, b) => a.start - b.start);

  function add(pieces: readonly Piece[]): void {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) return;
    const words = pieces.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0);
    if (words >= SHORTEST) found.push({ start: first.start, end: last.end, pieces });
  }
}

/** “…,” she said, “…”: the first ends in a comma or nothing, only a short tag without a full stop stands between. */
function goesOn(text: string, before: Quotation, after: Quotation): boolean {
  if (!before.closed || after.start - before.end > LONGEST_TAG) return false;
  const between = text.slice(before.end, after.start);
  const last = text.slice(before.contentStart, before.contentEnd).trimEnd().at(-1) ?? '';
  return !/[.!?\n]/.test(between) && /\p{L}/u.test(between) && /[,;–—-]/u.test(last) && /[,:;]\s*$/.test(between);
}

/** A quotation's pieces between ellipses and bracketed words. */
function cut(text: string, start: number, end: number, after: Piece['after']): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let joint = after;
  const take = (to: number) => {
    let [a, b] = [from, to];
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (/[\p{L}\p{N}]/u.test(text.slice(a, b)))
      pieces.push({ start: a, end: b, after: pieces.length === 0 && joint !== 'speaker' ? 'start' : joint });
  };
  for (const match of text.slice(start, end).matchAll(CUT)) {
    take(start + match.index);
    from = start + match.index + match[0].length;
    joint = match.groups?.inserted === undefined ? 'ellipsis' : 'bracket';
  }
  take(end);
  return pieces;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
