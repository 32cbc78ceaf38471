export type { LoadOptions, LoadResult } from './load.ts';
export { DEFAULT_MAX_BYTES, load } from './load.ts';
export { normalisePublished } from './published.ts';
export type {
  Block,
  BlockKind,
  Completeness,
  Dateline,
  DocumentInput,
  EmbeddedPost,
  Exclusion,
  GivenMetadata,
  Known,
  LeftOut,
  LiveEntry,
  MetadataOrigin,
  SourceDocument,
} from './source-document.ts';
