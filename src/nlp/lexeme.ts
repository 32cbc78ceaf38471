/** Decides the context-free attributes of a word type: lower form, shape, prefix, suffix, flags (spaCy's lexeme attributes). */

import { likeNumber } from './like-num.ts';

/** The attributes of one word type. All strings; flags are booleans. */
export interface Lexeme {
  readonly orth: string;
  readonly lower: string;
  readonly shape: string;
  /** First code point. */
  readonly prefix: string;
  /** Last three code points. */
  readonly suffix: string;
  readonly isSpace: boolean;
  readonly isPunct: boolean;
  readonly isAlpha: boolean;
  readonly likeNum: boolean;
}

const LETTER = /^\p{L}$/u;
const UPPERCASE = /^\p{Uppercase}$/u;
const ALL_LETTERS = /^\p{L}+$/u;
const ALL_PUNCTUATION = /^\p{P}+$/u;
/** What Python's str.isdigit accepts: decimal digits, and the superscript, subscript and circled ones. */
const DIGIT =
  /^[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]$/u;
/** What Python's str.isspace accepts. */
const ALL_SPACE = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;

/** Code units from which a word is only called LONG. */
const LONG_WORD = 100;
/** A run of one shape character is cut to this length. */
const MAX_SHAPE_RUN = 4;

/** True when the text is not empty and holds white space alone, in Python's sense. */
function isSpaceText(text: string): boolean {
  return ALL_SPACE.test(text);
}

/** True for a code unit that Python's str.isspace accepts. */
export function isSpaceCode(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The orthographic shape: X and x for letters, d for digits, other characters as they are ("Putin's" is "Xxxxx'x"). */
export function wordShape(text: string): string {
  if (text.length >= LONG_WORD && [...text].length >= LONG_WORD) return 'LONG';
  let shape = '';
  let last = '';
  let run = 0;
  for (const char of text) {
    const kind = shapeOf(char);
    if (kind === last) run++;
    else {
      run = 1;
      last = kind;
    }
    if (run <= MAX_SHAPE_RUN) shape += kind;
  }
  return shape;
}

function shapeOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'x';
    if (code >= 0x41 && code <= 0x5a) return 'X';
    return code >= 0x30 && code <= 0x39 ? 'd' : char;
  }
  if (LETTER.test(char)) return UPPERCASE.test(char) ? 'X' : 'x';
  return DIGIT.test(char) ? 'd' : char;
}

/** All attributes of one word type. */
export function makeLexeme(orth: string): Lexeme {
  const points = orth.length > 8 ? null : [...orth];
  const tail = points ?? [...orth.slice(-6)];
  const first = orth.codePointAt(0);
  return {
    orth,
    lower: orth.toLowerCase(),
    shape: wordShape(orth),
    prefix: first === undefined ? '' : String.fromCodePoint(first),
    suffix: tail.slice(-3).join(''),
    isSpace: isSpaceText(orth),
    isPunct: ALL_PUNCTUATION.test(orth),
    isAlpha: ALL_LETTERS.test(orth),
    likeNum: likeNumber(orth),
  };
}
