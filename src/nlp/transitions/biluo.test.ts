import { expect, test } from 'vitest';
import { BEGIN, BiluoState, IN, LAST, OUT, UNIT } from './biluo.ts';

const noSpace = () => false;

function allowed(state: BiluoState): number[] {
  const valid = new Uint8Array(6);
  state.validActions(valid);
  return [...valid.keys()].filter((action) => valid[action] === 1);
}

test('an open entity goes on or ends, nothing else', () => {
  const state = new BiluoState(new Uint8Array(4), noSpace);
  expect(allowed(state)).toEqual([BEGIN, UNIT, OUT]);
  state.apply(BEGIN, 7);
  expect(state.openLabel).toBe(7);
  expect(allowed(state)).toEqual([IN, LAST]);
  state.apply(IN, 7);
  state.apply(LAST, 7);
  expect(state.openLabel).toBe(-1);
  state.apply(UNIT, 8);
  expect([...state.iobs]).toEqual([3, 1, 1, 3]);
  expect([...state.labels]).toEqual([7, 7, 7, 8]);
  expect(state.done).toBe(true);
});

test('no entity starts on the last token of a sentence and goes on', () => {
  const state = new BiluoState(Uint8Array.of(1, 0, 1), noSpace);
  state.apply(OUT, 0);
  expect(allowed(state)).toEqual([UNIT, OUT]);
});

test('an entity that reaches the end of a sentence must end', () => {
  const state = new BiluoState(Uint8Array.of(1, 0, 1), noSpace);
  state.apply(BEGIN, 7);
  expect(allowed(state)).toEqual([LAST]);
});

test('white space starts no entity', () => {
  expect(allowed(new BiluoState(new Uint8Array(2), () => true))).toEqual([OUT]);
});

test('features name the token, the start of the open entity and the token before', () => {
  const state = new BiluoState(new Uint8Array(4), noSpace);
  const out = new Int32Array(3);
  state.features(out);
  expect([...out]).toEqual([0, -1, -1]);
  state.apply(BEGIN, 7);
  state.apply(IN, 7);
  state.features(out);
  expect([...out]).toEqual([2, 0, 1]);
});
