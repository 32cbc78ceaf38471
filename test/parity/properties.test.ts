/** What holds of every document whatever the text: offsets rebuild it, heads form trees, entities keep to sentences. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, columnsOf } from './columns.ts';
import { english } from './fixtures.ts';
import { FUZZ_COUNT, fuzzString } from './fuzz.ts';

const anyText = fc.oneof(
  fc.integer({ min: FUZZ_COUNT, max: 10 * FUZZ_COUNT }).map(fuzzString),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('tokens and spaces give back the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const doc = english('wasm').process(text);
      let at = 0;
      for (const token of doc.tokens) {
        expect(token.start).toBe(at);
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
        if (token.hasSpaceAfter) expect(text[at++]).toBe(' ');
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 300 },
  );
});

test('every token reaches a root inside its sentence, and sentences are whole trees', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const doc = english('wasm').process(text);
      for (const sentence of doc.sentences) {
        for (const token of sentence.tokens) {
          const root = token.ancestors.at(-1) ?? token;
          expect(token.ancestors.length).toBeLessThan(sentence.length);
          // the attribute ruler calls every white space `dep`, a root too
          expect(root.dep).toBe(root.isSpace ? 'dep' : 'ROOT');
          expect(root.i >= sentence.startToken && root.i < sentence.endToken).toBe(true);
        }
      }
      expect(doc.sentences.reduce((sum, sentence) => sum + sentence.length, 0)).toBe(doc.length);
    }),
    { numRuns: 200 },
  );
});

test('edges are the ends of the subtree', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const token of english('wasm').process(text).tokens) {
        expect(token.leftEdge.i).toBe(token.subtree[0]!.i);
        expect(token.rightEdge.i).toBe(token.subtree.at(-1)!.i);
      }
    }),
    { numRuns: 100 },
  );
});

test('entities do not cross the start of a sentence, nor begin with white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const entity of english('wasm').process(text).entities) {
        expect(entity.label).not.toBe('');
        expect(entity.tokens[0]!.isSpace).toBe(false);
        expect(entity.tokens.slice(1).some((token) => token.isSentenceStart)).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

test('both backends, and a second run, give the same document', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = columnsOf(english('wasm').process(text));
      const again = columnsOf(english('wasm').process(text));
      const plain = columnsOf(english('plain').process(text));
      for (const name of COLUMNS) {
        expect(again[name]).toEqual(once[name]);
        expect(plain[name]).toEqual(once[name]);
      }
    }),
    { numRuns: 100 },
  );
});
