// Whether the name of a capital means the town or the government that sits there.
import type { Doc } from '../../nlp/index.ts';
import type { NameSpan } from './name-spans.ts';
import type { Words } from './words.ts';

/** Whether a capital is meant as a place: "in Rome", "arrived from Doha". */
export function isPlaceHere(doc: Doc, span: NameSpan, { lists }: Pick<Words, 'lists'>): boolean {
  const { locatives, toldVerbs, visitedVerbs } = lists;
  const head = doc.slice(span.from, span.to).root;
  // "Italy's Rome", "the Omani capital Muscat".
  if (span.from > 1 && (doc.token(span.from - 1).tag === 'POS' || doc.token(span.from - 1).lower === 'capital'))
    return true;
  let place = head;
  for (let hop = 0; hop < 4 && (place.dep === 'conj' || place.dep === 'appos' || place.dep === 'nmod'); hop++)
    place = place.head;
  if (place !== head && place.dep === 'pobj' && place.head.lower === 'in') return true;
  const parent = head.head;
  if (parent.i < head.i && head.dep === 'pobj' && locatives.has(parent.lower))
    return !((parent.lower === 'to' || parent.lower === 'from') && toldVerbs.has(parent.head.lemma.toLowerCase()));
  // "Rome, Italy" and "Italy's Rome" are places too; so is a capital that only modifies a noun of place.
  if (head.dep === 'dobj' && visitedVerbs.has(parent.lemma)) return true;
  return head.dep === 'npadvmod' || (head.dep === 'appos' && parent.dep === 'pobj' && locatives.has(parent.head.lower));
}
