export { assemble, type Parts } from './assemble.ts';
export { canonicalJson } from './canonical.ts';
export { type FollowedCitation, followCitations } from './follow-citations.ts';
export { UNKNOWN_SOURCE } from './party-record.ts';
export {
  type CommitmentRecord,
  type DivergenceRecord,
  type DocumentRecord,
  type Dossier,
  dossierSchema,
  type LineageRecord,
  type PartyRecord,
  type PointRecord,
  type QuotationRecord,
  type RelationRecord,
  SCHEMA_ID,
  SCHEMA_VERSION,
  type StatementRecord,
  type TimelineRecord,
} from './schema.ts';
export { bySeverity, verify } from './verify.ts';
export { ENGINE } from './version.ts';
