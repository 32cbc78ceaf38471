// Which pairs of documents may share a passage, and where to look: winnowed fingerprints (Schleimer, Wilkerson, Aiken 2003).
import type { Words } from './words.ts';

/** Words hashed together, and successive hashes of which the least is kept, so that every shared run of GRAM + WINDOW - 1 words is seen. */
const GRAM = 6;
const WINDOW = 5;
/** Places of one fingerprint in one document that are kept: a refrain needs no more. */
const PLACES = 4;
/** Documents with one fingerprint up to which each is held against each; beyond, each against the next. */
const EACH_WITH_EACH = 30;

/** A place where two documents seem to say the same: indices of words. */
export interface Seed {
  readonly first: number;
  readonly second: number;
}

/** Seeds of every pair of documents that has any, by `first * count + second`, `first < second`. Linear in the words of all. */
export function seedsOf(documents: readonly Words[]): ReadonlyMap<number, readonly Seed[]> {
  const places = new Map<number, number[]>();
  const count = documents.length;
  documents.forEach((words, document) => {
    const own = new Map<number, number>();
    for (const at of winnow(words.ids)) {
      const hash = hashAt(words.ids, at);
      const seen = own.get(hash) ?? 0;
      own.set(hash, seen + 1);
      if (seen >= PLACES) continue;
      const list = places.get(hash);
      if (list === undefined) places.set(hash, [document, at]);
      else list.push(document, at);
    }
  });
  const seeds = new Map<number, Seed[]>();
  for (const list of places.values()) {
    const groups = byDocument(list);
    const each = groups.length <= EACH_WITH_EACH;
    for (let i = 0; i < groups.length; i++) {
      const last = each ? groups.length : Math.min(groups.length, i + 2);
      for (let j = i + 1; j < last; j++) {
        const [left, right] = [groups[i]!, groups[j]!];
        const key = left.document * count + right.document;
        let found = seeds.get(key);
        if (found === undefined) {
          found = [];
          seeds.set(key, found);
        }
        for (const first of left.at) for (const second of right.at) found.push({ first, second });
      }
    }
  }
  return seeds;
}

function byDocument(list: readonly number[]): { document: number; at: number[] }[] {
  const groups: { document: number; at: number[] }[] = [];
  for (let i = 0; i < list.length; i += 2) {
    const last = groups.at(-1);
    if (last?.document === list[i]) last.at.push(list[i + 1]!);
    else groups.push({ document: list[i]!, at: [list[i + 1]!] });
  }
  return groups;
}

/** Places of the kept fingerprints: of every window the least hash, the rightmost among equals; each place once. */
function winnow(ids: Uint32Array): number[] {
  const kept: number[] = [];
  const last = ids.length - GRAM;
  if (last < 0) return kept;
  const hashes = Uint32Array.from({ length: last + 1 }, (_, at) => hashAt(ids, at));
  let least = -1;
  for (let from = 0; from <= Math.max(0, last - WINDOW + 1); from++) {
    const to = Math.min(last, from + WINDOW - 1);
    if (least < from) {
      least = from;
      for (let at = from + 1; at <= to; at++) if (hashes[at]! <= hashes[least]!) least = at;
      kept.push(least);
    } else if (hashes[to]! <= hashes[least]!) {
      least = to;
      kept.push(least);
    }
  }
  return kept;
}

function hashAt(ids: Uint32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + GRAM; i++) {
    let word = Math.imul(ids[i]! + 1, 0x9e3779b1);
    word ^= word >>> 15;
    hash = Math.imul(hash ^ word, 0x01000193);
  }
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x5bd1e995) >>> 0;
}
