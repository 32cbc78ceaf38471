// Finds the person's name that stands at, or ends before, a token.
import type { Doc } from '../../nlp/index.ts';
import type { NameSpan } from './name-spans.ts';
import { NAME_TAG, type NameIndex, parted } from './phrase-bounds.ts';
import type { Words } from './words.ts';

/** A person's name at a token, titles skipped: a name span, or a run of capitals that no other name covers. */
export function personAt(
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

export function isPersonSpan(span: NameSpan): boolean {
  return span.type === 'person' || span.entry?.actor?.kind === 'person';
}

/** A person's name that ends before a token; two capitals the recogniser took for something else, or for nothing, count too. */
export function nameBefore(doc: Doc, end: number, names: NameIndex): { from: number; to: number } | null {
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
