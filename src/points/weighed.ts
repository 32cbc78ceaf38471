// Facets made quick to compare: concept keys as numbers in rising order with their weights, and what a pair's rules ask of each.
//
// A hundred reports make half a million pairs; strings, sets and lemma look-ups per pair would cost a minute.
import type { Concepts } from './concepts.ts';
import type { Facet } from './facet.ts';
import { isWord, type Kinship } from './kinship.ts';
import { leadsOf } from './lead.ts';
import { isClause, isTelling } from './telling.ts';

/** A facet with its keys as numbers. */
export interface Weighed {
  readonly facet: Facet;
  /** Ids of the keys, rising, and the weight of each. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly total: number;
  /** One bit for each of its ids, by `mayHold`: most questions for an id it lacks end there. */
  readonly mask: Int32Array;
  /** Weight by id. */
  readonly by: ReadonlyMap<number, number>;
  readonly objects: readonly number[];
  readonly objectSet: ReadonlySet<number>;
  readonly act: number;
  readonly agents: ReadonlySet<number>;
  readonly assents: boolean;
  readonly answers: boolean;
  readonly telling: boolean;
  readonly clause: boolean;
  readonly earlier: boolean;
  readonly bare: boolean;
  /** Ids of those of its runs of words that another matter has too, rising. */
  readonly runs: Int32Array;
  /** Stands in its report's title or lead. */
  readonly lead: boolean;
  /** The actor whose words it is; null in the report's own voice and where that is not known. */
  readonly speaker: string | null;
}

/** What is known of each key id. */
export interface Vocabulary {
  readonly keys: readonly string[];
  /** Whether the key is a word; whether it counts as company that two statements share. */
  readonly word: readonly boolean[];
  readonly counting: readonly boolean[];
  /** Whether the key is an actor by name, not the party behind it. */
  readonly actor: readonly boolean[];
  /** Kin of each id with their worth. */
  readonly kin: readonly (ReadonlyMap<number, number> | undefined)[];
}

/** Weighs facets over one vocabulary; `weight` is asked once for each key of each facet. */
export function weigh(
  facets: readonly Facet[],
  weight: (key: string, facet: Facet) => number,
  kinship: Kinship,
  concepts: Concepts,
): { readonly weighed: Weighed[]; readonly vocabulary: Vocabulary } {
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  const leads = leadsOf(facets.map(({ statement }) => statement));
  const runs = sharedRuns(facets);
  const weighed = facets.map((facet, at): Weighed => {
    const entries = [...facet.keys].map((key) => [idOf(key), weight(key, facet)] as const).sort((a, b) => a[0] - b[0]);
    const objects = [...facet.objects].map(idOf);
    const answers = [...facet.acts].some((act) => concepts.isAnswer(act));
    return {
      facet,
      ids: Int32Array.from(entries, ([id]) => id),
      weights: Float64Array.from(entries, ([, value]) => value),
      mask: maskOf(entries),
      total: entries.reduce((sum, [, value]) => sum + value, 0),
      by: new Map(entries),
      objects,
      objectSet: new Set(objects),
      act: facet.act === null ? -1 : idOf(facet.act),
      agents: new Set(facet.agentRoots.map((root) => idOf(`^${root}`))),
      assents: facet.act !== null && concepts.isAssent(facet.act),
      answers,
      // "X should take it": who is to accept is a matter, whatever "it" is.
      telling: isTelling(facet) || (answers && facet.directive && facet.agentRoots.length > 0),
      clause: isClause(facet),
      earlier: isEarlier(facet, concepts),
      bare: isBare(facet),
      runs: runs[at] ?? new Int32Array(),
      lead: leads.has(facet.statement.id),
      speaker: facet.statement.chain.at(-1)?.source ?? null,
    };
  });
  const keys = [...ids.keys()];
  const kin = keys.map((key) => {
    const known = kinship.get(key);
    if (known === undefined) return undefined;
    return new Map([...known].map(([other, worth]) => [idOf(other), worth] as const));
  });
  return {
    weighed,
    // "@": the agent's side is counted by its root; "n:40 prisoners" always stands beside "n:40".
    vocabulary: {
      keys,
      kin,
      word: keys.map(isWord),
      counting: keys.map((key) => !/^@|^n:\S+ /.test(key)),
      actor: keys.map((key) => key.startsWith('@')),
    },
  };
}

/** "the previous call": not the one the others tell of. */
function isEarlier({ statement }: Facet, concepts: Concepts): boolean {
  const { predicate, arguments: args } = statement.proposition;
  return args.some(
    ({ role, head, lemmas }) =>
      role !== 'oblique' &&
      (concepts.isEvent(head) || head === predicate?.lemma) &&
      lemmas.some((lemma) => concepts.isEarlier(lemma)),
  );
}

/** Nothing but who and the act: the matter stands elsewhere. */
function isBare({ statement }: Facet): boolean {
  const { predicate, arguments: args, terms } = statement.proposition;
  return terms.every(
    ({ start, end }) =>
      (predicate !== null && start < predicate.end && predicate.start < end) ||
      args.some((arg) => arg.role === 'agent' && arg.start <= start && end <= arg.end),
  );
}

/** Numbers for the runs of words that two matters have; what one alone has joins nothing. */
function sharedRuns(facets: readonly Facet[]): Int32Array[] {
  const times = new Map<string, number>();
  for (const { runs } of facets) for (const run of runs) times.set(run, (times.get(run) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [run, count] of times) if (count > 1) ids.set(run, ids.size);
  return facets.map(({ runs }) => Int32Array.from([...runs].flatMap((run) => ids.get(run) ?? [])).sort());
}

/** Words of the mask: 256 bits, of which a statement sets about one in fifteen. */
const MASK = 8;

function maskOf(entries: readonly (readonly [number, number])[]): Int32Array {
  const mask = new Int32Array(MASK);
  for (const [id] of entries) {
    const at = (id >>> 5) % MASK;
    mask[at] = (mask[at] ?? 0) | (1 << (id & 31));
  }
  return mask;
}

/** False when the key is surely not among those of the matter. */
export function mayHold({ mask }: Weighed, id: number): boolean {
  return (((mask[(id >>> 5) % MASK] ?? 0) >>> (id & 31)) & 1) === 1;
}
