// F2, F9, F10: who speaks a quotation, by the words around it, by the report it stands in, or by who spoke before.
import type { Sentence } from '../../analysis/index.ts';
import type { Attribution, Source } from '../attribution.ts';
import { NOBODY } from '../attribution.ts';
import { clauseCue } from '../cue-index.ts';
import { inQuote, type LastSpeaker, type QuotedTokens, type Reading, sentenceAt } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { child, isVerbal, ownSubject, subjectOf } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';
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

/** How far from the quotation its verb of saying may stand, in tokens. */
const CUE_REACH = 30;
/** Latest speakers among which a paragraph's are sought. */
const NEAR_SPEAKERS = 16;
/** How far into the next sentence the verb of saying of an exclamation may stand. */
const SHORT_TAIL = 8;

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
  const previous = reading.speakers.at(-1);
  const close = previous?.quoted && first.index - previous.sentence <= 4 && first.block - previous.block <= 1;
  if (close) return [bare(F10, previous.source, [whole], [])];
  // 'X said he would go on. "This is not over."', in the same paragraph or the next.
  if (
    previous !== undefined &&
    first.index - previous.sentence <= 1 &&
    first.block - previous.block <= 1 &&
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

/** “Never!” the envoy answered: an exclamation inside the marks ends no sentence when its verb of saying follows. */
function tailEnd(reading: Reading, quote: QuotedTokens, last: Sentence): number {
  const { text } = reading.analysis.document;
  const next = reading.analysis.sentences[last.index + 1];
  const mark = text[quote.quotation.contentEnd - 1] ?? '';
  if (quote.to < last.endToken || next === undefined || next.block !== last.block || !/[!?…—–-]/u.test(mark))
    return last.endToken;
  const verb = reading.doc.tokens
    .slice(next.startToken, Math.min(next.endToken, next.startToken + SHORT_TAIL))
    .find((t) => isVerbal(t) && t.dep !== 'aux');
  const speaks = verb !== undefined && clauseCue(reading.cues, verb) !== null && ownSubject(verb) !== null;
  return speaks && child(verb, 'ccomp', 'dobj', 'xcomp') === null ? next.endToken : last.endToken;
}

/** A quotation that its speaker follows ends in punctuation, before or after the closing mark. */
function isClosed(reading: Reading, quote: QuotedTokens, tail: TokenRange): boolean {
  const { text } = reading.analysis.document;
  const last = text[quote.quotation.contentEnd - 1] ?? '';
  const next = tail.from < tail.to ? reading.doc.token(tail.from) : null;
  if (/[,.!?…–—-]/u.test(last)) return true;
  return next !== null && (/^[,–—-]+$/u.test(next.text) || clauseCue(reading.cues, next) !== null);
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

function nounHead(token: Token): Token {
  let at = token;
  while (['compound', 'amod', 'nmod'].includes(at.dep)) at = at.head;
  return at;
}

function previousEnd(reading: Reading, quote: QuotedTokens, start: number): number {
  let from = start;
  const other = reading.quotes[(reading.quoteOf[quote.from] ?? 0) - 1];
  if (other !== undefined && other.to <= quote.from && other.to > from) from = other.to;
  return from;
}

function nextStart(reading: Reading, quote: QuotedTokens, end: number): number {
  let to = end;
  const other = reading.quotes[(reading.quoteOf[quote.from] ?? 0) + 1];
  if (other !== undefined && other.from >= quote.to && other.from < to) to = other.from;
  return to;
}

/** The first verb of saying after the quotation that has its subject outside of it. */
function cueAfter(reading: Reading, tail: TokenRange): Token | null {
  const { tokens } = reading.doc;
  for (let i = tail.from; i < Math.min(tail.to, tail.from + CUE_REACH); i++) {
    const token = tokens[i]!;
    if (/^[.;:!?]$/u.test(token.text) && i > tail.from) return null;
    if (!isVerbal(token) || token.dep === 'relcl' || token.dep === 'aux' || token.dep === 'auxpass') continue;
    const cue = clauseCue(reading.cues, token);
    if (cue !== null && token.dep !== 'amod') {
      const subject = ownSubject(token);
      // A participle of the running clause ("…, adding that") announces something else.
      if (token.tag === 'VBG') return null;
      if (subject !== null && subject.i >= tail.from && subject.i < tail.to) return token;
      // The subject was lost to the quotation: a name between the mark and the verb speaks.
      if (token.i - tail.from <= 16 && (subject === null || subject.i < tail.from)) return token;
      return null;
    }
    if (token.dep !== 'acl' && token.tag !== 'VBN') return null;
  }
  return null;
}

function cueBefore(reading: Reading, lead: TokenRange): Token | null {
  const { tokens } = reading.doc;
  for (let i = lead.to - 1; i >= Math.max(lead.from, lead.to - CUE_REACH); i--) {
    const token = tokens[i]!;
    if (!isVerbal(token) || token.dep === 'aux' || token.dep === 'auxpass') continue;
    if (clauseCue(reading.cues, token) !== null && (subjectOf(token) !== null || token.i < lead.to)) return token;
    if (token.dep !== 'relcl' && token.dep !== 'acl') return null;
  }
  return null;
}

/** Nothing but hearers, channels, "that" and punctuation between the verb and the opening mark. */
function directlyBefore(reading: Reading, verb: Token, quote: QuotedTokens): boolean {
  const between = reading.doc.tokens.slice(verb.i + 1, quote.from);
  const opener = between.at(-1);
  if (opener === undefined) return true;
  if (/^[,:]$/u.test(opener.text)) return true;
  return opener.lower === 'that' && !between.some((t) => isVerbal(t));
}

function hasCue(reading: Reading, range: TokenRange): boolean {
  return reading.doc.tokens
    .slice(range.from, range.to)
    .some((t) => isVerbal(t) && clauseCue(reading.cues, t) !== null && (reading.quoteOf[t.i] ?? -1) < 0);
}

/** "Smith: “…”" */
function colonSource(reading: Reading, lead: TokenRange): Source | null {
  const { tokens } = reading.doc;
  if (lead.to - lead.from < 2 || lead.to - lead.from > 8 || tokens[lead.to - 1]?.text !== ':') return null;
  const named = tokens.slice(lead.from, lead.to - 1).findLast((t) => t.pos === 'PROPN' || t.pos === 'NOUN');
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

function words(reading: Reading, range: TokenRange): number {
  return reading.doc.tokens.slice(range.from, range.to).filter((t) => t.isAlpha).length;
}

/** A finite verb at the head of the quotation whose subject stands before the mark. */
function swallowsVerb(reading: Reading, quote: QuotedTokens): boolean {
  return reading.doc.tokens.slice(quote.from, quote.to).some((t) => {
    const finite = ['VBD', 'VBZ', 'VBP'].includes(t.tag) || child(t, 'aux', 'auxpass') !== null;
    if (!isVerbal(t) || !finite) return false;
    const subject = ownSubject(t);
    return subject !== null && subject.i < quote.from;
  });
}
