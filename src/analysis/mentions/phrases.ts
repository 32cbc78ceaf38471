// Finds the noun phrases that say who somebody is: roles ("the Omani foreign minister"), institutions ("Iran's interior
// ministry"), each with the name it belongs to on its left, its right, or behind a comma.
import type { Doc } from '../../nlp/index.ts';
import type { NameSpan } from './name-spans.ts';
import { type InstitutionKind, phraseAt, type RoleKind, type Words } from './words.ts';

/** "Iran's interior ministry": head noun with the words before it, the name of its owner, the ministry's own field. */
export interface InstitutionPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: InstitutionKind;
  /** "ministry", "forces". */
  readonly noun: string;
  /** Words between the owner and the noun, or after "ministry of": "foreign", "interior", "state". */
  readonly field: string;
  readonly owner: NameSpan | null;
}

/** "the U.S. special envoy for Syria": role with its determiner, modifiers, owner and the name that stands with it. */
export interface RolePhrase {
  /** Start with the modifiers, without determiner. */
  readonly from: number;
  /** End of the phrase: after its "of …" tail and the name, when it has one. */
  readonly to: number;
  readonly roleFrom: number;
  readonly roleTo: number;
  /** End of the role with its tail ("spokesman for the ministry"), before a name. */
  readonly tailTo: number;
  readonly determiner: string | null;
  readonly role: string;
  readonly kind: RoleKind;
  readonly plural: boolean;
  readonly owner: NameSpan | InstitutionPhrase | null;
  /** The owner stands before the role, as modifier. */
  readonly ownerBefore: boolean;
  /** Tokens of the person's name. */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** The name stands behind or before a comma, as apposition. */
  readonly apposition: boolean;
}

const MODIFIER = /^(?:NNP?S?|JJ[RS]?|POS|HYPH|CD|AFX)$/;
const NAME_TAG = /^NNPS?$/;
/** Participles that stand before an office and belong to it. */
const INTERIM =
  /^(?:acting|outgoing|incoming|sitting|serving|ruling|leading|retired|exiled|ousted|deposed|jailed|detained|elected|appointed|unnamed|unidentified)$/;
/** How far the tail of a role may reach for its owner, in tokens. */
const TAIL = 14;

/** Names by the token they cover. */
export type NameIndex = ReadonlyMap<number, NameSpan>;

export function indexNames(names: readonly NameSpan[]): Map<number, NameSpan> {
  const byToken = new Map<number, NameSpan>();
  for (const name of names) for (let i = name.from; i < name.to; i++) byToken.set(i, name);
  return byToken;
}

/** Whether a line or a finished sentence ends before a token: no phrase reaches over that. */
function parted(doc: Doc, i: number): boolean {
  if (i <= 0 || i >= doc.length) return true;
  const before = doc.token(i - 1);
  return (
    before.isSpace ||
    /\n/.test(doc.text.slice(before.end, doc.token(i).start)) ||
    (doc.token(i).isSentenceStart && before.tag === '.')
  );
}

/** First token of the run of modifiers that ends before `at`. */
function modifierStart(doc: Doc, at: number): number {
  let from = at;
  while (from > 0) {
    const token = doc.token(from - 1);
    if (
      !(MODIFIER.test(token.tag) || INTERIM.test(token.lower) || isCompoundParticiple(doc, from - 1)) ||
      token.entityType === 'DATE' ||
      token.entityType === 'TIME'
    )
      break;
    if (parted(doc, from)) break;
    from--;
  }
  return from;
}

/** A participle is a modifier in "US-backed" and a verb in "captured 40 delegates". */
function isCompoundParticiple(doc: Doc, i: number): boolean {
  return doc.token(i).tag === 'VBN' && i > 0 && doc.token(i - 1).tag === 'HYPH';
}

/** The nearest name among the modifiers. */
function ownerBefore(at: number, from: number, names: NameIndex): NameSpan | null {
  for (let i = at - 1; i >= from; i--) {
    const name = names.get(i);
    if (name !== undefined) return name;
  }
  return null;
}

/** Institutions in text order. A bare noun ("the ministry") has no owner. */
export function findInstitutions(doc: Doc, names: NameIndex, words: Words): InstitutionPhrase[] {
  const found: InstitutionPhrase[] = [];
  for (let i = 0; i < doc.length; i++) {
    if (names.has(i)) {
      const span = names.get(i)!;
      // "Iranian Foreign Ministry" taken whole by the recogniser is still an institution with an owner; so is its last word.
      if (span.type !== 'organisation' || i < span.from) continue;
    }
    const phrase = phraseAt(doc, i, words.institutions);
    if (phrase === null || !/^NN/.test(doc.token(phrase.to - 1).tag)) continue;
    const next = names.get(phrase.to);
    // "the Palestinian movement Hamas", "news agency Reuters": a class before a name is no body of its own.
    if (next !== undefined && next.from === phrase.to && (next.type === 'organisation' || isNamedBody(next))) continue;
    const head = phrase.to - 1;
    const start = modifierStart(doc, i);
    const owner = ownerBefore(i, start, names);
    const field: string[] = [];
    for (let k = owner === null || owner.type === 'organisation' ? start : owner.to; k < i; k++) {
      const token = doc.token(k);
      if (token.tag !== 'POS' && !(owner !== null && k >= owner.from && k < owner.to && owner.type !== 'organisation'))
        field.push(token.text);
    }
    const of = ofTail(doc, phrase.to, phrase.text, names);
    const from = owner === null ? i - field.length : owner.from;
    const real = owner !== null && owner.type === 'organisation' && owner.from <= i && i < owner.to ? null : owner;
    found.push({
      from: Math.max(start, Math.min(from, i)),
      to: of.to,
      head,
      kind: phrase.value,
      noun: phrase.text,
      field: of.field || field.join(' ').replace(/ - /g, '-'),
      owner: of.owner ?? real,
    });
    i = of.to - 1;
  }
  return found;
}

function isNamedBody(span: NameSpan): boolean {
  const kind = span.entry?.actor?.kind;
  return kind === 'armed-group' || kind === 'organisation' || kind === 'medium';
}

/** "of Foreign Affairs of the Islamic Republic of Iran", "of Prime Minister X": field and owner behind the noun. */
function ofTail(
  doc: Doc,
  at: number,
  noun: string,
  names: NameIndex,
): { to: number; field: string; owner: NameSpan | null } {
  let to = at;
  let field = '';
  let owner: NameSpan | null = null;
  for (let hop = 0; hop < 2 && to < doc.length && doc.token(to).lower === 'of'; hop++) {
    let i = to + 1;
    if (i < doc.length && doc.token(i).lower === 'the') i++;
    const start = i;
    while (
      i < doc.length &&
      i - start < 8 &&
      /^(?:NNP?S?|CC|POS|IN|JJ)$/.test(doc.token(i).tag) &&
      !(doc.token(i).tag === 'IN' && doc.token(i).lower !== 'of')
    ) {
      const name = names.get(i);
      if (name !== undefined && (name.type === 'known' || name.type === 'person')) {
        owner = name;
        i = name.to;
        // "the office of Israeli Prime Minister X": the person behind the title owns it.
        if (noun === 'office' && name.entry?.demonym) continue;
        break;
      }
      if (doc.token(i).lower === 'of') break;
      if (
        !NAME_TAG.test(doc.token(i).tag) &&
        doc.token(i).tag !== 'CC' &&
        !(noun === 'office' && owner !== null) &&
        !/^(?:ministry|department)$/.test(noun)
      )
        break;
      i++;
    }
    if (i === start) break;
    if (owner === null) {
      if (noun !== 'ministry' && noun !== 'department') break;
      field = doc.slice(start, i).text;
    }
    to = i;
    if (owner !== null) break;
  }
  return { to: owner !== null || field !== '' ? to : at, field, owner };
}

/** Roles in text order. */
export function findRoles(
  doc: Doc,
  names: NameIndex,
  institutions: readonly InstitutionPhrase[],
  words: Words,
): RolePhrase[] {
  const institutionAt = new Map<number, InstitutionPhrase>();
  for (const one of institutions) for (let i = one.from; i < one.to; i++) institutionAt.set(i, one);
  const found: RolePhrase[] = [];
  for (let i = 0; i < doc.length; i++) {
    const covering = names.get(i);
    if (covering !== undefined && covering.type !== 'organisation') continue;
    const phrase = phraseAt(doc, i, words.roles);
    if (phrase === null) continue;
    const last = doc.token(phrase.to - 1);
    // "the authorities" speak; "an authority" is a quality.
    if (phrase.text === 'authority' && last.tag === 'NN') continue;
    if (!/^NN/.test(last.tag) && !(last.tag === 'JJ' && /^\p{Lu}/u.test(last.text))) continue;
    const held = institutionAt.get(i);
    if (held !== undefined && held.head === i && held.noun === phrase.text && phrase.value !== 'unnamed') continue;
    found.push(roleAt(doc, i, phrase, names, institutionAt, words));
    i = phrase.to - 1;
  }
  return found;
}

function roleAt(
  doc: Doc,
  at: number,
  phrase: { value: RoleKind; to: number; text: string },
  names: NameIndex,
  institutionAt: ReadonlyMap<number, InstitutionPhrase>,
  words: Words,
): RolePhrase {
  const start = modifierStart(doc, at);
  const named = ownerBefore(at, start, names);
  const institution = institutionBefore(at, start, institutionAt);
  const left = institution !== null && (named === null || institution.to >= named.to) ? institution : named;
  const from = Math.min(start, left?.from ?? start);
  const determiner = from > 0 && /^(?:DT|PRP\$)$/.test(doc.token(from - 1).tag) ? doc.token(from - 1).lower : null;
  const direct = personAt(doc, phrase.to, names, words);
  const tail =
    direct === null ? tailOf(doc, phrase.to, names, institutionAt, words) : { to: phrase.to, owner: null, name: null };
  const name = direct ?? tail.name;
  const tailTo = direct === null ? tail.to : phrase.to;
  const base = {
    from,
    roleFrom: at,
    roleTo: phrase.to,
    tailTo,
    determiner,
    role: phrase.text,
    kind: phrase.value,
    plural: /^NNP?S$/.test(doc.token(phrase.to - 1).tag),
    owner: left ?? tail.owner,
    ownerBefore: left !== null,
  };
  if (name !== null) return { ...base, to: name.to, name, apposition: false };
  if (!base.plural) {
    const apposed = apposition(doc, determiner === null ? from : from - 1, tailTo, names, words);
    if (apposed !== null) return { ...base, to: tailTo, name: apposed, apposition: true };
  }
  return { ...base, to: tailTo, name: null, apposition: false };
}

function institutionBefore(
  at: number,
  start: number,
  institutionAt: ReadonlyMap<number, InstitutionPhrase>,
): InstitutionPhrase | null {
  for (let i = at - 1; i >= start; i--) {
    const one = institutionAt.get(i);
    if (one !== undefined && one.to <= at) return one;
  }
  return null;
}

/** A person's name at a token, titles skipped: a name span, or a run of capitals that no other name covers. */
function personAt(
  doc: Doc,
  at: number,
  names: NameIndex,
  words: Words,
  sure = false,
): { from: number; to: number } | null {
  let i = at;
  // "Col." may be two tokens.
  while (
    i < doc.length &&
    i - at < 6 &&
    ((words.titles.has(doc.token(i).lower) && NAME_TAG.test(doc.token(i).tag)) ||
      (i > at && doc.token(i).text === '.' && doc.token(i).start === doc.token(i - 1).end))
  )
    i++;
  if (i >= doc.length || parted(doc, at) || parted(doc, i)) return null;
  const span = names.get(i);
  if (span !== undefined) {
    const isPerson = span.type === 'person' || span.entry?.actor?.kind === 'person';
    if (isPerson && span.from >= at) return { from: span.from, to: restOfName(doc, span.to, names) };
    // The recogniser may call a person's name something else; behind a role two capitals are a person's name.
    if (
      (span.type === 'organisation' || span.type === 'norp' || span.type === 'other-place') &&
      span.from === i &&
      span.to - span.from >= 2 &&
      span.to - span.from <= 4 &&
      allNames(doc, span.from, span.to)
    )
      return { from: span.from, to: span.to };
    return null;
  }
  // Behind "of …" capitals may go on with the owner's name; there a title or the recogniser must vouch for a person.
  if (sure && i === at) return null;
  if (/^(?:DATE|TIME)$/.test(doc.token(i).entityType)) return null;
  let to = i;
  while (to < doc.length && to - i < 5 && !names.has(to) && isNamePart(doc, to, to === i)) to++;
  if (to < doc.length && doc.token(to).text === '-') return null;
  return to - i >= 1 && NAME_TAG.test(doc.token(to - 1).tag) ? { from: i, to } : null;
}

/** The rest of a long name of which the recogniser saw only the beginning: "Badr" of "Badr bin Hamad Al-Busaidi". */
function restOfName(doc: Doc, at: number, names: NameIndex): number {
  let to = at;
  for (let i = at; i < doc.length && i - at < 8 && !parted(doc, i); i++) {
    const span = names.get(i);
    if (span !== undefined && !isPersonSpan(span)) break;
    const token = doc.token(i);
    if (!isNamePart(doc, i, false) || token.entityType === 'DATE' || token.entityType === 'TIME') break;
    if (NAME_TAG.test(token.tag)) to = i + 1;
  }
  return to;
}

function isNamePart(doc: Doc, i: number, first: boolean): boolean {
  const token = doc.token(i);
  if (NAME_TAG.test(token.tag) && /^\p{Lu}/u.test(token.text)) return true;
  return (
    !first &&
    /^(?:al|el|bin|ibn|van|von|der|de|da|la|le|-)$/i.test(token.text) &&
    i + 1 < doc.length &&
    NAME_TAG.test(doc.token(i + 1).tag)
  );
}

function allNames(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!NAME_TAG.test(doc.token(i).tag)) return false;
  return true;
}

const TAIL_START = new Set(['of', 'for', 'to', 'at', 'from', 'with', 'on']);

/** "for the Ministry of …", "of the Joint Chiefs of Staff General Mark Milley": owner and perhaps a name behind the role. */
function tailOf(
  doc: Doc,
  at: number,
  names: NameIndex,
  institutionAt: ReadonlyMap<number, InstitutionPhrase>,
  words: Words,
): { to: number; owner: NameSpan | InstitutionPhrase | null; name: { from: number; to: number } | null } {
  const none = { to: at, owner: null, name: null };
  let i = at;
  let owner: NameSpan | InstitutionPhrase | null = null;
  // "a senior analyst covering Afghanistan at …": a participle with its object may stand before the preposition.
  const covering = i < doc.length && doc.token(i).tag === 'VBG';
  if (covering) {
    i++;
    while (i < doc.length && i - at < 6 && MODIFIER.test(doc.token(i).tag)) i++;
  }
  if (i >= doc.length || !TAIL_START.has(doc.token(i).lower)) return none;
  const limit = Math.min(doc.length, i + TAIL);
  let end = at;
  while (i < limit) {
    const token = doc.token(i);
    if (parted(doc, i)) break;
    if (!/^(?:IN|DT|PRP\$|CC|NNP?S?|JJ[RS]?|POS|HYPH|TO|CD|,)$/.test(token.tag) || token.isSpace) break;
    if (token.tag === ',') {
      // "U.S. Forces, Afghanistan," belongs to the name; any other comma ends the tail.
      const next = names.get(i + 1);
      const closes = next !== undefined && next.to < doc.length && doc.token(next.to).tag === ',';
      if (!(owner !== null && closes && next.entry?.actor?.kind === 'state' && doc.token(i - 1).tag.startsWith('NNP')))
        break;
      end = next.to;
      break;
    }
    if (token.tag === 'IN' && i > at + 1 && !TAIL_START.has(token.lower) && token.lower !== 'in') break;
    if (owner !== null || covering) {
      const person = personAt(doc, i, names, words, true);
      if (person !== null && !(person.from === i && owner !== null && sameSpan(owner, person)))
        return { to: i, owner, name: person };
    } else {
      const person = names.get(i);
      const before = doc.token(i - 1).lower;
      if (person !== undefined && isPersonSpan(person) && !TAIL_START.has(before) && before !== 'the')
        return { to: i, owner, name: { from: person.from, to: person.to } };
    }
    const institution = institutionAt.get(i);
    const name = names.get(i);
    if (institution !== undefined && institution.to > i) {
      owner ??= institution;
      i = institution.to;
    } else if (name !== undefined) {
      if (
        owner === null &&
        (name.type === 'known' || name.type === 'organisation' || name.type === 'person' || name.type === 'place')
      )
        owner = name.type === 'place' ? null : name;
      i = name.to;
    } else {
      if (/^(?:IN|TO|DT|CC|PRP\$)$/.test(token.tag) === false) end = i + 1;
      i++;
      continue;
    }
    end = i;
  }
  return { to: end, owner, name: null };
}

function isPersonSpan(span: NameSpan): boolean {
  return span.type === 'person' || span.entry?.actor?.kind === 'person';
}

function sameSpan(owner: NameSpan | InstitutionPhrase, span: { from: number; to: number }): boolean {
  return owner.from === span.from && owner.to === span.to;
}

/** "Name, the role, …" or "A role, Name, …". */
function apposition(
  doc: Doc,
  from: number,
  to: number,
  names: NameIndex,
  words: Words,
): { from: number; to: number } | null {
  let before = from - 1;
  if (before >= 0 && /^(?:formerly|currently|now|then|also|himself|herself)$/.test(doc.token(before).lower)) before--;
  if (before >= 1 && doc.token(before).text === ',') {
    const name = nameBefore(doc, before, names);
    if (name !== null && closes(doc, to)) return name;
  }
  if (to < doc.length && doc.token(to).text === ',') {
    const name = personAt(doc, to + 1, names, words);
    if (name !== null && name.to - name.from <= 8 && enclosed(doc, from, name.to)) return name;
  }
  return null;
}

/** A person's name that ends before a token; two capitals the recogniser took for something else, or for nothing, count too. */
function nameBefore(doc: Doc, end: number, names: NameIndex): { from: number; to: number } | null {
  const span = names.get(end - 1);
  if (span !== undefined && span.to !== end) return null;
  if (span !== undefined && isPersonSpan(span)) return { from: span.from, to: end };
  if (span !== undefined && (span.entry !== null || span.to - span.from > 4)) return null;
  let from = end;
  while (
    from > 0 &&
    end - from < 5 &&
    NAME_TAG.test(doc.token(from - 1).tag) &&
    names.get(from - 1)?.entry == null &&
    (from === end || !parted(doc, from))
  )
    from--;
  const first = doc.token(from);
  const opens = from === 0 || parted(doc, from) || /^(?:,|``|IN|CC|VB[DZP]?)$/.test(doc.token(from - 1).tag);
  return end - from >= 2 && end - from <= 4 && opens && /^\p{Lu}\p{Ll}/u.test(first.text) ? { from, to: end } : null;
}

/** "A role, Name, said: the name needs its second comma, else the comma may only end an introduction ("According to the envoy, X …"). */
function enclosed(doc: Doc, from: number, at: number): boolean {
  if (from > 0 && /^(?:to|with|from|by)$/.test(doc.token(from - 1).lower)) return false;
  return at < doc.length && /^(?:,|-RRB-|\.)$/.test(doc.token(at).tag);
}

/** An apposition ends at a comma, a full stop, a verb or a relative pronoun; in a list "and" or another name follows. */
function closes(doc: Doc, at: number): boolean {
  if (at >= doc.length) return true;
  const token = doc.token(at);
  return /^(?:,|\.|:|VB[DZP]?|MD|WP|WDT|''|-RRB-|IN|VBG|VBN)$/.test(token.tag) || token.isSentenceStart;
}
