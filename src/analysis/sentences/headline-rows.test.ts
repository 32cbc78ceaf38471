import { expect, test } from 'vitest';
import { english } from '../../lang/en/index.ts';
import { headlineComma } from './headline-rows.ts';

const notVerbs = new Set(english.reference.notVerbs);

test.each([
  'Chad, Mali agree to open the border',
  'US, Iran to hold talks in Oman',
  'Central Bank, United Unions reached a deal',
])('a comma stands for "and": %s', (text) => {
  const comma = text.indexOf(',');
  expect(headlineComma(text, { start: 0, end: text.length }, notVerbs)).toEqual({ start: comma, end: comma + 1 });
});

test.each([
  'In Gaza, Hamas agree to a truce',
  'Chad, Mali agrees to open the border',
  'Ann Example, Chad’s envoy, quits',
  'Ann Example, Chad attorney general, quits',
  'Chad, Mali and Niger agree to talk',
  'Chad, once a friend, turns away',
  'Chad agrees, Mali does not',
])('a comma that parts: %s', (text) => {
  expect(headlineComma(text, { start: 0, end: text.length }, notVerbs)).toBeNull();
});
