// Holds what a dossier says of its texts' origin against the texts: ranges inside them, words that are really there, ids that resolve.
import type { Dossier } from './schema.ts';
import type { Report } from './verify.ts';

/** Reports shared passages outside their texts, unknown documents, and quotations whose outcome contradicts the words. */
export function checkLineage({ documents, lineage }: Dossier, report: Report): void {
  if (lineage === undefined) return;
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const known = (subject: string, id: string | null) => {
    if (id !== null && !texts.has(id)) report('reference', subject, `There is no document "${id}".`);
  };
  for (const { id, documents: pair, passages, direction } of lineage.relations) {
    for (const document of [...pair, direction.from]) known(id, document);
    for (const passage of passages)
      for (const [document, { start, end }] of [
        [pair[0], passage.first],
        [pair[1], passage.second],
      ] as const)
        if (start >= end || end > (texts.get(document)?.length ?? 0))
          report('offset', id, `The shared passage [${start}, ${end}) lies outside the text of "${document}".`);
  }
  for (const { document, of } of lineage.roles) {
    known(document, document);
    known(document, of);
  }
  for (const { id, quotation, pieces, status, primary, passages, changes } of lineage.quotations) {
    known(id, primary);
    for (const { start, end } of pieces)
      if (start < quotation.start || end > quotation.end || start >= end)
        report('offset', id, `The piece [${start}, ${end}) lies outside its quotation.`);
    for (const passage of passages)
      if (passage.document !== primary)
        report('reference', id, `It is held against "${passage.document}", not "${primary}".`);
    if ((status === 'altered') !== changes.length > 0)
      report('quotation', id, 'Words are shown to differ where none do, or none where some do.');
    const found = status === 'exact' || status === 'folded' || status === 'altered';
    if (found !== passages.length > 0)
      report('quotation', id, `It is "${status}" and has ${passages.length} passages.`);
    if (status === 'exact' && !passages.every(({ exact }) => quotation.exact.includes(exact)))
      report('quotation', id, 'It is called exact, and the words of the primary text are not in it.');
  }
}
