/** Decides the base noun phrases of a parsed English text, by spaCy's rule: a nominal head with all that hangs to its left. */

import type { DocArrays } from './doc.ts';
import type { Vocab } from './vocab.ts';

const NOMINAL = ['NOUN', 'PROPN', 'PRON'];
const NOMINAL_DEPS = ['oprd', 'nsubj', 'dobj', 'nsubjpass', 'pcomp', 'pobj', 'dative', 'appos', 'attr', 'ROOT'];

/** Half-open token bounds of the noun chunks, in text order, never overlapping. */
export function nounChunkBounds(arrays: DocArrays, vocab: Vocab): [from: number, to: number][] {
  const { pos, deps, heads, leftEdges } = arrays;
  const nominal = new Set(NOMINAL.map((name) => vocab.code(name)));
  const nominalDeps = new Set(NOMINAL_DEPS.map((name) => vocab.code(name)));
  const conj = vocab.code('conj');
  const found: [number, number][] = [];
  let lastEnd = -1;
  for (let i = 0; i < pos.length; i++) {
    if (!nominal.has(pos[i]!) || leftEdges[i]! <= lastEnd) continue;
    if (!nominalDeps.has(deps[i]!)) {
      if (deps[i] !== conj) continue;
      // A conjunct counts when the first of the chain holds a nominal place.
      let head = heads[i]!;
      while (deps[head] === conj && heads[head]! < head) head = heads[head]!;
      if (!nominalDeps.has(deps[head]!)) continue;
    }
    lastEnd = i;
    found.push([leftEdges[i]!, i + 1]);
  }
  return found;
}
