// Where accounts part and where they only look as if they did, kind by kind, on small reports read by the whole flow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../helpers/event.ts';
import { quoted, reportCases } from '../../helpers/report-cases.ts';

describe('cases', () => {
  for (const { title, reports, expected } of reportCases(import.meta.dirname))
    test(title, () => {
      const { divergences, statements } = dossierOf(reports());
      const words = new Map(statements.map(({ id, text }) => [id, text]));
      const found = divergences.map(({ kind, relation, rule, values }) => ({
        heads: [`${kind} ${relation}`, `${kind} ${relation} ${rule}`],
        sides: values.map((side) => side.statements.map((id) => words.get(id) ?? '').join(' | ')),
      }));
      if (expected[0] === 'none') {
        expect(found).toEqual([]);
        return;
      }
      for (const line of expected) {
        const [left = '', right = ''] = quoted(line);
        const hit = found.some(
          ({ heads, sides }) =>
            heads.some((head) => line.startsWith(`${head}:`)) &&
            sides.some((a, at) => sides.some((b, bt) => at !== bt && a.includes(left) && b.includes(right))),
        );
        expect({ line, hit, found }).toMatchObject({ hit: true });
      }
    });
});

describe('rules', () => {
  const folder = join(import.meta.dirname, '../../../src/divergences');
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const rules = new Set(
    // A rule id stands behind "rule:", after a condition or not, or first in a call.
    sources.flatMap((text) => [
      ...[...text.matchAll(/rule:\s([^\n]*(?:\n\s+[?:][^\n]*)*)/g)].flatMap(([, value]) =>
        [...(value ?? '').matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, id]) => id ?? ''),
      ),
      ...[...text.matchAll(/raise\([^']*'([a-z]+(?:-[a-z]+)+)'/g)].map(([, id]) => id ?? ''),
    ]),
  );
  const titles = reportCases(import.meta.dirname).map(({ title }) => title.replace(/^[\w-]+\.txt: /, ''));
  test('are read from the code', () => expect(rules.size).toBeGreaterThan(30));
  for (const rule of [...rules].sort())
    test(`${rule} has a case for and a case against`, () => {
      expect(titles.some((title) => title === rule || title.startsWith(`${rule}: `))).toBe(true);
      expect(titles.some((title) => title.startsWith(`${rule}, none`))).toBe(true);
    });
});
