/** Decides heads, dependency labels and sentence starts: the greedy arc-eager parser. */

import type { DocArrays } from '../doc.ts';
import { computeEdges } from '../edges.ts';
import type { MoveScorer } from '../layers/move-scorer.ts';
import type { Kernel } from '../ops/kernel.ts';
import { ArcEagerState, PARSER_FEATURES } from '../transitions/arc-eager.ts';
import { type Decoration, deprojectivise } from '../transitions/deprojectivise.ts';

/** The parser's labels, bound to a vocabulary. */
export interface ParserLabels {
  /** Action and label code of each class. */
  readonly actions: Uint8Array;
  readonly labels: Int32Array;
  readonly root: number;
  readonly decorations: ReadonlyMap<number, Decoration>;
}

/** Parses one text; `isSpace` tells white-space tokens. */
export function parse(
  kernel: Kernel,
  scorer: MoveScorer,
  names: ParserLabels,
  arrays: DocArrays,
  isSpace: (i: number) => boolean,
): void {
  const n = arrays.heads.length;
  const state = new ArcEagerState(n);
  const features = new Int32Array(PARSER_FEATURES);
  const valid = new Uint8Array(PARSER_FEATURES);
  const { actions } = names;
  while (!state.done) {
    state.features(features);
    if (!state.validActions(valid)) {
      state.finish();
      break;
    }
    const scores = scorer.score(kernel, features);
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < actions.length; c++) {
      if (scores[c]! > bestScore && valid[actions[c]!] === 1) {
        best = c;
        bestScore = scores[c]!;
      }
    }
    state.apply(actions[best]!, best);
  }
  for (let i = 0; i < n; i++) {
    const head = state.heads[i]!;
    arrays.heads[i] = head < 0 ? i : head;
    arrays.deps[i] = head < 0 ? names.root : names.labels[state.arcClasses[i]!]!;
  }
  computeEdges(arrays);
  deprojectivise(arrays, names.decorations, isSpace);
}
