export { compare } from './compare.ts';
export type { Cause, Divergence, DivergenceKind, Side, Stake } from './divergence.ts';
