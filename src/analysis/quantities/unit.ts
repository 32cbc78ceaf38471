// What a number counts: the noun it modifies by the parse, or the noun of its of-phrase; by word order where there is no parse.
import type { Doc, Token } from '../../nlp/index.ts';
import type { Word } from '../times/words.ts';

/** A counted noun: its lemma (common-noun compounds joined, head last) and where it ends. */
export interface Unit {
  readonly lemma: string;
  readonly end: number;
}

/** Words after a number within which its noun is looked for. */
const REACH = 7;

/** The counted noun of the numeral whose characters are [start, end). `after` is the index of the word behind it. */
export function unitOf(doc: Doc, all: readonly Word[], start: number, end: number, after: number): Unit | null {
  const span = doc.length === 0 ? null : doc.tokensBetween(start, end);
  if (span === null || span.root.tag === '') return byOrder(all, after);
  const last = doc.token(span.endToken - 1);
  let token: Token = span.root.i < last.i && span.root.pos !== 'NOUN' ? last : span.root;
  for (
    let depth = 0;
    depth < 4 && ['quantmod', 'compound', 'nummod', 'advmod', 'nmod', 'amod'].includes(token.dep);
    depth++
  ) {
    const head = token.head;
    if (head.i < span.startToken) return null;
    token = head;
    if (isNoun(token) && token.i >= span.endToken && !inCompound(token)) return named(token, end);
  }
  // "five of the hostages", "dozens of people", "half the deputies".
  const of = token.children.find((child) => child.lower === 'of' && child.i >= span.endToken);
  const object = of?.children.find((child) => child.dep === 'pobj');
  if (object !== undefined) return object.pos === 'PRON' ? null : named(object, end);
  if (token.pos === 'NOUN' && token.i >= span.endToken) return named(token, end);
  return inPhrase(doc, span.endToken, end);
}

function isNoun(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN';
}

/** A noun that only modifies a later one: "Taliban" of "Taliban members", "hour" of "two-hour calls". */
function inCompound(token: Token): boolean {
  return ['compound', 'nmod', 'nummod', 'amod', 'quantmod'].includes(token.dep) && token.head.i > token.i;
}

/** Words that may stand between a number and its noun, by tag. */
const BETWEEN = new Set(['JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'VBN', 'VBG', 'NN', 'NNP', 'NNPS', 'HYPH', 'CC', ',']);

/** Where the parse ties the number to no noun: the plural noun that ends the phrase behind it. */
function inPhrase(doc: Doc, from: number, end: number): Unit | null {
  for (let i = from; i < Math.min(doc.length, from + REACH); i++) {
    const token = doc.token(i);
    if (token.tag === 'NNS') return named(token, end);
    if (!BETWEEN.has(token.tag) || (i === from && (token.tag === ',' || token.tag === 'CC'))) return null;
  }
  return null;
}

function named(noun: Token, end: number): Unit {
  const compounds = noun.children.filter(
    (child) =>
      child.dep === 'compound' &&
      child.pos === 'NOUN' &&
      child.children.length === 0 &&
      child.i < noun.i &&
      child.start >= end,
  );
  return { lemma: [...compounds, noun].map((token) => token.lemma.toLowerCase()).join(' '), end: noun.end };
}

/** Without a parse: the first plural-looking word in reach, before any sign or verb-like small word. */
function byOrder(all: readonly Word[], after: number): Unit | null {
  for (let i = after; i < Math.min(all.length, after + REACH); i++) {
    const word = all[i]!;
    if (
      word.kind !== 'word' ||
      word.afterBreak ||
      ['and', 'or', 'to', 'in', 'on', 'at', 'for', 'by', 'were', 'was'].includes(word.lower)
    )
      return null;
    if (/[^s]s$/.test(word.lower) && word.lower.length > 3)
      return { lemma: word.lower.replace(/ies$/, 'y').replace(/s$/, ''), end: word.end };
    if (['people', 'troops', 'children', 'women', 'men', 'police'].includes(word.lower))
      return { lemma: word.lower, end: word.end };
  }
  return null;
}
