// Headlines leave out "that", "and" and "it", which the tree takes amiss: "rejects the envoy's claim truce broken", "…, says talks over".
import type { Sentence } from '../../analysis/index.ts';
import type { Cue } from '../../lang/cues.ts';
import type { Attribution } from '../attribution.ts';
import { clauseCue, nounCues } from '../cue-index.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { child, isVerbal, ownSubject } from '../syntax.ts';
import type { Token } from '../tokens.ts';
import { nameSource } from './according.ts';
import { DENIAL, F4, F8 } from './acts.ts';
import { byNoun, byVerb, type Rule } from './relation.ts';

const F1_HEADLINE: Rule = {
  rule: 'F1-headline',
  reason: 'a verb of saying in a headline, which leaves out "that", "and" and the verb "be"',
  confidence: 0.75,
};

function isHeadline(reading: Reading, sentence: Sentence): boolean {
  const kind = reading.analysis.document.blocks[sentence.block]?.kind;
  return kind === 'title' || kind === 'heading';
}

/** "Truce to hold, says Macron"; "Rebels reject plan, say talks over", where what stands behind the verb is no speaker alone. */
export function headlineSecondCue(reading: Reading, sentence: Sentence, verb: Token): Attribution | null {
  if (!isHeadline(reading, sentence) || !isVerbal(verb)) return null;
  const cue = clauseCue(reading.cues, verb);
  const { tokens } = reading.doc;
  if (cue === null || tokens[verb.i - 1]?.text !== ',') return null;
  const behind = tokens.slice(verb.i + 1, sentence.endToken).filter((t) => !t.isSpace);
  if (!behind.some((t) => t.isAlpha)) return null;
  if (!behind.some((t) => isVerbal(t))) {
    const speaker = nameSource(reading, behind);
    const said = [{ from: sentence.startToken, to: verb.i - 1 }];
    const closing = [{ from: verb.i - 1, to: sentence.endToken }];
    if (speaker !== null)
      return byVerb(reading, F1_HEADLINE, verb, cue, said, { pureCue: true, source: speaker, announcing: closing });
  }
  if (behind.filter((t) => t.isAlpha).length < 2) return null;
  const first = tokens.slice(sentence.startToken, verb.i - 1).find((t) => isVerbal(t) && ownSubject(t) !== null);
  const subject = first === undefined ? null : ownSubject(first);
  if (subject === null || subject.i > verb.i) return null;
  const source = sourceOf(reading, subject);
  const content = [{ from: verb.i + 1, to: sentence.endToken }];
  const announcing = [{ from: verb.i, to: verb.i + 1 }];
  return byVerb(reading, F1_HEADLINE, verb, cue, content, { pureCue: true, source, announcing });
}

/** "Macron says no money paid to rebels": without "that" and "was" the tree makes what is said an object with a participle. */
export function headlineObject(reading: Reading, sentence: Sentence, verb: Token): Attribution | null {
  if (!isHeadline(reading, sentence) || !isVerbal(verb) || !/^VB[DZP]$/.test(verb.tag)) return null;
  const cue = clauseCue(reading.cues, verb);
  const object = child(verb, 'dobj');
  if (cue === null || object === null || object.i < verb.i || ownSubject(verb) === null) return null;
  const stated = child(object, 'acl', 'amod', 'appos');
  if (stated === null || stated.i < object.i || !/^(?:VB[NG]|JJ)$/.test(stated.tag)) return null;
  const content = [{ from: verb.i + 1, to: sentence.endToken }];
  return byVerb(reading, F1_HEADLINE, verb, cue, content, { pureCue: true });
}

/** "Macron rejects the envoy's claim truce broken": the claim is its owner's, whatever noun the tree makes it part of. */
export function headlineClaim(reading: Reading, sentence: Sentence, noun: Token): readonly Attribution[] {
  if (noun.dep !== 'compound' || !isHeadline(reading, sentence)) return [];
  const cue = nounCues(reading.cues, noun).find((c) => !c.act && c.frames.includes('clause'));
  const subject = noun.head;
  const verb = subject.head;
  const owner = child(subject, 'poss');
  if (cue === undefined || owner === null || owner.i > noun.i || subject.dep !== 'nsubj' || !isVerbal(verb)) return [];
  const source = sourceOf(reading, owner);
  if (source.actor === null) return [];
  const claim = byNoun(F8, noun, cue, source, { from: noun.i + 1, to: verb.rightEdge.i + 1 });
  const denying = verb.head;
  if (!DENIAL.has(denying.lemma) || ownSubject(denying) === null || clauseCue(reading.cues, denying) !== null)
    return [claim];
  const denial: Cue = { lemma: denying.lemma, force: 'reject', frames: ['object'], act: false, factuality: 'CT-' };
  const whole = [{ from: denying.leftEdge.i, to: denying.rightEdge.i + 1 }];
  return [byVerb(reading, F4, denying, denial, whole, { pureCue: false }), claim];
}
