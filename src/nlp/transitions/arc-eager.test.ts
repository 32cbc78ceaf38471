import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeArrays } from '../doc.ts';
import { computeEdges } from '../edges.ts';
import { ArcEagerState, BREAK, LEFT, PARSER_FEATURES, REDUCE, RIGHT, SHIFT } from './arc-eager.ts';

function play(length: number, actions: readonly number[]): ArcEagerState {
  const state = new ArcEagerState(length);
  const valid = new Uint8Array(5);
  for (const action of actions) {
    state.validActions(valid);
    expect(valid[action], `action ${action}`).toBe(1);
    state.apply(action, action);
  }
  return state;
}

function features(state: ArcEagerState): number[] {
  const out = new Int32Array(PARSER_FEATURES);
  state.features(out);
  return [...out];
}

test('"Both sides agreed": two left arcs and a root', () => {
  const state = play(3, [SHIFT, LEFT, SHIFT, LEFT, SHIFT, REDUCE]);
  expect([...state.heads]).toEqual([1, 2, -1]);
  expect(state.done).toBe(true);
});

test('features name the next tokens, the stack and the latest children', () => {
  const state = play(4, [SHIFT, LEFT, SHIFT, RIGHT]);
  expect(features(state)).toEqual([3, -1, 2, 1, -1, -1, -1, -1]);
  state.apply(REDUCE, 0);
  expect(features(state)).toEqual([3, -1, 1, -1, -1, -1, 0, 2]);
});

test('a token without a head goes back to the buffer and cannot be shifted again', () => {
  const state = play(3, [SHIFT, SHIFT, REDUCE]);
  const valid = new Uint8Array(5);
  state.validActions(valid);
  expect(features(state).slice(0, 3)).toEqual([1, 2, 0]);
  expect([...valid]).toEqual([0, 1, 1, 1, 1]);
});

test('a break forbids arcs over it and a second break', () => {
  const state = play(2, [SHIFT]);
  state.apply(REDUCE, 0);
  const broken = play(3, [SHIFT, BREAK]);
  broken.apply(RIGHT, RIGHT);
  const valid = new Uint8Array(5);
  broken.validActions(valid);
  expect([...valid]).toEqual([0, 1, 0, 0, 0]);
  expect(state.sentenceStarts[1]).toBe(0);
});

test('any play of allowed moves ends, in a forest without cycles', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), fc.infiniteStream(fc.nat()), (length, choices) => {
      const state = new ArcEagerState(length);
      const valid = new Uint8Array(5);
      for (let steps = 0; !state.done; steps++) {
        expect(steps).toBeLessThan(6 * length);
        if (!state.validActions(valid)) break;
        const allowed = [...valid.keys()].filter((action) => valid[action] === 1);
        state.apply(allowed[choices.next().value! % allowed.length]!, 0);
      }
      for (let i = 0; i < length; i++) {
        let at = i;
        for (let steps = 0; state.heads[at]! >= 0; steps++) {
          expect(steps).toBeLessThan(length);
          at = state.heads[at]!;
        }
      }
    }),
  );
});

test('edges and sentence starts follow from the heads', () => {
  const arrays = makeArrays(5);
  arrays.heads.set([1, 1, 1, 4, 4]);
  computeEdges(arrays);
  expect([...arrays.leftEdges]).toEqual([0, 0, 2, 3, 3]);
  expect([...arrays.rightEdges]).toEqual([0, 2, 2, 3, 4]);
  expect([...arrays.sentenceStarts]).toEqual([1, 0, 0, 1, 0]);
});
