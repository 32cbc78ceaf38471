// Finds institutions named by their owner and a common noun: "Iran's interior ministry", "Ministry of Justice of X".
import type { Doc } from '../../nlp/index.ts';
import type { NameSpan } from './name-spans.ts';
import { modifierStart, NAME_TAG, type NameIndex, ownerBefore } from './phrase-bounds.ts';
import { type InstitutionKind, phraseAt, type Words } from './words.ts';

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
    // A campaign or a camp speaks where it is somebody's; "a bombing campaign", "a refugee camp" do not.
    const person = owner?.type === 'person' || owner?.entry?.actor?.kind === 'person';
    if (words.lists.personal.has(phrase.text) && !(person && field.length === 0)) continue;
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

/** "of Justice of the Kingdom of Norway", "of Prime Minister X": field and owner behind the noun. */
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
