// What belongs to one matter and what does not, on small reports read by the whole flow.
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../helpers/event.ts';
import { quoted, reportCases } from '../../helpers/report-cases.ts';

describe('cases', () => {
  for (const { title, reports, expected } of reportCases(import.meta.dirname))
    test(title, () => {
      const { points, statements } = dossierOf(reports());
      const pointsWith = (words: string): string[] =>
        points
          .filter((point) => statements.some((s) => point.statements.includes(s.id) && s.text.includes(words)))
          .map(({ id }) => id);
      const found = expected.map((line) => {
        const [left = '', right = ''] = quoted(line);
        const a = pointsWith(left);
        const b = pointsWith(right);
        if (a.length === 0 || b.length === 0) return `lost: "${a.length === 0 ? left : right}"`;
        return `${a.some((id) => b.includes(id)) ? 'together' : 'apart'}: "${left}" & "${right}"`;
      });
      expect(found).toEqual(expected);
    });
});
