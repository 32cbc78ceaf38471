/** A view of one token of a document: reads the document's arrays, holds nothing itself. */

import type { Doc } from './doc.ts';
import type { Lexeme } from './lexeme.ts';
import type { Span } from './span.ts';

/** Place in an entity: Begin, Inside, Outside; empty when nothing was decided. */
export type EntityIob = 'B' | 'I' | 'O' | '';

/** One token. Offsets are half-open, in UTF-16 units of `doc.text`. */
export class Token {
  readonly doc: Doc;
  /** Index in the document. */
  readonly i: number;

  constructor(doc: Doc, i: number) {
    this.doc = doc;
    this.i = i;
  }

  get start(): number {
    return this.doc.arrays.starts[this.i]!;
  }

  get end(): number {
    return this.doc.arrays.ends[this.i]!;
  }

  get text(): string {
    return this.doc.text.slice(this.start, this.end);
  }

  get #lexeme(): Lexeme {
    return this.doc.vocab.lexeme(this.text);
  }

  get lower(): string {
    return this.#lexeme.lower;
  }

  /** The normalised form ("not" for "n't"). */
  get norm(): string {
    return this.doc.vocab.string(this.doc.arrays.norms[this.i]!);
  }

  get shape(): string {
    return this.#lexeme.shape;
  }

  get lemma(): string {
    return this.doc.vocab.string(this.doc.arrays.lemmas[this.i]!);
  }

  /** Fine-grained tag of the Penn Treebank. */
  get tag(): string {
    return this.doc.vocab.string(this.doc.arrays.tags[this.i]!);
  }

  /** Universal part of speech. */
  get pos(): string {
    return this.doc.vocab.string(this.doc.arrays.pos[this.i]!);
  }

  /** Morphology in the FEATS form, sorted ("Number=Sing|Person=3"). */
  get morph(): string {
    return this.doc.vocab.string(this.doc.arrays.morphs[this.i]!);
  }

  /** Dependency label, ClearNLP style. */
  get dep(): string {
    return this.doc.vocab.string(this.doc.arrays.deps[this.i]!);
  }

  get entityType(): string {
    return this.doc.vocab.string(this.doc.arrays.entityTypes[this.i]!);
  }

  get entityIob(): EntityIob {
    const iob = this.doc.arrays.entityIobs[this.i];
    return iob === 3 ? 'B' : iob === 1 ? 'I' : iob === 2 ? 'O' : '';
  }

  get isSpace(): boolean {
    return this.#lexeme.isSpace;
  }

  get isPunct(): boolean {
    return this.#lexeme.isPunct;
  }

  get isAlpha(): boolean {
    return this.#lexeme.isAlpha;
  }

  get likeNum(): boolean {
    return this.#lexeme.likeNum;
  }

  get isSentenceStart(): boolean {
    return this.doc.arrays.sentenceStarts[this.i] === 1;
  }

  get hasSpaceAfter(): boolean {
    return this.doc.arrays.spaces[this.i] === 1;
  }

  /** The syntactic head; the token itself when it is a root. */
  get head(): Token {
    return this.doc.token(this.doc.arrays.heads[this.i]!);
  }

  /** Immediate dependents, in text order. */
  get children(): readonly Token[] {
    return this.doc.childrenOf(this.i);
  }

  /** Immediate dependents before the token. */
  get lefts(): readonly Token[] {
    return this.children.filter((child) => child.i < this.i);
  }

  /** Immediate dependents after the token. */
  get rights(): readonly Token[] {
    return this.children.filter((child) => child.i > this.i);
  }

  /** The token and all its descendants, in text order. */
  get subtree(): readonly Token[] {
    const found: Token[] = [this];
    for (let next = 0; next < found.length; next++) found.push(...found[next]!.children);
    return found.sort((a, b) => a.i - b.i);
  }

  /** The head, its head and so on up to the root; empty for a root. */
  get ancestors(): readonly Token[] {
    const found: Token[] = [];
    let token: Token = this;
    while (token.head.i !== token.i) {
      token = token.head;
      found.push(token);
    }
    return found;
  }

  /** The first token of the subtree. */
  get leftEdge(): Token {
    return this.doc.token(this.doc.arrays.leftEdges[this.i]!);
  }

  /** The last token of the subtree. */
  get rightEdge(): Token {
    return this.doc.token(this.doc.arrays.rightEdges[this.i]!);
  }

  get sentence(): Span {
    return this.doc.sentenceOf(this.i);
  }
}
