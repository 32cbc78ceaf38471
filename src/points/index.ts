export { align } from './align.ts';
export type { Party, Report } from './party.ts';
export type { Account, Join, Point, Stance } from './point.ts';
