// First reading of a document: records every named person, state, organisation, outlet and institution, with roles and owners.
import { fold } from '../actors/names.ts';
import { institution, organisation } from './introduce-bodies.ts';
import { barePerson, outletPerson, rolePerson, surnames, surnamesOfOthers } from './introduce-people.ts';
import type { NameSpan } from './name-spans.ts';
import { isPlaceHere } from './place-or-government.ts';
import { mention, type Reading } from './reading.ts';

/** Reads names, then institutions, then roles; longer names before shorter ones, so that a surname finds its person. */
export function introduce(reading: Reading): void {
  const { doc, registry, names } = reading;
  const inRole = new Set<number>();
  for (const role of reading.roles) {
    if (role.name !== null) for (let i = role.name.from; i < role.name.to; i++) inRole.add(i);
    for (let i = role.roleFrom; i < role.roleTo; i++) inRole.add(i);
  }
  const namesakes = surnamesOfOthers(reading);
  for (const span of names)
    if (span.entry?.actor && !span.entry.metonym && !namesakes.has(span))
      reading.actorOf.set(span, registry.ofEntry(span.entry.actor).id);
  for (const span of names)
    if (span.entry?.metonym && span.entry.actor && !isPlaceHere(doc, span, reading.words))
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
  for (const span of namesakes) barePerson(reading, span);
  for (const span of names) if (span.type === 'organisation' && !inRole.has(span.from)) organisation(reading, span);
  for (const span of names) outletPerson(reading, span);
  for (const span of names) nameMention(reading, span);
  surnames(reading);
}

function nameMention(reading: Reading, span: NameSpan): void {
  const id = reading.actorOf.get(span);
  if (id === undefined) return;
  const entry = span.entry;
  const [rule, reason] =
    entry?.actor && entry.actor.id !== id
      ? ['surname', 'The surname of a person named in full elsewhere in the document.']
      : entry?.metonym
        ? ['metonym', 'A capital or seat that acts or speaks stands for its government.']
        : entry?.demonym
          ? ['demonym', 'The adjective or people of a state stands for that state.']
          : entry
            ? ['gazetteer', 'A name the gazetteer knows.']
            : ['name', 'A name in the text.'];
  const text = reading.doc.slice(span.from, span.to).text.replace(/\s+/g, ' ');
  if (entry?.actor?.id === id && !entry.demonym)
    reading.registry.get(id)?.aliases.add(fold(text) === fold(entry.form) ? seen(entry.form, text) : entry.form);
  mention(reading, span.from, span.to, { kind: 'named', actors: [id], rule, reason });
}

/** The form as the text has it, unless the text only shouts it. */
function seen(form: string, text: string): string {
  return text.length > 5 && text === text.toUpperCase() ? form : text;
}
