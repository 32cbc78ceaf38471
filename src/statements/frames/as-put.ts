// F7-as: "As X put it, S" and "S, as X noted": the clause with "as" names who says the rest of the sentence.
import type { Sentence } from '../../analysis/index.ts';
import type { Attribution } from '../attribution.ts';
import { clauseCue } from '../cue-index.ts';
import type { Reading } from '../reading.ts';
import { ownSubject } from '../syntax.ts';
import type { Token } from '../tokens.ts';
import { byVerb, type Rule, verbSource } from './relation.ts';

const F7_AS: Rule = {
  rule: 'F7-as',
  reason: 'a clause with "as" and a verb of saying names who says the rest of the sentence',
  confidence: 0.75,
};

/** Null when the clause has content of its own ("as he said he would") or no comma sets it off. */
export function asPutAttribution(reading: Reading, sentence: Sentence, mark: Token): Attribution | null {
  if (mark.lower !== 'as' || mark.dep !== 'mark') return null;
  const verb = mark.head;
  const cue = clauseCue(reading.cues, verb);
  const puts = verb.lemma === 'put' && verb.children.some((c) => c.dep === 'dobj' && c.lower === 'it');
  if ((cue === null && !puts) || ownSubject(verb) === null) return null;
  if (verb.children.some((c) => c.dep === 'ccomp' || c.dep === 'xcomp')) return null;
  const phrase = { from: mark.i, to: verb.rightEdge.i + 1 };
  const initial = mark.i === sentence.startToken;
  const comma = reading.doc.tokens[initial ? phrase.to : mark.i - 1];
  if (comma?.text !== ',') return null;
  const before = { from: sentence.startToken, to: initial ? mark.i : mark.i - 1 };
  // "S, as X noted, S": what stands behind the phrase goes on with what stands before it.
  const goesOn = initial || (reading.doc.tokens[phrase.to]?.text === ',' && isThrough(verb, phrase.to));
  const behind = { from: phrase.to + 1, to: goesOn ? sentence.endToken : phrase.to };
  const content = [before, behind].filter((range) => range.from < range.to);
  const source = verbSource(reading, verb);
  if (source.actor === null || content.length === 0) return null;
  const line = cue ?? { lemma: 'put', force: 'assert', frames: ['clause'], act: false, factuality: 'CT+' };
  return byVerb(reading, F7_AS, verb, line, content, { pureCue: true, source, announcing: [phrase] });
}

/** Whether the clause that holds the phrase stands behind it: "The number has, as X reported, doubled". */
function isThrough(verb: Token, end: number): boolean {
  return verb.head.i >= end;
}
