// Finds names: the gazetteer's words in the text, and the entities the recogniser saw, each repaired by the other.
import type { Doc } from '../../nlp/index.ts';
import type { Entry, Known } from '../actors/known.ts';
import { fold } from '../actors/names.ts';
import { acronyms } from './acronyms.ts';
import { shortNames } from './short-names.ts';
import type { Words } from './words.ts';

/** A name in the text, tokens [from, to). */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly type: 'known' | 'place' | 'person' | 'organisation' | 'other-place' | 'norp';
  readonly entry: Entry | null;
}

interface Piece {
  readonly raw: string;
  readonly key: string;
  readonly token: number;
}

const LABELS = new Set(['PERSON', 'ORG', 'GPE', 'NORP', 'LOC', 'FAC', 'PRODUCT', 'WORK_OF_ART', 'EVENT']);

/** Names in text order, none overlapping. Linear in the tokens (times the forms that share a first word). */
export function findNames(
  doc: Doc,
  known: Known,
  words: Pick<Words, 'roleWords' | 'titles' | 'institutionWords' | 'lists' | 'givenNames'>,
): NameSpan[] {
  const { roleWords, titles, institutionWords } = words;
  const fromGazetteer = gazetteerSpans(doc, known);
  const covered = new Map<number, NameSpan>();
  for (const span of fromGazetteer) for (let i = span.from; i < span.to; i++) covered.set(i, span);
  const dropped = new Set<NameSpan>();
  const found: NameSpan[] = [];
  for (const entity of doc.entities) {
    if (!LABELS.has(entity.label)) continue;
    for (const part of trimEntity(doc, entity.startToken, entity.endToken, roleWords, titles)) {
      const inside = new Set<NameSpan>();
      for (let i = part.from; i < part.to; i++) {
        const span = covered.get(i);
        if (span !== undefined) inside.add(span);
      }
      // "Ms Holt" is a person, whatever the recogniser makes of the name.
      const called =
        (part.from > 0 && words.lists.address.has(doc.token(part.from - 1).lower)) ||
        (entity.label === 'ORG' && isGivenAndSurname(doc, part, words));
      const type = called ? 'person' : typeOf(entity.label);
      if (type === null) continue;
      // "(D-Ill.)": a party and a state, no name.
      if (/^[DRI]-\p{Lu}/u.test(doc.slice(part.from, part.to).text)) continue;
      // "Iranian Foreign Ministry", "Omani FM": a state and a common noun; the phrases read them with more care.
      if (type === 'organisation' && isComposed(doc, part, institutionWords, roleWords, inside)) continue;
      if (inside.size === 0) found.push({ ...part, type, entry: null });
      else if ([...inside].every((span) => yieldsTo(doc, span, part, type))) {
        for (const span of inside) dropped.add(span);
        found.push({ ...part, type, entry: null });
      }
    }
  }
  const all = [...found, ...fromGazetteer.filter((span) => !dropped.has(span))];
  const introduced = [...acronyms(doc, all), ...shortNames(doc, known, fromGazetteer)];
  const taken = new Set<number>();
  for (const span of introduced) for (let i = span.from; i < span.to; i++) taken.add(i);
  const kept = all.filter((span) => !taken.has(span.from) && !taken.has(span.to - 1));
  return [...kept, ...introduced].sort((a, b) => a.from - b.from);
}

/** "Anna Holt", which the recogniser took for a body: a given name, and a word that ends no body's name. */
function isGivenAndSurname(
  doc: Doc,
  part: { from: number; to: number },
  words: Pick<Words, 'givenNames' | 'institutionWords' | 'roleWords'>,
): boolean {
  if (part.to - part.from !== 2 || !words.givenNames.has(doc.token(part.from).text)) return false;
  const last = doc.token(part.to - 1);
  return last.tag === 'NNP' && !words.institutionWords.has(last.lower) && !words.roleWords.has(last.lower);
}

function isComposed(
  doc: Doc,
  part: { from: number; to: number },
  institutions: ReadonlySet<string>,
  roleWords: ReadonlySet<string>,
  inside: ReadonlySet<NameSpan>,
): boolean {
  const last = doc.token(part.to - 1).lower;
  const first = doc.token(part.from).lower;
  if (
    /^(?:ministry|department)$/.test(first) ||
    /^(?:ministry|military|army|forces|police|government|delegation)$/.test(last)
  )
    return true;
  const owned = [...inside].some(
    (span) =>
      span.from === part.from &&
      span.to < part.to &&
      (span.entry?.actor?.kind === 'state' || span.entry?.actor?.kind === 'armed-group'),
  );
  return owned && (institutions.has(last) || roleWords.has(last));
}

/** Whether a longer entity replaces a known name inside it: "Ivanka Trump", "Bank of Israel", "Iranian Students Union". */
function yieldsTo(doc: Doc, span: NameSpan, part: { from: number; to: number }, type: NameSpan['type']): boolean {
  if (span.from < part.from || span.to > part.to) return false;
  if (span.to - span.from === part.to - part.from) return false;
  const kind = span.entry?.actor?.kind;
  const text = doc.slice(part.from, part.to).text;
  if (type === 'person') {
    // "Jordan Smith", "Paris Jackson": a state or place as a first name.
    if ((kind === 'state' && span.entry?.demonym === false) || span.entry?.place)
      return span.from === part.from && part.to - part.from === 2 && /^\p{Lu}\S*\s\p{Lu}/u.test(text);
    if (kind !== 'person' || span.to !== part.to || part.to - part.from > 4) return false;
    // A longer name ending in a known surname is somebody else, unless it only adds to the known name's words.
    return span.entry?.pieces.length === 1 && /^[\p{Lu}][\p{L}’'.-]+(?:\s[\p{Lu}][\p{L}’'.-]+)+$/u.test(text);
  }
  if (type === 'organisation')
    return (kind === undefined || kind === 'state') && /^[\p{Lu}]/u.test(text) && !/[,()/]/.test(text);
  return false;
}

function typeOf(label: string): NameSpan['type'] | null {
  if (label === 'PERSON') return 'person';
  if (label === 'ORG') return 'organisation';
  if (label === 'NORP') return 'norp';
  if (label === 'GPE' || label === 'LOC' || label === 'FAC') return 'other-place';
  return null;
}

/** Takes articles, possessive endings, titles and role words off an entity; a role word in its middle parts it in two. */
function trimEntity(
  doc: Doc,
  start: number,
  end: number,
  roleWords: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): { from: number; to: number }[] {
  const isRole = (i: number): boolean => roleWords.has(doc.token(i).lower);
  const isTitle = (i: number): boolean => titles.has(doc.token(i).lower);
  const label = doc.token(start).entityType;
  while (
    start < end &&
    (/^(?:DT|POS|PRP\$|,|HYPH|IN|:|``|'')$/.test(doc.token(start).tag) ||
      isTitle(start) ||
      doc.token(start).text === '@')
  )
    start++;
  while (end > start && (/^(?:POS|,|HYPH|:|''|``)$/.test(doc.token(end - 1).tag) || doc.token(end - 1).isSpace)) end--;
  if (end <= start) return [];
  if (label === 'PERSON') {
    let last = -1;
    for (let i = start; i < end; i++) if (isRole(i)) last = i;
    let from = Math.max(last + 1, start);
    while (from < end && isTitle(from)) from++;
    return from < end ? [{ from, to: end }] : [];
  }
  return [{ from: start, to: end }];
}

function gazetteerSpans(doc: Doc, known: Known): NameSpan[] {
  const pieces = piecesOfDoc(doc);
  const spans: NameSpan[] = [];
  const arms = bearsArms(doc);
  for (let i = 0; i < pieces.length; ) {
    const entry = longest(pieces, i, known, arms);
    if (entry === null) {
      i++;
      continue;
    }
    const from = pieces[i]!.token;
    const to = pieces[i + entry.pieces.length - 1]!.token + 1;
    i += entry.pieces.length;
    if (spans.length > 0 && spans.at(-1)!.to > from) continue;
    // "The National Electoral Council" is not the paper The National: the recogniser saw a longer name.
    if (
      entry.actor?.kind === 'medium' &&
      to < doc.length &&
      doc.token(to).entityIob === 'I' &&
      doc.token(to).entityType === 'ORG' &&
      doc.token(to).tag.startsWith('NNP')
    )
      continue;
    spans.push({ from, to, type: entry.place === null ? 'known' : 'place', entry });
  }
  return spans;
}

function longest(pieces: readonly Piece[], i: number, known: Known, arms: boolean): Entry | null {
  const first = pieces[i]!;
  const fitting = (known.byPiece.get(first.key) ?? []).filter((entry) =>
    entry.pieces.every((piece, k) => matches(piece, pieces[i + k])),
  );
  const entry = fitting[0];
  if (entry === undefined) return null;
  // One acronym, two bodies: where fighters are spoken of, the armed one.
  const armed = fitting.find((one) => one.form === entry.form && one.actor?.kind === 'armed-group');
  return arms && armed !== undefined ? armed : entry;
}

/** Whether the text speaks of fighters: "paramilitary", "militia", "fighters". */
function bearsArms(doc: Doc): boolean {
  return doc.tokens.some((token) => /^(?:paramilitar|militia|fighter|insurgent|rebel)/.test(token.lower));
}

/** Letters equal but for diacritics; a capital in the form asks for one in the text, an acronym for all of them. */
function matches(form: string, piece: Piece | undefined): boolean {
  if (piece === undefined || piece.key !== fold(form)) return false;
  if (/^\p{Lu}{2,}$/u.test(form) && form.length <= 4) return piece.raw === form;
  return /^\p{Lu}/u.test(form) ? /^\p{Lu}/u.test(piece.raw) : true;
}

/** The words of the text; punctuation that no name spans is an empty piece that matches nothing. */
function piecesOfDoc(doc: Doc): Piece[] {
  const pieces: Piece[] = [];
  for (const token of doc.tokens) {
    if (token.tag === 'POS' || token.isSpace) {
      if (token.tag === 'POS') pieces.push({ raw: '', key: '', token: token.i });
      continue;
    }
    const text = token.text.replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '');
    const words = text.match(/[\p{L}\p{N}+&]+/gu) ?? [];
    if (words.length === 0 && !/^[-–'’.]+$/.test(token.text)) pieces.push({ raw: '', key: '', token: token.i });
    for (const raw of words) pieces.push({ raw, key: fold(raw), token: token.i });
  }
  return pieces;
}
