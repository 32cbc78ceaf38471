// Lines and openings that date, place or sign a report and state nothing: "MOSCOW.", "26 March 2025", "With reporting by …".
import type { Sentence } from '../analysis/index.ts';
import type { Reading } from './reading.ts';
import { isVerbal } from './syntax.ts';

/** Longest opening that may be a place alone, in tokens. */
const PLACE = 5;

/** Whether a sentence is such a label. A headline is none, however short. */
export function isLabel(reading: Reading, sentence: Sentence): boolean {
  const { document } = reading.analysis;
  const kind = document.blocks[sentence.block]?.kind;
  const words = reading.doc.tokens
    .slice(sentence.startToken, sentence.endToken)
    .filter((token) => !token.isPunct && !token.isSpace);
  if (words.length > 0 && words.every((token) => token.entityType === 'DATE')) return words.length <= PLACE;
  if (kind === 'title' || kind === 'heading') return false;
  const [first, second, third] = words;
  if (first === undefined || second === undefined) return first !== undefined && isCapitals(first.text);
  if (words.every((token) => token.entityType === 'DATE' || token.entityType === 'TIME' || isCapitals(token.text)))
    return words.length <= PLACE && !words.some((token) => isVerbal(token) && !isCapitals(token.text));
  const opening = `${first.lower} ${second.lower}`;
  return (
    /^(?:reporting|editing|writing) by$/.test(opening) ||
    (/^(?:with|additional|further) reporting$/.test(opening) && /^(?:by|from)$/.test(third?.lower ?? ''))
  );
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}.-]{2,}$/u.test(word);
}
