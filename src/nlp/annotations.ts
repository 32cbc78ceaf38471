/** Builds a document from given annotations: for readers of tagged files, and for tests that need an exact parse. */

import { Doc, makeArrays } from './doc.ts';
import { computeEdges } from './edges.ts';
import type { EntityIob } from './token.ts';
import { Vocab } from './vocab.ts';

/** What is known of one token; all but the offsets may be left out. */
export interface TokenAnnotation {
  /** Half-open offsets, UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly norm?: string;
  readonly lemma?: string;
  readonly tag?: string;
  readonly pos?: string;
  /** FEATS, sorted. */
  readonly morph?: string;
  readonly dep?: string;
  /** Absolute index of the head; left out, or the token itself, for a root. */
  readonly head?: number;
  readonly entityType?: string;
  readonly entityIob?: EntityIob;
  /** Left out: the first token of each tree starts a sentence. */
  readonly sentenceStart?: boolean;
}

/**
 * A document with these annotations.
 * Throws a RangeError when offsets are not ascending and inside the text, or when a head is outside or in a cycle.
 */
export function docFromAnnotations(text: string, tokens: readonly TokenAnnotation[], vocab: Vocab = new Vocab()): Doc {
  const arrays = makeArrays(tokens.length);
  let last = 0;
  for (const [i, token] of tokens.entries()) {
    if (!(token.start >= last && token.end > token.start && token.end <= text.length)) {
      throw new RangeError(`token ${i} has the offsets ${token.start} to ${token.end}, which do not follow ${last}`);
    }
    last = token.end;
    const head = token.head ?? i;
    if (!(head >= 0 && head < tokens.length)) throw new RangeError(`token ${i} has the head ${head}, outside the text`);
    arrays.starts[i] = token.start;
    arrays.ends[i] = token.end;
    arrays.spaces[i] = text[token.end] === ' ' ? 1 : 0;
    arrays.norms[i] = vocab.code(token.norm ?? text.slice(token.start, token.end).toLowerCase());
    arrays.lemmas[i] = vocab.code(token.lemma ?? '');
    arrays.tags[i] = vocab.code(token.tag ?? '');
    arrays.pos[i] = vocab.code(token.pos ?? '');
    arrays.morphs[i] = vocab.code(token.morph ?? '');
    arrays.deps[i] = vocab.code(token.dep ?? '');
    arrays.heads[i] = head;
    arrays.entityTypes[i] = vocab.code(token.entityType ?? '');
    arrays.entityIobs[i] = { B: 3, I: 1, O: 2, '': 0 }[token.entityIob ?? ''];
  }
  rejectCycles(arrays.heads);
  computeEdges(arrays);
  for (const [i, token] of tokens.entries()) {
    if (token.sentenceStart !== undefined) arrays.sentenceStarts[i] = token.sentenceStart ? 1 : 0;
  }
  return new Doc(text, vocab, arrays);
}

function rejectCycles(heads: Int32Array): void {
  /** 0 unseen, 1 on the present path, 2 known to reach a root. */
  const state = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++) {
    const path: number[] = [];
    let at = i;
    while (state[at] === 0) {
      state[at] = 1;
      path.push(at);
      if (heads[at] === at) break;
      at = heads[at]!;
      if (state[at] === 1) throw new RangeError(`token ${at} is among its own ancestors`);
    }
    for (const seen of path) state[seen] = 2;
  }
}
