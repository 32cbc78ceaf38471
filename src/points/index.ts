export { align } from './align.ts';
export type { Concepts } from './concepts.ts';
export { conceptsOf, fold } from './concepts.ts';
export type { Blocs, Party, Report } from './party.ts';
export { blocsOf } from './party.ts';
export type { Account, Join, Point, Stance } from './point.ts';
export type { Count, Profile } from './profile.ts';
export { profileOf } from './profile.ts';
export { eventWeights } from './weights.ts';
