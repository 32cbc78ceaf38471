// How many letters a text has, and how many of them are Latin; by code, since nearly all text is plain ASCII.

const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** Counts of letters (Unicode category L) and, among all characters, of those in Latin script. */
export interface LetterCount {
  readonly letters: number;
  readonly latin: number;
}

/** Counts in one pass over the code points. */
export function countLetters(text: string): LetterCount {
  let letters = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const small = code | 32;
      if (small < 97 || small > 122) continue;
      letters++;
      latin++;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i) ?? code);
    if (character.length === 2) i++;
    if (LETTER.test(character)) letters++;
    if (LATIN.test(character)) latin++;
  }
  return { letters, latin };
}
