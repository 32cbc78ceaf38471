// From statements to what is compared: matters with their concepts weighed, and those of one wording folded into one face.
import type { Language } from '../lang/language.ts';
import type { Statement } from '../statements/index.ts';
import { type Concepts, conceptsOf } from './concepts.ts';
import { conflict } from './constraints.ts';
import type { Facet } from './facet.ts';
import { facetsOf } from './facets.ts';
import { kinshipOf } from './kinship.ts';
import { type Match, matchOf } from './match.ts';
import { type Node, nodesOf } from './nodes.ts';
import { type Blocs, blocsOf, type Party } from './party.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Vocabulary, type Weighed, weigh } from './weighed.ts';
import { eventWeights } from './weights.ts';

/** The matters of an event, ready to be compared. */
export interface Prepared {
  readonly concepts: Concepts;
  readonly blocs: Blocs;
  /** All matters; the first are the statements themselves, in their order. */
  readonly weighed: readonly Weighed[];
  readonly vocabulary: Vocabulary;
  /** Matters of one wording and reading, and the one that stands for each of them. */
  readonly nodes: readonly Node[];
  readonly faces: readonly Weighed[];
  /** How telling a key of a matter is: against all news and within the event. */
  readonly weight: (key: string, profile: Profile) => number;
}

/** Prepares statements that stand in the order of their places. */
export function prepare(ordered: readonly Statement[], parties: readonly Party[], language: Language): Prepared {
  const concepts = conceptsOf(language.lexicon);
  const blocs = blocsOf(parties);
  const profiles = ordered.map((statement) => profileOf(statement, concepts, blocs));
  const facets: readonly Facet[] = facetsOf(profiles, concepts, blocs, language);
  const keys = facets.flatMap((facet) => [...facet.keys, ...facet.objects]);
  const kinship = kinshipOf(language.words, keys, concepts.opposed);
  const rarity = eventWeights(facets.slice(0, ordered.length));
  const weight = (key: string, profile: Profile): number => (profile.background.get(key) ?? 0) * (rarity.get(key) ?? 1);
  const { weighed, vocabulary } = weigh(facets, weight, kinship, concepts);
  const nodes = nodesOf(facets);
  const faces = nodes.flatMap((node) => weighed[node[0] ?? -1] ?? []);
  return { concepts, blocs, weighed, vocabulary, nodes, faces, weight };
}

/** What a pair of matters shares, and what keeps the two apart whatever they share; null when nothing does. */
export function compared(
  left: Weighed,
  right: Weighed,
  { vocabulary, concepts }: Pick<Prepared, 'vocabulary' | 'concepts'>,
): { readonly match: Match; readonly kept: string | null } {
  const match = matchOf(left, right, vocabulary, concepts);
  const mute = !(match.verbatim && left.clause && right.clause) && !(left.telling && right.telling);
  return { match, kept: mute ? 'mute' : conflict(left, right, match, concepts) };
}
