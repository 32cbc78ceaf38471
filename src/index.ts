// The public door.
export type { Actor, Parse } from './analysis/index.ts';
export type { Divergence, DivergenceKind } from './divergences/index.ts';
export { type DocumentInput, type GivenMetadata, load, type SourceDocument } from './documents/index.ts';
export { type Dossier, verify } from './dossier/index.ts';
export { type Citation, cite, type Issue, ReadoutError } from './evidence/index.ts';
export { readActorList } from './formats/index.ts';
export type { GivenActor, GivenRole } from './lang/given-actor.ts';
export type { Language } from './lang/language.ts';
export type { Commitment } from './ledger/index.ts';
export type { Embedder, Point } from './points/index.ts';
export { type English, english, type WordTables } from './presets/english.ts';
export { type ReconstructOptions, reconstruct } from './readout.ts';
export { toHtml, toIcs, toJson, toMarkdown, toText, toWhy, whyOf } from './render/index.ts';
export type { Statement } from './statements/index.ts';
export type { TimelineEntry } from './timeline/index.ts';
