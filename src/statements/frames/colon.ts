// F1-colon: what follows a colon is what a statement, a post or a verb of saying before it holds, quotation marks or not.
import type { Sentence } from '../../analysis/index.ts';
import type { Attribution } from '../attribution.ts';
import { clauseCue } from '../cue-index.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { isVerbal, ownSubject } from '../syntax.ts';
import { byVerb, type Rule } from './relation.ts';

const F1_COLON: Rule = {
  rule: 'F1-colon',
  reason: 'a colon follows a verb of saying, or a sentence whose subject is a statement or post',
  confidence: 0.7,
};

/** The stretch after the colon; null when a clock time, a list or a finished quotation stands there. */
export function colonAttribution(reading: Reading, sentence: Sentence): Attribution | null {
  const { tokens } = reading.doc;
  for (let i = sentence.startToken + 2; i < sentence.endToken - 2; i++) {
    if (tokens[i]!.text !== ':' || (reading.quoteOf[i] ?? -1) >= 0 || (reading.quoteOf[i + 1] ?? -1) >= 0) continue;
    const content = { from: i + 1, to: sentence.endToken };
    if (!tokens.slice(content.from, content.to).some((t) => isVerbal(t) && ownSubject(t) !== null)) continue;
    const lead = tokens.slice(sentence.startToken, i);
    const verb = lead.findLast((t) => isVerbal(t) && ownSubject(t) !== null);
    const subject = verb === undefined ? null : ownSubject(verb);
    if (verb === undefined || subject === null) continue;
    const saying = clauseCue(reading.cues, verb);
    const speaks = reading.cues.channels.has(subject.lemma.toLowerCase());
    if (saying === null && !speaks) continue;
    const source = sourceOf(reading, subject);
    if (source.actor === null) continue;
    const cue = saying ?? { lemma: verb.lemma, force: 'assert', frames: ['clause'], act: false, factuality: 'CT+' };
    return byVerb(reading, F1_COLON, verb, cue, [content], { pureCue: saying !== null, source });
  }
  return null;
}
