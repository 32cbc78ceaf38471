// What every format is brought to before the common rules look at it: a text and its units, with what the markup says of them.
import type { Issue } from '../evidence/index.ts';
import type { LaidOut } from './origin/laid-out.ts';
import type { BlockKind, Known, LiveEntry, TextLink } from './source-document.ts';
import type { Unit } from './units.ts';

/** A unit with the kind and heading level that markup gave it; null in plain text, where the words must tell. */
export interface MarkedUnit extends Unit {
  readonly kind: BlockKind | null;
  /** 1 to 6 for a heading from markup, else 0. */
  readonly level: number;
}

/** What a page says of itself. */
export interface FoundMetadata {
  readonly title: Known<string>;
  readonly publisher: Known<string>;
  /** As written; normalised by the caller. */
  readonly published: Known<string>;
  /** EDTF. */
  readonly updated: Known<string>;
  /** Names, joined by commas. */
  readonly author: Known<string>;
  readonly section: Known<string>;
  readonly url: Known<string>;
  readonly language: string | null;
  /** schema.org or Open Graph type, lower case, when the page names one. */
  readonly type: string | null;
}

/** A file's text, units and metadata. */
export interface Extracted {
  readonly text: string;
  readonly units: readonly MarkedUnit[];
  readonly metadata: FoundMetadata;
  readonly entries?: readonly LiveEntry[];
  readonly links?: readonly TextLink[];
  /**
   * Where the text stands in the decoded file: from a unit of it on without a change, or unit of text by unit of text as they were
   * laid out (null: not as it is).
   */
  readonly source: { readonly from: number } | readonly (LaidOut | null)[];
  readonly issues: readonly Issue[];
}

/** Nothing known. */
export const NO_METADATA: FoundMetadata = {
  title: null,
  publisher: null,
  published: null,
  updated: null,
  author: null,
  section: null,
  url: null,
  language: null,
  type: null,
};

/** A block on its way into an extracted text. */
export interface Piece {
  readonly text: string;
  readonly kind: BlockKind;
  readonly level: number;
}

/** Sets pieces one below the other, a blank line between them, and notes where each one stands. */
export function compose(pieces: readonly Piece[]): { text: string; units: MarkedUnit[] } {
  const units: MarkedUnit[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    const text = piece.text.trim();
    if (text === '') continue;
    if (parts.length > 0) at += 2;
    units.push({ start: at, end: at + text.length, text, kind: piece.kind, level: piece.level });
    parts.push(text);
    at += text.length;
  }
  return { text: parts.join('\n\n'), units };
}
