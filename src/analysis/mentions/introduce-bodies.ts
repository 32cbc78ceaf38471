// Bodies by name: organisations the recogniser saw, and institutions called by their owner and a noun.
import type { GazetteerActor } from '../../lang/gazetteer.ts';
import { fold } from '../actors/names.ts';
import { type Draft, type Registry, shortName } from '../actors/registry.ts';
import type { Mention } from '../mentions.ts';
import type { InstitutionPhrase } from './institutions.ts';
import type { NameSpan } from './name-spans.ts';
import { mention, nameText, ownerId, phraseText, type Reading, withDeterminer } from './reading.ts';

/** Records the body that a span names; an acronym with its name in a bracket, on either side, is one body. */
export function organisation(reading: Reading, span: NameSpan): void {
  if (reading.actorOf.has(span)) return;
  const { doc, registry } = reading;
  const text = nameText(doc, span.from, span.to);
  if (!/^\p{Lu}/u.test(text) || /[\d/:]/.test(text) || !isNameOfBody(reading, span)) return;
  if (!text.includes(' ')) {
    const person = registry.findPerson(text);
    if (person !== null) {
      reading.actorOf.set(span, person.id);
      return;
    }
    if (registry.isShared(text)) {
      mention(reading, span.from, span.to, {
        kind: 'named',
        actors: [],
        rule: 'ambiguous',
        reason: 'A surname that two persons of the document have.',
      });
      return;
    }
  }
  const known = [...registry.drafts].find((draft) => draft.kind === 'organisation' && draft.aliases.has(text));
  if (known !== undefined) {
    reading.actorOf.set(span, known.id);
    return;
  }
  const whole = isDefinite(doc, span.from) ? bodyEndingIn(registry, text) : null;
  if (whole !== null) {
    whole.aliases.add(text);
    reading.actorOf.set(span, whole.id);
    return;
  }
  const behind = bracketed(reading, span);
  // "LBWA (Lake Basin Water Authority)": the long name is the record's.
  const isAcronym = ACRONYM.test(doc.slice(span.from, span.to).text);
  const long = isAcronym && behind?.name != null ? nameText(doc, behind.from, behind.to) : null;
  const draft = registry.ofName({ kind: 'organisation', name: long ?? text });
  reading.actorOf.set(span, draft.id);
  owned(reading, span, draft);
  if (long !== null) {
    draft.aliases.add(text);
    if (behind?.name != null) reading.actorOf.set(behind.name, draft.id);
  } else if (behind !== null && behind.to - behind.from === 1 && ACRONYM.test(doc.token(behind.from).text))
    // "International Atomic Energy Agency (IAEA)": the bracket gives a second name.
    draft.aliases.add(doc.token(behind.from).text);
}

/** "Norland's Olympic Committee", "the Chamber of Commerce in Norland": whose body it is, and the form with its place. */
function owned({ doc, registry, nameAt, actorOf }: Reading, span: NameSpan, draft: Draft): void {
  const before = span.from > 1 && doc.token(span.from - 1).tag === 'POS' ? nameAt.get(span.from - 2) : undefined;
  const owner = before === undefined ? undefined : actorOf.get(before);
  if (before !== undefined && owner !== undefined && owner !== draft.id) {
    draft.aliases.add(phraseText(doc, before.from, span.to));
    registry.describe(draft, { speaksFor: owner });
  }
  // "the Canadian Olympic and Paralympic Committees": the noun is shared.
  const last = doc.token(span.to - 1);
  const cut = span.from > 0 && /^NNPS$/.test(last.tag) && doc.token(span.from - 1).tag === 'CC';
  if (cut && last.leftEdge.i < span.from) {
    const first = doc.token(last.leftEdge.i).tag === 'DT' ? last.leftEdge.i + 1 : last.leftEdge.i;
    draft.name = phraseText(doc, first, span.to);
    draft.aliases.add(draft.name);
  }
  if (span.to + 1 >= doc.length || doc.token(span.to).lower !== 'in') return;
  const place = nameAt.get(span.to + 1);
  if (place?.from === span.to + 1 && (place.type === 'other-place' || place.entry?.actor?.kind === 'state'))
    draft.aliases.add(phraseText(doc, span.from, place.to));
}

const ACRONYM = /^[\p{Lu}\d&-]{2,8}$/u;

/** Accords and events ("Singapore Summit", "Free Trade Agreement") are spoken of; words in capitals are no names. */
function isNameOfBody({ doc, words }: Reading, span: NameSpan): boolean {
  let head = span.from;
  while (head + 1 < span.to && doc.token(head + 1).tag !== 'IN') head++;
  if (span.to - span.from > 1 && words.lists.happenings.has(doc.token(head).lower)) return false;
  for (let i = span.from; i < span.to; i++) if (/^NNPS?$/.test(doc.token(i).tag)) return true;
  return false;
}

function isDefinite(doc: Reading['doc'], from: number): boolean {
  return from > 0 && doc.token(from - 1).lower === 'the';
}

/** "the Treasury" after "US Treasury": the only body of the document whose name ends so. */
function bodyEndingIn(registry: Registry, text: string): Draft | null {
  const found = [...registry.drafts].filter(
    (draft) =>
      (draft.kind === 'organisation' || draft.kind === 'government') &&
      (draft.name.endsWith(` ${text}`) ||
        (draft.entry === null && [...draft.aliases].some((one) => one.endsWith(` ${text}`)))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What stands in a bracket right behind a name. */
function bracketed(
  { doc, nameAt }: Reading,
  span: NameSpan,
): { readonly from: number; readonly to: number; readonly name: NameSpan | null } | null {
  if (span.to + 2 >= doc.length || doc.token(span.to).text !== '(') return null;
  const from = span.to + 1;
  let to = from;
  while (to < doc.length && to - from < 10 && doc.token(to).text !== ')') to++;
  if (to >= doc.length || doc.token(to).text !== ')') return null;
  const name = nameAt.get(to - 1) ?? null;
  return { from, to, name: name !== null && name.from <= from + 1 && name.to === to ? name : null };
}

/** How a state is called before a noun: "US", "Iranian". */
export function adjectiveOf(actor: GazetteerActor): string {
  if (actor.kind !== 'state') return actor.name;
  const demonyms = actor.demonyms ?? [];
  return demonyms.find((form) => /^[A-Z]{2,3}$/.test(form)) ?? demonyms[0] ?? actor.name;
}

const MILITARY = /^(?:military|armed forces|forces|force|army)$/;

export function institution(reading: Reading, one: InstitutionPhrase): void {
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
      const reason = 'The only ministry of this field in the document.';
      known(reading, one, owned[0]!, { kind: 'nominal', rule: 'institution-again', reason });
      return;
    }
  }
  const paper = one.kind === 'medium' ? paperName(reading, one) : null;
  if (paper !== null) {
    const reason = 'The name of a paper, in which a state only gives a word.';
    known(reading, one, registry.ofName({ kind: 'medium', name: paper }), {
      kind: 'named',
      rule: 'institution',
      reason,
    });
    return;
  }
  // "the Washington Post newspaper": the class behind a name says what it is.
  const itself = owner !== null && isClassBehind(one) ? registry.get(owner) : undefined;
  if (itself?.kind === 'medium' || itself?.kind === 'organisation') {
    const reason = 'A name with the noun for what it is.';
    known(reading, one, itself, { kind: 'named', rule: 'institution', reason });
    return;
  }
  const holder = owner === null ? null : registry.get(owner);
  const entry = registry.known.byForm.get(fold(text)) ?? null;
  const ownerName =
    holder === null || holder === undefined || one.owner === null
      ? null
      : holder.kind === 'person'
        ? one.noun === 'office' || reading.words.lists.personal.has(one.noun)
          ? `${shortName(holder)}'s`
          : phraseText(doc, one.owner.from, one.owner.to)
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
    if (holder?.kind === 'person' && (one.noun === 'office' || reading.words.lists.personal.has(one.noun)))
      draft.aliases.add(`${shortName(holder)}'s ${one.noun}`);
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

/** Takes the phrase, with its determiner, for an actor that is known already or by its name alone. */
function known(
  reading: Reading,
  one: InstitutionPhrase,
  { id }: Draft,
  how: Pick<Mention, 'kind' | 'rule' | 'reason'>,
): void {
  reading.actorOf.set(one, id);
  mention(reading, withDeterminer(reading.doc, one.from), one.to, { ...how, head: one.head, actors: [id] });
}

/** "Japan Herald newspaper": a noun for a medium right behind a name. */
export function isClassBehind(one: InstitutionPhrase): boolean {
  return one.kind === 'medium' && one.owner?.to === one.head - one.noun.split(' ').length + 1;
}

/** "the Norland Daily", "Norland Daily newspaper": capitals behind a state's own name make a paper's name. */
function paperName({ doc }: Reading, one: InstitutionPhrase): string | null {
  const owner = one.owner;
  if (owner === null || !('entry' in owner) || owner.entry?.actor?.kind !== 'state' || owner.entry.demonym) return null;
  let to = owner.to;
  while (to <= one.head && /^NNPS?$/.test(doc.token(to).tag) && /^\p{Lu}/u.test(doc.token(to).text)) to++;
  return to > owner.to ? phraseText(doc, owner.from, to) : null;
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
  if (one.noun === 'office' && one.owner !== null && one.head < one.owner.from)
    return owner?.endsWith("'s") ? `${owner} office` : `${owner}'s office`;
  if (ownerKind === 'state' && field === '' && MILITARY.test(one.noun) && one.noun !== 'army')
    return `${owner} military`;
  return [owner, field, one.noun].filter((part) => part).join(' ');
}
