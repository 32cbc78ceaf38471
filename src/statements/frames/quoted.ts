// F2, F9, F10: who speaks a quotation, by the words around it, by the report it stands in, or by who spoke before.
import type { Sentence } from '../../analysis/index.ts';
import type { Attribution, Source } from '../attribution.ts';
import { NOBODY } from '../attribution.ts';
import { clauseCue } from '../cue-index.ts';
import { inQuote, type LastSpeaker, type QuotedTokens, type Reading, sentenceAt } from '../reading.ts';
import { blocksApart, isCaption, sentencesApart } from '../running-text.ts';
import { sourceOf } from '../sources.ts';
import { child, isVerbal, ownSubject } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';
import {
  cueAfter,
  cueBefore,
  directlyBefore,
  hasCue,
  isClosed,
  nextStart,
  nounHead,
  previousEnd,
  swallowsVerb,
  tailEnd,
  words,
} from './quotation-place.ts';
import { byAnyVerb } from './quoted-any.ts';
import { byVerb, type Rule, verbSource } from './relation.ts';

export const F2: Rule = { rule: 'F2', reason: 'a verb of saying stands beside the quotation', confidence: 0.92 };
const F2_COLON: Rule = {
  rule: 'F2-colon',
  reason: 'a name and a colon introduce the quotation',
  confidence: 0.8,
};
const F9: Rule = {
  rule: 'F9',
  reason: 'the quotation holds the predicate of a sentence told by the report named just before',
  confidence: 0.5,
};
export const F10: Rule = {
  rule: 'F10',
  reason: 'a quotation without a cue goes on with the last quoted speaker',
  confidence: 0.75,
};
const F10_AFTER: Rule = {
  rule: 'F10-after',
  reason: 'a quotation without a cue right after what its speaker was said to say',
  confidence: 0.7,
};
const F10_SUBJECT: Rule = {
  rule: 'F10-subject',
  reason: 'a quotation without a cue in the same paragraph, right after a sentence about one person',
  confidence: 0.55,
};
const F10_UNKNOWN: Rule = {
  rule: 'F10-unknown',
  reason: 'a quotation without a cue, and nobody quoted just before',
  confidence: 0.3,
};

/** Latest speakers among which a paragraph's are sought. */
const NEAR_SPEAKERS = 16;

/** The attributions of one quotation, outermost first; none when a cue around it is left to the clause frames. */
export function quotationAttributions(reading: Reading, quote: QuotedTokens): readonly Attribution[] {
  const first = sentenceAt(reading, quote.from);
  const last = sentenceAt(reading, quote.to - 1);
  if (first === null || last === null) return [];
  const lead = { from: previousEnd(reading, quote, first.startToken), to: quote.from };
  const tail = { from: quote.to, to: nextStart(reading, quote, tailEnd(reading, quote, last)) };
  const whole = { from: quote.from, to: quote.to };

  const after = isClosed(reading, quote, tail) ? cueAfter(reading, tail) : null;
  if (after !== null) {
    const opening = { from: first.startToken, to: quote.from };
    const mixedLead = hasCue(reading, opening) ? quote.from : opening.from;
    return quotedBy(reading, after, [{ from: mixedLead, to: quote.to }], tail);
  }
  const before = cueBefore(reading, lead);
  if (before !== null) {
    if (directlyBefore(reading, before, quote))
      return quotedBy(reading, before, [whole], { from: lead.to, to: lead.to });
    return [];
  }
  const unlisted = byAnyVerb(reading, quote, lead, tail);
  if (unlisted !== null) return [unlisted];
  const colon = colonSource(reading, lead);
  if (colon !== null) return [bare(F2_COLON, colon, [whole], [lead])];
  // A cue farther left in the sentence (before an earlier quotation) holds the whole of it.
  if (hasCue(reading, { from: first.startToken, to: quote.from })) return [];
  if (words(reading, lead) >= 1) {
    if (!swallowsVerb(reading, quote)) return [];
    const report = reading.speakers.findLast((s) => first.index - s.sentence <= 3 && s.block >= first.block - 1);
    // No report named before: the outlet tells it, in words it took over.
    if (report === undefined) return [];
    return [bare(F9, report.source, [{ from: lead.from, to: last.endToken }], [])];
  }
  if (words(reading, tail) >= 2) return [];
  const announced = announcedBefore(reading, first);
  if (announced !== null) return [announced(whole)];
  // A caption's quotation is nobody's who spoke in the text around the picture.
  if (isCaption(reading, first.block)) return [bare(F10_UNKNOWN, NOBODY, [whole], [])];
  const previous = reading.speakers.at(-1);
  const blocks = previous === undefined ? 0 : blocksApart(reading, previous.block, first.block);
  const sentences = previous === undefined ? 0 : sentencesApart(reading, previous.sentence, first.index);
  if (previous?.quoted && sentences <= 4 && blocks <= 1) return [bare(F10, previous.source, [whole], [])];
  // 'X said he would go on. "This is not over."', in the same paragraph or the next.
  if (
    previous !== undefined &&
    sentences <= 1 &&
    blocks <= 1 &&
    (first.block === previous.block || speaksAlone(reading, previous))
  )
    return [bare(F10_AFTER, previous.source, [whole], [])];
  const spokenOf = subjectBefore(reading, first);
  if (spokenOf !== null) return [bare(F10_SUBJECT, spokenOf, [whole], [])];
  return [bare(F10_UNKNOWN, NOBODY, [whole], [])];
}

/** Nobody else spoke in that paragraph: with two speakers before it, a paragraph of quotation may be either's. */
function speaksAlone(reading: Reading, speaker: LastSpeaker): boolean {
  return reading.speakers
    .slice(-NEAR_SPEAKERS)
    .every((other) => other.block !== speaker.block || other.source.actor === speaker.source.actor);
}

function bare(
  rule: Rule,
  source: Source,
  content: readonly TokenRange[],
  announcing: readonly TokenRange[],
): Attribution {
  return {
    ...rule,
    source,
    cue: null,
    factuality: 'CT+',
    negated: false,
    addressees: [],
    content,
    announcing,
    pureCue: true,
  };
}

function quotedBy(
  reading: Reading,
  verb: Token,
  content: readonly TokenRange[],
  tail: TokenRange,
): readonly Attribution[] {
  const cue = clauseCue(reading.cues, verb) ?? {
    lemma: verb.lemma,
    force: 'assert',
    frames: [],
    act: false,
    factuality: 'CT+',
  };
  let source = verbSource(reading, verb);
  const own = ownSubject(verb);
  const lost = own !== null && (own.i < tail.from || own.i >= tail.to) && verb.i > tail.from;
  if (lost) {
    const named = reading.doc.tokens.slice(tail.from, verb.i).findLast((t) => t.pos === 'PROPN' || t.pos === 'NOUN');
    if (named !== undefined) {
      const outer = byVerb(reading, F2, verb, cue, content, {
        pureCue: true,
        source: sourceOf(reading, nounHead(named)),
        announcing: [{ from: tail.from, to: verb.i + 1 }],
      });
      return [outer];
    }
  }
  if (source.actor === null && own === null && verb.i - tail.from > 1) {
    const named = reading.doc.tokens.slice(tail.from, verb.i).findLast((t) => t.pos === 'PROPN' || t.pos === 'NOUN');
    if (named !== undefined) {
      const before = sourceOf(reading, nounHead(named));
      const announcing = [{ from: tail.from, to: verb.i + 1 }];
      if (before.actor !== null)
        return [byVerb(reading, F2, verb, cue, content, { pureCue: true, source: before, announcing })];
    }
  }
  if (source.actor === null && own === null) {
    // "…," said Colonel X: a name right after the verb is its subject, whatever the tree calls it.
    const named = reading.doc.tokens.slice(verb.i + 1, tail.to).find((t) => t.pos === 'PROPN' || t.pos === 'NOUN');
    if (named !== undefined && named.i - verb.i <= 6) source = sourceOf(reading, nounHead(named));
  }
  const quotedPerson = quotedAsSaying(reading, verb);
  const outer = byVerb(reading, F2, verb, cue, content, { pureCue: true, source });
  return quotedPerson === null ? [outer] : [outer, { ...outer, source: quotedPerson }];
}

/** "Ravid quoted the envoy as saying": the envoy speaks. */
function quotedAsSaying(reading: Reading, verb: Token): Source | null {
  if (verb.lemma !== 'quote' && verb.lemma !== 'cite') return null;
  const object = child(verb, 'dobj');
  return object === null ? null : sourceOf(reading, object);
}

/** "Smith: “…”" */
function colonSource(reading: Reading, lead: TokenRange): Source | null {
  const { tokens } = reading.doc;
  if (lead.to - lead.from < 2 || lead.to - lead.from > 8 || tokens[lead.to - 1]?.text !== ':') return null;
  // "Smith on the new bridge: “…”": what stands behind "on" is what it is about.
  const about = tokens.slice(lead.from + 1, lead.to - 1).find((t) => t.lower === 'on' && t.dep === 'prep');
  const named = tokens.slice(lead.from, about?.i ?? lead.to - 1).findLast((t) => t.pos === 'PROPN' || t.pos === 'NOUN');
  if (named === undefined) return null;
  const source = sourceOf(reading, nounHead(named));
  return source.actor === null ? null : source;
}

/** Whom the sentence before, in the same paragraph, is about: its main subject, when that is a person. */
function subjectBefore(reading: Reading, sentence: Sentence): Source | null {
  const before = reading.analysis.sentences[sentence.index - 1];
  if (before === undefined || before.block !== sentence.block) return null;
  const root = reading.doc.tokens.slice(before.startToken, before.endToken).find((t) => t.dep === 'ROOT');
  const subject = root === undefined ? null : ownSubject(root);
  if (subject === null || inQuote(reading, subject)) return null;
  const source = sourceOf(reading, subject);
  const kind = reading.actors.get(source.actor ?? '')?.kind;
  return kind === 'person' || kind === 'unnamed' ? source : null;
}

/** "The envoy answered:" at the end of the sentence before, in its own paragraph or this one: who says what follows. */
function announcedBefore(reading: Reading, sentence: Sentence): ((content: TokenRange) => Attribution) | null {
  const before = reading.analysis.sentences[sentence.index - 1];
  if (before === undefined || sentence.block - before.block > 1) return null;
  const tokens = reading.doc.tokens.slice(before.startToken, before.endToken).filter((t) => !t.isSpace);
  if (tokens.at(-1)?.text !== ':') return null;
  const verb =
    tokens.findLast((t) => isVerbal(t) && clauseCue(reading.cues, t) !== null && !inQuote(reading, t)) ??
    tokens.find((t) => isVerbal(t) && t.dep === 'ROOT');
  if (verb === undefined) return null;
  const source = verbSource(reading, verb);
  if (source.actor === null) return null;
  const cue = clauseCue(reading.cues, verb);
  const taken = cue === null || reading.attributions.some((a) => a.cue?.token === verb.i);
  return (content) =>
    taken
      ? bare(F2_COLON, source, [content], [])
      : byVerb(reading, F2_COLON, verb, cue, [content], { pureCue: true, source });
}
