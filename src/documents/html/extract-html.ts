// From a web page to its article: guarded parse, metadata, the container of the text, its pieces.
import type { Issue } from '../../evidence/index.ts';
import { compose, type Extracted, type Piece } from '../extracted.ts';
import { parsePage } from './guarded-tree.ts';
import { pageMetadata } from './metadata.ts';
import { pickContent } from './pick-content.ts';
import { serialise } from './serialise.ts';

/** Extracts the article of a page, headline first. An issue when the page breaks a limit. `name` is for messages. */
export function extractHtml(html: string, name: string): Extracted | { readonly issue: Issue } {
  const parsed = parsePage(html);
  if ('refusal' in parsed) {
    const { code, message } = parsed.refusal;
    return {
      issue: {
        code,
        severity: 'error',
        subject: name,
        message: `${name} was not read: ${message}, no news page does; save the text of the report as a .txt file`,
      },
    };
  }
  const metadata = pageMetadata(parsed.page);
  const { root, dropped } = pickContent(parsed.page);
  const pieces = root === null ? [] : withoutEdges(serialise(root, dropped));
  const { text, units } = compose(headed(pieces, metadata.title?.value ?? null));
  return { text, units, metadata, issues: [] };
}

/** Letters from which on a piece is running text. */
const PROSE = 80;

/**
 * Without the small change at both ends of the container: dates, names, labels and leftovers of lists before the first and
 * after the last running text. Whole sentences stay.
 */
function withoutEdges(pieces: readonly Piece[]): Piece[] {
  const isProse = (piece: Piece) => piece.text.length >= PROSE && piece.kind !== 'heading' && piece.kind !== 'caption';
  const first = pieces.findIndex(isProse);
  const last = pieces.findLastIndex(isProse);
  if (first < 0) return [...pieces];
  return pieces.filter((piece, i) => {
    if (i >= first && i <= last) return true;
    if (piece.kind === 'heading') return i === first - 1;
    return /[.!?…:]["”’')]*$/.test(piece.text) && piece.text.split(' ').length >= 4;
  });
}

/** The pieces with the headline as their first one, once: what stands above a repeated headline inside the article goes with it. */
function headed(pieces: readonly Piece[], title: string | null): Piece[] {
  if (title === null)
    return pieces.map((piece, i) =>
      i === 0 && piece.kind === 'heading' && piece.level === 1 ? { ...piece, kind: 'title' } : piece,
    );
  const same = (piece: Piece) => piece.text.toLowerCase() === title.toLowerCase();
  const at = pieces.slice(0, 10).findIndex(same);
  return [{ text: title, kind: 'title', level: 1 }, ...pieces.filter((_, i) => i !== at)];
}
