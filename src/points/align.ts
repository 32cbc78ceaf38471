// From statements to points: profiles, candidate pairs, scores, groups, and what each group is called and rests on.
import { byCodeUnits, byPosition } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import type { Statement } from '../statements/index.ts';
import { accountsOf } from './accounts.ts';
import { candidatePairs } from './candidates.ts';
import { cluster, type Edge } from './cluster.ts';
import { conceptsOf } from './concepts.ts';
import { conflict } from './constraints.ts';
import type { Facet } from './facet.ts';
import { facetsOf } from './facets.ts';
import { kinshipOf } from './kinship.ts';
import { labelOf } from './label.ts';
import { matchOf } from './match.ts';
import { nodesOf } from './nodes.ts';
import { type Copied, originsOf } from './origins.ts';
import { blocsOf, type Party, type Report } from './party.ts';
import type { Join, Point } from './point.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Scored, score } from './similarity.ts';
import { isClause, isTelling } from './telling.ts';
import { eventWeights } from './weights.ts';

/** Members before it that a member's reason is looked for among. */
const NEIGHBOURS = 40;

/**
 * Brings the statements of all reports together into points. Every statement is in exactly one point; a point may hold
 * one. `copied` tells whether two passages are one text told twice. The result does not depend on the order of the reports. Time about statements × 60 candidate partners.
 */
export function align(
  statements: readonly Statement[],
  parties: readonly Party[],
  documents: readonly Report[],
  language: Language,
  copied: Copied = () => false,
): Point[] {
  const concepts = conceptsOf(language.lexicon);
  const blocs = blocsOf(parties);
  const ordered = [...statements].sort((a, b) => byPosition(a.citation, b.citation) || byCodeUnits(a.id, b.id));
  const facets = facetsOf(
    ordered.map((statement) => profileOf(statement, concepts, blocs)),
    concepts,
    blocs,
    language,
  );
  const kinship = kinshipOf(
    language.words,
    facets.flatMap(({ keys, objects }) => [...keys, ...objects]),
    concepts.opposed,
  );
  const rarity = eventWeights(facets.slice(0, ordered.length));
  const weight = (key: string, profile: Profile): number => (profile.background.get(key) ?? 0) * (rarity.get(key) ?? 1);

  const nodes = nodesOf(facets);
  const faces = nodes.flatMap((node) => facets[node[0] ?? -1] ?? []);
  const judged = new Map<number, Scored | null>();
  const judge = (a: number, b: number): Scored | null => {
    const key = Math.min(a, b) * faces.length + Math.max(a, b);
    const known = judged.get(key);
    if (known !== undefined) return known;
    const left = faces[Math.min(a, b)];
    const right = faces[Math.max(a, b)];
    if (left === undefined || right === undefined) return null;
    const match = matchOf(left, right, weight, concepts, kinship);
    const mute = !(match.verbatim && isClause(left) && isClause(right)) && !(isTelling(left) && isTelling(right));
    const verdict = mute ? null : conflict(left, right, match, concepts) === null ? score(left, right, match) : null;
    judged.set(key, verdict);
    return verdict;
  };
  const edges: Edge[] = [];
  for (const [a, b] of candidatePairs(faces, weight)) {
    const verdict = judge(a, b);
    if (verdict !== null) edges.push({ a, b, score: verdict.score });
  }
  const groups = cluster(faces.length, edges, (a, b) => judge(a, b)?.score ?? null)
    .map((group) => group.flatMap((at) => nodes[at] ?? []).sort((a, b) => a - b))
    // A matter beside a statement's own is a point only where another statement speaks of it.
    .filter((group) => group.length > 1 || (group[0] ?? 0) < ordered.length)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return groups.map((group, index) => {
    const members = group
      .flatMap((at) => facets[at] ?? [])
      .sort((a, b) => byPosition(a.statement.citation, b.statement.citation));
    const joins = joinsOf(members, (left, right) =>
      score(left, right, matchOf(left, right, weight, concepts, kinship)),
    );
    return {
      id: `p${index + 1}`,
      label: labelOf(members, weight, language.lexicon),
      statements: members.map((member) => member.statement.id),
      joins,
      accounts: accountsOf(members, documents, weight),
      ...originsOf(members, blocs, copied),
    };
  });
}

/** The strongest join that ties each member to one before it: a tree of reasons. */
function joinsOf(members: readonly Facet[], verdict: (a: Facet, b: Facet) => Scored): Join[] {
  const joins: Join[] = [];
  for (const [at, second] of members.entries()) {
    let best: Join | null = null;
    for (const first of members.slice(Math.max(0, at - NEIGHBOURS), at)) {
      const { score: strength, rule, reason } = verdict(first, second);
      if (best !== null && strength <= best.score) continue;
      best = { statements: [first.statement.id, second.statement.id], score: strength, rule, reason };
    }
    if (best !== null) joins.push({ ...best, score: Math.round(best.score * 1000) / 1000 });
  }
  return joins;
}
