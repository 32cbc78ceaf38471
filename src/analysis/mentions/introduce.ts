// First reading of a document: records every named person, state, organisation, outlet and institution, with roles and owners.
import type { GazetteerActor } from '../../lang/gazetteer.ts';
import type { Doc } from '../../nlp/index.ts';
import { roleKey } from '../actors/known.ts';
import { fold, personName, sameWord, skeleton } from '../actors/names.ts';
import { type Draft, type Registry, shortName } from '../actors/registry.ts';
import type { Mention } from '../mentions.ts';
import type { InstitutionPhrase } from './institutions.ts';
import type { NameSpan } from './name-spans.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Words } from './words.ts';

/** What the readings share. */
export interface Reading {
  readonly doc: Doc;
  readonly registry: Registry;
  readonly words: Words;
  readonly names: readonly NameSpan[];
  readonly institutions: readonly InstitutionPhrase[];
  readonly roles: readonly RolePhrase[];
  /** Actor ids by name span, institution, role phrase once they are known. */
  readonly actorOf: Map<NameSpan | InstitutionPhrase | RolePhrase, string>;
  readonly mentions: Mention[];
  /** Lemmas of verbs of saying. */
  readonly speech: ReadonlySet<string>;
  /** Those that with a thing for a subject only let one infer. */
  readonly evidential: ReadonlySet<string>;
  /** Nouns of documents that speak for somebody. */
  readonly channels: ReadonlySet<string>;
  /** Nouns of what a thing is done by ("according to the timetable"); they say nothing. */
  readonly measures: ReadonlySet<string>;
  /** Nouns of acts and accords ("the deal would …"); they are what is spoken of. */
  readonly deeds: ReadonlySet<string>;
}

/** Records a mention of tokens [from, to). */
export function mention(
  reading: Reading,
  from: number,
  to: number,
  told: Pick<Mention, 'kind' | 'actors' | 'rule' | 'reason'> & { readonly head?: number | undefined },
): void {
  const span = reading.doc.slice(from, to);
  reading.mentions.push({
    start: span.start,
    end: span.end,
    startToken: from,
    endToken: to,
    kind: told.kind,
    head: told.head ?? headOf(reading.doc, from, to),
    actors: told.actors,
    rule: told.rule,
    reason: told.reason,
  });
}

/** The head of a span: its last word when that hangs outside ("U.S. military" before "spokesman"), else its root. */
function headOf(doc: Doc, from: number, to: number): number {
  const last = doc.token(to - 1);
  const outside = last.head.i < from || last.head.i >= to || last.head.i === last.i;
  return outside && /^(?:NN|PRP|CD)/.test(last.tag) ? last.i : doc.slice(from, to).root.i;
}

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'inside',
  'through',
  'across',
  'to',
  'from',
  'into',
  'over',
  'on',
]);
/** After these verbs "to Moscow" is said to a government, not of a place. */
const TOLD = new Set([
  'say',
  'report',
  'give',
  'offer',
  'propose',
  'present',
  'send',
  'deliver',
  'hand',
  'pass',
  'appeal',
  'respond',
  'reply',
  'belong',
  'speak',
  'transfer',
  'return',
]);

/** What is left, visited or hit is a town, not a government. */
const VISITED = new Set([
  'leave',
  'visit',
  'reach',
  'enter',
  'tour',
  'shake',
  'bomb',
  'shell',
  'hit',
  'strike',
  'capture',
  'flee',
  'attack',
  'seize',
  'evacuate',
  'rock',
]);

/** Whether a capital is meant as a place: "in Rome", "arrived from Doha". */
function isPlaceHere(doc: Doc, span: NameSpan): boolean {
  const head = doc.slice(span.from, span.to).root;
  // "Italy's Rome", "the Omani capital Muscat".
  if (span.from > 1 && (doc.token(span.from - 1).tag === 'POS' || doc.token(span.from - 1).lower === 'capital'))
    return true;
  let place = head;
  for (let hop = 0; hop < 4 && (place.dep === 'conj' || place.dep === 'appos' || place.dep === 'nmod'); hop++)
    place = place.head;
  if (place !== head && place.dep === 'pobj' && place.head.lower === 'in') return true;
  const parent = head.head;
  if (parent.i < head.i && head.dep === 'pobj' && LOCATIVE.has(parent.lower))
    return !((parent.lower === 'to' || parent.lower === 'from') && TOLD.has(parent.head.lemma.toLowerCase()));
  // "Rome, Italy" and "Italy's Rome" are places too; so is a capital that only modifies a noun of place.
  if (head.dep === 'dobj' && VISITED.has(parent.lemma)) return true;
  return head.dep === 'npadvmod' || (head.dep === 'appos' && parent.dep === 'pobj' && LOCATIVE.has(parent.head.lower));
}

/** Reads names, then institutions, then roles; longer names before shorter ones, so that a surname finds its person. */
export function introduce(reading: Reading): void {
  const { doc, registry, names } = reading;
  const inRole = new Set<number>();
  for (const role of reading.roles) {
    if (role.name !== null) for (let i = role.name.from; i < role.name.to; i++) inRole.add(i);
    for (let i = role.roleFrom; i < role.roleTo; i++) inRole.add(i);
  }
  for (const span of names)
    if (span.entry?.actor && !span.entry.metonym) reading.actorOf.set(span, registry.ofEntry(span.entry.actor).id);
  for (const span of names)
    if (span.entry?.metonym && span.entry.actor && !isPlaceHere(doc, span))
      reading.actorOf.set(span, registry.ofEntry(span.entry.actor).id);
  // Owned institutions first, so that a bare "foreign ministry" finds the one of the document.
  for (const owned of [true, false])
    for (const one of reading.institutions) if ((one.owner !== null) === owned) institution(reading, one);
  // Roles with names tell more of a person than the bare name; full names come before surnames.
  const named = reading.roles.filter((role) => role.name !== null);
  for (const full of [true, false])
    for (const role of named) if (role.name!.to - role.name!.from > 1 === full) rolePerson(reading, role);
  const people = names.filter((span) => span.type === 'person' && !inRole.has(span.from));
  for (const full of [true, false])
    for (const span of people) if (span.to - span.from > 1 === full) barePerson(reading, span);
  for (const span of names) if (span.type === 'organisation' && !inRole.has(span.from)) organisation(reading, span);
  for (const span of names) outletPerson(reading, span);
  for (const span of names) nameMention(reading, span);
  surnames(reading);
}

function nameMention(reading: Reading, span: NameSpan): void {
  const id = reading.actorOf.get(span);
  if (id === undefined) return;
  const entry = span.entry;
  const [rule, reason] = entry?.metonym
    ? ['metonym', 'A capital or seat that acts or speaks stands for its government.']
    : entry?.demonym
      ? ['demonym', 'The adjective or people of a state stands for that state.']
      : entry
        ? ['gazetteer', 'A name the gazetteer knows.']
        : ['name', 'A name in the text.'];
  const text = reading.doc.slice(span.from, span.to).text.replace(/\s+/g, ' ');
  if (entry?.actor && !entry.demonym)
    reading.registry.get(id)?.aliases.add(fold(text) === fold(entry.form) ? seen(entry.form, text) : entry.form);
  mention(reading, span.from, span.to, { kind: 'named', actors: [id], rule, reason });
}

/** The form as the text has it, unless the text only shouts it. */
function seen(form: string, text: string): string {
  return text.length > 5 && text === text.toUpperCase() ? form : text;
}

/** A gazetteer person with this surname whose first name or role agrees. */
function knownPerson(registry: Registry, name: string, role: string | null): GazetteerActor | null {
  const wanted = personName(name);
  const found: GazetteerActor[] = [];
  for (const actor of registry.known.bySurname.get(skeleton(wanted.surname)) ?? []) {
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

function nameText(doc: Doc, from: number, to: number): string {
  const text = doc.slice(from, to).text.replace(/\s+/g, ' ').replace(/^@/, '');
  return text.length > 4 && text === text.toUpperCase()
    ? text.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
    : text;
}

function personOf(reading: Reading, from: number, to: number, role: string | null): Draft {
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
  return registry.person(text, text.includes(' ') ? (words.givenNames[first] ?? null) : null);
}

function barePerson(reading: Reading, span: NameSpan): void {
  const text = nameText(reading.doc, span.from, span.to);
  if (!/^\p{Lu}/u.test(text) || /\d|[/(]/.test(text) || text.length < 3) return;
  reading.actorOf.set(span, personOf(reading, span.from, span.to, null).id);
}

function organisation(reading: Reading, span: NameSpan): void {
  if (reading.actorOf.has(span)) return;
  const { doc, registry } = reading;
  const text = nameText(doc, span.from, span.to);
  if (!/^\p{Lu}/u.test(text) || /[\d/:]/.test(text)) return;
  if (!text.includes(' ')) {
    const person = registry.findPerson(text);
    if (person !== null) {
      reading.actorOf.set(span, person.id);
      return;
    }
  }
  for (const draft of registry.drafts)
    if (draft.kind === 'organisation' && draft.aliases.has(text)) {
      reading.actorOf.set(span, draft.id);
      return;
    }
  const draft = registry.ofName({ kind: 'organisation', name: text });
  reading.actorOf.set(span, draft.id);
  // "International Atomic Energy Agency (IAEA)": the bracket gives a second name.
  if (span.to + 2 < doc.length && doc.token(span.to).text === '(' && doc.token(span.to + 2).text === ')') {
    const acronym = doc.token(span.to + 1).text;
    if (/^[\p{Lu}\d&-]{2,8}$/u.test(acronym)) draft.aliases.add(acronym);
  }
}

/** "Axios' Barak Ravid": a person owned by an outlet works for it. */
function outletPerson(reading: Reading, span: NameSpan): void {
  const { doc, registry } = reading;
  const outlet = span.entry?.actor;
  if (outlet?.kind !== 'medium' || span.to >= doc.length || doc.token(span.to).tag !== 'POS') return;
  const person = reading.names.find((name) => name.from === span.to + 1);
  const id = person === undefined ? undefined : reading.actorOf.get(person);
  const draft = id === undefined ? undefined : registry.get(id);
  if (draft?.kind === 'person') registry.describe(draft, { role: 'journalist', speaksFor: outlet.id });
}

/** A capitalised word that is the surname of a person of this document, where the recogniser saw nothing. */
function surnames(reading: Reading): void {
  const { doc, registry } = reading;
  const covered = new Set<number>();
  for (const span of reading.names) for (let i = span.from; i < span.to; i++) covered.add(i);
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

/** How a state is called before a noun: "US", "Iranian". */
function adjectiveOf(actor: GazetteerActor): string {
  if (actor.kind !== 'state') return actor.name;
  const demonyms = actor.demonyms ?? [];
  return demonyms.find((form) => /^[A-Z]{2,3}$/.test(form)) ?? demonyms[0] ?? actor.name;
}

/** The actor that owns an institution or gives a role: the name before or behind it. */
export function ownerId(reading: Reading, owner: NameSpan | InstitutionPhrase | null): string | null {
  if (owner === null) return null;
  const known = reading.actorOf.get(owner);
  if (known !== undefined) return known;
  return 'entry' in owner && owner.entry?.actor ? reading.registry.ofEntry(owner.entry.actor).id : null;
}

const MILITARY = /^(?:military|armed forces|forces|force|army)$/;

function institution(reading: Reading, one: InstitutionPhrase): void {
  const { doc, registry } = reading;
  const owner = ownerId(reading, one.owner);
  const text = phraseText(doc, one.from, one.to);
  if (owner === null) {
    // Without an owner only a proper name ("Ministry of Interior") or a named field makes a record; "the ministry" is looked up later.
    if (one.field === '' || one.kind !== 'organisation' || !/^(?:ministry|department)$/.test(one.noun)) return;
    const wanted = canonicalName(one, null, null).toLowerCase();
    const owned = [...registry.drafts].filter(
      (draft) => draft.kind === 'organisation' && draft.name.toLowerCase().endsWith(` ${wanted}`),
    );
    if (owned.length === 1) {
      reading.actorOf.set(one, owned[0]!.id);
      mention(reading, withDeterminer(doc, one.from), one.to, {
        kind: 'nominal',
        head: one.head,
        actors: [owned[0]!.id],
        rule: 'institution-again',
        reason: 'The only ministry of this field in the document.',
      });
      return;
    }
  }
  const holder = owner === null ? null : registry.get(owner);
  const entry = registry.known.byForm.get(fold(text)) ?? null;
  const ownerName =
    holder === null || holder === undefined || one.owner === null
      ? null
      : holder.kind === 'person'
        ? phraseText(doc, one.owner.from, one.owner.to)
        : holder.entry
          ? adjectiveOf(holder.entry)
          : holder.name;
  const canonical = canonicalName(one, ownerName, holder?.kind ?? null);
  const kind =
    one.kind === 'organisation' && holder?.kind === 'armed-group' && MILITARY.test(one.noun) ? 'group' : one.kind;
  const draft =
    one.noun === 'side' && holder?.kind === 'state' && doc.token(one.head).tag === 'NN'
      ? holder
      : entry?.actor && !entry.demonym && !entry.metonym
        ? registry.ofEntry(entry.actor)
        : registry.ofName({
            kind,
            name: canonical,
            speaksFor: speaker(registry, owner, kind),
            plural: one.kind === 'group',
          });
  if (draft.kind === 'state') {
    // "the Russian side" is the state at the table.
    if (draft === holder) draft.aliases.add(text);
    reading.actorOf.set(one, draft.id);
  } else {
    draft.aliases.add(text);
    if (holder?.kind === 'person' && one.noun === 'office') draft.aliases.add(`${shortName(holder)}'s office`);
    if (draft.speaksFor === null && kind !== 'medium') registry.describe(draft, { speaksFor: owner });
    reading.actorOf.set(one, draft.id);
  }
  const modifier = /^(?:compound|nmod|amod)$/.test(doc.token(one.head).dep);
  mention(reading, modifier ? one.from : withDeterminer(doc, one.from), one.to, {
    kind: 'named',
    head: one.head,
    actors: [draft.id],
    rule: 'institution',
    reason: 'The name of a state, party or person with the noun of an institution.',
  });
}

/** A cabinet named after its head speaks for the state. An outlet speaks for nobody. */
function speaker(registry: Registry, owner: string | null, kind: string): string | null {
  if (owner === null || kind === 'medium') return null;
  const draft = registry.get(owner);
  if (draft?.kind === 'person' && kind === 'government')
    return draft.speaksFor ?? draft.entry?.offices?.at(-1)?.of ?? draft.id;
  return owner;
}

function canonicalName(one: InstitutionPhrase, owner: string | null, ownerKind: string | null): string {
  const field = one.field
    .replace(/\b(?:affairs|the|of)\b/gi, ' ')
    .replace(/defense/gi, 'defence')
    .replace(/\s+/g, ' ')
    .trim();
  const title = (text: string): string =>
    text.replace(/\p{L}+/gu, (word) => (word === 'and' ? word : word[0]!.toUpperCase() + word.slice(1)));
  if (/^(?:ministry|department)$/.test(one.noun)) {
    if (owner === null) return `${field.toLowerCase()} ${one.noun}`;
    return `${owner} ${title(field)} ${title(one.noun)}`.replace(/\s+/g, ' ');
  }
  if (one.noun === 'office' && one.owner !== null && one.head < one.owner.from) return `${owner}'s office`;
  if (ownerKind === 'state' && field === '' && MILITARY.test(one.noun) && one.noun !== 'army')
    return `${owner} military`;
  return [owner, field, one.noun].filter((part) => part).join(' ');
}

export function phraseText(doc: Doc, from: number, to: number): string {
  return doc.slice(from, to).text.replace(/\s+/g, ' ').replace(/’s\b/g, "'s");
}

export function withDeterminer(doc: Doc, from: number): number {
  return from > 0 && /^(?:DT|PRP\$)$/.test(doc.token(from - 1).tag) ? from - 1 : from;
}

/** The phrase of a role without determiner and name, as an alias: "Iranian Foreign Ministry spokesman". */
function rolePhraseText(doc: Doc, role: RolePhrase): string {
  return phraseText(doc, role.from, role.roleTo);
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

function rolePerson(reading: Reading, role: RolePhrase): void {
  const name = role.name;
  if (name === null) return;
  const span = reading.names.find((one) => one.from === name.from && one.to === name.to);
  const known = span === undefined ? undefined : reading.actorOf.get(span);
  const draft =
    (known === undefined ? undefined : reading.registry.get(known)) ?? personOf(reading, name.from, name.to, role.role);
  if (draft.kind !== 'person') return;
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
