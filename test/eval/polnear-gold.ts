// Reads PolNeAR's brat stand-off files: attributions with source, cue and content as sets of word tokens.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of a text by position; matching counts them, so that punctuation and spaces never matter. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** One attribution: indexes of its words; an empty set where the annotators found none. */
export interface WordRelation {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  /** Offsets of the marks that are its cue, where no word is. */
  readonly marks?: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** One annotation of one article; an article with several annotators gives several. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly words: Words;
  readonly gold: readonly WordRelation[];
}

export function wordsOf(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { starts, ends };
}

/** Words that overlap the ranges (half-open, UTF-16). */
export function wordsIn(
  words: Words,
  ranges: readonly { readonly start: number; readonly end: number }[],
): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of ranges) {
    let low = 0;
    let high = words.starts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (words.ends[mid]! > start) high = mid;
      else low = mid + 1;
    }
    for (let i = low; i < words.starts.length && words.starts[i]! < end; i++) found.add(i);
  }
  return found;
}

/** Where the marks of a cue stand that is punctuation alone (a colon, a dash: guidelines, "Punctuation as a cue"). */
export function marksIn(
  text: string,
  words: Words,
  ranges: readonly { readonly start: number; readonly end: number }[],
): Set<number> {
  const found = new Set<number>();
  if (wordsIn(words, ranges).size > 0) return found;
  for (const { start, end } of ranges) for (let i = start; i < end; i++) if (!/\s/.test(text[i] ?? ' ')) found.add(i);
  return found;
}

/** Reads one split ("train" or "dev"). Discard and Discuss are skipped; implicit sources have an empty source. */
export function readPolnear(
  folder: string,
  split: string,
  take: (name: string) => boolean = () => true,
): GoldArticle[] {
  const base = join(folder, 'data', split);
  return readdirSync(join(base, 'attributions'))
    .sort()
    .filter((file) => take(file))
    .map((file) => {
      const name = file.replace(/_[^_]*\.ann$/u, '');
      const text = readFileSync(join(base, 'text', `${name}.txt`), 'utf8');
      const words = wordsOf(text);
      return {
        name: file,
        text,
        words,
        gold: readStandoff(readFileSync(join(base, 'attributions', file), 'utf8'), text, words),
      };
    });
}

function readStandoff(annotation: string, text: string, words: Words): WordRelation[] {
  const offset = codePointOffsets(text);
  const spans = new Map<string, readonly { start: number; end: number }[]>();
  const gold: WordRelation[] = [];
  for (const line of annotation.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const space = body.indexOf(' ');
      const ranges = body
        .slice(space + 1)
        .split(';')
        .map((pair) => pair.split(' ').map(Number))
        .map(([start = 0, end = 0]) => ({ start: offset(start), end: offset(end) }));
      spans.set(id, ranges);
    } else if (id.startsWith('E') && body.startsWith('Attribution')) {
      const parts = body.split(' ').map((part) => part.split(':'));
      const rangesOf = (kind: string) =>
        parts.filter(([role]) => role?.startsWith(kind)).flatMap(([, t]) => spans.get(t ?? '') ?? []);
      const relation = {
        source: wordsIn(words, rangesOf('Source')),
        cue: wordsIn(words, rangesOf('Cue')),
        marks: marksIn(text, words, rangesOf('Cue')),
        content: wordsIn(words, rangesOf('Content')),
      };
      if (relation.content.size > 0) gold.push(relation);
    }
  }
  return gold;
}

/** Stand-off offsets count code points; the texts hold a few beyond the basic plane. */
function codePointOffsets(text: string): (n: number) => number {
  if (!/[\ud800-\udbff]/u.test(text) && !/[\ud800-\udbff]/.test(text)) return (n) => n;
  const at: number[] = [];
  let i = 0;
  for (const character of text) {
    at.push(i);
    i += character.length;
  }
  at.push(i);
  return (n) => at[n] ?? i;
}
