// Statements with one wording and one reading are one node: a copy of a report, or a wire line taken over, weighs nothing extra.
import type { Facet } from './facet.ts';

/** Indices of the statements of one node, in rising order; the first stands for all. */
export type Node = readonly number[];

/** Folds equal statements into nodes, in the order of their first members. */
export function nodesOf(profiles: readonly Facet[]): readonly Node[] {
  const nodes = new Map<string, number[]>();
  for (const [at, profile] of profiles.entries()) {
    const { statement } = profile;
    const signature = [
      profile.wording,
      profile.act,
      profile.agents.join(','),
      statement.polarity,
      profile.directive,
      profile.kind,
      profile.clause === null ? '' : [...profile.keys].sort().join(','),
    ].join('|');
    const node = nodes.get(signature);
    if (node === undefined) nodes.set(signature, [at]);
    else node.push(at);
  }
  return [...nodes.values()];
}
