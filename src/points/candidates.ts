// Which pairs are worth scoring: an inverted index over telling concepts, a bounded number of partners for each statement.
import type { Weighed } from './weighed.ts';

/** Partners kept for each statement; enough for every report of a hundred to be met through some of them. */
const PARTNERS = 32;
/** Statements under one key beyond which the key alone leads to nobody: pairs of keys still do. */
const CROWD = 400;
/** What a pair of keys, or one wording, is worth. */
const PAIRED = 0.5;

/** Pairs of indices `[lower, higher]`, each once, in order. Work is about statements × partners. */
export function candidatePairs(weighed: readonly Weighed[]): readonly (readonly [number, number])[] {
  const single = new Map<number, number[]>();
  const paired = new Map<string, number[]>();
  const put = <K>(index: Map<K, number[]>, key: K, at: number): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [at]);
    else list.push(at);
  };
  const handles = weighed.map(handlesOf);
  for (const [at, { ids }] of weighed.entries()) {
    for (const id of ids) put(single, id, at);
    for (const handle of handles[at] ?? []) put(paired, handle, at);
  }
  const n = weighed.length;
  const strength = new Float64Array(n);
  const pairs = new Set<number>();
  for (const [at, { ids, weights }] of weighed.entries()) {
    const touched: number[] = [];
    const meet = (list: readonly number[] | undefined, gain: number): void => {
      if (list === undefined || list.length > CROWD || gain <= 0) return;
      for (const other of list) {
        if (other === at) continue;
        if (strength[other] === 0) touched.push(other);
        strength[other] = (strength[other] ?? 0) + gain;
      }
    };
    for (const [place, id] of ids.entries()) meet(single.get(id), weights[place] ?? 0);
    for (const handle of handles[at] ?? []) meet(paired.get(handle), PAIRED);
    for (const other of strongest(touched, strength)) pairs.add(Math.min(at, other) * n + Math.max(at, other));
    for (const other of touched) strength[other] = 0;
  }
  return [...pairs].sort((x, y) => x - y).map((code) => [Math.floor(code / n), code % n] as const);
}

/** The partners with the most in common, the earlier first among equals. */
function strongest(touched: readonly number[], strength: Float64Array): readonly number[] {
  if (touched.length <= PARTNERS) return touched;
  const sorted = Float64Array.from(touched, (other) => strength[other] ?? 0).sort();
  const least = sorted[sorted.length - PARTNERS] ?? 0;
  return touched
    .filter((other) => (strength[other] ?? 0) >= least)
    .sort((x, y) => (strength[y] ?? 0) - (strength[x] ?? 0) || x - y)
    .slice(0, PARTNERS);
}

/** What a statement is found by beside its concepts: its acts with each agent or object, its length, its wording. */
function handlesOf({ facet }: Weighed): string[] {
  const handles: string[] = [];
  if (facet.kind === 'length') handles.push(`length ${facet.act}`);
  for (const act of facet.acts) {
    for (const agent of facet.agentRoots) handles.push(`${act}+^${agent}`);
    for (const object of facet.objects) handles.push(`${act}+${object}`);
  }
  if (facet.wording !== '') handles.push(`+${facet.wording}`);
  return [...new Set(handles)];
}
