/** Decides the named entities: a greedy walk of Begin, In, Last, Unit and Out moves. */

import type { DocArrays } from '../doc.ts';
import type { MoveScorer } from '../layers/move-scorer.ts';
import type { Kernel } from '../ops/kernel.ts';
import { BiluoState, NER_FEATURES, UNIT } from '../transitions/biluo.ts';

/** The recogniser's labels, bound to a vocabulary. */
export interface NerLabels {
  /** Action and label code of each class. */
  readonly actions: Uint8Array;
  readonly labels: Int32Array;
}

/** Finds the entities of one parsed text: none of them crosses a sentence start. */
export function recogniseEntities(
  kernel: Kernel,
  scorer: MoveScorer,
  names: NerLabels,
  arrays: DocArrays,
  isSpace: (i: number) => boolean,
): void {
  const state = new BiluoState(arrays.sentenceStarts, isSpace);
  const features = new Int32Array(NER_FEATURES);
  const valid = new Uint8Array(8);
  const { actions, labels } = names;
  while (!state.done) {
    state.features(features);
    state.validActions(valid);
    const open = state.openLabel;
    const scores = scorer.score(kernel, features);
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < actions.length; c++) {
      if (scores[c]! <= bestScore || valid[actions[c]!] === 0 || (open >= 0 && labels[c] !== open)) continue;
      // A unit without a label exists as a class and is never right.
      if (labels[c] === 0 && actions[c] === UNIT) continue;
      best = c;
      bestScore = scores[c]!;
    }
    state.apply(actions[best]!, labels[best]!);
  }
  arrays.entityIobs.set(state.iobs);
  for (let i = 0; i < state.length; i++) arrays.entityTypes[i] = Math.max(state.labels[i]!, 0);
}
