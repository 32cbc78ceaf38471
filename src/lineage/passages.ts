// From places where two texts agree to passages: runs extended as far as they go, joined over small edits, overlapping in neither text.
import type { Seed } from './fingerprints.ts';
import type { SharedPassage } from './lineage.ts';
import type { Words } from './words.ts';

/** Words that an edit between two runs of one passage may put in, take out or change, on either side. */
const EDIT = 10;
/** Same words from which on a passage counts, and how many of them must be no names: titles of office are long. */
const LEAST = 12;
const LEAST_PLAIN = 4;
/** Share of a passage's words that must be the same, on both sides. */
const SAME = 0.6;
/** Shortest run (words) that may go on with a passage. */
const LEAST_RUN = 3;
/** Share of the words of a passage from which on it is held for quoted, and up to which for running text. */
const QUOTED = 0.8;
const RUNNING = 0.2;

interface Run {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/** The passages that two documents share. Time about the length of both. */
export function passagesOf(a: Words, b: Words, seeds: readonly Seed[]): SharedPassage[] {
  const runs = disjoint(extend(a, b, seeds), a.ids.length, b.ids.length);
  return joined(runs).flatMap((group) => {
    const [head, tail] = [group[0]!, group.at(-1)!];
    const same = group.reduce((sum, { length }) => sum + length, 0);
    const [firstEnd, secondEnd] = [tail.first + tail.length, tail.second + tail.length];
    const widest = Math.max(firstEnd - head.first, secondEnd - head.second);
    if (same < LEAST || same < SAME * widest || plainIn(a, group) < LEAST_PLAIN) return [];
    return [
      {
        first: { start: a.starts[head.first]!, end: a.ends[firstEnd - 1]! },
        second: { start: b.starts[head.second]!, end: b.ends[secondEnd - 1]! },
        words: same,
        quotedIn: quotedIn(a, b, group),
      } as const,
    ];
  });
}

/** Every seed as the longest run of same words around it; each run once. */
function extend(a: Words, b: Words, seeds: readonly Seed[]): Run[] {
  const covered = new Map<number, number>();
  const runs: Run[] = [];
  for (const { first, second } of [...seeds].sort((x, y) => x.first - y.first || x.second - y.second)) {
    const diagonal = first - second;
    if (first < (covered.get(diagonal) ?? 0)) continue;
    let back = 0;
    while (first > back && second > back && a.ids[first - back - 1] === b.ids[second - back - 1]) back++;
    let on = 0;
    while (first + on < a.ids.length && a.ids[first + on] === b.ids[second + on]) on++;
    if (on > 0) runs.push({ first: first - back, second: second - back, length: back + on });
    covered.set(diagonal, first + Math.max(on, 1));
  }
  return runs;
}

/** The longest runs first; of each later one only what is free in both texts. In order of the first text. */
function disjoint(runs: readonly Run[], lengthA: number, lengthB: number): Run[] {
  const takenA = new Uint8Array(lengthA);
  const takenB = new Uint8Array(lengthB);
  const kept: Run[] = [];
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.first - y.first || x.second - y.second)) {
    let best: Run | null = null;
    let from = 0;
    for (let i = 0; i <= run.length; i++) {
      const free = i < run.length && takenA[run.first + i] === 0 && takenB[run.second + i] === 0;
      if (free) continue;
      if (i - from >= LEAST_RUN && i - from > (best?.length ?? 0))
        best = { first: run.first + from, second: run.second + from, length: i - from };
      from = i + 1;
    }
    if (best === null) continue;
    takenA.fill(1, best.first, best.first + best.length);
    takenB.fill(1, best.second, best.second + best.length);
    kept.push(best);
  }
  return kept.sort((x, y) => x.first - y.first);
}

/** Runs that follow one another in both texts with no more than an edit between. */
function joined(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    const gapA = last === undefined ? -1 : run.first - (last.first + last.length);
    const gapB = last === undefined ? -1 : run.second - (last.second + last.length);
    if (gapA >= 0 && gapB >= 0 && gapA <= EDIT && gapB <= EDIT) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups;
}

function plainIn(words: Words, runs: readonly Run[]): number {
  let plain = 0;
  for (const { first, length } of runs) for (let i = first; i < first + length; i++) plain += words.plain[i]!;
  return plain;
}

/** A passage counts as copied (`neither`) when enough of it is running text in both; a quotation with its tag may be partly so. */
function quotedIn(a: Words, b: Words, runs: readonly Run[]): SharedPassage['quotedIn'] {
  let [all, inA, inB, running] = [0, 0, 0, 0];
  for (const { first, second, length } of runs)
    for (let i = 0; i < length; i++) {
      const [quotedA, quotedB] = [a.quoted[first + i]!, b.quoted[second + i]!];
      all++;
      inA += quotedA;
      inB += quotedB;
      if (quotedA + quotedB === 0) running++;
    }
  if (running >= LEAST) return 'neither';
  if (inA >= QUOTED * all && inB <= RUNNING * all) return 'first';
  if (inB >= QUOTED * all && inA <= RUNNING * all) return 'second';
  return inA + inB > 0 ? 'both' : 'neither';
}
