// Where a quotation's verb of saying stands: the words before and behind it in its sentence, and the verbs among them.
import type { Sentence } from '../../analysis/index.ts';
import { clauseCue } from '../cue-index.ts';
import type { QuotedTokens, Reading } from '../reading.ts';
import { child, isVerbal, ownSubject, subjectOf } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';

/** How far from the quotation its verb of saying may stand, in tokens. */
const CUE_REACH = 30;
/** How far into the next sentence the verb of saying of an exclamation may stand. */
const SHORT_TAIL = 8;

/** “Never!” the envoy answered: an exclamation inside the marks ends no sentence when its verb of saying follows. */
export function tailEnd(reading: Reading, quote: QuotedTokens, last: Sentence): number {
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
export function isClosed(reading: Reading, quote: QuotedTokens, tail: TokenRange): boolean {
  const { text } = reading.analysis.document;
  const last = text[quote.quotation.contentEnd - 1] ?? '';
  const next = tail.from < tail.to ? reading.doc.token(tail.from) : null;
  if (/[,.!?…–—-]/u.test(last)) return true;
  return next !== null && (/^[,–—-]+$/u.test(next.text) || clauseCue(reading.cues, next) !== null);
}

/** The first verb of saying after the quotation that has its subject outside of it. */
export function cueAfter(reading: Reading, tail: TokenRange): Token | null {
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

export function cueBefore(reading: Reading, lead: TokenRange): Token | null {
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
export function directlyBefore(reading: Reading, verb: Token, quote: QuotedTokens): boolean {
  const between = reading.doc.tokens.slice(verb.i + 1, quote.from);
  const opener = between.at(-1);
  if (opener === undefined) return true;
  if (/^[,:]$/u.test(opener.text)) return true;
  return opener.lower === 'that' && !between.some((t) => isVerbal(t));
}

export function hasCue(reading: Reading, range: TokenRange): boolean {
  return reading.doc.tokens
    .slice(range.from, range.to)
    .some((t) => isVerbal(t) && clauseCue(reading.cues, t) !== null && (reading.quoteOf[t.i] ?? -1) < 0);
}

export function previousEnd(reading: Reading, quote: QuotedTokens, start: number): number {
  let from = start;
  const other = reading.quotes[(reading.quoteOf[quote.from] ?? 0) - 1];
  if (other !== undefined && other.to <= quote.from && other.to > from) from = other.to;
  return from;
}

export function nextStart(reading: Reading, quote: QuotedTokens, end: number): number {
  let to = end;
  const other = reading.quotes[(reading.quoteOf[quote.from] ?? 0) + 1];
  if (other !== undefined && other.from >= quote.to && other.from < to) to = other.from;
  return to;
}

/** A finite verb at the head of the quotation whose subject stands before the mark. */
export function swallowsVerb(reading: Reading, quote: QuotedTokens): boolean {
  return reading.doc.tokens.slice(quote.from, quote.to).some((t) => {
    const finite = ['VBD', 'VBZ', 'VBP'].includes(t.tag) || child(t, 'aux', 'auxpass') !== null;
    if (!isVerbal(t) || !finite) return false;
    const subject = ownSubject(t);
    return subject !== null && subject.i < quote.from;
  });
}

export function words(reading: Reading, range: TokenRange): number {
  return reading.doc.tokens.slice(range.from, range.to).filter((t) => t.isAlpha).length;
}

export function nounHead(token: Token): Token {
  let at = token;
  while (['compound', 'amod', 'nmod'].includes(at.dep)) at = at.head;
  return at;
}
