/**
 * Token vectors in context. The first layer sees a token and its two neighbours, each only through its own embedding, so
 * the three products that make its sum are kept for each kind of token; only the later layers are computed everywhere.
 */

import type { Tok2VecWeights } from '../model/load.ts';
import type { Arena } from '../ops/arena.ts';
import { hashRows, type Id64 } from '../ops/hash.ts';
import type { Kernel } from '../ops/kernel.ts';
import { blocksOf8, packAffine } from '../ops/pack.ts';
import type { TokenTypes } from '../tokenizer/token-types.ts';
import { featureId } from './feature-ids.ts';
import { placeMaxout, runMaxout } from './maxout.ts';
import { Slots } from './slots.ts';

/** Tokens computed at once: enough to reuse weights, few enough to stay in the cache. */
export const CHUNK = 192;
/** Kinds of token whose products are kept. */
const KEPT_KINDS = 3072;
/** New kinds embedded at once. */
const BATCH = 32;
/** Hash functions of an embedding table. */
const HASHES = 4;

/** Receives the vectors of tokens [start, start + rows), dense in the heap at `vectors`. */
export type VectorSink = (start: number, rows: number, vectors: number) => void;

/** An encoder over a planned heap. */
export interface Tok2Vec {
  /** Computes the vectors of a text, piece by piece. Memory does not grow with its length. */
  run(kernel: Kernel, types: TokenTypes, kinds: Int32Array, spaces: Uint8Array, sink: VectorSink): void;
  /** Forgets the kinds of token, when their numbering starts anew. */
  clear(): void;
}

/** Plans an encoder. */
export function createTok2Vec(arena: Arena, weights: Tok2VecWeights): Tok2Vec {
  const { width, tables } = weights;
  const depth = weights.layers.length;
  const extractors = tables.map((table) => featureId(table.attribute));
  // Where a space follows is part of the kind only when a table asks for it.
  const asksSpace = tables.some((table) => table.attribute === 'SPACY');
  const inputs = width * tables.length;
  const mixer = placeMaxout(arena, weights.mixer, width);
  const first = placeMaxout(arena, weights.layers[0]!, width);
  const later = weights.layers.slice(1).map((layer) => placeMaxout(arena, layer, width));

  const part = width * 3;
  const slotSize = part * 3 + width;
  const parts = arena.constant(part * 3 * width, (heap, at) => {
    // Output (window position, block, piece, lane) so that sums lie in the order of the maxout biases.
    packAffine(heap, at, weights.layers[0]!.w, part * 3, width, (output) => {
      const position = Math.floor(output / part);
      const inPart = output % part;
      const block = Math.floor(inPart / 12);
      const piece = Math.floor((inPart % 12) / 4);
      const o = block * 4 + (inPart % 4);
      return (o * 3 + piece) * 3 * width + position * width;
    });
  });
  const zeroBias = arena.reserve(Math.max(part * 3, (CHUNK + 2 * depth + 4) * width));
  const table = arena.reserve((KEPT_KINDS + 1) * slotSize);
  const places = arena.reserve(CHUNK + 2 * depth + 4);
  const rowsA = arena.reserve((CHUNK + 2 * depth + 4) * width);
  const rowsB = arena.reserve((CHUNK + 2 * depth + 4) * width);
  const embedded = arena.reserve(BATCH * inputs);
  const mixed = arena.reserve(BATCH * width);
  const products = arena.reserve(BATCH * part * 3);

  const slots = new Slots(KEPT_KINDS);
  const id: Id64 = { high: 0, low: 0 };
  const hashed = new Uint32Array(HASHES);

  function embed(heap: Float32Array, types: TokenTypes, key: number, at: number): void {
    for (const [column, { rows, seed, values }] of tables.entries()) {
      if (asksSpace) extractors[column]!(types, key >> 1, key & 1, id);
      else extractors[column]!(types, key, 0, id);
      hashRows(id, seed, rows, hashed, 0);
      const to = at + column * width;
      let r0 = hashed[0]! * width;
      let r1 = hashed[1]! * width;
      let r2 = hashed[2]! * width;
      let r3 = hashed[3]! * width;
      for (let i = to; i < to + width; i++) heap[i] = values[r0++]! + values[r1++]! + values[r2++]! + values[r3++]!;
    }
  }

  /** Computes the products of kinds that have none yet. */
  function fillSlots(kernel: Kernel, types: TokenTypes, keys: readonly number[], at: readonly number[]): void {
    const { heap } = kernel;
    for (let from = 0; from < keys.length; from += BATCH) {
      const rows = Math.min(BATCH, keys.length - from);
      for (let r = 0; r < rows; r++) embed(heap, types, keys[from + r]!, embedded + r * inputs);
      runMaxout(kernel, mixer, embedded, inputs, rows, width, zeroBias, mixed);
      kernel.affine(mixed, width, rows, width, parts, zeroBias, blocksOf8(part * 3), products, part * 3);
      for (let r = 0; r < rows; r++) {
        const to = table + at[from + r]! * slotSize;
        heap.copyWithin(to, products + r * part * 3, products + (r + 1) * part * 3);
        heap.copyWithin(to + part * 3, mixed + r * width, mixed + (r + 1) * width);
      }
    }
  }

  /** Writes the places of the products of tokens [from, to); slot 0, all zeros, stands beside the text. */
  function placeSlots(
    kernel: Kernel,
    types: TokenTypes,
    kinds: Int32Array,
    spaces: Uint8Array,
    from: number,
    to: number,
  ): void {
    const ints = new Int32Array(kernel.heap.buffer);
    const newKeys: number[] = [];
    const newSlots: number[] = [];
    slots.nextRound();
    for (let i = from; i < to; i++) {
      let slot = 0;
      if (i >= 0 && i < kinds.length) {
        const key = asksSpace ? kinds[i]! * 2 + spaces[i]! : kinds[i]!;
        slot = slots.find(key);
        if (slot === 0) {
          slot = slots.claim(key);
          newKeys.push(key);
          newSlots.push(slot);
        }
      }
      ints[places + i - from] = table + slot * slotSize;
    }
    fillSlots(kernel, types, newKeys, newSlots);
  }

  return {
    run(kernel, types, kinds, spaces, sink) {
      for (let start = 0; start < kinds.length; start += CHUNK) {
        const count = Math.min(CHUNK, kinds.length - start);
        placeSlots(kernel, types, kinds, spaces, start - depth, start + count + depth);
        let rows = count + 2 * (depth - 1);
        let source = rowsA;
        let target = rowsB;
        // The residual rows are written to the target, which is free until the next layer.
        kernel.combine3(places, rows, first.b, width / 4, source, target);
        kernel.layerNorm(source, rows, width, first.gain, first.bias, target);
        for (const layer of later) {
          rows -= 2;
          runMaxout(kernel, layer, source, width, rows, width, source + width, target);
          [source, target] = [target, source];
        }
        sink(start, count, source);
      }
    },
    clear: () => slots.clear(),
  };
}
