// F2-again: a further quotation of one sentence, joined to the one before: 'said they “would talk” and “never leave”'.
import type { Sentence } from '../../analysis/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { isNominal, isVerbal } from '../syntax.ts';
import { holdsToken } from '../tokens.ts';
import type { Rule } from './relation.ts';

const F2_AGAIN: Rule = {
  rule: 'F2-again',
  reason: 'a quotation is joined by "and", "or", "but" to what its speaker was just said to say',
  confidence: 0.8,
};

/** The quotations of the sentence that nobody has been given, as the speaker's of the quotation right before; from `first` on. */
export function goingOnQuotations(reading: Reading, sentence: Sentence, first: number): readonly Attribution[] {
  const found = reading.attributions.slice(first);
  return reading.quotes.flatMap((quote): Attribution[] => {
    if (quote.from < sentence.startToken || quote.from >= sentence.endToken) return [];
    if (found.some((a) => holdsToken(a.content, quote.from))) return [];
    const before = found.findLast(
      (a) =>
        a.cue !== null &&
        a.cue.token < quote.from &&
        (a.content.some((range) => isJoined(reading, range.to, quote.from)) || goesOn(reading, a, quote.from)),
    );
    if (before === undefined) return [];
    return [{ ...before, ...F2_AGAIN, content: [{ from: quote.from, to: quote.to }], announcing: [] }];
  });
}

/** At most a conjunction, an adverb and marks from the end of a quotation to the opening of the next. */
function isJoined(reading: Reading, end: number, start: number): boolean {
  if (end > start || start - end > 4 || (reading.quoteOf[end - 1] ?? -1) < 0) return false;
  const between = reading.doc.tokens.slice(end, start);
  return !between.some((t) => isVerbal(t) || isNominal(t)) && between.some((t) => t.dep === 'cc' || t.text === ',');
}

/** '"A," he wrote on Monday, and "will not B."', 'A, he wrote, and "will not B."': joined behind the cue. */
function goesOn(reading: Reading, { cue, content }: Attribution, start: number): boolean {
  const { tokens } = reading.doc;
  if (cue === null || content.some((range) => range.to > cue.token) || tokens[start - 1]?.dep !== 'cc') return false;
  return tokens[start - 2]?.text === ',' && !tokens.slice(cue.token + 1, start - 1).some((t) => isVerbal(t));
}
