import { expect, test } from 'vitest';
import { makeLexeme, wordShape } from './lexeme.ts';
import { likeNumber } from './like-num.ts';

test.each([
  ['Geneva', 'Xxxxx'],
  ['NATO', 'XXXX'],
  ['1,250', 'd,ddd'],
  ["n't", "x'x"],
  ['B2B', 'XdX'],
  ['straße', 'xxxx'],
  ['Δελτα', 'Xxxxx'],
  ['²', 'd'],
  ['!!!!!!', '!!!!'],
  ['ab12cd', 'xxddxx'],
  ['x'.repeat(100), 'LONG'],
])('shape of %s', (word, shape) => {
  expect(wordShape(word)).toBe(shape);
});

test('affixes count characters, not code units', () => {
  expect(makeLexeme('🇺🇳 talks')).toMatchObject({ prefix: '🇺', suffix: 'lks' });
  expect(makeLexeme('a😀b😀c').suffix).toBe('b😀c');
  expect(makeLexeme('ok').suffix).toBe('ok');
});

test('flags', () => {
  expect(makeLexeme('\u00a0\n')).toMatchObject({ isSpace: true, isPunct: false, isAlpha: false });
  expect(makeLexeme('«')).toMatchObject({ isSpace: false, isPunct: true });
  expect(makeLexeme('naïve')).toMatchObject({ isAlpha: true, isPunct: false, lower: 'naïve' });
});

test('what resembles a number', () => {
  const yes = ['12', '3.5', '-4', '1,000', '1/2', '21st', 'Twelve', 'third', '٣'];
  const no = ['many', 'x2', '1/x', 'st', '-', ''];
  expect(yes.filter((word) => !likeNumber(word))).toEqual([]);
  expect(no.filter(likeNumber)).toEqual([]);
});
