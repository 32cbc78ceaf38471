import { expect, test } from 'vitest';
import { docFromAnnotations } from './annotations.ts';

/** "The old envoy left Geneva." with a hand-made tree. */
function envoy() {
  return docFromAnnotations('The old envoy left Geneva. He spoke.', [
    { start: 0, end: 3, pos: 'DET', dep: 'det', head: 2 },
    { start: 4, end: 7, pos: 'ADJ', dep: 'amod', head: 2 },
    { start: 8, end: 13, pos: 'NOUN', dep: 'nsubj', head: 3 },
    { start: 14, end: 18, pos: 'VERB', dep: 'ROOT', head: 3 },
    { start: 19, end: 25, pos: 'PROPN', dep: 'dobj', head: 3, entityType: 'GPE', entityIob: 'B' },
    { start: 25, end: 26, pos: 'PUNCT', dep: 'punct', head: 3 },
    { start: 27, end: 29, pos: 'PRON', dep: 'nsubj', head: 7 },
    { start: 30, end: 35, pos: 'VERB', dep: 'ROOT', head: 7 },
    { start: 35, end: 36, pos: 'PUNCT', dep: 'punct', head: 7 },
  ]);
}
const texts = (items: readonly { readonly text: string }[]) => items.map((item) => item.text);

test('sentences follow from the trees', () => {
  expect(texts(envoy().sentences)).toEqual(['The old envoy left Geneva.', 'He spoke.']);
  expect(envoy().token(7).sentence.text).toBe('He spoke.');
});

test('a token knows its head, children, subtree and edges', () => {
  const doc = envoy();
  const noun = doc.token(2);
  expect(noun.head.text).toBe('left');
  expect(texts(noun.lefts)).toEqual(['The', 'old']);
  expect(texts(doc.token(3).rights)).toEqual(['Geneva', '.']);
  expect(texts(noun.subtree)).toEqual(['The', 'old', 'envoy']);
  expect(texts(doc.token(0).ancestors)).toEqual(['envoy', 'left']);
  expect([noun.leftEdge.i, doc.token(3).rightEdge.i]).toEqual([0, 5]);
  expect(doc.token(3).head.i).toBe(3);
});

test('entities and noun chunks are spans', () => {
  const doc = envoy();
  expect(doc.entities.map((span) => [span.text, span.label])).toEqual([['Geneva', 'GPE']]);
  expect(texts(doc.nounChunks)).toEqual(['The old envoy', 'Geneva', 'He']);
});

test('the root of a span is its token nearest to the root', () => {
  expect(envoy().slice(0, 3).root.text).toBe('envoy');
  expect(envoy().slice(2, 5).root.text).toBe('left');
});

test('characters find their tokens', () => {
  const doc = envoy();
  expect(doc.tokensBetween(9, 20)?.text).toBe('envoy left Geneva');
  expect(doc.tokensBetween(25, 26)?.text).toBe('.');
  expect(doc.tokensBetween(26, 27)).toBeNull();
  expect(doc.tokensBetween(5, 5)).toBeNull();
});

test('a wrong slice, token or annotation is refused', () => {
  expect(() => envoy().slice(3, 3)).toThrow(RangeError);
  expect(() => envoy().token(9)).toThrow(RangeError);
  expect(() => docFromAnnotations('ab', [{ start: 0, end: 3 }])).toThrow(RangeError);
  expect(() =>
    docFromAnnotations('a b', [
      { start: 0, end: 1, head: 1 },
      { start: 2, end: 3, head: 0 },
    ]),
  ).toThrow(/own ancestors/);
});
