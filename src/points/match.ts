// What two statements share and where they part, slot by slot: the evidence that the score and the constraints weigh.
import type { Concepts } from './concepts.ts';
import type { Profile } from './profile.ts';

/** Shared and differing slots of a pair; weights are sums over concepts. */
export interface Match {
  readonly shared: readonly string[];
  readonly sharedWeight: number;
  /** Shared weight relative to both statements, and to the shorter one. In [0, 1]. */
  readonly dice: number;
  readonly containment: number;
  readonly act: 'same' | 'opposed' | 'different' | 'unknown';
  readonly agent: 'same' | 'bloc' | 'different' | 'unknown';
  /** Share of the object concepts in common, in [0, 1]; null when one of the two names no object. */
  readonly object: number | null;
  /** Whether both count one kind of thing, or both give the length of one kind of thing. */
  readonly measure: boolean;
  /** Whether a run of words is shared. */
  readonly run: boolean;
  readonly verbatim: boolean;
}

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** Compares two profiles. */
export function matchOf(
  a: Profile,
  b: Profile,
  weight: (key: string, profile: Profile) => number,
  concepts: Concepts,
): Match {
  let sharedWeight = 0;
  const shared: string[] = [];
  const [small, large] = a.keys.size <= b.keys.size ? [a, b] : [b, a];
  for (const key of small.keys)
    if (large.keys.has(key)) {
      shared.push(key);
      sharedWeight += Math.min(weight(key, a), weight(key, b));
    }
  const totalA = total(a, weight);
  const totalB = total(b, weight);
  let common = 0;
  for (const key of a.objects) if (b.objects.has(key)) common++;
  const least = Math.min(a.objects.size, b.objects.size);
  return {
    shared: shared.sort(),
    sharedWeight,
    dice: totalA + totalB > 0 ? (2 * sharedWeight) / (totalA + totalB) : 0,
    containment: Math.min(totalA, totalB) > 0 ? sharedWeight / Math.min(totalA, totalB) : 0,
    act:
      a.act === null || b.act === null
        ? 'unknown'
        : a.act === b.act
          ? 'same'
          : concepts.opposed(a.act, b.act)
            ? 'opposed'
            : 'different',
    agent:
      a.agents.length === 0 || b.agents.length === 0
        ? 'unknown'
        : meets(a.agents, b.agents)
          ? 'same'
          : meets(a.agentRoots, b.agentRoots)
            ? 'bloc'
            : 'different',
    object: least > 0 ? common / least : null,
    measure: a.counts.some((count) => count.unit !== null && b.counts.some((other) => other.unit === count.unit)),
    run: [...a.runs].some((run) => b.runs.has(run)),
    verbatim: a.wording.length >= VERBATIM && b.wording.length >= VERBATIM && holds(a.wording, b.wording),
  };
}

/** Letters of wording from which a shared run cannot be chance: about five words. */
const VERBATIM = 28;

function holds(a: string, b: string): boolean {
  return a.length <= b.length ? b.includes(a) : a.includes(b);
}

function total(profile: Profile, weight: (key: string, profile: Profile) => number): number {
  let sum = 0;
  for (const key of profile.keys) sum += weight(key, profile);
  return sum;
}
