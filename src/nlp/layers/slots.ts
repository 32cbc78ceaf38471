/** Decides which kinds of token keep their precomputed vectors: a fixed number of slots, the long unused given up first. */

/** Fixed slots for keys, with a clock that spares what was used since its last round. Slot numbers start at 1. */
export class Slots {
  readonly #capacity: number;
  readonly #keys: Int32Array;
  readonly #used: Uint8Array;
  /** Round in which a slot was last asked for: slots of the present round are never given up. */
  readonly #rounds: Uint32Array;
  #slotOf = new Int32Array(1024);
  #filled = 0;
  #hand = 1;
  #round = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#keys = new Int32Array(capacity + 1).fill(-1);
    this.#used = new Uint8Array(capacity + 1);
    this.#rounds = new Uint32Array(capacity + 1);
  }

  /** Starts a round: what is asked for from now on stays until the next one. At most `capacity` keys a round. */
  nextRound(): void {
    this.#round++;
  }

  /** Forgets everything. */
  clear(): void {
    this.#slotOf.fill(0);
    this.#keys.fill(-1);
    this.#filled = 0;
    this.#hand = 1;
  }

  /** The slot of a key, or 0 when it has none. */
  find(key: number): number {
    const slot = key < this.#slotOf.length ? this.#slotOf[key]! : 0;
    if (slot !== 0) {
      this.#used[slot] = 1;
      this.#rounds[slot] = this.#round;
    }
    return slot;
  }

  /** Gives a slot to a key that has none. */
  claim(key: number): number {
    const slot = this.#filled < this.#capacity ? ++this.#filled : this.#evict();
    if (key >= this.#slotOf.length) {
      const larger = new Int32Array(Math.max(key + 1, this.#slotOf.length * 2));
      larger.set(this.#slotOf);
      this.#slotOf = larger;
    }
    this.#slotOf[key] = slot;
    this.#keys[slot] = key;
    this.#used[slot] = 0;
    this.#rounds[slot] = this.#round;
    return slot;
  }

  #evict(): number {
    for (;;) {
      const slot = this.#hand;
      this.#hand = slot === this.#capacity ? 1 : slot + 1;
      if (this.#rounds[slot] === this.#round) continue;
      if (this.#used[slot] === 1) this.#used[slot] = 0;
      else {
        this.#slotOf[this.#keys[slot]!] = 0;
        return slot;
      }
    }
  }
}
