// The article's text as the page repeats it in its JSON-LD: taken where the page itself shows much less of it.
import type { PagePiece } from './edges.ts';
import { collapse } from './tree.ts';

/** The JSON-LD text must be so many times as long as what is shown, and at least so long (UTF-16 units). */
const TIMES_AS_LONG = 2;
const SHORTEST = 500;
/** Longest text that is taken. */
const LONGEST = 400_000;

/** Pieces of the JSON-LD text, or null where the page shows as much. Markup in it is taken off, lines are paragraphs. */
export function bodyPieces(body: string | null, shown: readonly PagePiece[]): PagePiece[] | null {
  if (body === null || body.length > LONGEST) return null;
  const paragraphs = body
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&quot;/gi, '"')
    .replace(/&(?:#0?39|apos);/gi, "'")
    .replace(/&amp;/gi, '&')
    .split(/[\r\n]+/)
    .map(collapse)
    .filter((paragraph) => paragraph !== '');
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const own = shown.reduce((sum, piece) => sum + piece.text.length, 0);
  if (length < SHORTEST || length < TIMES_AS_LONG * own) return null;
  return paragraphs.map((text) => ({
    text,
    kind: 'paragraph',
    level: 0,
    linked: 0,
    linkItem: null,
    entry: null,
    parts: null,
  }));
}
