// Groups statements into matters: constrained agglomerative clustering, strongest pair first, average link.
//
// Two groups are joined when the mean score over (a sample of) their cross pairs is high enough and no cross pair is
// forbidden. Average link keeps one chance likeness from chaining two matters; single link would.

/** Least score of the pair that proposes a join. */
const EDGE = 0.32;
/** Least score of a join that nothing else bears out: two statements alone. One exchange told in other words reaches it. */
const ALONE = 0.44;
/** Least mean score over the cross pairs of two groups. */
const LINK = 0.2;
/** A lower mean will do when each member of the smaller group has a partner this near: one matter in many wordings. */
const LOOSE = 0.1;
const CLOSE = 0.6;
/** Share of forbidden cross pairs that two groups may have: one odd member does not keep two large groups apart. */
const DISSENT = 0.1;
/** Members of a group that stand for it in the mean; sampled evenly, so that large groups cost no more. */
const SAMPLE = 8;
/** Rounds over the pairs: a join refused early may be granted once its group has grown. */
const ROUNDS = 3;

/** A pair of statement indices with its score. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What the clusterer asks of a pair: its score, or null when the two may not stand together. */
export type Judge = (a: number, b: number) => number | null;

/** Groups `0 … size-1`; every index is in exactly one group, groups and members in rising order. */
export function cluster(size: number, edges: readonly Edge[], judge: Judge): readonly (readonly number[])[] {
  const groupOf = Array.from({ length: size }, (_, at) => at);
  const groups = new Map<number, number[]>(groupOf.map((at) => [at, [at]]));
  const order = edges.filter((edge) => edge.score >= EDGE).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (let round = 0; round < ROUNDS; round++) {
    let joined = false;
    for (const { a, b } of order) {
      const ga = groupOf[a] ?? a;
      const gb = groupOf[b] ?? b;
      if (ga === gb) continue;
      const [into, from] = ga < gb ? [ga, gb] : [gb, ga];
      const left = groups.get(into) ?? [];
      const right = groups.get(from) ?? [];
      if (!linked(sample(left), sample(right), judge)) continue;
      const merged = [...left, ...right].sort((x, y) => x - y);
      groups.set(into, merged);
      groups.delete(from);
      for (const member of right) groupOf[member] = into;
      joined = true;
    }
    if (!joined) break;
  }
  return [...groups.values()]
    .flatMap((group) => (isWeakPair(group, judge) ? group.map((at) => [at]) : [group]))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Precision first: a third statement bears out a weak likeness, a pair has nobody to do so. */
function isWeakPair(group: readonly number[], judge: Judge): boolean {
  const [a, b, third] = group;
  return a !== undefined && b !== undefined && third === undefined && (judge(a, b) ?? 0) < ALONE;
}

function linked(left: readonly number[], right: readonly number[], judge: Judge): boolean {
  const pairs = left.length * right.length;
  let sum = 0;
  let forbidden = 0;
  let nearest = 0;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  for (const a of few) {
    let best = 0;
    for (const b of many) {
      const score = judge(a, b);
      if (score !== null) {
        sum += score;
        best = Math.max(best, score);
      } else if (++forbidden > pairs * DISSENT) return false;
    }
    nearest += best;
  }
  const mean = sum / pairs;
  return mean >= LINK || (mean >= LOOSE && nearest / few.length >= CLOSE);
}

function sample(members: readonly number[]): readonly number[] {
  if (members.length <= SAMPLE) return members;
  const step = members.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, at) => members[Math.floor(at * step)] ?? 0);
}
