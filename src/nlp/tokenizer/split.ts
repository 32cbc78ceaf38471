/** Decides the chunks of a text: runs of white space and of other characters, one single separating space swallowed. */

import { isSpaceCode } from '../lexeme.ts';

/** Receives a chunk, half-open, and whether the swallowed space follows it. */
export type EachChunk = (start: number, end: number, spaceAfter: boolean) => void;

/**
 * Splits as spaCy does: where white space begins with U+0020 that one space belongs to the token before; what remains of
 * the white space is a chunk of its own.
 */
export function splitOnSpace(text: string, each: EachChunk): void {
  if (text === '') return;
  const length = text.length;
  let start = 0;
  let inSpace = isSpaceCode(text.charCodeAt(0));
  for (let i = 1; i < length; i++) {
    const code = text.charCodeAt(i);
    if (isSpaceCode(code) === inSpace) continue;
    const swallow = code === 0x20;
    if (start < i) each(start, i, swallow);
    start = swallow ? i + 1 : i;
    inSpace = !inSpace;
  }
  if (start < length) each(start, length, false);
}
