// The best place of a run of tokens in a text: all of them in order, or the stretch that needs fewest changes.
import type { WordChange } from '../lineage.ts';
import type { Token } from './tokens.ts';

/** A text's tokens with the places of each pair and triple of words. */
export interface Indexed {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Longest piece (tokens) that is compared with changes; longer ones are found whole or not at all. */
const LONGEST = 600;
/** Candidate places that are compared, and places of one pair of words that are looked at. */
const CANDIDATES = 4;
const MOST_PLACES = 64;
/** Share of the words that must be the same, in order, for a stretch to be the altered source of a quotation. */
const ALIKE = 0.6;

/** Indexes a text's tokens; linear. */
export function indexOf(text: string, tokens: readonly Token[]): Indexed {
  const places = new Map<string, number[]>();
  for (let at = 0; at < tokens.length; at++) {
    const key = pairAt(tokens, at);
    const list = places.get(key);
    if (list === undefined) places.set(key, [at]);
    else list.push(at);
  }
  return { text, tokens, places };
}

function pairAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.key} ${tokens[at + 1]?.key ?? ''}`;
}

/** How many pairs of neighbouring tokens of a piece stand somewhere in a text. */
export function pairsShared({ places }: Indexed, wanted: readonly Token[]): number {
  let shared = 0;
  for (let i = 0; i + 1 < wanted.length; i++) if (places.has(pairAt(wanted, i))) shared++;
  return shared;
}

/** Places at which all of `wanted` stand in order, the first `most` of them. */
export function wholePlaces({ tokens, places }: Indexed, wanted: readonly Token[], most: number): number[] {
  const found: number[] = [];
  // The rarest pair of the piece leads: a text that repeats one pair costs no time.
  let rarest: readonly number[] = [];
  let offset = -1;
  if (wanted.length === 1) {
    rarest = tokens.flatMap(({ key }, at) => (key === wanted[0]?.key ? at : []));
    offset = 0;
  }
  for (let i = 0; i + 1 < wanted.length; i++) {
    const list = places.get(pairAt(wanted, i));
    if (list === undefined) return [];
    if (offset < 0 || list.length < rarest.length) {
      rarest = list;
      offset = i;
    }
  }
  for (const place of rarest) {
    const at = place - offset;
    if (at >= 0 && wanted.every(({ key }, i) => tokens[at + i]?.key === key)) found.push(at);
    if (found.length >= most) break;
  }
  return found;
}

/** The stretch `[from, to)` of tokens that is most like a piece, with the tokens that both have. */
export interface Likeness {
  readonly from: number;
  readonly to: number;
  /** Pairs of indices, in order: into the text and into the piece. */
  readonly same: readonly (readonly [number, number])[];
}

/** The stretch that is most like `wanted`; null when none is alike enough. Time is bounded by LONGEST squared. */
export function likest({ tokens, places }: Indexed, wanted: readonly Token[]): Likeness | null {
  if (wanted.length > LONGEST) return null;
  const votes = new Map<number, number>();
  for (let i = 0; i + 1 < wanted.length; i++) {
    const list = places.get(pairAt(wanted, i)) ?? [];
    if (list.length > MOST_PLACES) continue;
    // Places near one another are one candidate, whatever was put in or taken out between.
    for (const place of list) {
      const at = Math.floor(Math.max(0, place - i) / 8);
      votes.set(at, (votes.get(at) ?? 0) + 1);
    }
  }
  const best = [...votes]
    .map(([at, count]) => ({ at, count: count + Math.max(votes.get(at - 1) ?? 0, votes.get(at + 1) ?? 0) }))
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, CANDIDATES);
  let found: Likeness | null = null;
  for (const { at } of best) {
    const slack = 12 + Math.floor(wanted.length / 4);
    const from = Math.max(0, at * 8 - slack);
    const to = Math.min(tokens.length, at * 8 + 8 + wanted.length + slack);
    const same = common(tokens, from, to, wanted);
    if (same.length > (found?.same.length ?? 0)) found = { ...stretchOf(tokens.length, wanted.length, same), same };
  }
  if (found === null) return null;
  const words = wanted.filter(({ isWord }) => isWord).length;
  const kept = found.same.filter(([, i]) => wanted[i]!.isWord).length;
  return kept >= Math.max(3, ALIKE * words) && kept >= ALIKE * 0.8 * (found.to - found.from) ? found : null;
}

/** From the first to the last common token, and as many more at either end as the piece has there that differ. */
function stretchOf(length: number, wanted: number, same: readonly (readonly [number, number])[]) {
  const [first, last] = [same[0]!, same.at(-1)!];
  return { from: Math.max(0, first[0] - first[1]), to: Math.min(length, last[0] + wanted - last[1]) };
}

/** The longest common subsequence of a stretch and a piece, as pairs of indices; the tightest stretch among equals. */
function common(tokens: readonly Token[], from: number, to: number, wanted: readonly Token[]): [number, number][] {
  const columns = wanted.length + 1;
  const table = new Uint16Array((to - from + 1) * columns);
  for (let a = to - from - 1; a >= 0; a--)
    for (let b = wanted.length - 1; b >= 0; b--) {
      const down = table[(a + 1) * columns + b]!;
      const right = table[a * columns + b + 1]!;
      table[a * columns + b] =
        tokens[from + a]!.key === wanted[b]!.key
          ? Math.max(table[(a + 1) * columns + b + 1]! + 1, down, right)
          : Math.max(down, right);
    }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < to - from && b < wanted.length; ) {
    const here = table[a * columns + b]!;
    if (tokens[from + a]!.key === wanted[b]!.key && here === table[(a + 1) * columns + b + 1]! + 1) {
      pairs.push([from + a, b]);
      a++;
      b++;
    } else if (here === table[(a + 1) * columns + b]) a++;
    else b++;
  }
  return pairs;
}

/** From the words of the text to those of the quotation, run by run. */
export function changesOf(source: Indexed, likeness: Likeness, text: string, wanted: readonly Token[]): WordChange[] {
  const changes: WordChange[] = [];
  const add = (kind: WordChange['kind'], words: string) => {
    const last = changes.at(-1);
    if (words === '') return;
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: `${last.text} ${words}` };
    else changes.push({ kind, text: words });
  };
  const between = (tokens: readonly Token[], whole: string, from: number, to: number) =>
    to <= from ? '' : whole.slice(tokens[from]!.start, tokens[to - 1]!.end);
  let [a, b] = [likeness.from, 0];
  for (const [x, y] of [...likeness.same, [likeness.to, wanted.length] as const]) {
    add('removed', between(source.tokens, source.text, a, x));
    add('added', between(wanted, text, b, y));
    if (y < wanted.length) add('kept', text.slice(wanted[y]!.start, wanted[y]!.end));
    a = x + 1;
    b = y + 1;
  }
  return changes;
}
