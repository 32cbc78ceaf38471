// The dossier's one schema: what TypeScript, the check of foreign dossiers and schema/dossier-1.json all come from.
import { z } from 'zod';
import { documentRecord } from './document-record.ts';
import { commitmentRecord, divergenceRecord, issueRecord, pointRecord, timelineRecord } from './finding-records.ts';
import { lineage as lineageSchema } from './lineage-record.ts';
import { day } from './parts-of-text.ts';
import { partyRecord } from './party-record.ts';
import { statementRecord } from './statement-record.ts';

/** Names the schema; it is also the path of its file inside the package. */
export const SCHEMA_ID = 'readout/schema/dossier-1.json';

/** Counts changes that add fields; a change that breaks readers makes `dossier-2.json`. */
export const SCHEMA_VERSION = 1;

/** A whole dossier. Unknown fields are refused: a reader must not overlook what it does not know. */
export const dossierSchema = z
  .strictObject({
    schema: z.literal(SCHEMA_ID),
    version: z.literal(SCHEMA_VERSION),
    engine: z.strictObject({
      name: z.string(),
      version: z.string(),
      model: z
        .strictObject({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
        .nullable()
        .describe('null: made without a model, by hand for example.'),
    }),
    event: z.strictObject({
      label: z.string(),
      labelFrom: z
        .enum(['given', 'parties', 'title', 'count'])
        .describe('The user, the parties most reports speak of, the earliest headline, or a mere count.'),
      earliest: day.nullable().describe('First day of what the reports tell; null: not known.'),
      latest: day.nullable(),
      published: z.strictObject({ earliest: day.nullable(), latest: day.nullable() }),
    }),
    documents: z.array(documentRecord),
    parties: z.array(partyRecord),
    statements: z.array(statementRecord),
    points: z.array(pointRecord),
    divergences: z.array(divergenceRecord),
    commitments: z.array(commitmentRecord),
    timeline: z.array(timelineRecord),
    lineage: lineageSchema.optional(),
    issues: z.array(issueRecord),
  })
  .describe('Who says what in several reports of one event, where the accounts part, and what is owed.');

export type Dossier = z.infer<typeof dossierSchema>;
export type DocumentRecord = Dossier['documents'][number];
export type PartyRecord = Dossier['parties'][number];
export type StatementRecord = Dossier['statements'][number];
export type PointRecord = Dossier['points'][number];
export type DivergenceRecord = Dossier['divergences'][number];
export type CommitmentRecord = Dossier['commitments'][number];
export type TimelineRecord = Dossier['timeline'][number];
export type LineageRecord = NonNullable<Dossier['lineage']>;
export type RelationRecord = LineageRecord['relations'][number];
export type QuotationRecord = LineageRecord['quotations'][number];
