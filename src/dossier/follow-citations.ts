// Follows a dossier's citations of one report into a later state of its text: where each now stands, or that it is gone.
import { type Anchor, type Citation, cite, reanchor } from '../evidence/index.ts';
import type { Dossier } from './schema.ts';
import { citationsOf } from './verify-citations.ts';

/** One cited passage and what became of it; `records`: ids of the records that cite it, sorted. */
export interface FollowedCitation {
  readonly citation: Citation;
  readonly records: readonly string[];
  readonly anchor: Anchor;
}

/**
 * Every passage of a report that the dossier cites, in text order, followed into `after`. A passage is found again only where its
 * words are the same and enough of what stands around it too; it never moves to a lookalike. Passages whose words stand in
 * very many places are unsure. Time: citations × length of the text.
 */
export function followCitations(dossier: Dossier, document: string, after: string): FollowedCitation[] {
  const before = dossier.documents.find(({ id }) => id === document)?.text ?? '';
  const passages = new Map<string, { citation: Citation; records: Set<string> }>();
  const add = (record: string, citation: Citation) => {
    if (citation.document !== document) return;
    const key = `${citation.start} ${citation.end}`;
    const known = passages.get(key);
    if (known === undefined) passages.set(key, { citation, records: new Set([record]) });
    else known.records.add(record);
  };
  for (const { id, start, end } of dossier.statements.filter((one) => one.document === document))
    add(id, cite({ id: document, text: before }, start, end));
  for (const [record, citation] of citationsOf(dossier)) add(record, citation);
  return [...passages.values()]
    .sort((a, b) => a.citation.start - b.citation.start || a.citation.end - b.citation.end)
    .map(({ citation, records }) => ({
      citation,
      records: [...records].sort(),
      anchor: reanchor(citation, before, after),
    }));
}
