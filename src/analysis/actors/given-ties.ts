// Whom the actors of a user's list speak for and where they hold office: names made ids; unknown ones, circles and long chains refused.
import type { Issue } from '../../evidence/index.ts';
import type { Gazetteer, GazetteerActor } from '../../lang/gazetteer.ts';
import type { GivenActor } from '../../lang/given-actor.ts';
import { type Placed, wrong } from './given-entry.ts';
import { fold } from './names.ts';

/** What an entry is tied to. */
export interface Tie {
  readonly speaksFor: string | null;
  readonly offices: NonNullable<GazetteerActor['offices']>;
}

/** Steps from an actor to whom it speaks for in the end; real ones have three (spokesman, ministry, state). */
const LONGEST_CHAIN = 6;

/** The ties of every entry, and what is wrong with them. */
export function findTies(gazetteer: Gazetteer, placed: readonly Placed[]): { of(one: Placed): Tie; issues: Issue[] } {
  const issues: Issue[] = [];
  const find = finder(gazetteer, placed);
  const ties = new Map<Placed, Tie>();
  for (const one of placed) {
    const { entry } = one;
    const target = (name: string | undefined, field: string): string | null => {
      if (name === undefined) return null;
      const id = find(name, entry);
      if (id === null)
        issues.push(
          wrong(
            'actor-unknown',
            entry,
            `${field} "${short(name)}" is neither in your list nor shipped; add it, or give an id`,
          ),
        );
      else if (id === 'several')
        issues.push(
          wrong(
            'actor-ambiguous',
            entry,
            `${field} "${short(name)}" may be several actors; give an id such as "state:russia"`,
          ),
        );
      return id;
    };
    const named = target(entry.speaksFor, 'speaksFor') ?? target(entry.partOf, 'partOf');
    const roles = (entry.roles ?? []).map((held) => ({ ...held, of: target(held.of, 'the role is of') ?? named }));
    const homeless = roles.find((held) => held.of === null);
    if (homeless !== undefined && !issues.some(({ subject }) => subject === (entry.where ?? entry.name)))
      issues.push(
        wrong(
          'actor-role-of-nobody',
          entry,
          `the role "${short(homeless.role)}" says not of what; give "of", "speaksFor" or "partOf"`,
        ),
      );
    const offices = roles.flatMap(({ role, of, from, to }) => (of === null ? [] : [{ role, of, from, to }]));
    ties.set(one, { speaksFor: named ?? offices.findLast((office) => office.to === null)?.of ?? null, offices });
  }
  issues.push(...circles(gazetteer, placed, ties));
  return { of: (one) => ties.get(one) ?? { speaksFor: null, offices: [] }, issues };
}

/** Finds an actor by id or name: in the list first, then among the shipped. */
function finder(gazetteer: Gazetteer, placed: readonly Placed[]): (name: string, by: GivenActor) => string | null {
  const ids = new Set([...placed.map(({ id }) => id), ...gazetteer.actors.map((actor) => actor.id)]);
  const own = new Map<string, Set<string>>();
  const known = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, form: string, id: string): void => {
    map.set(fold(form), (map.get(fold(form)) ?? new Set()).add(id));
  };
  for (const { entry, id } of placed) for (const form of [entry.name, ...(entry.aliases ?? [])]) put(own, form, id);
  for (const actor of gazetteer.actors) for (const form of [actor.name, ...actor.aliases]) put(known, form, actor.id);
  return (name) => {
    if (ids.has(name)) return name;
    const found = own.get(fold(name)) ?? known.get(fold(name));
    if (found === undefined) return null;
    return found.size === 1 ? [...found][0]! : 'several';
  };
}

/** Chains that lead back to where they began, or on without end. */
function circles(gazetteer: Gazetteer, placed: readonly Placed[], ties: ReadonlyMap<Placed, Tie>): Issue[] {
  const next = new Map<string, string>();
  for (const actor of gazetteer.actors) if (actor.speaksFor !== undefined) next.set(actor.id, actor.speaksFor);
  for (const one of placed) {
    const to = ties.get(one)?.speaksFor ?? null;
    if (to !== null) next.set(one.id, to);
  }
  const issues: Issue[] = [];
  for (const { entry, id } of placed) {
    const path = [id];
    for (let at = next.get(id); at !== undefined && path.length <= LONGEST_CHAIN + 1; at = next.get(at)) {
      path.push(at);
      if (at === id) break;
    }
    if (path.length > 1 && path.at(-1) === id)
      issues.push(wrong('actor-circle', entry, `it speaks for itself in the end: ${path.join(' > ')}`));
    else if (path.length > LONGEST_CHAIN + 1)
      issues.push(
        wrong(
          'actor-chain',
          entry,
          `it speaks for another through more than ${LONGEST_CHAIN} steps: ${path.slice(0, 3).join(' > ')} > …`,
        ),
      );
  }
  return issues;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
