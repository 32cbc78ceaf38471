/** Interns the strings of annotations, so that a document holds small integer codes; and holds the lexemes of word types. */

import { type Lexeme, makeLexeme } from './lexeme.ts';

/** One growing table of strings and lexemes, shared by the documents that were made with it. Code 0 is the empty string. */
export class Vocab {
  readonly #codes = new Map<string, number>([['', 0]]);
  readonly #strings: string[] = [''];
  readonly #lexemes = new Map<string, Lexeme>();

  /** Number of interned strings. */
  get size(): number {
    return this.#strings.length;
  }

  /** Number of word types seen. */
  get lexemeCount(): number {
    return this.#lexemes.size;
  }

  /** The code of a string, made on first sight. */
  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#strings.length;
    this.#codes.set(text, code);
    this.#strings.push(text);
    return code;
  }

  /** The string of a code; the empty string for a code that was never given out. */
  string(code: number): string {
    return this.#strings[code] ?? '';
  }

  /** The context-free facts of a word type (form, shape, affixes, flags). */
  lexeme(orth: string): Lexeme {
    const known = this.#lexemes.get(orth);
    if (known !== undefined) return known;
    const lexeme = makeLexeme(orth);
    this.#lexemes.set(orth, lexeme);
    return lexeme;
  }
}
