// People by name: which record a name belongs to, and what the role beside it tells of them.
import type { GazetteerActor } from '../../lang/gazetteer.ts';
import type { Doc } from '../../nlp/index.ts';
import { roleKey } from '../actors/known.ts';
import { fold, kinship, personName, sameWord } from '../actors/names.ts';
import type { Draft, Registry } from '../actors/registry.ts';
import { adjectiveOf } from './introduce-bodies.ts';
import type { NameSpan } from './name-spans.ts';
import { mention, nameText, ownerId, phraseText, type Reading, withDeterminer } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

/** A gazetteer person with this surname whose first name or role agrees. */
function knownPerson(registry: Registry, name: string, role: string | null): GazetteerActor | null {
  const wanted = personName(name);
  const found: GazetteerActor[] = [];
  for (const actor of registry.known.bySurname.get(kinship(wanted.surname)) ?? []) {
    const own = personName(actor.name);
    if (!sameWord(own.surname, wanted.surname)) continue;
    const given = wanted.given !== null && own.given !== null && sameWord(own.given, wanted.given);
    const office =
      wanted.given === null &&
      role !== null &&
      (actor.offices ?? []).some((held) => roleKey(held.role) === roleKey(role));
    if (given || office) found.push(actor);
  }
  return found.length === 1 ? found[0]! : null;
}

export function personOf(reading: Reading, from: number, to: number, role: string | null): Draft {
  const { doc, registry, words } = reading;
  const text = nameText(doc, from, to);
  const held = registry.findPerson(text);
  if (held !== null) return registry.person(text, null);
  const entry = knownPerson(registry, text, role);
  if (entry !== null) {
    const draft = registry.ofEntry(entry);
    draft.aliases.add(text);
    return draft;
  }
  const first = text.split(' ')[0] ?? '';
  return registry.person(text, text.includes(' ') ? (words.givenNames.get(first) ?? null) : null);
}

export function barePerson(reading: Reading, span: NameSpan): void {
  const text = nameText(reading.doc, span.from, span.to);
  if (!/^\p{Lu}/u.test(text) || /\d|[/(]/.test(text) || text.length < 3) return;
  if (reading.registry.isShared(text))
    mention(reading, span.from, span.to, {
      kind: 'named',
      actors: [],
      rule: 'ambiguous',
      reason: 'A surname that two persons of the document have.',
    });
  else {
    const draft = personOf(reading, span.from, span.to, null);
    draft.gender ??= titledGender(reading, span.from);
    reading.actorOf.set(span, draft.id);
  }
}

/** The gender that the word before a name tells: "Ms Holt", "Queen Anna". */
function titledGender({ doc, words }: Reading, from: number): 'female' | 'male' | null {
  let at = from - 1;
  if (at > 0 && doc.token(at).text === '.') at--;
  return at < 0 ? null : (words.gendered.get(doc.token(at).lower) ?? null);
}

export function rolePerson(reading: Reading, role: RolePhrase): void {
  const name = role.name;
  if (name === null) return;
  const span = reading.names.find((one) => one.from === name.from && one.to === name.to);
  const known = span === undefined ? undefined : reading.actorOf.get(span);
  const draft =
    (known === undefined ? undefined : reading.registry.get(known)) ?? personOf(reading, name.from, name.to, role.role);
  if (draft.kind !== 'person') return;
  draft.gender ??=
    titledGender(reading, name.from) ?? reading.words.gendered.get(role.role.split(' ').at(-1) ?? '') ?? null;
  if (span !== undefined) reading.actorOf.set(span, draft.id);
  reading.actorOf.set(role, draft.id);
  draft.aliases.add(nameText(reading.doc, name.from, name.to));
  describeByRole(reading, draft, role);
  const from = withDeterminer(reading.doc, role.from);
  if (role.apposition) {
    mention(reading, from, role.tailTo, {
      kind: 'nominal',
      actors: [draft.id],
      rule: 'apposition',
      reason: 'The role stands beside the name, between commas.',
    });
    if (span === undefined)
      mention(reading, name.from, name.to, {
        kind: 'named',
        actors: [draft.id],
        rule: 'apposition',
        reason: 'The name stands beside a role, between commas.',
      });
  } else {
    mention(reading, from, name.to, {
      kind: 'named',
      actors: [draft.id],
      rule: 'role-and-name',
      reason: 'A role directly before a name.',
    });
  }
}

/** Adds role, phrase and owner to the record of whoever holds the role. */
export function describeByRole(reading: Reading, draft: Draft, role: RolePhrase): void {
  const { doc, registry, words } = reading;
  const owner = ownerId(reading, role.owner);
  const phrase = rolePhraseText(doc, role);
  // A former office gives a name to be called by, not somebody to speak for.
  const before = role.from > 1 ? `${doc.token(role.from - 2).lower} ${doc.token(role.from - 1).lower}` : '';
  if (/\b(?:former|ex|late|onetime)\b/i.test(phrase) || /\bformerly\b/.test(before)) {
    draft.aliases.add(phrase);
    return;
  }
  // A bare "President" would be an alias of every president.
  registry.describe(draft, {
    role: role.role,
    phrase:
      phrase.includes(' ') && (owner !== null || role.from < role.roleFrom || phrase === phrase.toLowerCase())
        ? phrase
        : '',
    speaksFor: owner,
  });
  const holder = owner === null ? undefined : registry.get(owner);
  if (holder !== undefined && !words.press.has(role.role) && holder.kind !== 'person') {
    // "the spokesman for the Ministry of … of Iran" is "Iranian Foreign Ministry spokesman" too.
    for (const form of [holder.entry ? adjectiveOf(holder.entry) : holder.name])
      draft.aliases.add(`${form} ${role.role}`);
  }
}

/** "Axios' Barak Ravid": a person owned by an outlet works for it. */
export function outletPerson(reading: Reading, span: NameSpan): void {
  const { doc, registry } = reading;
  const outlet = span.entry?.actor;
  if (outlet?.kind !== 'medium' || span.to >= doc.length || doc.token(span.to).tag !== 'POS') return;
  const person = reading.names.find((name) => name.from === span.to + 1);
  const id = person === undefined ? undefined : reading.actorOf.get(person);
  const draft = id === undefined ? undefined : registry.get(id);
  if (draft?.kind === 'person') registry.describe(draft, { role: 'journalist', speaksFor: outlet.id });
}

/**
 * Bare surnames that the gazetteer gives to somebody whom this document never names otherwise, while it names another of that
 * surname in full: "Hunter Biden … Biden said" is not the president.
 */
export function surnamesOfOthers(reading: Reading): ReadonlySet<NameSpan> {
  const { doc, names, roles } = reading;
  const titled = new Set(roles.flatMap((role) => (role.name === null ? [] : [role.name.from])));
  const known = new Set<string>();
  const others = new Set<string>();
  for (const span of names) {
    const actor = span.entry?.actor;
    if (actor?.kind === 'person') {
      if (span.entry!.pieces.length > 1 || titled.has(span.from)) known.add(actor.id);
    } else if (span.type === 'person' && span.to - span.from > 1) others.add(fold(doc.token(span.to - 1).text));
  }
  return new Set(
    names.filter((span) => {
      const entry = span.entry;
      return (
        entry?.actor?.kind === 'person' &&
        entry.pieces.length === 1 &&
        !known.has(entry.actor.id) &&
        others.has(fold(entry.form))
      );
    }),
  );
}

/** A capitalised word that is the surname of a person of this document, where the recogniser saw nothing. */
export function surnames(reading: Reading): void {
  const { doc, registry } = reading;
  const covered = new Set<number>();
  // A name the recogniser took for a place or a people, and nobody knows, may still be a surname.
  for (const span of reading.names)
    if (span.entry !== null || reading.actorOf.has(span)) for (let i = span.from; i < span.to; i++) covered.add(i);
  for (const role of reading.roles)
    if (role.name !== null) for (let i = role.name.from; i < role.name.to; i++) covered.add(i);
  const bySurname = new Map<string, Draft | null>();
  for (const draft of registry.drafts) {
    if (draft.kind !== 'person' || !draft.name.includes(' ')) continue;
    const key = fold(personName(draft.name).surname);
    bySurname.set(key, bySurname.has(key) ? null : draft);
  }
  for (const token of doc.tokens) {
    if (covered.has(token.i) || !/^NNP?S?$/.test(token.tag) || !/^\p{Lu}\p{L}{2,}/u.test(token.text)) continue;
    const draft = bySurname.get(fold(token.text));
    if (draft)
      mention(reading, token.i, token.i + 1, {
        kind: 'named',
        actors: [draft.id],
        rule: 'surname',
        reason: 'The surname of a person named in full elsewhere in the document.',
      });
  }
}

/** The phrase of a role without determiner and name, as an alias: "Iranian Foreign Ministry spokesman". */
function rolePhraseText(doc: Doc, role: RolePhrase): string {
  return phraseText(doc, role.from, role.roleTo);
}
