// The attribution relations of a document as PARC 3 and PolNeAR draw them: source, cue and content, outermost mouth only.
import type { Analysis } from '../analysis/index.ts';
import type { Range } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import { readAttributions } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { attitudes, surface } from './frames/attitudes.ts';
import type { Reading } from './reading.ts';
import { child, children, isPassive, isVerbal } from './syntax.ts';
import { holdsToken, type Token, type TokenRange, toRanges } from './tokens.ts';

/** One relation. Ranges are half-open, in UTF-16 units of the document's text. */
export interface AttributionRelation {
  /** Actor id; null when the text names nobody. */
  readonly actor: string | null;
  readonly source: Range | null;
  readonly cue: (Range & { readonly lemma: string }) | null;
  /** Stretches of content in text order, without outer punctuation. */
  readonly content: readonly Range[];
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
}

/**
 * Who is said to say, think, want or decide what. Wider than `attribute`: an act or attitude that the outlet tells
 * ("supports the plan") is a relation here and the outlet's own statement there. Pure; linear in the document.
 */
export function attributions(analysis: Analysis, language: Language): AttributionRelation[] {
  const reading = readAttributions(analysis, language);
  const drawn = [...reading.attributions, ...attitudes(reading)].map((one) => draw(reading, one));
  return outermost(
    continued(
      reading,
      drawn.filter((one) => one.words.size > 0),
    ),
  ).map((one) => relation(reading, one));
}

interface Drawn {
  readonly attribution: Attribution;
  /** Word tokens of the content. */
  readonly words: Set<number>;
}

/** Frames whose content is their whole clause: source and cue are taken out of it. */
function draw(reading: Reading, attribution: Attribution): Drawn {
  const { doc } = reading;
  const words = new Set<number>();
  const cue = attribution.cue === null ? null : doc.token(attribution.cue.token);
  const out = cue === null ? [] : cueTokens(cue);
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
  return { attribution, words: trimmed(reading, words) };
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

/** How many relations back the speaker of a quotation without a cue is sought. */
const GOES_ON = 6;

/** A quotation without a cue goes on with the relation of its speaker before it. */
function continued(reading: Reading, drawn: readonly Drawn[]): Drawn[] {
  const ordered = [...drawn].sort((a, b) => first(a) - first(b));
  const kept: Drawn[] = [];
  for (const one of ordered) {
    const { cue, source } = one.attribution;
    const near =
      cue === null && source.actor !== null
        ? kept
            .slice(-GOES_ON)
            .filter((other) => isOutside(reading, other) && other.attribution.source.actor === source.actor)
        : [];
    // '"A," he said, adding that B. "C."': the quotation goes on with the quotation.
    const last = near.findLast((other) => (reading.quoteOf[first(other)] ?? -1) >= 0) ?? near.at(-1);
    if (last === undefined) kept.push(one);
    else for (const i of one.words) last.words.add(i);
  }
  return kept;
}

/** Announced by words outside quotations, so that a "we think" within one takes nothing over. */
function isOutside(reading: Reading, { attribution }: Drawn): boolean {
  return attribution.cue !== null && (reading.quoteOf[attribution.cue.token] ?? -1) < 0;
}

function first(one: Drawn): number {
  return Math.min(...one.words);
}

/** PolNeAR draws no relation inside another's content: the outermost mouth only, and one relation for one content. */
function outermost(drawn: readonly Drawn[]): Drawn[] {
  const kept: Drawn[] = [];
  const owner = new Map<number, Drawn>();
  for (const one of [...drawn].sort((a, b) => b.words.size - a.words.size)) {
    const cue = one.attribution.cue?.token ?? null;
    if (cue !== null && owner.has(cue)) continue;
    const shared = [...one.words].filter((i) => owner.has(i)).length;
    if (shared > one.words.size / 2) continue;
    for (const i of one.words) if (owner.has(i)) one.words.delete(i);
    for (const i of one.words) owner.set(i, one);
    kept.push(one);
  }
  return kept.sort((a, b) => first(a) - first(b));
}

function relation(reading: Reading, { attribution, words }: Drawn): AttributionRelation {
  const { doc } = reading;
  const ranges = toRanges([...words].sort((a, b) => a - b));
  const cue = attribution.cue === null ? null : doc.token(attribution.cue.token);
  const source = cue === null || !isVerbal(cue) ? attribution.source : surface(reading, cue, attribution.source);
  return {
    actor: attribution.source.actor,
    source: source.range,
    cue: attribution.cue === null ? null : { ...attribution.cue.range, lemma: attribution.cue.lemma },
    content: ranges.map((r) => ({ start: doc.token(r.from).start, end: doc.token(r.to - 1).end })),
    rule: attribution.rule,
    reason: attribution.reason,
    confidence: attribution.confidence,
  };
}
