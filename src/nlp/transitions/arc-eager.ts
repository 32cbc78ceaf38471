/** The states and moves of the dependency parser: arc-eager, non-monotonic, with sentence breaks as moves (spaCy's ArcEager). */

/** Actions, numbered as in the model's move list. */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;
export const BREAK = 4;

/** Features of a state: B0 B1 S0 S1 S2, leftmost child of B0 and S0, rightmost child of S0. */
export const PARSER_FEATURES = 8;

/** A parse under way; all of it in typed arrays, nothing allocated after the start. */
export class ArcEagerState {
  readonly length: number;
  /** Head of each token, -1 while it has none. */
  readonly heads: Int32Array;
  /** Class of the move that made the arc to the head. */
  readonly arcClasses: Int32Array;
  readonly sentenceStarts: Uint8Array;
  readonly #stack: Int32Array;
  #depth = 0;
  /** Tokens put back in front of the buffer; the last one comes next. */
  readonly #returned: Int32Array;
  #returnedCount = 0;
  #next = 0;
  readonly #unshiftable: Uint8Array;
  /** Latest child on each side, and for each child the one before it on its side; -1 for none. */
  readonly #lastLeft: Int32Array;
  readonly #lastRight: Int32Array;
  readonly #sibling: Int32Array;

  constructor(length: number) {
    this.length = length;
    this.heads = new Int32Array(length).fill(-1);
    this.arcClasses = new Int32Array(length);
    this.sentenceStarts = new Uint8Array(length);
    this.#stack = new Int32Array(length);
    this.#returned = new Int32Array(length);
    this.#unshiftable = new Uint8Array(length);
    this.#lastLeft = new Int32Array(length).fill(-1);
    this.#lastRight = new Int32Array(length).fill(-1);
    this.#sibling = new Int32Array(length).fill(-1);
  }

  get done(): boolean {
    return this.#depth === 0 && this.#bufferLength === 0;
  }

  get #bufferLength(): number {
    return this.length - this.#next + this.#returnedCount;
  }

  #buffer(i: number): number {
    if (i < this.#returnedCount) return this.#returned[this.#returnedCount - 1 - i]!;
    const token = this.#next + i - this.#returnedCount;
    return token < this.length ? token : -1;
  }

  #stackAt(i: number): number {
    return i < this.#depth ? this.#stack[this.#depth - 1 - i]! : -1;
  }

  /** Writes the tokens whose vectors describe the state; -1 where there is none. */
  features(out: Int32Array): void {
    const b0 = this.#buffer(0);
    const s0 = this.#stackAt(0);
    out[0] = b0;
    out[1] = this.#buffer(1);
    out[2] = s0;
    out[3] = this.#stackAt(1);
    out[4] = this.#stackAt(2);
    out[5] = b0 < 0 ? -1 : this.#lastLeft[b0]!;
    out[6] = s0 < 0 ? -1 : this.#lastLeft[s0]!;
    out[7] = s0 < 0 ? -1 : this.#lastRight[s0]!;
  }

  /** Writes 1 for each action that is allowed; returns whether any is. */
  validActions(out: Uint8Array): boolean {
    const count = this.#bufferLength;
    const b0 = this.#buffer(0);
    const startsSentence = b0 >= 0 && this.sentenceStarts[b0] === 1;
    const hasStack = this.#depth > 0;
    const mayShift = count > 0 && (!hasStack || (count >= 2 && !startsSentence && this.#unshiftable[b0] === 0));
    const mayAttach = hasStack && count > 0 && !startsSentence;
    const b1 = this.#buffer(1);
    out[SHIFT] = mayShift ? 1 : 0;
    out[REDUCE] = hasStack ? 1 : 0;
    out[LEFT] = mayAttach ? 1 : 0;
    out[RIGHT] = mayAttach ? 1 : 0;
    out[BREAK] = count >= 2 && b1 === b0 + 1 && this.sentenceStarts[b1] !== 1 ? 1 : 0;
    return mayShift || hasStack || out[BREAK] === 1;
  }

  /** Makes a move that is allowed. `moveClass` is remembered with the arc. */
  apply(action: number, moveClass: number): void {
    const s0 = this.#stackAt(0);
    const b0 = this.#buffer(0);
    if (action === SHIFT) this.#push();
    else if (action === REDUCE) {
      if (this.heads[s0]! < 0 && this.#depth > 1) {
        this.#unshiftable[s0] = 1;
        this.#returned[this.#returnedCount++] = s0;
      }
      this.#depth--;
    } else if (action === LEFT) {
      this.#attach(b0, s0, moveClass);
      this.#unshiftable[b0] = 0;
      this.#depth--;
    } else if (action === RIGHT) {
      this.#attach(s0, b0, moveClass);
      this.#push();
    } else this.sentenceStarts[this.#buffer(1)] = 1;
  }

  /** Gives up: used when no move is allowed. */
  finish(): void {
    this.#depth = 0;
    this.#returnedCount = 0;
    this.#next = this.length;
  }

  #push(): void {
    this.#stack[this.#depth++] = this.#returnedCount > 0 ? this.#returned[--this.#returnedCount]! : this.#next++;
  }

  #attach(head: number, child: number, moveClass: number): void {
    const old = this.heads[child]!;
    if (old >= 0) {
      // The arc to be deleted is always the latest of its head on that side.
      const last = old > child ? this.#lastLeft : this.#lastRight;
      last[old] = this.#sibling[child]!;
    }
    const last = head > child ? this.#lastLeft : this.#lastRight;
    this.#sibling[child] = last[head]!;
    last[head] = child;
    this.heads[child] = head;
    this.arcClasses[child] = moveClass;
  }
}
