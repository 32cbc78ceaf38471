import { expect, test } from 'vitest';
import { trimmed } from './citation.ts';

test('a range is trimmed of white space at both ends, and empty where there is nothing else', () => {
  const text = 'a \n b  c \t';
  expect(trimmed(text, 1, text.length)).toEqual({ start: 4, end: 8 });
  expect(trimmed(text, 4, 5)).toEqual({ start: 4, end: 5 });
  const { start, end } = trimmed(text, 1, 4);
  expect(start).toBe(end);
});
