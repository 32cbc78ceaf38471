/** Numbers the kinds of token (form and normal form), so that everything computed of a kind is computed once. */

import type { Lexeme } from '../lexeme.ts';
import type { Vocab } from '../vocab.ts';

/** The kinds of token seen so far; grows with the vocabulary it is tied to. */
export class TokenTypes {
  readonly vocab: Vocab;
  readonly lexemes: Lexeme[] = [];
  readonly norms: number[] = [];
  readonly #byForm = new Map<string, number>();
  readonly #byFormAndNorm = new Map<string, number>();
  readonly #normOf: (orth: string) => string;

  /** @param normOf the normal form of a word that no tokenizer exception gives another one */
  constructor(vocab: Vocab, normOf: (orth: string) => string) {
    this.vocab = vocab;
    this.#normOf = normOf;
  }

  get size(): number {
    return this.lexemes.length;
  }

  /** The number of a form with its usual norm, or with the one given. */
  type(orth: string, norm?: string): number {
    if (norm === undefined) {
      const known = this.#byForm.get(orth);
      if (known !== undefined) return known;
      const made = this.type(orth, this.#normOf(orth));
      this.#byForm.set(orth, made);
      return made;
    }
    const key = `${orth}\n${norm}`;
    const known = this.#byFormAndNorm.get(key);
    if (known !== undefined) return known;
    const made = this.lexemes.length;
    this.lexemes.push(this.vocab.lexeme(orth));
    this.norms.push(this.vocab.code(norm));
    this.#byFormAndNorm.set(key, made);
    return made;
  }
}
