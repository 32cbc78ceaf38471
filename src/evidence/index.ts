export { type Anchor, reanchor } from './anchor.ts';
export type { Citation, Range } from './citation.ts';
export { cite, contains, holds, overlap, trimmed } from './citation.ts';
export { digest, sha256 } from './digest.ts';
export { ReadoutError } from './errors.ts';
export type { Issue, IssueSeverity } from './issue.ts';
export { byCodeUnits, byPosition } from './order.ts';
export { type Change, changesBetween, type Revision } from './revision.ts';
