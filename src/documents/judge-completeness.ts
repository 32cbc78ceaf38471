// Whether text is missing, by the form of the text alone: headings without text, a cut last sentence, an unclosed quotation.
import type { Range } from '../evidence/index.ts';
import { CONTINUES_ELSEWHERE } from './furniture/navigation.ts';
import type { Block, Completeness, Exclusion } from './source-document.ts';

/** Judges the blocks of a report. What is missing in the middle of running text cannot be told from its form. */
export function judgeCompleteness(
  text: string,
  blocks: readonly Block[],
  levels: readonly number[],
  excluded: readonly Exclusion[],
): Completeness {
  const gaps: (Range & { reason: string })[] = [];
  const headings = blocks.filter((block) => block.kind === 'heading').length;
  blocks.forEach((block, i) => {
    if (block.kind !== 'heading') return;
    const next = blocks[i + 1];
    const opensReport = blocks[i - 1] === undefined || blocks[i - 1]!.kind === 'title';
    // A lone line at the end is more often a remnant of the page: it counts where the text has other headings.
    const atEnd = next === undefined && headings >= 3 && block.end - block.start <= 80;
    if (atEnd || (next?.kind === 'heading' && levels[i + 1]! <= levels[i]! && !opensReport)) {
      gaps.push({ start: block.start, end: block.end, reason: 'The heading has no text under it.' });
    }
  });
  const last = blocks.findLast((block) => block.kind === 'paragraph' || block.kind === 'quote');
  if (last) {
    const reason = endReason(
      text.slice(last.start, last.end),
      text.slice(last.end),
      excluded.some((cut) => cut.start >= last.end && CONTINUES_ELSEWHERE.test(text.slice(cut.start, cut.end))),
    );
    if (reason) gaps.push({ start: tailStart(text, last), end: last.end, reason });
  }
  gaps.sort((a, b) => a.start - b.start);
  return { truncated: gaps.length > 0, gaps };
}

function endReason(paragraph: string, after: string, ledOn: boolean): string | null {
  if (ledOn) return 'The text ends with a link to the full story.';
  if (/(?:…|\.{3}|\[…\]|\[\.{3}\])$/.test(paragraph)) return 'The text ends in dots.';
  if (CONTINUES_ELSEWHERE.test(after)) return 'The text ends with a link to the full story.';
  if (unclosed(paragraph)) return 'The last quotation is not closed.';
  // A signature or a place and date below a statement has no full stop either: only running text counts as cut.
  if (
    paragraph.length >= 80 &&
    !/(?:\(@\w{1,20}\)\s\p{L}+\s\d{1,2},\s\d{4}|https?:\/\/\S+|@\w+|\.com\S*)$/u.test(paragraph) &&
    !/[.!?:;…)\]"”’'»*]$/.test(paragraph)
  )
    return 'The last sentence has no end.';
  return null;
}

/** A last opening mark after the last closing one; straight marks must be odd in number and the last one must open. */
function unclosed(paragraph: string): boolean {
  if (/[“”]/.test(paragraph)) return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
  const straight = (paragraph.match(/(?<!\d)"/g) ?? []).length;
  return straight % 2 === 1 && /(?:^|[\s(])"(?=\S)[^"]*$/.test(paragraph);
}

/** The last 80 units of the cut paragraph: the place to show. */
function tailStart(text: string, block: Block): number {
  let start = Math.max(block.start, block.end - 80);
  while (start > block.start && /\S/.test(text[start - 1]!)) start--;
  return start;
}
