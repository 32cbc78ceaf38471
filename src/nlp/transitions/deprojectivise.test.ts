import { expect, test } from 'vitest';
import { makeArrays } from '../doc.ts';
import { computeEdges } from '../edges.ts';
import { deprojectivise } from './deprojectivise.ts';

const DECORATED = 9;
const RELCL = 5;
const DOBJ = 6;

/** Token 4 hangs on the root 1 as "relcl||dobj"; the dobj is token 2, and token 3 is white space with the same label. */
function parsed() {
  const arrays = makeArrays(5);
  arrays.heads.set([1, 1, 1, 1, 1]);
  arrays.deps.set([1, 2, DOBJ, DOBJ, DECORATED]);
  computeEdges(arrays);
  return arrays;
}
const decorations = new Map([[DECORATED, { label: RELCL, headLabel: DOBJ }]]);

test('the first token with the label becomes the head, and edges follow', () => {
  const arrays = parsed();
  deprojectivise(arrays, decorations, (i) => i === 3);
  expect([arrays.heads[4], arrays.deps[4]]).toEqual([2, RELCL]);
  expect(arrays.rightEdges[2]).toBe(4);
});

test('white space is no head; without a match the head stays', () => {
  const arrays = parsed();
  arrays.deps[2] = 1;
  deprojectivise(arrays, decorations, (i) => i === 3);
  expect([arrays.heads[4], arrays.deps[4]]).toEqual([1, RELCL]);
});
