// What two statements share and where they part, slot by slot: the evidence that the score and the constraints weigh.
import type { Concepts } from './concepts.ts';
import type { Facet } from './facet.ts';
import { isWord, type Kinship } from './kinship.ts';

/** Shared and differing slots of a pair; weights are sums over concepts. */
export interface Match {
  readonly shared: readonly string[];
  /** Pairs of words that stand for each other, "one ~ other". */
  readonly akin: readonly string[];
  readonly sharedWeight: number;
  /** Shared weight relative to both statements, and to the shorter one. In [0, 1]. */
  readonly dice: number;
  readonly containment: number;
  /** `kin`: one of the acts that the two tell in one clause is the same, or both come down on one side of a matter. */
  readonly act: 'same' | 'kin' | 'opposed' | 'different' | 'unknown';
  /** How many things the two share besides act and agent; common words do not count. */
  readonly company: number;
  /** Whether both acts answer to something: accept, reject. */
  readonly answer: boolean;
  readonly agent: 'same' | 'bloc' | 'different' | 'unknown';
  /** Share of the object concepts in common, in [0, 1]; null when one of the two names no object. */
  readonly object: number | null;
  /** Whether one tells an act on the thing that the other names as its matter: "accepted the truce", "the truce". */
  readonly theme: boolean;
  /** Whether both count one kind of thing, or both give the length of one kind of thing. */
  readonly measure: boolean;
  /** Whether a run of words is shared. */
  readonly run: boolean;
  readonly verbatim: boolean;
}

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** Compares two profiles. */
export function matchOf(
  a: Facet,
  b: Facet,
  weight: (key: string, profile: Facet) => number,
  concepts: Concepts,
  kinship: Kinship,
): Match {
  let sharedWeight = 0;
  const shared: string[] = [];
  const [small, large] = a.keys.size <= b.keys.size ? [a, b] : [b, a];
  const restOfSmall: string[] = [];
  for (const key of small.keys)
    if (large.keys.has(key)) {
      shared.push(key);
      sharedWeight += Math.min(weight(key, a), weight(key, b));
    } else if (isWord(key)) restOfSmall.push(key);
  const akin = shared.length === 0 ? [] : kinOf(restOfSmall, small, large, weight, kinship);
  for (const { gain } of akin) sharedWeight += gain;
  const object = objectsOf(a, b, kinship);
  const totalA = total(a, weight);
  const totalB = total(b, weight);
  return {
    shared: shared.sort(),
    akin: akin.map(({ one, other }) => `${one} ~ ${other}`),
    sharedWeight,
    dice: totalA + totalB > 0 ? (2 * sharedWeight) / (totalA + totalB) : 0,
    containment: Math.min(totalA, totalB) > 0 ? Math.min(1, sharedWeight / Math.min(totalA, totalB)) : 0,
    act: actsOf(a, b, concepts),
    company: companyOf(shared, a, b, weight) + akin.length / 2,
    answer: [a, b].every(({ acts }) => [...acts].some((act) => concepts.isAnswer(act))),
    agent:
      a.agents.length === 0 || b.agents.length === 0
        ? 'unknown'
        : meets(a.agents, b.agents)
          ? 'same'
          : meets(a.agentRoots, b.agentRoots)
            ? 'bloc'
            : 'different',
    object,
    theme: object !== null && object >= 0.5 && (names(a, b) || names(b, a)),
    measure: a.counts.some((count) => count.unit !== null && b.counts.some((other) => other.unit === count.unit)),
    run: [...a.runs].some((run) => b.runs.has(run)),
    verbatim: a.wording.length >= VERBATIM && b.wording.length >= VERBATIM && holds(a.wording, b.wording),
  };
}

/** Words of the smaller side that stand for words of the larger one: best first, each word once. */
function kinOf(
  rest: readonly string[],
  small: Facet,
  large: Facet,
  weight: (key: string, profile: Facet) => number,
  kinship: Kinship,
): { readonly one: string; readonly other: string; readonly gain: number }[] {
  const pairs: { readonly one: string; readonly other: string; readonly gain: number }[] = [];
  for (const one of rest)
    for (const [other, worth] of kinship.get(one) ?? [])
      if (large.keys.has(other) && !small.keys.has(other))
        pairs.push({ one, other, gain: worth * Math.min(weight(one, small), weight(other, large)) });
  if (pairs.length < 2) return pairs;
  pairs.sort((x, y) => y.gain - x.gain || (`${x.one} ${x.other}` < `${y.one} ${y.other}` ? -1 : 1));
  const used = new Set<string>();
  return pairs.filter(({ one, other }) => {
    if (used.has(`a${one}`) || used.has(`b${other}`)) return false;
    used.add(`a${one}`).add(`b${other}`);
    return true;
  });
}

/** Letters of wording from which a shared run cannot be chance: about five words. */
const VERBATIM = 28;

function holds(a: string, b: string): boolean {
  return a.length <= b.length ? b.includes(a) : a.includes(b);
}

function actsOf(a: Facet, b: Facet, concepts: Concepts): Match['act'] {
  if (a.act === null || b.act === null) return 'unknown';
  if (a.act === b.act) return 'same';
  if (concepts.opposed(a.act, b.act)) return 'opposed';
  if (concepts.isAssent(a.act) && concepts.isAssent(b.act)) return 'kin';
  for (const act of a.acts) if (b.acts.has(act)) return 'kin';
  return 'different';
}

/** Least weight of a thing that counts as shared company. */
const COUNTING = 0.12;

function companyOf(
  shared: readonly string[],
  a: Facet,
  b: Facet,
  weight: (key: string, profile: Facet) => number,
): number {
  const seen = new Set<string>();
  for (const key of shared) {
    if (key === a.act || key === b.act) continue;
    if (key.startsWith('@')) continue;
    if (key.startsWith('^') && (a.agentRoots.includes(key.slice(1)) || b.agentRoots.includes(key.slice(1)))) continue;
    if (!key.startsWith('^') && Math.min(weight(key, a), weight(key, b)) < COUNTING) continue;
    // "40" and "40 prisoners" are one thing.
    seen.add(/^n:\S+/.exec(key)?.[0] ?? key);
  }
  return seen.size;
}

/** Whether the first names as its whole matter what the second acts on. */
function names(a: Facet, b: Facet): boolean {
  return a.act !== null && a.act !== b.act && b.objects.has(a.act) && a.objects.size > 1;
}

/** Share of the smaller side's objects that the other side names too, kindred words for what they are worth. */
function objectsOf(a: Facet, b: Facet, kinship: Kinship): number | null {
  const [small, large] = a.objects.size <= b.objects.size ? [a.objects, b.objects] : [b.objects, a.objects];
  if (small.size === 0) return null;
  let common = 0;
  for (const key of small) {
    let best = 0;
    if (large.has(key)) best = 1;
    else for (const [other, worth] of kinship.get(key) ?? []) if (large.has(other)) best = Math.max(best, worth);
    common += best;
  }
  return common / small.size;
}

function total(profile: Facet, weight: (key: string, profile: Facet) => number): number {
  let sum = 0;
  for (const key of profile.keys) sum += weight(key, profile);
  return sum;
}
