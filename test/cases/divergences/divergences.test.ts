// Where accounts part and where they only look as if they did, kind by kind, on small reports read by the whole flow.
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
