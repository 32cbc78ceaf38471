/** The states and moves of the entity recogniser: Begin, In, Last, Unit, Out, one move a token (spaCy's BiluoPushDown). */

/** Actions, numbered as in the model's move list; 0 (missing) has no moves. */
export const BEGIN = 1;
export const IN = 2;
export const LAST = 3;
export const UNIT = 4;
export const OUT = 5;

/** Features of a state: the next token, the start of the open entity, the token before when an entity is open. */
export const NER_FEATURES = 3;

/** A walk over the tokens, entities opened and closed on the way. */
export class BiluoState {
  readonly length: number;
  /** Entity place of each token: 1 inside, 2 outside, 3 begin. */
  readonly iobs: Uint8Array;
  /** Label of each token's entity; -1 outside. */
  readonly labels: Int32Array;
  readonly #sentenceStarts: Uint8Array;
  readonly #isSpace: (i: number) => boolean;
  #at = 0;
  #open = -1;

  constructor(sentenceStarts: Uint8Array, isSpace: (i: number) => boolean) {
    this.length = sentenceStarts.length;
    this.iobs = new Uint8Array(this.length);
    this.labels = new Int32Array(this.length).fill(-1);
    this.#sentenceStarts = sentenceStarts;
    this.#isSpace = isSpace;
  }

  get done(): boolean {
    return this.#at >= this.length;
  }

  /** Label of the open entity, or -1. */
  get openLabel(): number {
    return this.#open < 0 ? -1 : this.labels[this.#open]!;
  }

  /** Writes the tokens whose vectors describe the state; -1 where there is none. */
  features(out: Int32Array): void {
    out[0] = this.#at;
    out[1] = this.#open;
    out[2] = this.#open < 0 ? -1 : this.#at - 1;
  }

  /** Writes 1 for each action that is allowed; I and L only with the label of the open entity. */
  validActions(out: Uint8Array): void {
    const open = this.#open >= 0;
    const goesOn = this.#at + 1 < this.length && this.#sentenceStarts[this.#at + 1] !== 1;
    const mayStart = !open && !this.#isSpace(this.#at);
    out[0] = 0;
    out[BEGIN] = mayStart && goesOn ? 1 : 0;
    out[IN] = open && goesOn ? 1 : 0;
    out[LAST] = open ? 1 : 0;
    out[UNIT] = mayStart ? 1 : 0;
    out[OUT] = open ? 0 : 1;
  }

  /** Makes a move that is allowed. */
  apply(action: number, label: number): void {
    const i = this.#at++;
    if (action === OUT) {
      this.iobs[i] = 2;
      return;
    }
    this.iobs[i] = action === BEGIN || action === UNIT ? 3 : 1;
    this.labels[i] = label;
    if (action === BEGIN) this.#open = i;
    else if (action === LAST || action === UNIT) this.#open = -1;
  }
}
