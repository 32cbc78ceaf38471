// Finds quotation spans on characters, before and apart from the parser.
import type { Block } from '../documents/index.ts';
import type { Range } from '../evidence/index.ts';
import type { Doc } from '../nlp/index.ts';
import { findMarks } from './quotations/marks.ts';
import { type Pair, pair } from './quotations/pairing.ts';

/** A stretch between quotation marks. `start`/`end` take in the marks, `contentStart`/`contentEnd` do not. */
export interface Quotation extends Range {
  readonly contentStart: number;
  readonly contentEnd: number;
  /** 0 for an outermost quotation, 1 for one inside it, … */
  readonly level: number;
  /** False when the closing mark is missing: the quotation then ends with its paragraph. */
  readonly closed: boolean;
  /** `speech`: words as somebody said them; `term`: a word or two held at a distance or taken over verbatim. */
  readonly kind: 'speech' | 'term';
  /** Index of the quotation (in the previous paragraph) that this one continues, or null. */
  readonly continues: number | null;
}

/** A fragment below this number of words without a verb is a term, not speech. textacy asks the same of direct quotations. */
const SPEECH_WORDS = 4;

const OPENING = /[“„"«‟]/;

/**
 * The quotations of a text's blocks, in order of their opening, inner ones after the one that holds them. Characters alone
 * decide. A quotation that no mark closes ends with its paragraph; when the next paragraph opens with a mark again, that one
 * continues it. Linear in the length of the blocks.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  /** Index of the quotation that the previous block left open. */
  let pending: number | null = null;
  for (const block of blocks) {
    const pairs = pair(text, findMarks(text, block.start, block.end), block.end);
    const places = new Map<Pair, number>();
    let left: number | null = null;
    for (const one of pairs) {
      const contentStart = one.open.at + 1;
      const contentEnd = one.close === null ? trimEnd(text, contentStart, one.limit) : one.close.at;
      if (contentEnd <= contentStart) continue;
      const resumed = one.resumes === null ? null : (places.get(one.resumes) ?? null);
      const first = one.open.at === firstNonSpace(text, block.start) && OPENING.test(text[one.open.at]!);
      places.set(one, found.length);
      if (one.close === null && one.level === 0 && one.limit === block.end) left = found.length;
      found.push({
        start: one.open.at,
        end: one.close === null ? contentEnd : one.close.at + 1,
        contentStart,
        contentEnd,
        level: one.level,
        closed: one.close !== null,
        kind: kindOf(text.slice(contentStart, contentEnd)),
        continues: resumed ?? (first && one.level === 0 ? pending : null),
      });
    }
    pending = left;
  }
  return found;
}

/**
 * The same quotations, with those of few words told apart now that the text is parsed: a verb among them, or a comma at
 * their end and a verb of saying behind it (“No deal,” said the envoy), makes them speech. `speech`: lemmas of such verbs.
 */
export function withVerbs(quotations: readonly Quotation[], doc: Doc, speech: ReadonlySet<string>): Quotation[] {
  return quotations.map((quotation) => {
    const { contentStart, contentEnd } = quotation;
    if (quotation.kind === 'term' && isSpokenShort(quotation, doc, speech)) return { ...quotation, kind: 'speech' };
    const words = wordsOf(doc.text.slice(contentStart, contentEnd));
    if (quotation.kind === 'speech' || words.length >= SPEECH_WORDS || words.length < 2) return quotation;
    const tokens = doc.tokensBetween(contentStart, contentEnd)?.tokens ?? [];
    const verbal = tokens.some(
      (token) => /^(?:VB[DPZNG]?|MD)$/.test(token.tag) && token.dep !== 'amod' && token.dep !== 'compound',
    );
    return verbal ? { ...quotation, kind: 'speech' } : quotation;
  });
}

/** Tokens between a short quotation and the verb that says it. */
const CUE_REACH = 8;

function isSpokenShort(quotation: Quotation, doc: Doc, speech: ReadonlySet<string>): boolean {
  const { text } = doc;
  const comma = /[,?!]\s*$/.test(text.slice(quotation.contentStart, quotation.contentEnd));
  if (!comma && text[quotation.end] !== ',') return false;
  if (!/^[^\p{L}\p{N}]*\p{Lu}/u.test(text.slice(quotation.contentStart, quotation.contentEnd))) return false;
  // 'on "Morning Roundup,"' is a name: speech opens its clause.
  if (!/(?:^|[\n.!?,:;—–)”"’'])\s*$/.test(text.slice(Math.max(0, quotation.start - 3), quotation.start))) return false;
  const last = doc.tokensBetween(quotation.start, quotation.end)?.endToken ?? doc.length;
  for (let i = last; i < Math.min(doc.length, last + CUE_REACH); i++) {
    const token = doc.token(i);
    if (/^[.;:]$/.test(token.text) || (token.text === ',' && i > last) || token.isSentenceStart) return false;
    if (/^VB[DZP]$/.test(token.tag)) return speech.has(token.lemma.toLowerCase());
    if (/^(?:VB|VBG|VBN|MD|WP|WDT|IN)$/.test(token.tag)) return false;
  }
  return false;
}

/** Few words are a term unless they stand as a sentence of their own; so are titles (“Friends of the Gulf”). */
function kindOf(content: string): Quotation['kind'] {
  const words = wordsOf(content);
  const capital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(content);
  if (capital && /[.?!…]\W*$/u.test(content)) return 'speech';
  if (capital && words.length === 1 && content.endsWith(',')) return 'speech';
  if (words.length < SPEECH_WORDS) return 'term';
  const long = words.filter((word) => word.length > 3);
  const title =
    words.length <= 8 && /^\p{Lu}/u.test(words[0]!) && long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
  return title ? 'term' : 'speech';
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

function trimEnd(text: string, from: number, end: number): number {
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  return end;
}

function firstNonSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
