// From statements to points: profiles, candidate pairs, scores, groups, and what each group is called and rests on.
import { byCodeUnits, byPosition } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import type { Statement } from '../statements/index.ts';
import { accountsOver } from './accounts.ts';
import { candidatePairs } from './candidates.ts';
import { cluster, type Edge } from './cluster.ts';
import { type Embedder, likenessOf } from './embedder.ts';
import { labelOf } from './label.ts';
import { matchOf } from './match.ts';
import { type Copied, originsOf } from './origins.ts';
import type { Party, Report } from './party.ts';
import type { Join, Point } from './point.ts';
import { compared, prepare } from './prepare.ts';
import { reasonOf, type Scored, score } from './similarity.ts';
import { stepsOf } from './steps.ts';
import type { Weighed } from './weighed.ts';

/** What keeps two statements from proposing a join, but not their groups from being one: circles of parties are often misread. */
const DOUBTS = new Set(['other-parties']);
/** Members before it that a member's reason is looked for among. */
const NEIGHBOURS = 40;

/**
 * Brings the statements of all reports together into points. Every statement is in one point at least and in another
 * for each clause-level matter beside its own that other statements speak of; a point may hold one statement. `copied` tells
 * whether two passages are one text told twice. `embedder` adds evidence to pairs that share something.
 * The result does not depend on the order of the reports. Time about
 * statements × 60 candidate partners.
 */
export function align(
  statements: readonly Statement[],
  parties: readonly Party[],
  documents: readonly Report[],
  language: Language,
  copied: Copied = () => false,
  embedder?: Embedder,
): Point[] {
  const ordered = [...statements].sort((a, b) => byPosition(a.citation, b.citation) || byCodeUnits(a.id, b.id));
  const prepared = prepare(ordered, parties, language);
  const { concepts, blocs, weighed, vocabulary, nodes, faces, weight } = prepared;
  const likeness = likenessOf(embedder, weighed);
  const judged = new Map<number, number | null>();
  const judge = (a: number, b: number): number | null => {
    const key = Math.min(a, b) * faces.length + Math.max(a, b);
    const known = judged.get(key);
    if (known !== undefined) return known;
    const left = faces[Math.min(a, b)];
    const right = faces[Math.max(a, b)];
    if (left === undefined || right === undefined) return null;
    const { match, kept } = compared(left, right, prepared);
    const verdict =
      kept === null ? score(left.facet, right.facet, match, likeness(left, right)).score : DOUBTS.has(kept) ? 0 : null;
    judged.set(key, verdict);
    return verdict;
  };
  const edges: Edge[] = [];
  for (const [a, b] of candidatePairs(faces)) {
    const verdict = judge(a, b);
    if (verdict !== null) edges.push({ a, b, score: verdict });
  }
  const groups = cluster(faces.length, edges, judge)
    .map((group) => group.flatMap((at) => nodes[at] ?? []).sort((a, b) => a - b))
    // A matter beside a statement's own is a point only where another statement speaks of it.
    .filter((group) => group.length > 1 || (group[0] ?? 0) < ordered.length)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const accounts = accountsOver(documents, weight);
  return groups.map((group, index) => {
    const told = group
      .flatMap((at) => weighed[at] ?? [])
      .filter(({ facet }, at, all) => all.findIndex((other) => other.facet.statement.id === facet.statement.id) === at)
      .sort((a, b) => byPosition(a.facet.statement.citation, b.facet.statement.citation));
    const joins = joinsOf(told, (left, right) => {
      const match = matchOf(left, right, vocabulary, concepts);
      const scored = score(left.facet, right.facet, match, likeness(left, right));
      const support = { match, embedder: embedder?.name ?? null };
      return { ...scored, reason: () => reasonOf(scored, left.facet, right.facet, support) };
    });
    const members = told.map(({ facet }) => facet);
    return {
      id: `p${index + 1}`,
      label: labelOf(members, weight, language.lexicon),
      statements: members.map((member) => member.statement.id),
      clauses: members.flatMap(({ statement, clause }) =>
        clause === null ? [] : [{ statement: statement.id, ...clause }],
      ),
      joins,
      steps: stepsOf(members, concepts, language.lexicon),
      accounts: accounts(members),
      ...originsOf(members, blocs, copied),
    };
  });
}

/** A score that can say why. */
interface Verdict extends Scored {
  readonly reason: () => string;
}

/** The strongest join that ties each member to one before it: a tree of reasons. */
function joinsOf(members: readonly Weighed[], verdict: (a: Weighed, b: Weighed) => Verdict): Join[] {
  const joins: Join[] = [];
  for (const [at, second] of members.entries()) {
    let best: (Verdict & { readonly first: Weighed }) | null = null;
    for (const first of members.slice(Math.max(0, at - NEIGHBOURS), at)) {
      const judged = verdict(first, second);
      if (best === null || judged.score > best.score) best = { ...judged, first };
    }
    if (best === null) continue;
    joins.push({
      statements: [best.first.facet.statement.id, second.facet.statement.id],
      score: Math.round(best.score * 1000) / 1000,
      rule: best.rule,
      reason: best.reason(),
    });
  }
  return joins;
}
