export type { TimelineEntry } from './timeline-entry.ts';
