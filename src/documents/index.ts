export type {
  Block,
  BlockKind,
  Completeness,
  Dateline,
  DocumentInput,
  Exclusion,
  GivenMetadata,
  Known,
  MetadataOrigin,
  SourceDocument,
} from './source-document.ts';
