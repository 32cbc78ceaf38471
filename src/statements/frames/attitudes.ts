// Acts and attitudes that a report tells in its own voice (agree, support, believe, want): relations, no changes of voice.
import type { Attribution } from '../attribution.ts';
import type { Reading } from '../reading.ts';

/** Relations beyond those that change whose statement it is. */
export function attitudes(_reading: Reading): readonly Attribution[] {
  return [];
}
