// Sorts attributions for the tables: by form (quotation marks), by kind of source, by kind of cue. Looks at words, never at rules.
import type { Analysis } from '../../src/analysis/index.ts';
import { englishEngine } from '../helpers/english.ts';
import type { GoldArticle, Words } from './polnear-gold.ts';

type Doc = Analysis['doc'];
type Token = Doc['tokens'][number];

/** As PARC and PolNeAR use the words: all of the content in quotation marks, none of it, some of it. */
export const FORMS = ['direct', 'indirect', 'mixed'] as const;
export type Form = (typeof FORMS)[number];

export const SOURCE_KINDS = [
  'named person',
  'state or organisation',
  'pronoun',
  'unnamed',
  'document',
  'none given',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const CUE_KINDS = [
  'verb of speech',
  'verb of attitude',
  'verb in neither list',
  'noun',
  'adjective or adverb',
  'preposition',
  'no cue',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Kinds of an article's word sets. */
export interface Kinds {
  readonly form: (content: ReadonlySet<number>) => Form;
  readonly source: (source: ReadonlySet<number>) => SourceKind;
  readonly cue: (cue: ReadonlySet<number>) => CueKind;
  /** Whether the words name more than one: a plural, or names joined by "and". */
  readonly several: (source: ReadonlySet<number>) => boolean;
}

/** Prepares an article. Names and heads are read from the parse, since the gold has none. */
export function kindsOf({ text, words }: GoldArticle, doc: Doc): Kinds {
  const quoted = wordsInQuotes(text, words);
  const tokenOf = tokensAt(words, doc);
  const tokens = (set: ReadonlySet<number>): Token[] =>
    [...new Set([...set].sort((a, b) => a - b).flatMap((i) => tokenOf[i] ?? []))].map((i) => doc.token(i));
  return {
    form: (content) => {
      const inside = [...content].filter((i) => quoted.has(i)).length;
      return inside === 0 ? 'indirect' : inside === content.size ? 'direct' : 'mixed';
    },
    source: (source) => sourceKind(tokens(source)),
    cue: (cue) => cueKind(tokens(cue)),
    several: (source) => isSeveral(tokens(source)),
  };
}

/** Words between double quotation marks; a pair never reaches over the end of a line. */
function wordsInQuotes(text: string, words: Words): Set<number> {
  const inside = new Set<number>();
  let at = 0;
  for (const line of text.matchAll(/[^\n]+/gu))
    for (const pair of line[0].matchAll(/["“][^"“”]*(?:["”]|$)/gu)) {
      const start = line.index + pair.index;
      while (at < words.starts.length && words.starts[at]! < start) at++;
      while (at < words.starts.length && words.starts[at]! < start + pair[0].length) inside.add(at++);
    }
  return inside;
}

/** Token index of every word, null where no token lies. */
function tokensAt(words: Words, doc: Doc): (number | null)[] {
  let t = 0;
  return words.starts.map((start) => {
    while (t < doc.tokens.length && doc.token(t).end <= start) t++;
    return t < doc.tokens.length && doc.token(t).start <= start ? t : null;
  });
}

/** The first word whose head lies outside. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const inside = new Set(tokens.map((t) => t.i));
  return tokens.find((t) => t.head.i === t.i || !inside.has(t.head.i));
}

const INSTITUTIONS = new Set(
  'administration agency army campaign commission committee company council court department firm foundation government group house journal ministry nation network newspaper organization paper party police senate state university white'.split(
    ' ',
  ),
);
/** What speaks although nobody speaks in it: media of words, and of numbers. */
const DOCUMENTS = new Set(
  'account ad analysis article book document email filing file headline letter memo poll report review statement story study survey transcript tweet video website'.split(
    ' ',
  ),
);

function sourceKind(tokens: readonly Token[]): SourceKind {
  const head = headOf(tokens);
  if (head === undefined) return 'none given';
  if (head.pos === 'PRON' || head.pos === 'DET') return 'pronoun';
  const isPerson = (t: Token): boolean =>
    t.entityType === 'PERSON' && (t.i === head.i || (t.dep === 'appos' && t.head.i === head.i));
  if (tokens.some(isPerson)) return 'named person';
  const lemma = head.lemma.toLowerCase();
  if (DOCUMENTS.has(lemma) || englishEngine().language.cues.channels.includes(lemma)) return 'document';
  if (['ORG', 'GPE', 'NORP', 'FAC', 'LOC'].includes(head.entityType) || INSTITUTIONS.has(lemma))
    return 'state or organisation';
  if (head.pos === 'PROPN') return 'named person';
  return 'unnamed';
}

function isSeveral(tokens: readonly Token[]): boolean {
  const head = headOf(tokens);
  if (head === undefined) return false;
  return /Number=Plur/.test(head.morph) || tokens.some((t) => t.dep === 'conj' && t.head.i === head.i);
}

function cueKind(tokens: readonly Token[]): CueKind {
  const { cues } = englishEngine().language;
  const first = headOf(tokens);
  if (first === undefined) return 'no cue';
  // "is confident", "has made a promise": the word that says what kind of cue it is hangs on an auxiliary.
  const head = first.pos === 'AUX' ? (tokens.find((t) => ['ADJ', 'NOUN', 'VERB'].includes(t.pos)) ?? first) : first;
  const lemma = head.lemma.toLowerCase();
  const listed = (list: readonly { readonly lemma: string }[]): boolean =>
    list.some((one) => one.lemma === lemma || one.lemma.startsWith(`${lemma} `));
  if (head.pos === 'VERB' || head.pos === 'AUX') {
    if (listed(cues.verbs)) return 'verb of speech';
    return listed(cues.attitudes.verbs) ? 'verb of attitude' : 'verb in neither list';
  }
  if (head.pos === 'NOUN' || head.pos === 'PROPN' || head.pos === 'PRON') return 'noun';
  if (head.pos === 'ADJ' || head.pos === 'ADV') return 'adjective or adverb';
  return 'preposition';
}
