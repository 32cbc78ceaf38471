// F7: "according to X, S"; a headline's source after a colon or dash; adverbs of hearsay.
import type { Sentence } from '../../analysis/index.ts';
import type { Attribution, Source } from '../attribution.ts';
import { NOBODY } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { mentionAt, sourceOf } from '../sources.ts';
import { child, isNominal, isVerbal, ownSubject } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';
import { clauseOf } from './acts.ts';
import { around } from './interposed.ts';
import type { Rule } from './relation.ts';

export const F7: Rule = {
  rule: 'F7',
  reason: '"according to" names who says the rest of the sentence',
  confidence: 0.9,
};
const F7_HEADLINE: Rule = {
  rule: 'F7-headline',
  reason: 'a headline names its source after a colon or a dash',
  confidence: 0.8,
};
const F7_LABEL: Rule = {
  rule: 'F7-label',
  reason: 'a headline opens with its speaker and a colon',
  confidence: 0.8,
};
const F7_HEARSAY: Rule = {
  rule: 'F7-hearsay',
  reason: 'an adverb of hearsay goes on with the source just named, or with nobody known',
  confidence: 0.45,
};

function attribution(
  rule: Rule,
  source: Source,
  lemma: string,
  cue: Token,
  content: TokenRange,
  announcing: readonly TokenRange[],
): Attribution {
  return {
    ...rule,
    source,
    cue: { token: cue.i, lemma, force: 'report', range: { start: cue.start, end: cue.end } },
    factuality: 'CT+',
    negated: false,
    addressees: [],
    content: [content],
    announcing,
    pureCue: true,
  };
}

/** "According to" and "per" with somebody who can speak; "according to a timeline" is no attribution. */
export function accordingTo(reading: Reading, sentence: Sentence, token: Token): Attribution | null {
  const lower = token.lower;
  if (lower !== 'according' && lower !== 'per') return null;
  const to = lower === 'according' ? child(token, 'prep') : token;
  const object = to === null ? null : child(to, 'pobj');
  if (to === null || object === null) return null;
  if (reading.cues.measures.has(object.lemma.toLowerCase())) return null;
  const source = sourceOf(reading, object);
  if (source.actor === null && !canSpeak(reading, object)) return null;
  const { tokens } = reading.doc;
  const phrase = { from: token.i, to: Math.max(object.rightEdge.i, token.rightEdge.i) + 1 };
  const initial = !tokens.slice(sentence.startToken, token.i).some((t) => isVerbal(t) || isNominal(t));
  if (initial) {
    const subject = ownSubject(token.head);
    if (subject !== null && subject.leftEdge.i > object.i && token.head.dep !== 'conj')
      phrase.to = Math.min(phrase.to, subject.leftEdge.i);
    // A misread apposition may swallow the main clause: the phrase then ends at the last comma before its finite verb.
    const swallowed = tokens
      .slice(object.i + 1, phrase.to)
      .find((t) => isVerbal(t) && ownSubject(t) !== null && !['who', 'which', 'that'].includes(ownSubject(t)!.lower));
    if (swallowed !== undefined) {
      const before = ownSubject(swallowed)!.leftEdge.i;
      const comma = tokens.slice(object.i, Math.max(before, object.i)).findLast((t) => t.text === ',');
      if (comma !== undefined) phrase.to = comma.i;
    }
    return attribution(F7, source, 'according to', token, { from: phrase.to, to: sentence.endToken }, [
      { from: sentence.startToken, to: phrase.to },
    ]);
  }
  // "…, and according to the ministry, they won": it opens the second of two clauses.
  const opened = opensClause(token, object) ? token.head : null;
  if (opened !== null && phrase.to <= opened.rightEdge.i)
    return attribution(F7, source, 'according to', token, { from: phrase.to, to: opened.rightEdge.i + 1 }, [phrase]);
  // "The talks, according to the Kremlin, will resume": the clause runs through it.
  const inserted = tokens[phrase.from - 1]?.text === ',' && tokens[phrase.to]?.text === ',';
  const through = inserted ? around(reading, sentence, phrase) : null;
  if (through !== null) {
    const [first] = through;
    if (first !== undefined)
      return { ...attribution(F7, source, 'according to', token, first, [phrase]), content: through };
  }
  const rest = tokens.slice(phrase.to, sentence.endToken).some((t) => t.isAlpha);
  const content = rest
    ? { from: token.head.leftEdge.i, to: phrase.from }
    : { from: sentence.startToken, to: phrase.from };
  if (content.from >= content.to) return null;
  return attribution(F7, source, 'according to', token, content, [phrase]);
}

/** Whether the phrase stands at the head of a coordinated clause: nothing of the clause before it, its subject behind it. */
function opensClause(token: Token, object: Token): boolean {
  const clause = token.head;
  const subject = isVerbal(clause) && clause.dep === 'conj' ? ownSubject(clause) : null;
  return subject !== null && clause.leftEdge.i === token.i && subject.leftEdge.i > object.i;
}

function canSpeak(reading: Reading, object: Token): boolean {
  if (reading.cues.channels.has(object.lemma.toLowerCase())) return true;
  if (['PERSON', 'ORG', 'NORP', 'GPE'].includes(object.entityType)) return true;
  if (reading.language.gazetteer.roles.some((role) => role.lemma === object.lemma.toLowerCase())) return true;
  return ['media', 'agency', 'official', 'source', 'expert', 'analyst', 'police', 'authority', 'witness'].includes(
    object.lemma,
  );
}

/** "S: minister", "S — news agency" and "Minister: S" in headlines. */
export function headlineSource(reading: Reading, sentence: Sentence): Attribution | null {
  const { tokens } = reading.doc;
  for (let i = sentence.endToken - 2; i > sentence.startToken; i--) {
    const mark = tokens[i]!;
    if (!/^(?::|[–—]|--)$/u.test(mark.text)) continue;
    const right = tokens.slice(i + 1, sentence.endToken);
    const left = tokens.slice(sentence.startToken, i);
    if (right.length <= 7 && left.length >= 3 && !right.some((t) => isVerbal(t))) {
      const source = nameSource(reading, right);
      if (source !== null)
        return attribution(F7_HEADLINE, source, mark.text, mark, { from: sentence.startToken, to: i }, [
          { from: i, to: sentence.endToken },
        ]);
    }
    if (mark.text === ':' && left.length <= 5 && right.length >= 3 && !left.some((t) => isVerbal(t))) {
      const source = nameSource(reading, left);
      if (source !== null)
        return attribution(F7_LABEL, source, ':', mark, { from: i + 1, to: sentence.endToken }, [
          { from: sentence.startToken, to: i + 1 },
        ]);
    }
  }
  return null;
}

/** The run of words as one speaker: its last noun names a person, an office, an organisation or a medium. */
export function nameSource(reading: Reading, words: readonly Token[]): Source | null {
  if (words.every((t) => t.isPunct || reading.cues.labels.has(t.lower))) return null;
  const noun = words.findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  if (noun === undefined) return null;
  const mention = mentionAt(reading, noun);
  if (mention === null && !canSpeak(reading, noun)) return null;
  // Noun phrases of the tree may take in the dash.
  if (mention !== null && mention.start < words[0]!.start - 3) return null;
  const source = sourceOf(reading, noun);
  return source.actor !== null || canSpeak(reading, noun) ? source : null;
}

/** "was reportedly received": told on the authority of the source just named, if the sentence before has one. */
export function hearsay(reading: Reading, token: Token): Attribution | null {
  if (!reading.cues.hearsay.has(token.lower) || token.pos !== 'ADV') return null;
  const verb = isVerbal(token.head) ? token.head : null;
  if (verb === null) return null;
  const at = reading.sentenceOf[token.i] ?? -1;
  const last = reading.speakers.at(-1);
  const source = last !== undefined && at - last.sentence === 1 ? last.source : NOBODY;
  const ranges = clauseOf(verb);
  const content = { from: ranges[0]!.from, to: ranges.at(-1)!.to };
  return { ...attribution(F7_HEARSAY, source, token.lower, token, content, []), pureCue: false, factuality: 'PR+' };
}
