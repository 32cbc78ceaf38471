// Lays parts of a source out as one line of text, as the reader does, and keeps for every character where it came from.
import type { Places } from './align-source.ts';

/** Where a part's text stands in the source; null when that cannot be told. */
export type PlacesOf = () => Places | null;

/** A part of a piece: words with their places; a break that is one space; the beginning or end of a link. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly places: PlacesOf }
  | { readonly kind: 'break' }
  /** Words that reading puts in: the bar between the cells of a row. */
  | { readonly kind: 'put'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly rel: string; readonly opens: boolean };

/** A link inside a piece: units of its text. */
export interface PieceLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly rel: string;
}

/** The text of some parts with places of its units (from, to; -1 where they are unknown, null where reading put the unit in) and its links. */
export interface LaidOut {
  readonly text: string;
  readonly places: readonly (readonly [from: number, to: number] | null)[];
  readonly links: readonly PieceLink[];
}

const NOTHING = /[\u00AD\u200B\uFEFF]/;
const SPACE = /\s/;
const UNKNOWN = [-1, -1] as const;

/** One space for a run of white space, none at the ends, nothing for signs without width: what `collapse` does, with places. */
export function layOut(parts: readonly Part[]): LaidOut {
  let text = '';
  const places: (readonly [number, number] | null)[] = [];
  const links: PieceLink[] = [];
  const open: { at: number; href: string; rel: string }[] = [];
  let space: readonly [number, number] | null | undefined;
  for (const part of parts) {
    if (part.kind === 'break') {
      space ??= null;
      continue;
    }
    if (part.kind === 'link') {
      if (part.opens) open.push({ at: text.length, href: part.href, rel: part.rel });
      else {
        const begun = open.pop();
        // A link begins with its first word: the space before it is none of its text.
        const start = begun === undefined ? 0 : SPACE.test(text[begun.at] ?? '') ? begun.at + 1 : begun.at;
        if (begun !== undefined && begun.href !== '' && text.length > start)
          links.push({ start, end: text.length, href: begun.href, rel: begun.rel });
      }
      continue;
    }
    const known = part.kind === 'put' ? null : part.places();
    const none = part.kind === 'put' ? null : UNKNOWN;
    for (let i = 0; i < part.text.length; i++) {
      const sign = part.text[i]!;
      if (NOTHING.test(sign)) continue;
      const place = known === null ? none : ([known[2 * i]!, known[2 * i + 1]!] as const);
      if (SPACE.test(sign)) {
        space = space == null || place === null || space[1] !== place[0] ? (space ?? place) : [space[0], place[1]];
        continue;
      }
      if (space !== undefined && text !== '') {
        text += ' ';
        places.push(space);
      }
      space = undefined;
      text += sign;
      places.push(place);
    }
  }
  return { text, places, links: links.sort((a, b) => a.start - b.start || b.end - a.end) };
}
