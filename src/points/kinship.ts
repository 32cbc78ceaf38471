// How near two concepts stand when they are not the same: by the dictionary first, by use second, and never as opposites.
import { byCodeUnits } from '../evidence/index.ts';
import type { WordKnowledge } from '../lang/words.ts';

/** What each dictionary relation is worth beside sameness. */
const RELATED = { derived: 0.9, synonym: 0.8, kin: 0.5 } as const;
/** Cosine from which two words may stand for each other, and the most that use alone is worth. */
const NEAR = 0.7;
const BY_USE = 0.5;
/** Kin kept of each word, the nearest. */
const MOST_KIN = 8;

/** Kin of each concept of an event, the nearest with the highest worth, in (0, 1). Sameness is not listed. */
export type Kinship = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Kinship among the concepts of an event, worked out once. Without word tables nothing is kin but the same. */
export function kinshipOf(
  words: WordKnowledge | undefined,
  keys: Iterable<string>,
  opposed: (a: string, b: string) => boolean,
): Kinship {
  const kin = new Map<string, Map<string, number>>();
  if (words === undefined) return kin;
  const list = [...new Set(keys)].filter(isWord).sort();
  const found: { readonly from: string; readonly to: string; readonly worth: number }[] = [];
  for (const { a, b, relation, nearness } of words.pairs(list.map(plain), NEAR)) {
    const one = list[a];
    const other = list[b];
    if (one === undefined || other === undefined || relation === 'antonym' || opposed(one, other)) continue;
    const worth = relation === null ? BY_USE * Math.min(1, ((nearness ?? 0) - NEAR + 0.1) / 0.25) : RELATED[relation];
    found.push({ from: one, to: other, worth }, { from: other, to: one, worth });
  }
  found.sort((x, y) => y.worth - x.worth || byCodeUnits(x.to, y.to));
  for (const { from, to, worth } of found) {
    const known = kin.get(from) ?? new Map<string, number>();
    if (known.size < MOST_KIN) kin.set(from, known.set(to, worth));
  }
  return kin;
}

/** The word a concept key stands for; names, numbers and dates stand for none. */
export function plain(key: string): string {
  return key.startsWith('=') ? key.slice(1) : key;
}

/** Whether a key is a word and no actor, number, date, length or place. */
export function isWord(key: string): boolean {
  return !/^(?:[@^]|[ndtop]:)/.test(key);
}
