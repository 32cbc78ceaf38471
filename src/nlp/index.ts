/** The door of the language engine: text in, annotated document out. */

export { docFromAnnotations, type TokenAnnotation } from './annotations.ts';
export { toConllu } from './conllu.ts';
export { Doc, type DocArrays } from './doc.ts';
export { ModelError, type ModelErrorCode } from './model/error.ts';
export { loadModel, type Model } from './model/load.ts';
export { type Backend, createPipeline, type Pipeline } from './pipeline.ts';
export { processRanges, type TextRange } from './ranges.ts';
export { Span } from './span.ts';
export { type EntityIob, Token } from './token.ts';
export { Vocab } from './vocab.ts';
export { openRelations, packRelations, type Relation, type RelationTable } from './words/relations.ts';
export { openVectors, packVectors, type VectorTable } from './words/vectors.ts';
