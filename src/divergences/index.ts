export { compare } from './compare.ts';
export type { Divergence, DivergenceKind, Side } from './divergence.ts';
