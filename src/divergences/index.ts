export type { Divergence, DivergenceKind, Side } from './divergence.ts';
