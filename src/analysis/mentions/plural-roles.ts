// Who "the ministers", "the mediators", "the leaders" are: people of that role just joined or named, or a plural introduced before.
import { roleKey } from '../actors/known.ts';
import type { Draft } from '../actors/registry.ts';
import { groupOf } from './pairs.ts';
import type { Context, Resolved } from './resolve.ts';
import { canBeCalled } from './role-holders.ts';
import type { At } from './role-nouns.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Sentences within which the people must have been named. */
const REACH = 3;
/** Sentences within which a plural may have been introduced. */
const FAR = 20;
/** More than these are a crowd, not a list. */
const MOST = 5;

/** The mention of a definite plural role; null when nobody of the role was named, unresolved when it is open who is meant. */
export function plural(context: Context, role: RolePhrase, at: At): Resolved | null {
  const here = context.places.sentenceOf[role.roleFrom] ?? -1;
  const quote = context.places.quoteOf[role.roleFrom] ?? -1;
  const audible = context.salience.within(here, FAR).filter((one) => one.quote === -1 || one.quote === quote);
  const key = roleKey(role.role);
  const again = audible.findLast(
    ({ actor }) => actor.kind === 'unnamed' && actor.plural && [...actor.roles].some((own) => roleKey(own) === key),
  );
  const near = audible.filter((one) => here - one.sentence <= REACH && canBeCalled(context, one.actor, role.role));
  const people = near.filter(({ actor }) => actor.kind === 'person');
  const joined = joinedIn(context, people) ?? [...new Set(people.map(({ actor }) => actor))];
  const lastNamed = Math.max(...people.map(({ token }) => token), -1);
  if (again !== undefined && again.token > lastNamed) return asBefore(at, again.actor);
  if (joined.length >= 2 && joined.length <= MOST && (joined.length === 2 || joinedIn(context, people) !== null)) {
    const group = groupOf(context, joined);
    return {
      ...at,
      actors: group.members,
      rule: 'plural-role',
      reason: 'Those of this role who were just named together.',
    };
  }
  return again === undefined ? null : asBefore(at, again.actor);
}

function asBefore(at: At, actor: Draft): Resolved {
  return { ...at, actors: [actor.id], rule: 'plural-again', reason: 'The plural of this role introduced before.' };
}

/** The latest row of people joined by commas and "and". */
function joinedIn(
  context: Context,
  people: readonly { readonly actor: Draft; readonly token: number }[],
): Draft[] | null {
  const { doc } = context.reading;
  for (let k = people.length - 1; k > 0; k--) {
    let first = doc.token(people[k]!.token);
    if (first.dep !== 'conj') continue;
    for (let hop = 0; hop < MOST && first.dep === 'conj'; hop++) first = first.head;
    const row = people.filter(({ token }) => {
      let at = doc.token(token);
      for (let hop = 0; hop < MOST && at.dep === 'conj'; hop++) at = at.head;
      return at.i === first.i;
    });
    const actors = [...new Set(row.map(({ actor }) => actor))];
    if (actors.length > 1) return actors;
  }
  return null;
}
