// The text of a PDF in reading order, lines joined to paragraphs; page numbers and running heads left out.
import { FetchError } from './fetch-error.ts';

/** Pages that are read; readouts have two, treaties a few hundred. */
const MOST_PAGES = 1_000;
/** A gap between two lines, in line heights, from which on a paragraph begins. */
const PARAGRAPH_GAP = 1.45;
/** A gap between two pieces of a line, in line heights, from which on it is a space; spaces have about 0.25. */
const SPACE_GAP = 0.12;
/** A line on this many pages and on half of them is a running head or foot. */
const REPEATED = 3;

interface Line {
  text: string;
  readonly page: number;
  readonly y: number;
  readonly height: number;
  /** Where the line ends so far. */
  end: number;
}

/** A PDF's text, and the UTF-16 unit of it at which each page that has text begins (pages without: where the next begins). */
export interface PdfText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The text, paragraphs apart by an empty line. Throws a FetchError (`encoding`) when it is no sound PDF, locked, or has no text. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import('unpdf');
  const lines: Line[] = [];
  try {
    // A copy: pdf.js takes the buffer for itself. No scripts, fonts or files are loaded for text.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
    try {
      for (let n = 1; n <= Math.min(pdf.numPages, MOST_PAGES); n++) {
        const page = await pdf.getPage(n);
        const { items } = await page.getTextContent();
        collect(items, n, lines);
        page.cleanup();
      }
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    throw new FetchError(
      'encoding',
      `it is no PDF that can be read (${error instanceof Error ? error.message.split('\n')[0] : 'broken'})`,
    );
  }
  const read = paragraphs(withoutRunningHeads(lines));
  if (!/\p{L}/u.test(read.text)) throw new FetchError('encoding', 'it is a PDF of pictures without text');
  return read;
}

/** Pieces of text to lines: a piece on the same height goes on the line before. */
function collect(items: readonly object[], page: number, lines: Line[]): void {
  let open = false;
  for (const item of items) {
    if (!('str' in item) || !('transform' in item) || typeof item.str !== 'string' || !Array.isArray(item.transform))
      continue;
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    const end = x + ('width' in item ? Number(item.width) : 0);
    const height = Math.abs(Number(item.transform[3])) || 10;
    const last = lines.at(-1);
    if (open && last !== undefined && last.page === page && Math.abs(last.y - y) < height / 2) {
      // Between pieces of different fonts the space may be a gap only.
      const isGap = x - last.end > SPACE_GAP * height && !/\s$/.test(last.text) && !/^\s/.test(item.str);
      last.text += isGap ? ` ${item.str}` : item.str;
      last.end = end;
    } else if (item.str.trim() !== '') lines.push({ text: item.str, page, y, height, end });
    else continue;
    open = true;
  }
}

function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const pagesOf = new Map<string, Set<number>>();
  const key = (line: Line) => line.text.replace(/\d+/g, '#').trim();
  for (const line of lines) pagesOf.set(key(line), (pagesOf.get(key(line)) ?? new Set()).add(line.page));
  const pages = new Set(lines.map(({ page }) => page)).size;
  return lines.filter((line) => {
    const on = pagesOf.get(key(line))?.size ?? 0;
    const isNumber = /^[\s\d/–—-]{1,12}$/.test(line.text) || /^\s*page\s+\d+(?:\s+of\s+\d+)?\s*$/i.test(line.text);
    return !isNumber && !(on >= REPEATED && on * 2 >= pages);
  });
}

function paragraphs(lines: readonly Line[]): PdfText {
  let text = '';
  const starts: number[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const words = line.text.replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    if (previous === null) text = words;
    else {
      const size = Math.max(line.height, previous.height);
      const sameSize = Math.abs(line.height - previous.height) < 0.15 * size;
      const gap = (previous.y - line.y) / size;
      const runsOn = line.page === previous.page ? gap > 0 && gap < PARAGRAPH_GAP : !/[.!?:”"]$/.test(text);
      if (!sameSize || !runsOn) text += `\n\n${words}`;
      // A word divided at the end of a line; "cease-\nfire" loses its hyphen, which reads as well.
      else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(words)) text = text.slice(0, -1) + words;
      else text += ` ${words}`;
    }
    while (starts.length < line.page) starts.push(Math.max(0, text.length - words.length));
    previous = line;
  }
  return { text, starts };
}
