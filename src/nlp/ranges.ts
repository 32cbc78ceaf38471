/** Parses chosen passages of a text, each on its own, into one document over the whole text. */

import { Doc, makeArrays } from './doc.ts';
import type { Pipeline } from './pipeline.ts';
import { Vocab } from './vocab.ts';

/** A stretch of a passage that is not read, or read as another word: that word's token stands in its place. */
export interface Skip {
  readonly start: number;
  readonly end: number;
  readonly as?: string;
}

/** A passage, half-open, UTF-16 units. `skips`: in order and apart; a token stands on one side of each. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly skips?: readonly Skip[];
}

/**
 * A document whose tokens lie in the given passages alone, with offsets into the whole text. Each passage is parsed on its
 * own, so no sentence, arc or entity crosses from one to another. Throws a RangeError when passages overlap, are out of
 * order or lie outside the text.
 */
export function processRanges(pipeline: Pipeline, text: string, ranges: readonly TextRange[]): Doc {
  let last = 0;
  for (const { start, end } of ranges) {
    if (!(start >= last && end >= start && end <= text.length)) {
      throw new RangeError(`the passage ${start} to ${end} does not follow ${last} in a text of ${text.length}`);
    }
    last = end;
  }
  const passages = ranges.map((range) => ({ range, read: readable(text, range) }));
  const docs = passages.map(({ read }) => pipeline.process(read.text));
  const vocab = docs[0]?.vocab ?? new Vocab();
  const arrays = makeArrays(docs.reduce((sum, doc) => sum + doc.length, 0));
  let at = 0;
  for (const [n, doc] of docs.entries()) {
    const { startOf, endOf } = passages[n]!.read;
    const own = doc.arrays;
    // A pipeline may start a new vocabulary between two passages.
    const code = (value: number) => (doc.vocab === vocab ? value : vocab.code(doc.vocab.string(value)));
    for (let i = 0; i < doc.length; i++) {
      const to = at + i;
      arrays.starts[to] = startOf(own.starts[i]!);
      arrays.ends[to] = endOf(own.ends[i]!);
      arrays.spaces[to] = own.spaces[i]!;
      arrays.norms[to] = code(own.norms[i]!);
      arrays.tags[to] = code(own.tags[i]!);
      arrays.pos[to] = code(own.pos[i]!);
      arrays.morphs[to] = code(own.morphs[i]!);
      arrays.lemmas[to] = code(own.lemmas[i]!);
      arrays.heads[to] = own.heads[i]! + at;
      arrays.deps[to] = code(own.deps[i]!);
      arrays.leftEdges[to] = own.leftEdges[i]! + at;
      arrays.rightEdges[to] = own.rightEdges[i]! + at;
      arrays.sentenceStarts[to] = own.sentenceStarts[i]!;
      arrays.entityIobs[to] = own.entityIobs[i]!;
      arrays.entityTypes[to] = code(own.entityTypes[i]!);
    }
    at += doc.length;
  }
  return new Doc(text, vocab, arrays);
}

/** A stretch of what is read: its first unit there, and what it is of the whole text (the same length, or a skip's). */
interface Part {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

/** The text of a passage as it is read, and where in the whole text a token of it begins and ends. */
function readable(text: string, { start, end, skips = [] }: TextRange) {
  const parts: Part[] = [];
  let read = '';
  const add = (part: string, of: Omit<Part, 'from'>) => {
    parts.push({ from: read.length, ...of });
    read += part;
  };
  let from = start;
  for (const skip of [...skips, { start: end, end }]) {
    const part = text.slice(from, skip.start);
    // What is skipped parted two words, unless the second hangs on the first ("'s").
    if (read !== '' && /^[^\s'’]/.test(part)) read += ' ';
    add(part, { start: from, end: skip.start, whole: false });
    if (skip.as !== undefined) {
      read += ' ';
      add(skip.as, { start: skip.start, end: skip.end, whole: true });
    }
    from = skip.end;
  }
  const partAt = (unit: number) => parts.findLast((one) => one.from <= unit)!;
  return {
    text: read,
    startOf(unit: number): number {
      const part = partAt(unit);
      return part.whole ? part.start : part.start + unit - part.from;
    },
    endOf(unit: number): number {
      const part = partAt(unit - 1);
      return part.whole ? part.end : part.start + unit - part.from;
    },
  };
}
