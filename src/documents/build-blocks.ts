// Cuts a text into the blocks of the report itself: title, headings, paragraphs, captions, list items, quotes.
import type { Range } from '../evidence/index.ts';
import { findDateline } from './dateline.ts';
import type { MarkedUnit } from './extracted.ts';
import { normalisePublished } from './published.ts';
import type { Block, BlockKind, Dateline, Exclusion } from './source-document.ts';
import { roughSentences, trimmed, type Unit } from './units.ts';

/** Longest heading and title in UTF-16 units, and in words. */
const LONGEST_HEADING = 130;
const HEADING_WORDS = 18;
const LONGEST_TITLE = 230;
/** Consecutive heading-like lines from which on they are a list, not headings without text. */
const LIST_RUN = 3;
/** Paragraphs in which a dateline is looked for. */
const DATELINE_PARAGRAPHS = 3;

/** Blocks, the dateline, and the heading level of each block (0 where it is none). */
export interface BuiltBlocks {
  readonly blocks: readonly Block[];
  readonly levels: readonly number[];
  readonly dateline: Dateline | null;
}

/** What is left of the units without furniture, in blocks. `title` is the headline given or found beforehand. */
export function buildBlocks(
  text: string,
  units: readonly MarkedUnit[],
  furniture: { readonly excluded: readonly Exclusion[]; readonly captions: ReadonlySet<number> },
  title: string | null,
): BuiltBlocks {
  const pieces: { range: Unit; kind: BlockKind; level: number; continues?: true }[] = [];
  const kept = keptParts(text, units, furniture.excluded);
  const rough = units.map((unit, i) =>
    kept[i]!.length === 0 ? null : furniture.captions.has(i) ? 'caption' : (unit.kind ?? kindOf(text, unit)),
  );
  units.forEach((unit, i) => {
    // After a colon stands what was announced, be it as short as a heading.
    if (
      rough[i] === 'heading' &&
      unit.kind === null &&
      i > 0 &&
      /:["”’']?$/.test(units[i - 1]!.text) &&
      rough[i - 1] !== null
    )
      rough[i] = 'paragraph';
  });
  listRuns(units, rough);
  const first = rough.findIndex((kind) => kind !== null);

  units.forEach((unit, i) => {
    const kind = rough[i];
    if (!kind) return;
    const parts = kept[i]!;
    if (i === first && unit.kind === null) {
      const split = title === null ? -1 : titleLength(unit.text, title);
      if (split > 0 && split < unit.text.length) {
        pieces.push({ range: trimmed(text, unit.start, unit.start + split), kind: 'title', level: 1 });
        const rest = unit.start + split + /^[\s:.|–—-]*/.exec(unit.text.slice(split))![0].length;
        for (const part of parts)
          if (part.end > rest)
            pieces.push({ range: trimmed(text, Math.max(rest, part.start), part.end), kind: 'paragraph', level: 0 });
        return;
      }
      if (split === unit.text.length || isHeadline(text, unit, rough, i)) {
        pieces.push({ range: parts[0]!, kind: 'title', level: 1 });
        return;
      }
    }
    parts.forEach((part, n) => {
      const level = kind === 'heading' ? Math.max(1, unit.level) : 0;
      // Where no sentence ended before the furniture, the one behind it goes on.
      const continues = n > 0 && kind === 'paragraph' && !/[.!?:…]["”’')\]]*$/.test(parts[n - 1]!.text);
      pieces.push({ range: part, kind, level, ...(continues ? { continues } : {}) });
    });
  });
  return withDateline(
    text,
    pieces.filter((piece) => piece.range.end > piece.range.start),
  );
}

/** What the cuts leave of each unit: trimmed, and only where a letter or digit is left. */
function keptParts(text: string, units: readonly MarkedUnit[], excluded: readonly Exclusion[]): Unit[][] {
  let next = 0;
  return units.map((unit) => {
    const parts: Unit[] = [];
    let from = unit.start;
    while (next < excluded.length && excluded[next]!.end <= unit.start) next++;
    for (let i = next; i < excluded.length && excluded[i]!.start < unit.end; i++) {
      parts.push(trimmed(text, from, Math.max(from, excluded[i]!.start)));
      from = Math.min(unit.end, excluded[i]!.end);
    }
    parts.push(trimmed(text, from, unit.end));
    return parts.filter((part) => /[\p{L}\p{N}]/u.test(part.text));
  });
}

function kindOf(text: string, unit: Unit): BlockKind {
  if (/^(?:[•▪◦‣●■⦁]\s?|(?:\d{1,2}|[a-z])[.)]\s|[-*–—]\s)/u.test(unit.text)) return 'list-item';
  if (/[–—-]\s?[^—–]{2,60}\(@\w{1,20}\)\s\p{L}{3,9}\s\d{1,2},\s\d{4}$/u.test(unit.text.slice(-130))) return 'quote';
  return isHeading(text, unit) && !isDate(unit) ? 'heading' : 'paragraph';
}

/** A bare date heads nothing. */
function isDate(unit: Unit): boolean {
  return normalisePublished(unit.text) !== null;
}

/** A short line without a final stop that opens with a capital, a digit or a quotation mark. */
function isHeading(text: string, unit: Unit): boolean {
  return (
    unit.text.length <= LONGEST_HEADING &&
    unit.text.split(/\s+/).length <= HEADING_WORDS &&
    !/[.!,;:…][\])"”’']*$/.test(unit.text) &&
    /^["“”'‘«([¿¡]*[\p{Lu}\p{Lo}\d#]/u.test(unit.text) &&
    !/\b(?:contributed|reporting by|https?:\/\/|www\.)/iu.test(unit.text) &&
    roughSentences(text, unit).length === 1
  );
}

function isHeadline(text: string, unit: Unit, kinds: readonly (BlockKind | null)[], at: number): boolean {
  const followed = kinds.slice(at + 1).some((kind) => kind === 'paragraph' || kind === 'quote');
  return (
    followed &&
    !isDate(unit) &&
    unit.text.length <= LONGEST_TITLE &&
    unit.text.split(/\s+/).length >= 3 &&
    !/[.,;:…][\])"”’']*$/.test(unit.text) &&
    /^["“”'‘«(]*[\p{Lu}\p{Lo}\d]/u.test(unit.text) &&
    roughSentences(text, unit).length === 1
  );
}

/** Three or more heading-like lines in a row are a list. */
function listRuns(units: readonly MarkedUnit[], kinds: (BlockKind | null)[]): void {
  const first = kinds.findIndex((kind) => kind !== null);
  for (let i = first + 1; i < kinds.length; ) {
    let end = i;
    while (end < kinds.length && kinds[end] === 'heading' && units[end]!.kind === null) end++;
    if (end - i >= LIST_RUN) for (let k = i; k < end; k++) kinds[k] = 'list-item';
    i = Math.max(end, i + 1);
  }
}

/**
 * Length of the head of `text` that says the same as `title`, typography aside; -1 when it says something else. The head
 * must end where a word ends.
 */
function titleLength(text: string, title: string): number {
  const wanted = fold(title.trim());
  if (wanted === '' || title.length > LONGEST_TITLE * 2) return -1;
  let taken = '';
  let at = 0;
  while (at < text.length && taken.length < wanted.length) {
    taken = fold(text.slice(0, at + 1));
    at++;
    if (at > 2 * title.length + 20) return -1;
  }
  const next = text[at] ?? ' ';
  return taken === wanted && !/[\p{L}\p{N}]/u.test(next) ? at : -1;
}

function fold(text: string): string {
  return text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function withDateline(
  text: string,
  pieces: readonly { range: Range; kind: BlockKind; level: number; continues?: true }[],
): BuiltBlocks {
  const blocks: Block[] = [];
  const levels: number[] = [];
  let dateline: Dateline | null = null;
  let paragraphs = 0;
  for (const { range, kind, level, continues } of pieces) {
    let { start } = range;
    if (kind === 'paragraph' && dateline === null && paragraphs++ < DATELINE_PARAGRAPHS) {
      dateline = findDateline(trimmed(text, range.start, range.end));
      if (dateline) start = trimmed(text, dateline.end, range.end).start;
    }
    blocks.push({ start, end: range.end, kind, ...(continues ? { continues } : {}) });
    levels.push(level);
  }
  return { blocks, levels, dateline };
}
