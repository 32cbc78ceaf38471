export { type Bounds, boundsOf } from './bounds.ts';
export { type DatedCommitment, type DatedTerm, order } from './order.ts';
export type { TimelineEntry } from './timeline-entry.ts';
