// Makes one record per party of an event out of the records of its documents.

import { roleKey } from './actors/known.ts';
import { fold, kinship, personName, sameWord } from './actors/names.ts';
import type { Actor } from './actors.ts';

/** Why two names are taken for one party: the names, the rule's id and one sentence. */
export interface ActorJoin {
  readonly forms: readonly [string, string];
  readonly rule: string;
  readonly reason: string;
}

/** An actor of the event, with why names that differ are its names. */
export interface Party extends Actor {
  readonly joins: readonly ActorJoin[];
}

/** The event's parties, and which party each document's actor is. */
export interface Unified {
  readonly parties: Party[];
  /** Keys: document id, U+0000, actor id. */
  readonly partyOf: ReadonlyMap<string, string>;
}

/**
 * Merges the actors of several documents. Joined are: records of one id; people whose first names and surnames are spellings of
 * one name; a lone surname with the only person of that surname; an acronym with the name it was introduced for; institutions
 * of one name; groups of the same members. Unnamed sources of different documents are joined only when the words are the same. The result does not depend
 * on the order of the documents.
 */
export function unify(
  perDocument: readonly { readonly document: string; readonly actors: readonly Actor[] }[],
): Unified {
  const records = new Map<string, Actor[]>();
  for (const { actors } of [...perDocument].sort((a, b) => compare(a.document, b.document)))
    for (const actor of actors) records.set(actor.id, [...(records.get(actor.id) ?? []), actor]);
  const merged = new Map<string, Actor>();
  for (const [id, list] of [...records].sort(([a], [b]) => compare(a, b))) merged.set(id, mergeAll(id, list));
  const joins = new Map<string, ActorJoin>();
  const target = joinPeople([...merged.values()], joins);
  joinAcronyms([...merged.values()], target, joins);

  const final = (id: string): string => {
    let at = id;
    for (let hop = 0; hop < 8 && target.has(at); hop++) at = target.get(at)!;
    return at;
  };
  joinGroups([...merged.values()], target, joins, final);
  const groups = new Map<string, Actor[]>();
  for (const actor of merged.values()) groups.set(final(actor.id), [...(groups.get(final(actor.id)) ?? []), actor]);
  const parties = [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([id, list]): Party => {
      const told = list.flatMap((actor) => [
        ...sameKey(records.get(actor.id) ?? []),
        ...oneOrNone(joins.get(actor.id)),
      ]);
      return { ...redirect(mergeAll(id, list), final), joins: told };
    });
  const partyOf = new Map<string, string>();
  for (const { document, actors } of perDocument)
    for (const actor of actors) partyOf.set(`${document}\u0000${actor.id}`, final(actor.id));
  return { parties, partyOf };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const oneOrNone = (join: ActorJoin | undefined): ActorJoin[] => (join === undefined ? [] : [join]);

/** Reports that give one actor under names of which only a form is the same. */
function sameKey(list: readonly Actor[]): ActorJoin[] {
  const [first, ...others] = [...new Set(list.map((actor) => actor.name))].sort(compare);
  if (first === undefined) return [];
  return others.map((other) => ({
    forms: [first, other],
    rule: 'same-key',
    reason: 'Two reports call the actor by one name, and one of them by another too.',
  }));
}

/** One record of several: the record with that id leads, then the longest name. */
function mergeAll(id: string, list: readonly Actor[]): Actor {
  const lead =
    list.find((actor) => actor.id === id && actor.wikidata !== null) ??
    [...list].sort(
      (a, b) => Number(b.id === id) - Number(a.id === id) || b.name.length - a.name.length || compare(a.name, b.name),
    )[0]!;
  const union = (pick: (actor: Actor) => readonly string[]): string[] => [...new Set(list.flatMap(pick))].sort(compare);
  const first = <T>(pick: (actor: Actor) => T | null): T | null => {
    const values = list.map(pick).filter((value) => value !== null);
    return pick(lead) ?? values[0] ?? null;
  };
  return {
    id,
    name: lead.name,
    kind: lead.kind,
    aliases: union((actor) => [actor.name, ...actor.aliases]),
    roles: union((actor) => actor.roles),
    speaksFor: first((actor) => actor.speaksFor),
    gender: first((actor) => actor.gender),
    plural: list.every((actor) => actor.plural),
    members: union((actor) => actor.members),
    wikidata: first((actor) => actor.wikidata),
  };
}

function redirect(actor: Actor, final: (id: string) => string): Actor {
  const speaksFor = actor.speaksFor === null ? null : final(actor.speaksFor);
  return {
    ...actor,
    speaksFor: speaksFor === actor.id ? null : speaksFor,
    members: [...new Set(actor.members.map(final))].sort(compare),
  };
}

/** People under two spellings, and lone surnames. The gazetteer's record wins, then the longer name, then the smaller id. */
function joinPeople(actors: readonly Actor[], joins: Map<string, ActorJoin>): Map<string, string> {
  const target = new Map<string, string>();
  const bySurname = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    const key = kinship(personName(actor.name).surname);
    bySurname.set(key, [...(bySurname.get(key) ?? []), actor]);
  }
  for (const list of bySurname.values()) {
    const ranked = [...list].sort(
      (a, b) =>
        Number(b.wikidata !== null) - Number(a.wikidata !== null) ||
        words(b.name) - words(a.name) ||
        b.name.length - a.name.length ||
        compare(a.id, b.id),
    );
    for (const [i, actor] of ranked.entries()) {
      const fitting = ranked.slice(0, i).filter((other) => !target.has(other.id) && samePerson(other, actor));
      const sure = fitting.filter((other) => fullMatch(other, actor));
      const chosen = sure[0] ?? (fitting.length === 1 ? fitting[0] : undefined);
      if (chosen === undefined) continue;
      target.set(actor.id, chosen.id);
      joins.set(actor.id, { forms: [chosen.name, actor.name], ...whyOnePerson(chosen, actor) });
    }
  }
  return target;
}

const words = (name: string): number => name.split(' ').length;

function fullMatch(a: Actor, b: Actor): boolean {
  return personName(a.name).given !== null && personName(b.name).given !== null;
}

/** Which of the cases of `samePerson` joined two people. */
function whyOnePerson(a: Actor, b: Actor): { rule: string; reason: string } {
  const [x, y] = [personName(a.name), personName(b.name)];
  if (x.given !== null && y.given !== null)
    return sameWord(x.given, y.given)
      ? { rule: 'person-spelling', reason: 'First names and surnames are spellings of one name.' }
      : { rule: 'person-initial', reason: 'The surname is one, and the initial is that of the first name.' };
  if (fold(x.surname) === fold(y.surname))
    return { rule: 'lone-surname', reason: 'A surname alone, and only one person of the event has it.' };
  return {
    rule: 'surname-in-role',
    reason: 'A surname spelled otherwise, of the only such person with the same role or in the same service.',
  };
}

/** Surnames are spellings of one; first names too where both are known; without one, spelled alike or in one role or service. */
function samePerson(a: Actor, b: Actor): boolean {
  const [x, y] = [personName(a.name), personName(b.name)];
  if (!sameWord(x.surname, y.surname)) return false;
  if (x.given !== null && y.given !== null) return sameWord(x.given, y.given) || initial(x.given, y.given);
  if (fold(x.surname) === fold(y.surname)) return true;
  const roles = new Set(a.roles.map(roleKey));
  return b.roles.some((role) => roles.has(roleKey(role))) || (a.speaksFor !== null && a.speaksFor === b.speaksFor);
}

/** "J." for "John". */
function initial(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [fold(a), fold(b)] : [fold(b), fold(a)];
  return short.length === 1 && long.startsWith(short);
}

/** An organisation named by its acronym alone, with the one organisation that has this acronym among its names. */
function joinAcronyms(actors: readonly Actor[], target: Map<string, string>, joins: Map<string, ActorJoin>): void {
  const bodies = actors.filter(
    (actor) => actor.kind === 'organisation' || actor.kind === 'armed-group' || actor.kind === 'medium',
  );
  const byAlias = new Map<string, Set<string>>();
  for (const actor of bodies)
    for (const alias of actor.aliases)
      if (alias !== actor.name) byAlias.set(alias, (byAlias.get(alias) ?? new Set()).add(actor.id));
  for (const actor of bodies) {
    const others = [...(byAlias.get(actor.name) ?? [])].filter((id) => id !== actor.id);
    const [only] = others;
    if (others.length !== 1 || only === undefined || target.has(only)) continue;
    target.set(actor.id, only);
    const name = bodies.find(({ id }) => id === only)?.name ?? only;
    joins.set(actor.id, {
      forms: [name, actor.name],
      rule: 'acronym',
      reason: 'One report introduces this name for that body, and for no other.',
    });
  }
}

/** Plural actors whose members are the same people, though a report knows one of them by less of a name. */
function joinGroups(
  actors: readonly Actor[],
  target: Map<string, string>,
  joins: Map<string, ActorJoin>,
  final: (id: string) => string,
): void {
  const byMembers = new Map<string, Actor>();
  for (const actor of actors) {
    if (actor.kind !== 'group' || actor.members.length < 2) continue;
    const key = [...new Set(actor.members.map(final))].sort(compare).join('|');
    const held = byMembers.get(key);
    if (held === undefined) byMembers.set(key, actor);
    else {
      target.set(actor.id, held.id);
      joins.set(actor.id, {
        forms: [held.name, actor.name],
        rule: 'same-members',
        reason: 'The members of the two groups are the same.',
      });
    }
  }
}
