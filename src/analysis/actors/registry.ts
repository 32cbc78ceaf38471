// The actors of one document while it is read: one record each, found again by any form of their name.
import type { GazetteerActor } from '../../lang/gazetteer.ts';
import type { Actor, ActorKind } from '../actors.ts';
import { type Known, roleKey } from './known.ts';
import { fold, kinship, personName, sameWord, slug } from './names.ts';

/** A record being filled. */
export interface Draft {
  readonly id: string;
  name: string;
  readonly kind: ActorKind;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  speaksFor: string | null;
  gender: 'female' | 'male' | null;
  readonly plural: boolean;
  readonly members: readonly string[];
  readonly entry: GazetteerActor | null;
}

/** What a new record needs. */
export interface NewActor {
  readonly kind: ActorKind;
  readonly name: string;
  readonly speaksFor?: string | null;
  readonly plural?: boolean;
  readonly members?: readonly string[];
  readonly gender?: 'female' | 'male' | null;
}

/** How a text calls an actor again: a person's surname, by the gazetteer's short form where it has one ("Xi"). */
export function shortName(draft: Draft): string {
  if (draft.kind !== 'person') return draft.name;
  if (draft.entry === null) return personName(draft.name).surname;
  return (
    draft.entry.aliases.find((alias) => !alias.includes(' ') && draft.name.split(' ').includes(alias)) ?? draft.name
  );
}

/** All actors of a document. */
export class Registry {
  readonly #drafts = new Map<string, Draft>();
  /** People by the skeleton of their surname, and by each folded form they were given at first. */
  readonly #people = new Map<string, Set<Draft>>();
  readonly known: Known;
  readonly #day: string | null;

  /** `day`: ISO date of the document, for offices held then; null when unknown. */
  constructor(known: Known, day: string | null) {
    this.known = known;
    this.#day = day;
  }

  get(id: string): Draft | undefined {
    return this.#drafts.get(id);
  }

  get drafts(): IterableIterator<Draft> {
    return this.#drafts.values();
  }

  /** The record of a gazetteer actor. Actors it speaks for get records too, so that every `speaksFor` leads somewhere. */
  ofEntry(entry: GazetteerActor): Draft {
    const held = this.#drafts.get(entry.id);
    if (held !== undefined) return held;
    const draft: Draft = {
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      aliases: new Set([entry.name, ...entry.aliases, ...(entry.metonyms ?? [])]),
      roles: new Set(),
      speaksFor: this.#servedBy(entry),
      gender: entry.gender ?? null,
      plural: false,
      members: [],
      entry,
    };
    this.#keep(draft);
    this.#ensure(draft.speaksFor);
    return draft;
  }

  #keep(draft: Draft): void {
    this.#drafts.set(draft.id, draft);
    if (draft.kind === 'person') for (const form of draft.aliases) this.#index(draft, form);
  }

  #index(draft: Draft, form: string): void {
    for (const key of [fold(form), `~${kinship(personName(form).surname)}`])
      this.#people.set(key, (this.#people.get(key) ?? new Set()).add(draft));
  }

  /** Whom a person serves on the document's day: the latest office begun by then and not over; else what the gazetteer says. */
  #servedBy(entry: GazetteerActor): string | null {
    const day = this.#day;
    if (day === null || entry.offices === undefined || entry.offices.length === 0) return entry.speaksFor ?? null;
    const held = entry.offices.filter(
      (office) => (office.from === null || office.from <= day) && (office.to === null || day < office.to),
    );
    const dated = held.findLast((office) => office.from !== null) ?? held.at(-1);
    return dated?.of ?? null;
  }

  #ensure(id: string | null): void {
    const entry = id === null ? undefined : this.known.byId.get(id);
    if (entry !== undefined) this.ofEntry(entry);
  }

  /** The record with this kind and name, made when there is none. A name the gazetteer knows gives the gazetteer's record. */
  ofName(given: NewActor): Draft {
    const entry = this.known.byForm.get(fold(given.name));
    if (entry?.actor && !entry.demonym && !entry.metonym && given.kind !== 'unnamed' && entry.actor.kind !== 'state')
      return this.ofEntry(entry.actor);
    const id = `${given.kind}:${slug(given.name)}`;
    const held = this.#drafts.get(id);
    if (held !== undefined) return held;
    const draft: Draft = {
      id,
      name: given.name,
      kind: given.kind,
      aliases: new Set([given.name]),
      roles: new Set(),
      speaksFor: given.speaksFor ?? null,
      gender: given.gender ?? null,
      plural: given.plural ?? false,
      members: given.members ?? [],
      entry: null,
    };
    this.#keep(draft);
    return draft;
  }

  /** The person a name stands for: known, seen before in full or by surname, or spelled otherwise; null when none or two fit. */
  findPerson(name: string): Draft | null {
    const { people, exact } = this.#called(name);
    if (exact !== null) return exact;
    return people.size === 1 ? ([...people][0] ?? null) : null;
  }

  /** Who has exactly this name, and everybody who may be called so. */
  #called(name: string): { readonly exact: Draft | null; readonly people: ReadonlySet<Draft> } {
    const wanted = personName(name);
    for (const draft of this.#people.get(fold(name)) ?? []) return { exact: draft, people: new Set([draft]) };
    const people = new Set<Draft>();
    for (const draft of this.#people.get(`~${kinship(wanted.surname)}`) ?? []) {
      const own = personName(draft.name);
      if (!sameWord(own.surname, wanted.surname)) continue;
      if (wanted.given !== null && own.given !== null && !sameWord(own.given, wanted.given)) continue;
      people.add(draft);
    }
    // Where one spells the surname as the text does, those who only sound like it are not meant.
    const spelled = [...people].filter((draft) => fold(personName(draft.name).surname) === fold(wanted.surname));
    return { exact: null, people: spelled.length > 0 ? new Set(spelled) : people };
  }

  /** Whether a bare surname may mean two persons of the document. */
  isShared(name: string): boolean {
    if (name.includes(' ')) return false;
    const { people, exact } = this.#called(name);
    return exact === null && people.size > 1;
  }

  /** The person with a name, recorded. The longest form becomes the name, unless the gazetteer has one. */
  person(name: string, gender: 'female' | 'male' | null): Draft {
    const held = this.findPerson(name);
    if (held === null) return this.ofName({ kind: 'person', name, gender });
    held.aliases.add(name);
    this.#index(held, name);
    if (held.entry === null && name.length > held.name.length) held.name = name;
    held.gender ??= gender;
    return held;
  }

  /** Adds what a phrase tells of an actor. */
  describe(draft: Draft, told: { role?: string; phrase?: string; speaksFor?: string | null }): void {
    if (told.role !== undefined) draft.roles.add(told.role);
    if (told.phrase !== undefined && told.phrase !== '') draft.aliases.add(told.phrase);
    if (draft.speaksFor === null && told.speaksFor && told.speaksFor !== draft.id) {
      draft.speaksFor = told.speaksFor;
      this.#ensure(told.speaksFor);
    }
  }

  /** Whether an actor speaks for another, directly or through others. */
  speaksFor(id: string, of: string): boolean {
    let at: string | null = id;
    for (let hop = 0; at !== null && hop < 6; hop++) {
      if (at === of) return true;
      at = this.#drafts.get(at)?.speaksFor ?? this.known.byId.get(at)?.speaksFor ?? null;
    }
    return false;
  }

  /** Whether a person has a role, in any of its names: seen in the text, or held on the document's day. */
  hasRole(draft: Draft, role: string): boolean {
    return this.rolesOf(draft).has(roleKey(role));
  }

  /** Keys of the roles seen in the text, and of the offices held on the document's day; on any day when it is unknown. */
  rolesOf(draft: Draft): ReadonlySet<string> {
    const day = this.#day;
    const held = (draft.entry?.offices ?? []).filter(
      ({ from, to }) => day === null || ((from === null || from <= day) && (to === null || day < to)),
    );
    return new Set([...draft.roles, ...held.map((office) => office.role)].map(roleKey));
  }

  /** Whether a person held an office, of the given actor if any, and on the document's day does no longer. */
  hasHeld(draft: Draft, role: string, of: string | null): boolean {
    const key = roleKey(role);
    const day = this.#day;
    return (
      !this.hasRole(draft, role) &&
      (draft.entry?.offices ?? []).some(
        (office) =>
          roleKey(office.role) === key &&
          (of === null || office.of === of) &&
          office.to !== null &&
          (day === null || office.to <= day),
      )
    );
  }

  /** The finished records, sorted by id. */
  finish(): Actor[] {
    return [...this.#drafts.values()]
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      .map((draft) => ({
        id: draft.id,
        name: draft.name,
        kind: draft.kind,
        aliases: [...draft.aliases].sort(),
        roles: [...draft.roles].sort(),
        speaksFor: draft.speaksFor,
        gender: draft.gender,
        plural: draft.plural,
        members: draft.members,
        wikidata: draft.entry?.wikidata ?? null,
      }));
  }
}
