// How certain each statement of a small text is, relative to whoever says it, in FactBank's values.
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/index.ts';
import { attribute } from '../../../src/statements/index.ts';
import { englishEngine } from '../../helpers/english.ts';
import { report } from '../../helpers/event.ts';
import { textCases } from '../../helpers/text-cases.ts';

test.each(textCases(import.meta.dirname))('$title', ({ input, expected }) => {
  const { parse, language } = englishEngine();
  const statements = attribute(analyse(report('a', input), parse, language), language);
  expect(statements.map(({ factuality, citation }) => `${factuality} ${citation.exact}`)).toEqual(expected);
});
