/** Decides the subtree edges and the sentence starts that follow from the heads (spaCy's set_children_from_heads). */

import type { DocArrays } from './doc.ts';

/** Passes after which a tree that never settles is left as it is (spaCy gives up after ten). */
const MAX_PASSES = 11;

/** Fills leftEdges, rightEdges and sentenceStarts from heads. Time linear in the number of tokens. */
export function computeEdges(arrays: DocArrays): void {
  const { heads, leftEdges, rightEdges, sentenceStarts } = arrays;
  const n = heads.length;
  for (let i = 0; i < n; i++) {
    leftEdges[i] = i;
    rightEdges[i] = i;
  }
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    for (let i = 0; i < n; i++) widen(i, heads[i]!, leftEdges, rightEdges);
    for (let i = n - 1; i >= 0; i--) widen(i, heads[i]!, leftEdges, rightEdges);
    if (headsWithinSentences(heads, leftEdges, sentenceStarts)) break;
  }
}

function widen(child: number, head: number, leftEdges: Int32Array, rightEdges: Int32Array): void {
  if (leftEdges[child]! < leftEdges[head]!) leftEdges[head] = leftEdges[child]!;
  if (rightEdges[child]! > rightEdges[head]!) rightEdges[head] = rightEdges[child]!;
}

/** Marks the sentence starts of the present edges; true when every arc stays inside one sentence. */
function headsWithinSentences(heads: Int32Array, leftEdges: Int32Array, sentenceStarts: Uint8Array): boolean {
  const n = heads.length;
  sentenceStarts.fill(0);
  for (let i = 0; i < n; i++) if (heads[i] === i) sentenceStarts[leftEdges[i]!] = 1;
  const sentence = new Uint32Array(n);
  let current = 0;
  for (let i = 0; i < n; i++) {
    if (sentenceStarts[i] === 1) current++;
    sentence[i] = current;
  }
  for (let i = 0; i < n; i++) if (sentence[i] !== sentence[heads[i]!]) return false;
  return true;
}
