// Sentences, with the parser's breaks inside quotations mended.
import type { Block, SourceDocument } from '../documents/index.ts';
import type { Range } from '../evidence/index.ts';
import type { Doc, Token } from '../nlp/index.ts';
import type { Quotation } from './quotations.ts';
import { bracketSpans } from './sentences/sure-ends.ts';

/** A sentence; tokens [startToken, endToken) of the document's Doc. It may hold several parser roots after mending. */
export interface Sentence extends Range {
  readonly index: number;
  readonly startToken: number;
  readonly endToken: number;
  /** Index into `document.blocks`. */
  readonly block: number;
}

const TERMINAL = /[.?!…]["”’'»)\]]*$/;
const CLOSING = /^["”’'»)\]]+$/;

/**
 * The sentences of a parsed document. The parser's starts are taken only where punctuation agrees: after a full stop, question
 * or exclamation mark that no abbreviation explains, before a capital, a digit or an opening mark. A quotation of several
 * sentences whose words of attribution follow (“… . …,” he said) is one sentence; so is a title or heading.
 */
export function findSentences(document: SourceDocument, doc: Doc, quotations: readonly Quotation[]): Sentence[] {
  const starts = new Uint8Array(doc.length);
  const blockOf = new Int32Array(doc.length).fill(-1);
  const { blocks } = document;
  const heads = headsOf(blocks);
  let block = 0;
  let previous: Token | null = null;
  for (const token of doc.tokens) {
    while (block < blocks.length && blocks[block]!.end <= token.start) block++;
    blockOf[token.i] = heads[Math.min(block, blocks.length - 1)]!;
    if (token.isSpace) continue;
    if (previous === null || blockOf[token.i] !== blockOf[previous.i]) starts[token.i] = 1;
    else if (!isHeading(blocks[block])) {
      // The parser may leave a closing mark at the head of the next sentence; the start is then the token after it.
      const moved = previous.isSentenceStart && CLOSING.test(previous.text) && starts[previous.i] === 0;
      if ((token.isSentenceStart || moved) && breaks(doc, previous, token)) starts[token.i] = 1;
    }
    previous = token;
  }
  bracketed(document, doc, starts);
  for (const quotation of quotations) if (quotation.level === 0 && quotation.closed) join(doc, quotation, starts);
  return collect(doc, starts, blockOf);
}

/** For each block the one in which its first sentence began. Offsets of a later sentence of it still tell where it stands. */
function headsOf(blocks: readonly Block[]): Int32Array {
  const heads = Int32Array.from(blocks, (_, i) => i);
  for (const [i, { continues }] of blocks.entries()) if (continues === true) heads[i] = heads[i - 1] ?? i;
  return heads;
}

function isHeading(block: Block | undefined): boolean {
  return block?.kind === 'title' || block?.kind === 'heading';
}

/** Whether punctuation allows a new sentence between two tokens. */
function breaks(doc: Doc, previous: Token, token: Token): boolean {
  const before = doc.text.slice(Math.max(0, previous.start - 6), previous.end);
  if (CLOSING.test(token.text) && !token.hasSpaceAfter && token.start === previous.end) return false;
  if (
    previous.text === ')' &&
    /\(\w* ?(?:credit|photo|image|picture|source):[^()]*\)$/i.test(
      doc.text.slice(Math.max(0, previous.end - 140), previous.end),
    )
  )
    return true;
  if (!TERMINAL.test(before)) return /\n\s*\n/.test(doc.text.slice(previous.end, token.start));
  if (/^\p{Ll}/u.test(token.text)) return false;
  // An abbreviation's full stop ends a sentence only before a word that could not go on with it ("the U.S. The talks").
  if (/(?:^|[^\p{L}])\p{L}\.$/u.test(before) || /^\p{L}{1,4}\.$/u.test(previous.text))
    return !/^(?:NNPS?|NN|JJ|CD)$/.test(token.tag);
  return true;
}

/** Removes the starts inside brackets. */
function bracketed(document: SourceDocument, doc: Doc, starts: Uint8Array): void {
  for (const block of document.blocks) {
    for (const span of bracketSpans(document.text.slice(block.start, block.end))) {
      const inside = doc.tokensBetween(block.start + span.start, block.start + span.end);
      if (inside !== null) starts.fill(0, inside.startToken + 1, inside.endToken);
    }
  }
}

/** Removes the starts inside a quotation after which its sentence goes on. */
function join(doc: Doc, quotation: Quotation, starts: Uint8Array): void {
  const inside = doc.tokensBetween(quotation.contentStart, quotation.end);
  if (inside === null) return;
  const last = doc.text[quotation.contentEnd - 1] ?? '';
  let after = inside.endToken;
  while (after < doc.length && doc.token(after).isSpace) after++;
  const next = after < doc.length ? doc.token(after) : null;
  const goesOn =
    next !== null &&
    last !== '.' &&
    (last === ',' || /^[\p{Ll},;–—-]/u.test(next.text) || (next.isSentenceStart === false && starts[after] === 0)) &&
    !(starts[after] === 1 && last !== ',');
  if (!goesOn) return;
  const opening = doc.tokensBetween(quotation.start, quotation.contentStart);
  const first = opening === null ? inside.startToken : opening.startToken;
  for (let i = first + 1; i <= after; i++) starts[i] = 0;
}

function collect(doc: Doc, starts: Uint8Array, blockOf: Int32Array): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 1; i <= doc.length; i++) {
    if (i < doc.length && starts[i] !== 1) continue;
    let first = from;
    let last = i - 1;
    while (first < last && doc.token(first).isSpace) first++;
    while (last > first && doc.token(last).isSpace) last--;
    if (doc.length > 0 && !doc.token(first).isSpace) {
      sentences.push({
        index: sentences.length,
        start: doc.token(first).start,
        end: doc.token(last).end,
        startToken: first,
        endToken: last + 1,
        block: blockOf[first]!,
      });
    }
    from = i;
  }
  return sentences;
}
