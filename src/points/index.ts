export type { Account, Join, Point, Stance } from './point.ts';
