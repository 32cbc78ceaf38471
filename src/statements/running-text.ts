// How far two places of the running text are apart; captions stand beside it, so that what is quoted goes on past a picture.
import type { Reading } from './reading.ts';

/** Places farther apart than this are far in any case. */
const FAR = 12;

export function isCaption(reading: Reading, block: number): boolean {
  return reading.analysis.document.blocks[block]?.kind === 'caption';
}

/** Blocks from one to a later one, captions between them not counted. */
export function blocksApart(reading: Reading, from: number, to: number): number {
  if (to - from > FAR) return to - from;
  let apart = 0;
  for (let block = from + 1; block <= to; block++) if (block === to || !isCaption(reading, block)) apart++;
  return apart;
}

/** Sentences from one to a later one, those of captions between them not counted. */
export function sentencesApart(reading: Reading, from: number, to: number): number {
  if (to - from > FAR) return to - from;
  const { sentences } = reading.analysis;
  let apart = 0;
  for (let at = from + 1; at <= to; at++) if (at === to || !isCaption(reading, sentences[at]?.block ?? -1)) apart++;
  return apart;
}
