// What the frames share while a document is read from top to bottom: look-ups into the analysis, and who spoke last.
import type { Actor, Analysis, Mention, Quantity, Quotation, Sentence, TimeExpression } from '../analysis/index.ts';
import type { Range } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import { findAsides } from './asides.ts';
import type { Attribution, Source } from './attribution.ts';
import { type CueIndex, indexCues } from './cue-index.ts';
import type { Doc, Token, TokenRange } from './tokens.ts';

/** A quotation with its tokens, marks included. */
export interface QuotedTokens extends TokenRange {
  readonly quotation: Quotation;
  readonly index: number;
}

/** Who spoke last, where, and whether in quotation marks. */
export interface LastSpeaker {
  readonly source: Source;
  readonly sentence: number;
  readonly block: number;
  readonly quoted: boolean;
}

/** The state of one pass over a document. Frames read it and add to `attributions`; nothing outside sees it. */
export interface Reading {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly doc: Doc;
  readonly cues: CueIndex;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Sentence index of every token, −1 outside. */
  readonly sentenceOf: Int32Array;
  /** What the analysis found, by sentence, so that a statement looks only around itself. */
  readonly found: readonly Found[];
  /** Outermost spoken quotations in text order. */
  readonly quotes: readonly QuotedTokens[];
  /** Index into `quotes` for every token, −1 outside. */
  readonly quoteOf: Int32Array;
  /** Last token of every closed quotation → its index. */
  readonly closedBy: ReadonlyMap<number, number>;
  /** 1 for every token between quotation marks of any kind. */
  readonly marked: Uint8Array;
  /** For every token, the smallest mention that holds it. */
  readonly mentionOf: readonly (Mention | null)[];
  readonly mentionByHead: ReadonlyMap<number, Mention>;
  /** 1 for tokens that only say how the source speaks: "who asked not to be named", "speaking on state television". */
  readonly asides: Uint8Array;
  /** 1 for tokens of a cue that stands inside a statement; they are no part of what it states. */
  readonly inserted: Uint8Array;
  readonly attributions: Attribution[];
  /** Speakers in text order; the last is the latest. */
  readonly speakers: LastSpeaker[];
}

/** Mentions, amounts, times and places of one sentence. */
export interface Found {
  readonly mentions: Mention[];
  readonly quantities: Quantity[];
  readonly times: TimeExpression[];
  readonly places: Place[];
}

/** A named place: tokens and normalised name. */
export interface Place extends TokenRange {
  readonly name: string;
}

function bySentence(analysis: Analysis, sentenceOf: Int32Array): readonly Found[] {
  const found: Found[] = analysis.sentences.map(() => ({ mentions: [], quantities: [], times: [], places: [] }));
  const at = (range: Range): Found | undefined =>
    found[sentenceOf[analysis.doc.tokensBetween(range.start, range.end)?.startToken ?? -1] ?? -1];
  for (const mention of analysis.mentions) found[sentenceOf[mention.startToken] ?? -1]?.mentions.push(mention);
  for (const quantity of analysis.quantities) at(quantity)?.quantities.push(quantity);
  for (const time of analysis.times) at(time)?.times.push(time);
  for (const entity of analysis.doc.entities)
    if (entity.label === 'GPE' || entity.label === 'LOC' || entity.label === 'FAC') {
      const name = entity.text.replace(/^the /iu, '').toLowerCase();
      found[sentenceOf[entity.startToken] ?? -1]?.places.push({ from: entity.startToken, to: entity.endToken, name });
    }
  return found;
}

export function openReading(analysis: Analysis, language: Language): Reading {
  const { doc } = analysis;
  const sentenceOf = new Int32Array(doc.length).fill(-1);
  for (const sentence of analysis.sentences) sentenceOf.fill(sentence.index, sentence.startToken, sentence.endToken);
  const quotes = spokenQuotations(analysis);
  const quoteOf = new Int32Array(doc.length).fill(-1);
  for (const [n, quote] of quotes.entries()) quoteOf.fill(n, quote.from, quote.to);
  const marked = new Uint8Array(doc.length);
  const closedBy = new Map<number, number>();
  for (const [index, quotation] of analysis.quotations.entries()) {
    const span = doc.tokensBetween(quotation.start, quotation.end);
    if (span === null) continue;
    marked.fill(1, span.startToken, span.endToken);
    if (quotation.closed) closedBy.set(span.endToken - 1, index);
  }
  const mentionOf: (Mention | null)[] = new Array<Mention | null>(doc.length).fill(null);
  const mentionByHead = new Map<number, Mention>();
  for (const mention of analysis.mentions) {
    const known = mentionByHead.get(mention.head);
    if (known === undefined || known.actors.length < mention.actors.length) mentionByHead.set(mention.head, mention);
    for (let i = mention.startToken; i < mention.endToken; i++) {
      const held = mentionOf[i];
      if (held === null || held === undefined || length(mention) < length(held)) mentionOf[i] = mention;
    }
  }
  return {
    analysis,
    language,
    doc,
    cues: indexCues(language.cues),
    actors: new Map(analysis.actors.map((actor) => [actor.id, actor])),
    sentenceOf,
    found: bySentence(analysis, sentenceOf),
    quotes,
    quoteOf,
    closedBy,
    marked,
    mentionOf,
    mentionByHead,
    asides: findAsides(doc),
    inserted: new Uint8Array(doc.length),
    attributions: [],
    speakers: [],
  };
}

function length(mention: Mention): number {
  return mention.endToken - mention.startToken;
}

function spokenQuotations(analysis: Analysis): readonly QuotedTokens[] {
  const found: QuotedTokens[] = [];
  for (const [index, quotation] of analysis.quotations.entries()) {
    if (quotation.level !== 0 || quotation.kind !== 'speech') continue;
    const span = analysis.doc.tokensBetween(quotation.start, quotation.end);
    if (span !== null) found.push({ quotation, index, from: span.startToken, to: span.endToken });
  }
  return found;
}

/** The sentence of a token; null for a token outside the sentences. */
export function sentenceAt(reading: Reading, i: number): Sentence | null {
  return reading.analysis.sentences[reading.sentenceOf[i] ?? -1] ?? null;
}

/** Whether the token stands between the marks of a spoken quotation. */
export function inQuote(reading: Reading, token: Token): boolean {
  return (reading.quoteOf[token.i] ?? -1) >= 0;
}

/** Share of a range's words that stand in quotation marks of any kind, in [0, 1]. */
export function quotedShare(reading: Reading, range: TokenRange): number {
  let words = 0;
  let quoted = 0;
  for (let i = range.from; i < range.to; i++) {
    const token = reading.doc.token(i);
    if (token.isPunct || token.isSpace) continue;
    words++;
    if (isBetweenMarks(reading, token)) quoted++;
  }
  return words === 0 ? 0 : quoted / words;
}

/** Whether a token stands in a quotation, spoken or of a term. */
export function isBetweenMarks(reading: Reading, token: Token): boolean {
  return reading.marked[token.i] === 1;
}
