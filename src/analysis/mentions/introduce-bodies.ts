// Bodies by name: organisations the recogniser saw, and institutions called by their owner and a noun.
import type { GazetteerActor } from '../../lang/gazetteer.ts';
import { fold } from '../actors/names.ts';
import { type Registry, shortName } from '../actors/registry.ts';
import type { InstitutionPhrase } from './institutions.ts';
import type { NameSpan } from './name-spans.ts';
import { mention, nameText, ownerId, phraseText, type Reading, withDeterminer } from './reading.ts';

export function organisation(reading: Reading, span: NameSpan): void {
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
