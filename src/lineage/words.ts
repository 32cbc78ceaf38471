// The running words of a document with their places, as numbers that are the same for the same word in every document.
import type { SourceDocument } from '../documents/index.ts';
import type { Range } from '../evidence/index.ts';

/** Words in text order; `ids`, `starts` and `ends` run side by side. */
export interface Words {
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the word stands inside one of the ranges held for quoted. */
  readonly quoted: Uint8Array;
  /** 1 where the word is written in lower case and has at least four letters: no part of a name or a title. */
  readonly plain: Uint8Array;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Numbers words: the same word in any spelling of case and apostrophe is the same number. */
export type Numbering = (word: string) => number;

/** A numbering that grows with the words it is asked for. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return (word) => {
    const key = word.toLowerCase().replaceAll('’', "'").normalize('NFC');
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  };
}

/** The words of the report's own text; headlines, headings and captions stand for themselves and are left out. */
export function wordsOf(document: SourceDocument, quotations: readonly Range[], numberOf: Numbering): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  const plain: number[] = [];
  const inside = [...quotations].sort((a, b) => a.start - b.start);
  let next = 0;
  let open = -1;
  for (const block of document.blocks) {
    if (block.kind === 'title' || block.kind === 'heading' || block.kind === 'caption') continue;
    for (const match of document.text.slice(block.start, block.end).matchAll(WORD)) {
      const [word] = match;
      const start = block.start + match.index;
      ids.push(numberOf(word));
      starts.push(start);
      ends.push(start + word.length);
      for (; (inside[next]?.start ?? start + 1) <= start; next++) open = Math.max(open, inside[next]?.end ?? -1);
      quoted.push(start < open || block.kind === 'quote' ? 1 : 0);
      plain.push(word.length >= 4 && /^\p{Ll}+$/u.test(word) ? 1 : 0);
    }
  }
  return {
    ids: Uint32Array.from(ids),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    quoted: Uint8Array.from(quoted),
    plain: Uint8Array.from(plain),
  };
}
