// Free indirect speech: a sentence without a cue of its own that goes on with what the sentence before reported.
import type { Sentence } from '../../analysis/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { auxiliaries, isVerbal } from '../syntax.ts';
import type { Rule } from './relation.ts';

const CONTINUATION: Rule = {
  rule: 'F1-continued',
  reason: 'a backshifted sentence right after an attributed one, in the same paragraph, goes on with its source',
  confidence: 0.5,
};

/** Auxiliaries that mark reported speech when the sentence has no condition of its own. */
const BACKSHIFT = new Set(['would', 'could', 'might']);

/** The whole sentence, attributed to the sentence before's source; null when nothing says that it goes on. */
export function continuation(reading: Reading, sentence: Sentence): Attribution | null {
  const last = reading.speakers.at(-1);
  if (last === undefined || sentence.index - last.sentence !== 1 || last.block !== sentence.block || last.quoted)
    return null;
  const words = reading.doc.tokens.slice(sentence.startToken, sentence.endToken);
  const root = words.find((t) => t.dep === 'ROOT' && isVerbal(t));
  if (root === undefined || !auxiliaries(root).some((aux) => BACKSHIFT.has(aux.lower))) return null;
  if (words.some((t) => t.dep === 'mark' && (t.lower === 'if' || t.lower === 'unless'))) return null;
  return {
    ...CONTINUATION,
    source: last.source,
    cue: null,
    factuality: 'CT+',
    negated: false,
    addressees: [],
    content: [{ from: sentence.startToken, to: sentence.endToken }],
    announcing: [],
    pureCue: false,
  };
}
