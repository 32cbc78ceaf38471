// What changed, word by word: old and new text can be read back from it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from './revision.ts';

test('a changed number is one change', () => {
  const { changes, added, removed, summary } = changesBetween(
    'The truce lasts thirty days.',
    'The truce lasts sixty days.',
  );
  expect(changes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'kept: The truce lasts ',
    'removed: thirty',
    'added: sixty',
    'kept:  days.',
  ]);
  expect({ added, removed, summary }).toEqual({ added: 1, removed: 1, summary: '"thirty" → "sixty"' });
});

test('equal texts have no change', () => {
  expect(changesBetween('a b', 'a b')).toEqual({
    changes: [{ kind: 'kept', text: 'a b' }],
    added: 0,
    removed: 0,
    summary: '',
  });
  expect(changesBetween('', '').changes).toEqual([]);
});

test('two texts that share nothing are told whole and fast, however long', () => {
  const [before, after] = ['a', 'b'].map((letter) =>
    Array.from({ length: 40_000 }, (_, i) => `${letter}${i}`).join(' '),
  );
  expect(changesBetween(before ?? '', after ?? '')).toMatchObject({ added: 40_000, removed: 40_000 });
});

test('both states can be read back', () => {
  const words = fc
    .array(fc.constantFrom('yes', 'no', ' ', '\n', '30', 'days', ',', 'é', '🕊'), { maxLength: 60 })
    .map((list) => list.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { changes } = changesBetween(before, after);
      const side = (gone: string) => changes.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('');
      expect([side('added'), side('removed')]).toEqual([before, after]);
    }),
    { seed: 20250318, numRuns: 300 },
  );
});
