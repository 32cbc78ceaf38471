// Which pairs are worth scoring: an inverted index over telling concepts, a bounded number of partners for each statement.
import type { Facet } from './facet.ts';

/** Partners kept for each statement; enough for every report of a hundred to be met through some of them. */
const PARTNERS = 60;
/** Statements under one key beyond which the key alone leads to nobody: pairs of keys still do. */
const CROWD = 400;

/** Pairs of indices `[lower, higher]`, each once, in order. Work is about statements × partners. */
export function candidatePairs(
  profiles: readonly Facet[],
  weight: (key: string, profile: Facet) => number,
): readonly (readonly [number, number])[] {
  const index = new Map<string, number[]>();
  const keysOf = profiles.map((profile) => handles(profile));
  for (const [at, keys] of keysOf.entries())
    for (const key of keys) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [at]);
      else list.push(at);
    }
  const pairs = new Set<number>();
  const n = profiles.length;
  for (const [at, keys] of keysOf.entries()) {
    const profile = profiles[at];
    if (profile === undefined) continue;
    const strength = new Map<number, number>();
    for (const key of keys) {
      const list = index.get(key) ?? [];
      if (list.length > CROWD) continue;
      const gain = key.includes('+') ? 0.5 : weight(key, profile);
      for (const other of list) if (other !== at) strength.set(other, (strength.get(other) ?? 0) + gain);
    }
    const best = [...strength].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, PARTNERS);
    for (const [other] of best) pairs.add(Math.min(at, other) * n + Math.max(at, other));
  }
  return [...pairs].sort((x, y) => x - y).map((code) => [Math.floor(code / n), code % n] as const);
}

/** The keys a statement is found by: its concepts, its act with each agent or object, its wording. */
function handles(profile: Facet): string[] {
  const keys = [...profile.keys];
  if (profile.kind === 'length') keys.push(`+length ${profile.act}`);
  for (const act of profile.acts) {
    for (const agent of profile.agentRoots) keys.push(`${act}+^${agent}`);
    for (const object of profile.objects) keys.push(`${act}+${object}`);
  }
  if (profile.wording !== '') keys.push(`+${profile.wording}`);
  return keys;
}
