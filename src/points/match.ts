// What two statements share and where they part, slot by slot: the evidence that the score and the constraints weigh.
import type { Concepts } from './concepts.ts';
import type { Facet } from './facet.ts';
import { mayHold, type Vocabulary, type Weighed } from './weighed.ts';

/** Shared and differing slots of a pair; weights are sums over concepts. */
export interface Match {
  readonly sharedWeight: number;
  /** Shared weight relative to both statements, and to the shorter one. In [0, 1]. */
  readonly dice: number;
  readonly containment: number;
  /** `kin`: one of the acts that the two tell in one clause is the same, or both come down on one side of a matter. */
  readonly act: 'same' | 'kin' | 'opposed' | 'different' | 'unknown';
  /** How many things the two share besides act and agent; common words do not count, kindred words by half. */
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
  /** Whether both name one actor, not merely one party. */
  readonly actor: boolean;
  /** Whether both are the words of one actor. */
  readonly speaker: boolean;
  /** Whether both open their report, and whether they stand in one. */
  readonly lead: boolean;
  readonly report: boolean;
  /** Whether a run of words is shared. */
  readonly run: boolean;
  readonly verbatim: boolean;
}

/** Least weight of a thing that counts as shared company. */
const COUNTING = 0.12;
/** Share of the objects from which two statements have one theme. */
const THEME = 0.5;
/** Letters of wording from which a shared run cannot be chance: about five words. */
const VERBATIM = 28;

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** Compares two statements. */
export function matchOf(left: Weighed, right: Weighed, vocabulary: Vocabulary, concepts: Concepts): Match {
  const [small, large] = left.ids.length <= right.ids.length ? [left, right] : [right, left];
  let sharedWeight = 0;
  let company = 0;
  let actor = false;
  const rest: number[] = [];
  for (const [at, id] of small.ids.entries()) {
    const own = small.weights[at] ?? 0;
    const other = mayHold(large, id) ? large.by.get(id) : undefined;
    if (other === undefined) {
      if (vocabulary.kin[id] !== undefined) rest.push(id);
      continue;
    }
    const shared = Math.min(own, other);
    sharedWeight += shared;
    if (vocabulary.actor[id] === true) actor = true;
    const root = vocabulary.keys[id]?.startsWith('^') === true;
    if (id === small.act || id === large.act || vocabulary.counting[id] !== true) continue;
    if (root ? !small.agents.has(id) && !large.agents.has(id) : shared >= COUNTING) company++;
  }
  if (sharedWeight > 0)
    for (const { gain } of kinOf(rest, small, large, vocabulary)) {
      sharedWeight += gain;
      company += 0.5;
    }
  const a = left.facet;
  const b = right.facet;
  const object = objectsOf(left, right, vocabulary);
  const least = Math.min(left.total, right.total);
  return {
    sharedWeight,
    dice: left.total + right.total > 0 ? (2 * sharedWeight) / (left.total + right.total) : 0,
    containment: least > 0 ? Math.min(1, sharedWeight / least) : 0,
    act: actsOf(left, right, concepts),
    company,
    answer: left.answers && right.answers,
    agent:
      a.agents.length === 0 || b.agents.length === 0
        ? 'unknown'
        : meets(a.agents, b.agents)
          ? 'same'
          : meets(a.agentRoots, b.agentRoots)
            ? 'bloc'
            : 'different',
    object,
    theme: object !== null && object >= THEME && (names(left, right) || names(right, left)),
    measure: a.counts.some((count) => count.unit !== null && b.counts.some((other) => other.unit === count.unit)),
    actor,
    speaker: left.speaker !== null && left.speaker === right.speaker,
    lead: left.lead && right.lead,
    report: a.statement.document === b.statement.document,
    run: meet(left.runs, right.runs),
    verbatim: a.wording.length >= VERBATIM && b.wording.length >= VERBATIM && holds(a.wording, b.wording),
  };
}

/** Keys that both statements hold, sorted. */
export function sharedKeys(a: Facet, b: Facet): string[] {
  return [...a.keys].filter((key) => b.keys.has(key)).sort();
}

/** Words of the smaller side that stand for words of the larger one: best first, each word once. */
function kinOf(
  rest: readonly number[],
  small: Weighed,
  large: Weighed,
  { kin }: Vocabulary,
): readonly { readonly one: number; readonly other: number; readonly gain: number }[] {
  const pairs: { readonly one: number; readonly other: number; readonly gain: number }[] = [];
  for (const one of rest)
    for (const [other, worth] of kin[one] ?? []) {
      if (!mayHold(large, other)) continue;
      const weight = large.by.get(other);
      if (weight !== undefined && !small.by.has(other))
        pairs.push({ one, other, gain: worth * Math.min(small.by.get(one) ?? 0, weight) });
    }
  if (pairs.length < 2) return pairs;
  pairs.sort((x, y) => y.gain - x.gain || x.one - y.one || x.other - y.other);
  const used = new Set<number>();
  return pairs.filter(({ one, other }) => {
    if (used.has(one) || used.has(other)) return false;
    used.add(one).add(other);
    return true;
  });
}

/** Whether two rising lists have a number in common. */
function meet(a: Int32Array, b: Int32Array): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) return true;
    if (difference < 0) i++;
    else j++;
  }
  return false;
}

function holds(a: string, b: string): boolean {
  return a.length <= b.length ? b.includes(a) : a.includes(b);
}

function actsOf(left: Weighed, right: Weighed, concepts: Concepts): Match['act'] {
  const a = left.facet;
  const b = right.facet;
  if (a.act === null || b.act === null) return 'unknown';
  if (a.act === b.act) return 'same';
  if (concepts.opposed(a.act, b.act)) return 'opposed';
  if (left.assents && right.assents) return 'kin';
  for (const act of a.acts) if (b.acts.has(act)) return 'kin';
  return 'different';
}

/** Whether the first names as its whole matter what the second acts on. */
function names(a: Weighed, b: Weighed): boolean {
  return a.act >= 0 && a.act !== b.act && b.objectSet.has(a.act) && a.objects.length > 1;
}

/** Share of the smaller side's objects that the other side names too, kindred words for what they are worth. */
function objectsOf(left: Weighed, right: Weighed, { kin }: Vocabulary): number | null {
  const [small, large] = left.objects.length <= right.objects.length ? [left, right] : [right, left];
  if (small.objects.length === 0) return null;
  let common = 0;
  for (const id of small.objects) {
    let best = 0;
    if (large.objectSet.has(id)) best = 1;
    else for (const [other, worth] of kin[id] ?? []) if (worth > best && large.objectSet.has(other)) best = worth;
    common += best;
  }
  return common / small.objects.length;
}
