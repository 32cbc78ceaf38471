// Finds roles ("the Omani foreign minister") with the name that belongs to them: on the right, behind a tail, behind a comma.
import type { Doc } from '../../nlp/index.ts';
import type { InstitutionPhrase } from './institutions.ts';
import type { NameSpan } from './name-spans.ts';
import { isPersonSpan, nameBefore, personAt } from './person-names.ts';
import { MODIFIER, modifierStart, NAME_TAG, type NameIndex, ownerBefore, parted } from './phrase-bounds.ts';
import { phraseAt, type RoleKind, type Words } from './words.ts';

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

/** How far the tail of a role may reach for its owner, in tokens. */
const TAIL = 14;

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

const TAIL_START = new Set(['of', 'for', 'to', 'at', 'from', 'with', 'on']);

/** "for the Ministry of …", "of the General Staff Colonel Jane Roe": owner and perhaps a name behind the role. */
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
      // Behind the name of a state, two capitals of nobody's are the holder: "Prime Minister of Lithuania Jane Roe".
      const ofState = owner !== null && 'entry' in owner && owner.entry?.actor?.kind === 'state' && owner.to === i;
      const person = personAt(doc, i, names, words, !ofState || !isFullName(doc, i, names));
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

/** Two or three capitals in a row that no name covers. */
function isFullName(doc: Doc, at: number, names: NameIndex): boolean {
  let to = at;
  while (to < doc.length && NAME_TAG.test(doc.token(to).tag) && !names.has(to) && !parted(doc, to)) to++;
  return to - at === 2 || to - at === 3;
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
