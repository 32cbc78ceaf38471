/**
 * Scores of the moves of a transition system. Each feature's share of the hidden layer depends on one token alone, so it is
 * made ahead for a block of tokens at a time; blocks not needed lately are given up, so memory does not grow with the text.
 */

import type { TransitionWeights } from '../model/load.ts';
import type { Arena } from '../ops/arena.ts';
import type { Kernel } from '../ops/kernel.ts';
import { blocksOf8, packAffine } from '../ops/pack.ts';

/** Tokens of one block. */
const BLOCK = 16;
const BLOCK_SHIFT = 4;
/** Blocks kept; more than the features of one state, which must all be there at once. */
const KEPT_BLOCKS = 16;
const PIECES = 2;

/** A scorer over a planned heap. */
export interface MoveScorer {
  /** Starts a text: projected token vectors, dense rows of `hidden` floats. */
  begin(vectors: Float32Array, length: number): void;
  /** Scores of all moves for a state described by token indexes (-1 for none); valid until the next call. */
  score(kernel: Kernel, features: Int32Array): Float32Array;
}

/** Plans a scorer. */
export function createMoveScorer(arena: Arena, weights: TransitionWeights): MoveScorer {
  const { features, hidden, moves } = weights;
  const row = hidden * PIECES;
  const stride = features * row;
  // From [feature][hidden][piece] to [feature][piece][hidden], so that the pieces lie side by side.
  const pieceMajor = (values: Float32Array, count: number, heap: Float32Array, at: number) => {
    for (let i = 0; i < count * row; i++) {
      const f = Math.floor(i / row);
      heap[at + i] = values[f * row + (i % hidden) * PIECES + Math.floor((i % row) / hidden)]!;
    }
  };
  const lower = arena.constant(stride * hidden, (heap, at) =>
    packAffine(heap, at, weights.lower.w, stride, hidden, (output) => {
      const f = Math.floor(output / row);
      const p = Math.floor((output % row) / hidden);
      return (f * row + (output % hidden) * PIECES + p) * hidden;
    }),
  );
  const lowerBias = arena.constant(row, (heap, at) => pieceMajor(weights.lower.b, 1, heap, at));
  const pad = arena.constant(stride, (heap, at) => pieceMajor(weights.lower.pad, features, heap, at));
  const zeroBias = arena.reserve(stride);
  const upperBlocks = blocksOf8(moves.length);
  const upper = arena.constant(upperBlocks * 8 * hidden, (heap, at) =>
    packAffine(heap, at, weights.upper.w, moves.length, hidden),
  );
  const upperBias = arena.constant(upperBlocks * 8, (heap, at) => heap.set(weights.upper.b, at));
  const staging = arena.reserve(BLOCK * hidden);
  const blocks = arena.reserve(KEPT_BLOCKS * BLOCK * stride);
  const places = arena.reserve(features);
  const state = arena.reserve(hidden);
  const scores = arena.reserve(upperBlocks * 8);

  const blockAt = new Int32Array(KEPT_BLOCKS);
  const lastUse = new Float64Array(KEPT_BLOCKS);
  let slotOf = new Int8Array(0);
  let vectors: Float32Array = new Float32Array(0);
  let length = 0;
  let clock = 0;
  let views: { readonly kernel: Kernel; readonly ints: Int32Array; readonly scores: Float32Array } | null = null;

  /** Makes a block in the slot unused for longest; slots used in the present step are newer than all others. */
  function makeBlock(kernel: Kernel, block: number): number {
    let slot = 0;
    for (let i = 1; i < KEPT_BLOCKS; i++) if (lastUse[i]! < lastUse[slot]!) slot = i;
    if (blockAt[slot]! >= 0) slotOf[blockAt[slot]!] = -1;
    blockAt[slot] = block;
    slotOf[block] = slot;
    const from = block * BLOCK;
    const rows = Math.min(BLOCK, length - from);
    kernel.heap.set(vectors.subarray(from * hidden, (from + rows) * hidden), staging);
    const out = blocks + slot * BLOCK * stride;
    kernel.affine(staging, hidden, rows, hidden, lower, zeroBias, stride / 8, out, stride);
    return slot;
  }

  return {
    begin(given, count) {
      vectors = given;
      length = count;
      slotOf = new Int8Array(Math.ceil(count / BLOCK)).fill(-1);
      blockAt.fill(-1);
      lastUse.fill(0);
      clock = 0;
    },

    score(kernel, tokens) {
      if (views?.kernel !== kernel) {
        views = {
          kernel,
          ints: new Int32Array(kernel.heap.buffer),
          scores: kernel.heap.subarray(scores, scores + moves.length),
        };
      }
      clock++;
      for (let f = 0; f < features; f++) {
        const token = tokens[f]!;
        if (token < 0) {
          views.ints[places + f] = pad + f * row;
          continue;
        }
        const block = token >> BLOCK_SHIFT;
        const known = slotOf[block]!;
        const slot = known < 0 ? makeBlock(kernel, block) : known;
        lastUse[slot] = clock;
        views.ints[places + f] = blocks + (slot * BLOCK + (token & (BLOCK - 1))) * stride + f * row;
      }
      kernel.scoreMoves(places, features, hidden, lowerBias, state, upper, upperBias, upperBlocks, scores);
      return views.scores;
    },
  };
}
