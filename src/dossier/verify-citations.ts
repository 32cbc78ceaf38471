// Holds every citation of a dossier against the text it points into.
import { type Citation, holds } from '../evidence/index.ts';
import type { Dossier } from './schema.ts';
import type { Report } from './verify.ts';

/** Reports each citation that is not an exact slice of its document, or whose context is not what stands around it. */
export function checkCitations(dossier: Dossier, report: Report): void {
  const texts = new Map(dossier.documents.map(({ id, text }) => [id, text]));
  for (const [subject, citation] of citationsOf(dossier)) {
    const text = texts.get(citation.document);
    if (text === undefined) report('reference', subject, `It cites "${citation.document}", which is not here.`);
    else if (!holds(citation, text))
      report('citation', subject, `“${excerpt(citation.exact)}” is not what stands at ${place(citation)}.`);
    else if (
      text.slice(Math.max(0, citation.start - citation.prefix.length), citation.start) !== citation.prefix ||
      !text.startsWith(citation.suffix, citation.end)
    )
      report(
        'citation',
        subject,
        `The context of “${excerpt(citation.exact)}” is not what stands at ${place(citation)}.`,
      );
  }
}

/** Every citation with the id of the record that makes it; in a statement's own words they must stay in its document. */
export function* citationsOf(dossier: Dossier): Generator<readonly [string, Citation]> {
  for (const { id, chain, proposition } of dossier.statements) {
    for (const { sourceCitation, cue } of chain) {
      if (sourceCitation !== null) yield [id, sourceCitation];
      if (cue !== null) yield [id, cue.citation];
    }
    if (proposition.condition !== null) yield [id, proposition.condition];
  }
  for (const { id, values } of dossier.divergences)
    for (const { citations } of values) for (const citation of citations) yield [id, citation];
  for (const { id, direction } of dossier.lineage?.relations ?? [])
    for (const citation of direction.evidence) yield [id, citation];
  for (const { id, quotation, passages } of dossier.lineage?.quotations ?? [])
    for (const citation of [quotation, ...passages]) yield [id, citation];
  for (const { id, terms, object, place: site, condition } of dossier.commitments) {
    yield [id, terms];
    if (object !== null) yield [id, object];
    if (site !== null) yield [id, site.citation];
    if (condition !== null) yield [id, condition];
  }
}

function place({ document, start, end }: Citation): string {
  return `${document}[${start}, ${end})`;
}

/** Enough of a quotation to recognise it in a message. */
function excerpt(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
