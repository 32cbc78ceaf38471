// A window on a stream of bytes: fill it as far as needed, look, drop what is done. Memory is what lies in the window.

/** A window. Offsets are those of the stream. */
export interface ByteWindow {
  /** Offset of the first byte in the window. */
  readonly start: () => number;
  /** What is in the window; valid until the next fill or drop. */
  readonly bytes: () => Uint8Array;
  /** Reads until `least` bytes are there; false when the stream ends before. */
  readonly fill: (least: number) => Promise<boolean>;
  readonly drop: (count: number) => void;
}

const FIRST_CAPACITY = 1 << 18;
const NOTHING = new Uint8Array();

/** Opens a window on a stream whose first byte has the offset `first`. */
export function openWindow(source: AsyncIterable<Uint8Array>, first = 0): ByteWindow {
  const chunks = source[Symbol.asyncIterator]();
  let store: Uint8Array = NOTHING;
  let [from, to, start] = [0, 0, first];
  let ended = false;
  // A chunk that finds the window empty is looked at where it lies; only a second one makes a copy.
  let isBorrowed = true;

  const put = (chunk: Uint8Array): void => {
    if (from === to) {
      [store, from, to, isBorrowed] = [chunk, 0, chunk.length, true];
      return;
    }
    if (isBorrowed || to + chunk.length > store.length) {
      const held = to - from;
      const capacity = Math.max(FIRST_CAPACITY, 2 ** Math.ceil(Math.log2(2 * held + chunk.length + 1)));
      const next = isBorrowed || capacity > store.length ? new Uint8Array(capacity) : store;
      next.set(store.subarray(from, to));
      [store, from, to, isBorrowed] = [next, 0, held, false];
    }
    store.set(chunk, to);
    to += chunk.length;
  };

  return {
    start: () => start,
    bytes: () => store.subarray(from, to),
    async fill(least) {
      while (to - from < least && !ended) {
        const { done, value } = await chunks.next();
        if (done) ended = true;
        else put(value);
      }
      return to - from >= least;
    },
    drop(count) {
      const dropped = Math.min(count, to - from);
      from += dropped;
      start += dropped;
      // Nothing is kept of what is done with: one large record must not hold its memory for the rest of the file.
      if (from === to) [store, from, to, isBorrowed] = [NOTHING, 0, 0, true];
    },
  };
}
