export type { Actor, ActorKind } from './actors.ts';
export { analyse } from './analyse.ts';
export type { Analysis, Parse } from './analysis.ts';
export type { Mention } from './mentions.ts';
export type { Quantity } from './quantities.ts';
export type { Quotation } from './quotations.ts';
export type { Sentence } from './sentences.ts';
export type { TimeCertainty, TimeExpression } from './times.ts';
export { type Unified, unify } from './unify.ts';
