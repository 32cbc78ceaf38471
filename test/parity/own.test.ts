/** The project's own texts: every column as real spaCy gives it, on both backends. */

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { english, goldenLines, text } from './fixtures.ts';

const goldens = goldenLines('fixtures/own.jsonl');

test('every text has a golden', () => {
  const names = readdirSync(new URL('texts', import.meta.url)).filter((name) => name.endsWith('.txt'));
  expect(goldens.map(({ name }) => name)).toEqual(names.sort());
});

for (const backend of ['wasm', 'plain'] as const) {
  test.each(goldens)(`$name as spaCy sees it, ${backend}`, ({ name, columns }) => {
    expect(columnsOf(english(backend).process(text(`texts/${name}`)))).toEqual(columns);
  });
}
