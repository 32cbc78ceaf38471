// Tells quotation marks from apostrophes, and what each mark may do where it stands.

/** What a character may do: open, close, either (decided by what is open), or continue a quotation of the paragraph before. */
export interface Mark {
  readonly at: number;
  readonly family: 'double' | 'single' | 'angle';
  readonly opens: boolean;
  readonly closes: boolean;
  /** A closing that may as well be a possessive: after an s, before a space. */
  readonly weak: boolean;
  /** A straight mark has no direction of its own. */
  readonly straight: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** Words that begin with an apostrophe: ’tis, ’em, ’n, and decades (’90s). */
const ELISION = /^(?:tis|twas|em|til|cause|round|bout|n|\d\ds?)(?![\p{L}\p{N}])/iu;

/** All marks of [start, end), in order. Constant work per character. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const mark = markAt(text, at, start, end);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function markAt(text: string, at: number, start: number, end: number): Mark | null {
  const char = text[at]!;
  const before = at > start ? text[at - 1]! : ' ';
  const after = at + 1 < end ? text[at + 1]! : ' ';
  const wordBefore = LETTER.test(before);
  const wordAfter = LETTER.test(after);
  const leading = SPACE.test(before) || /[([{—–/-]/.test(before) || isQuoteChar(before);
  const spaceAfter = SPACE.test(after);
  switch (char) {
    case '“':
      // A second opening glyph may be a closing one mistyped, when it hugs the end of a word.
      return { at, family: 'double', opens: true, closes: !leading && !wordAfter, weak: false, straight: false };
    case '„':
    case '‟':
      return { at, family: 'double', opens: true, closes: false, weak: false, straight: false };
    case '”':
      return { at, family: 'double', opens: leading && wordAfter, closes: true, weak: false, straight: false };
    case '"':
    case '＂':
      return {
        at,
        family: 'double',
        opens: !spaceAfter && !(wordBefore && !wordAfter),
        closes: !(SPACE.test(before) && wordAfter),
        weak: false,
        straight: true,
      };
    case '«':
    case '»':
    case '‹':
    case '›':
      return {
        at,
        family: 'angle',
        opens: leading || wordAfter,
        closes: !SPACE.test(before) || spaceAfter,
        weak: false,
        straight: false,
      };
    case '‘':
    case '’':
    case "'": {
      if (wordBefore && wordAfter) return null;
      const elided = ELISION.test(text.slice(at + 1, at + 8));
      const opens = char !== '’' && leading && !spaceAfter && !elided && /[\p{L}\p{N}[(“"$£€…@#]/u.test(after);
      const closes = char !== '‘' && !SPACE.test(before) && !wordAfter;
      if (!opens && !closes) return null;
      const weak = closes && /s/i.test(before) && spaceAfter;
      return { at, family: 'single', opens, closes, weak, straight: char === "'" };
    }
    default:
      return null;
  }
}

function isQuoteChar(char: string): boolean {
  return /["“”„«»‘’']/.test(char);
}
