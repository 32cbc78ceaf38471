export type { LoadOptions, LoadResult } from './load.ts';
export { DEFAULT_MAX_BYTES, load } from './load.ts';
export { type Origin, type Source, sourceOf } from './origin/origin.ts';
export { normalisePublished } from './published.ts';
export type {
  Block,
  BlockKind,
  Completeness,
  Dateline,
  DocumentInput,
  EarlierState,
  EmbeddedPost,
  Exclusion,
  GivenMetadata,
  InputOrigin,
  Known,
  LeftOut,
  LiveEntry,
  MetadataOrigin,
  SourceDocument,
  TextLink,
} from './source-document.ts';
