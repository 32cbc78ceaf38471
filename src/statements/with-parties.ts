// Rewrites document-level actor ids to the ids of the event's parties, so that statements of several reports compare.
import { byCodeUnits } from '../evidence/index.ts';
import type { Argument, Proposition, Statement } from './statement.ts';

/**
 * Statements of one document with every actor id mapped by `partyOf(document, actor)`. Ids that `partyOf` returns
 * unchanged stay; lists of ids stay sorted and free of repetition.
 */
export function withParties(
  statements: readonly Statement[],
  document: string,
  partyOf: (document: string, actor: string) => string,
): Statement[] {
  const map = (id: string): string => partyOf(document, id);
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map(map))].sort(byCodeUnits);
  const argument = (a: Argument): Argument => ({ ...a, actors: all(a.actors) });
  const proposition = (p: Proposition): Proposition => ({
    ...p,
    arguments: p.arguments.map(argument),
    actors: all(p.actors),
    governors: p.governors.map((g) => ({ ...g, agents: all(g.agents) })),
  });
  return statements.map((statement) =>
    statement.document !== document
      ? statement
      : {
          ...statement,
          chain: statement.chain.map((link) => ({
            ...link,
            source: link.source === null ? null : map(link.source),
            addressees: all(link.addressees),
          })),
          proposition: proposition(statement.proposition),
        },
  );
}
