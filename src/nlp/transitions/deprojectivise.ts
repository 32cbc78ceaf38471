/** Undoes the parser's detour for crossing arcs: a label "x||y" means "x, but my head is the y below this head". */

import type { DocArrays } from '../doc.ts';
import { computeEdges } from '../edges.ts';

/** A decorated label: the plain one, and the label that marks the true head. Codes of the document's vocabulary. */
export interface Decoration {
  readonly label: number;
  readonly headLabel: number;
}

/** Re-attaches decorated arcs, first to last, then computes the edges again. `isSpace` tells white-space tokens. */
export function deprojectivise(
  arrays: DocArrays,
  decorations: ReadonlyMap<number, Decoration>,
  isSpace: (i: number) => boolean,
): void {
  const { heads, deps } = arrays;
  let changed = false;
  for (let i = 0; i < heads.length; i++) {
    const decoration = decorations.get(deps[i]!);
    if (decoration === undefined) continue;
    heads[i] = findHead(arrays, i, decoration.headLabel, isSpace);
    deps[i] = decoration.label;
    changed = true;
  }
  if (changed) computeEdges(arrays);
}

/** Breadth first, left to right, from the present head: the first token with the label, else the present head. */
function findHead(arrays: DocArrays, token: number, headLabel: number, isSpace: (i: number) => boolean): number {
  const { heads, deps, leftEdges, rightEdges } = arrays;
  const queue = [heads[token]!];
  for (let next = 0; next < queue.length; next++) {
    const parent = queue[next]!;
    // The edges are those from before this pass: spaCy looks no further either.
    for (let child = leftEdges[parent]!; child <= rightEdges[parent]!; child++) {
      if (heads[child] !== parent || child === parent || child === token || isSpace(child)) continue;
      if (deps[child] === headLabel) return child;
      queue.push(child);
    }
  }
  return heads[token]!;
}
