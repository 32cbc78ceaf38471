// Whether two passages of two reports are one text told twice: what counting independent accounts rests on.
import type { Range } from '../evidence/index.ts';
import type { Lineage } from './lineage.ts';

/** A passage of a document. */
export interface Place extends Range {
  readonly document: string;
}

/** Share of the shorter stretch that must lie in the shared passage. */
const INSIDE = 0.6;

/**
 * A test for two places in different documents: true when both lie in one passage that the two share as running text. Words
 * that both quote are the speaker's and copy nobody. Building it is linear in the passages.
 */
export function copiedIn({ relations }: Pick<Lineage, 'relations'>): (a: Place, b: Place) => boolean {
  const byPair = new Map(relations.map((relation) => [relation.documents.join('\u0000'), relation.passages]));
  return (a, b) => {
    const [first, second] = a.document < b.document ? [a, b] : [b, a];
    return (byPair.get(`${first.document}\u0000${second.document}`) ?? []).some(
      (passage) => passage.quotedIn !== 'both' && lies(first, passage.first) && lies(second, passage.second),
    );
  };
}

function lies(inner: Range, outer: Range): boolean {
  const shared = Math.min(inner.end, outer.end) - Math.max(inner.start, outer.start);
  return shared >= INSIDE * Math.min(inner.end - inner.start, outer.end - outer.start);
}
