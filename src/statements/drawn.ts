// What an attribution's source, cue and content are as words, none in two of them: PolNeAR's spans are univocal.
import type { Range } from '../evidence/index.ts';
import type { Attribution, Source } from './attribution.ts';
import { cueSpan } from './cue-span.ts';
import type { Reading } from './reading.ts';
import { child, children, isNominal, isPassive, ownSubject } from './syntax.ts';
import { holdsToken, type Token, type TokenRange } from './tokens.ts';

/** An attribution with the words of its content. */
export interface Drawn {
  readonly attribution: Attribution;
  /** Word tokens of the content. */
  readonly words: Set<number>;
  /** The unbroken stretch of the cue's words; none of them is a word of the content or the source. */
  readonly cue: TokenRange | null;
}

/** Frames whose content is their whole clause: source and cue are taken out of it. */
export function draw(reading: Reading, attribution: Attribution): Drawn {
  const { doc } = reading;
  const words = new Set<number>();
  const cue = attribution.cue === null ? null : doc.token(attribution.cue.token);
  const span = cueSpan(doc, attribution);
  const out = cue === null ? [] : cueTokens(cue);
  if (span !== null) for (let i = span.from; i < span.to; i++) if (isOutsideContent(attribution, span, i)) out.push(i);
  const whole = cue !== null && holdsToken(attribution.content, cue.i);
  const source = sourceTokens(reading, attribution);
  const taken = (i: number): boolean => out.includes(i) || (source !== null && i >= source.from && i < source.to);
  for (const range of attribution.content)
    for (let i = range.from; i < range.to; i++) {
      const token = doc.token(i);
      if (token.isSpace || (whole && taken(i))) continue;
      words.add(i);
    }
  if (whole && cue !== null) for (const i of circumstances(cue, attribution)) words.delete(i);
  const drawn = trimmed(reading, words);
  return {
    attribution,
    words: drawn,
    cue: cue === null || span === null ? null : unbroken(cue.i, span, drawn, source),
  };
}

/** Words of the cue's span that a whole clause as content would take in too; a quotation keeps its own. */
function isOutsideContent({ content }: Attribution, span: TokenRange, i: number): boolean {
  return content.some((r) => r.from <= span.from && i < r.to);
}

/** The part of the span around the cue that neither content nor source takes. */
function unbroken(cue: number, span: TokenRange, words: ReadonlySet<number>, source: TokenRange | null): TokenRange {
  const taken = (i: number): boolean => words.has(i) || (source !== null && i >= source.from && i < source.to);
  let from = cue;
  let to = cue + 1;
  while (from > span.from && !taken(from - 1)) from--;
  while (to < span.to && !taken(to)) to++;
  return { from, to };
}

/** The verb with its auxiliaries, negation and particle. */
function cueTokens(cue: Token): number[] {
  return [cue.i, ...children(cue, 'aux', 'auxpass', 'neg', 'prt', 'agent').map((c) => c.i)];
}

function sourceTokens(reading: Reading, attribution: Attribution): TokenRange | null {
  const { range } = attribution.source;
  if (range === null) return null;
  const span = reading.doc.tokensBetween(range.start, range.end);
  if (span === null) return null;
  const cue = attribution.cue === null ? null : reading.doc.token(attribution.cue.token);
  const head = reading.doc.slice(span.startToken, span.endToken).root;
  if (cue === null || head.i > cue.i) return { from: span.startToken, to: span.endToken };
  // Everything of the subject's subtree, so that no relative clause of it is content.
  return {
    from: Math.min(span.startToken, head.leftEdge.i),
    to: Math.max(span.endToken, Math.min(head.rightEdge.i + 1, cue.i)),
  };
}

/** What stands before an active verb is setting, and what dates the act is no content. */
function circumstances(cue: Token, attribution: Attribution): number[] {
  const found: number[] = [];
  // Without a source the subject is what it is about: "is expected to", "seems to".
  const passive = isPassive(cue) || attribution.source.range === null;
  for (const range of attribution.content)
    for (let i = range.from; i < Math.min(range.to, cue.i); i++) if (!passive || !isSubjectOf(cue, i)) found.push(i);
  for (const c of children(cue, 'npadvmod', 'advmod'))
    for (let i = c.leftEdge.i; i <= c.rightEdge.i; i++) found.push(i);
  for (const prep of children(cue, 'prep')) {
    const object = child(prep, 'pobj');
    if (object !== null && (object.entityType === 'DATE' || object.entityType === 'TIME'))
      for (let i = prep.leftEdge.i; i <= prep.rightEdge.i; i++) found.push(i);
  }
  return found;
}

function isSubjectOf(cue: Token, i: number): boolean {
  const subject = child(cue, 'nsubjpass', 'csubjpass', 'nsubj');
  return subject !== null && i >= subject.leftEdge.i && i <= subject.rightEdge.i;
}

/** Without the punctuation at its ends, quotation marks excepted. */
function trimmed(reading: Reading, words: ReadonlySet<number>): Set<number> {
  const sorted = [...words].sort((a, b) => a - b);
  const idle = (i: number): boolean => {
    const token = reading.doc.token(i);
    return token.isPunct && !/["“”«»]/u.test(token.text);
  };
  while (sorted.length > 0 && idle(sorted[0]!)) sorted.shift();
  while (sorted.length > 0 && idle(sorted.at(-1)!)) sorted.pop();
  return new Set(sorted.some((i) => reading.doc.token(i).isAlpha) ? sorted : []);
}

/** "who", "which" as the text has it: a relation does not resolve whom its source's pronoun stands for. */
export function surface(verb: Token, source: Source): Source {
  // What is told of nobody ("who are expected to") is not the relative's.
  const own = source.range === null ? null : relativeSubject(verb);
  return own === null || own.lower === 'that' ? source : { ...source, range: { start: own.start, end: own.end } };
}

/**
 * "Macron and Scholz said", "one mayor, Jane Doe, said": the source's words with the names that its head is joined to or
 * explained by, up to the cue; those of a relative clause are not the source's.
 */
export function wholeSource(reading: Reading, cue: Token, { range }: Source): Range | null {
  const span = range === null ? null : reading.doc.tokensBetween(range.start, range.end);
  if (range === null || span === null) return range;
  const head = reading.doc.slice(span.startToken, span.endToken).root;
  if (!isNominal(head) || head.pos === 'PRON') return range;
  let end = range.end;
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const joined of children(at, 'conj', 'appos')) {
      if (!isNominal(joined) || joined.i < head.i || (head.i < cue.i && joined.i > cue.i)) continue;
      end = Math.max(end, joined.end);
      open.push(joined);
    }
  return { start: range.start, end };
}

/** The relative pronoun that is the subject of a verb or of the verb it is coordinated with. */
export function relativeSubject(verb: Token): Token | null {
  let at = verb;
  while (at.dep === 'conj' && ownSubject(at) === null && at.head.i < at.i) at = at.head;
  const own = ownSubject(at);
  return own !== null && own.pos === 'PRON' && /^(?:who|which|that)$/.test(own.lower) ? own : null;
}
