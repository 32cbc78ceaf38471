// Where the article begins and ends among the pieces of its container: headline first, without the small change at both ends.
import type { Piece } from '../extracted.ts';
import type { Element, Node } from './guarded-tree.ts';
import { lengthOf } from './weigh.ts';

/** A piece with what its markup says beyond its kind. */
export interface PagePiece extends Piece {
  /** Share of the text that is links. */
  readonly linked: number;
  /** An item of a list that leads elsewhere item by item (true), of a list without links (false), or neither (null). */
  readonly linkItem: boolean | null;
  /** The box of the live blog's entry that it stands in. */
  readonly entry: Element | null;
  /** The nodes that its words stand in, with the links around them; null when they stand in none. */
  readonly parts: readonly NodePart[] | null;
}

/** A node of text, a break, a link that begins or ends, or a sign that reading puts in. */
export type NodePart =
  | { readonly node: Node }
  | { readonly put: string }
  | { readonly link: Element; readonly opens: boolean };

/** Letters from which on a piece is running text, and the share of links from which on it is none. */
const PROSE = 80;
const MOSTLY_LINKS = 0.5;
/** Words from which on a whole sentence at the edge is taken for part of the report. */
const SENTENCE_WORDS = 4;

/** How a whole sentence ends. */
export const SENTENCE_END = /[.!?…:。！？]["”’')」』]*$/;
const CUT_OFF = /(?:…|\.{3})$/;

/**
 * Without dates, names, labels and leftovers of lists before the first and after the last running text. Whole sentences
 * stay, and so does a list at the end that leads nowhere else, with its heading.
 */
export function withoutEdges(pieces: readonly PagePiece[]): PagePiece[] {
  const first = pieces.findIndex(isProse);
  const last = pieces.findLastIndex(isProse);
  if (first < 0) return [...pieces];
  const before = pieces.slice(0, first).filter((piece, i) => {
    if (piece.kind === 'heading') return i === first - 1;
    return isSentence(piece);
  });
  return [...before, ...pieces.slice(first, last + 1), ...tail(pieces.slice(last + 1))];
}

function tail(pieces: readonly PagePiece[]): PagePiece[] {
  const kept: PagePiece[] = [];
  let heading: PagePiece | null = null;
  let unbroken = true;
  for (const piece of pieces) {
    if (piece.kind === 'heading') heading = piece;
    else if (piece.kind === 'caption' || (piece.kind === 'quote' && piece.linked < MOSTLY_LINKS)) kept.push(piece);
    else if (isSentence(piece) || (unbroken && (piece.linkItem === false || CUT_OFF.test(piece.text)))) {
      if (heading !== null && unbroken && piece.linkItem === false) kept.push(heading);
      heading = null;
      kept.push(piece);
    } else unbroken = false;
  }
  return kept;
}

function isProse(piece: PagePiece): boolean {
  return (
    piece.kind !== 'heading' &&
    piece.kind !== 'caption' &&
    piece.linkItem !== true &&
    piece.linked < MOSTLY_LINKS &&
    lengthOf(piece.text) >= PROSE
  );
}

function isSentence(piece: PagePiece): boolean {
  if (piece.linkItem === true || piece.linked >= MOSTLY_LINKS) return false;
  return (
    SENTENCE_END.test(piece.text) &&
    (piece.text.split(' ').length >= SENTENCE_WORDS || lengthOf(piece.text) > 2 * piece.text.length)
  );
}

/** The lead before the body, where it is a whole sentence that the body does not repeat. */
export function withLead(lead: readonly PagePiece[], body: readonly PagePiece[]): PagePiece[] {
  const said = new Set(body.map((piece) => piece.text));
  return [...lead.filter((piece) => isSentence(piece) && !said.has(piece.text)), ...body];
}

/** The pieces with the headline as their first one, once: what stands above a repeated headline inside the article goes with it. */
export function headed(pieces: readonly PagePiece[], title: string | null): PagePiece[] {
  if (title === null)
    return pieces.map((piece, i) =>
      i === 0 && piece.kind === 'heading' && piece.level === 1 ? { ...piece, kind: 'title' } : piece,
    );
  const same = (piece: Piece) => piece.text.toLowerCase() === title.toLowerCase();
  const at = pieces.slice(0, 10).findIndex(same);
  const own = pieces.find((piece) => piece.text === title);
  const first: PagePiece = {
    text: title,
    kind: 'title',
    level: 1,
    linked: 0,
    linkItem: null,
    entry: null,
    parts: own?.parts ?? null,
  };
  return [first, ...pieces.filter((_, i) => i !== at)];
}
