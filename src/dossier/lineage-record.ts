// How a dossier keeps what its texts have to do with one another: shared passages, roles, and quotations held against the primary text.
import { z } from 'zod';
import type { Lineage } from '../lineage/index.ts';
import { citation, id, range, why } from './parts-of-text.ts';

const passage = z.strictObject({
  first: z.strictObject(range).describe('In the first document.'),
  second: z.strictObject(range).describe('In the second document.'),
  words: z.int().min(1).describe('Words that are the same, in the same order.'),
  quotedIn: z.enum(['neither', 'first', 'second', 'both']).describe('Where it stands between quotation marks.'),
});

const share = z.number().min(0).max(1);

const relation = z
  .strictObject({
    id,
    documents: z.tuple([id, id]),
    kind: z
      .enum(['duplicate', 'copy', 'part', 'quotation'])
      .describe(
        'duplicate: nearly all of each stands in the other; copy: most of one does; part: some running text; quotation: only quoted words.',
      ),
    passages: z.array(passage).min(1),
    shares: z.tuple([share, share]).describe('Share of the words of each that stand in the passages.'),
    direction: z.strictObject({
      from: id.nullable().describe('The document that the shared text comes from; null: nothing shows it.'),
      origin: z.string().nullable().describe('The agency or paper it comes from, when that is neither of the two.'),
      ...why,
      evidence: z.array(citation).describe('The words that show it.'),
    }),
  })
  .meta({ id: 'Relation', description: 'Two reports that share passages.' });

const role = z
  .strictObject({
    document: id,
    role: z.enum(['primary', 'copy', 'retelling', 'unknown']).describe('primary: the text that the others tell of.'),
    of: id.nullable().describe('The document it is a copy of; null: none of these.'),
    ...why,
  })
  .meta({ id: 'Role', description: 'What a report is to the others.' });

const quotation = z
  .strictObject({
    id,
    quotation: citation,
    pieces: z.array(z.strictObject(range)).min(1),
    status: z.enum(['exact', 'folded', 'altered', 'not-found', 'unchecked']),
    primary: id.describe('The text it was held against.'),
    passages: z.array(citation).describe('What answers to the pieces in the primary text.'),
    changes: z
      .array(z.strictObject({ kind: z.enum(['kept', 'added', 'removed']), text: z.string() }))
      .describe('From the words of the primary text to those of the quotation; only when altered.'),
    ...why,
  })
  .meta({ id: 'QuotationCheck', description: 'A quotation held against the primary text.' });

/** All of it. */
export const lineage = z
  .strictObject({ relations: z.array(relation), roles: z.array(role), quotations: z.array(quotation) })
  .meta({ id: 'Lineage', description: 'What the texts have to do with one another.' });

/** The room's findings as plain records. */
export function lineageRecord({ relations, roles, quotations }: Lineage): z.infer<typeof lineage> {
  return {
    relations: relations.map((one) => ({
      ...one,
      documents: [one.documents[0], one.documents[1]],
      passages: one.passages.map(({ first, second, words, quotedIn }) => ({ first, second, words, quotedIn })),
      shares: [one.shares[0], one.shares[1]],
      direction: { ...one.direction, evidence: [...one.direction.evidence] },
    })),
    roles: roles.map((one) => ({ ...one })),
    quotations: quotations.map((one) => ({
      ...one,
      pieces: one.pieces.map(({ start, end }) => ({ start, end })),
      passages: [...one.passages],
      changes: one.changes.map(({ kind, text }) => ({ kind, text })),
    })),
  };
}
