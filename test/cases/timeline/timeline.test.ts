// The order of dates: small reports read by the whole flow, one line an entry; and what holds for EDTF bounds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/timeline/index.ts';
import { dossierOf } from '../../helpers/event.ts';
import { reportCases } from '../../helpers/report-cases.ts';
import { entryLine } from './line.ts';

describe('timeline', () => {
  test.each(reportCases(import.meta.dirname))('$title', ({ reports, expected }) => {
    expect(dossierOf(reports()).timeline.map(entryLine)).toEqual(expected);
  });
});

describe('bounds', () => {
  test('of each kind of value', () => {
    const seen = [
      '2025-02',
      '2024',
      '199X',
      '19XX',
      '2025-24',
      '2025-03-18?',
      'XXXX-03-18',
      '../2025-05-01',
      '2023-07/2023-09',
    ].map((value) => {
      const { earliest, latest } = boundsOf(value);
      return `${value}: ${earliest} ${latest}`;
    });
    expect(seen).toEqual([
      '2025-02: 2025-02-01 2025-02-28',
      '2024: 2024-01-01 2024-12-31',
      '199X: 1990-01-01 1999-12-31',
      '19XX: 1900-01-01 1999-12-31',
      '2025-24: 2025-12-01 2026-02-28',
      '2025-03-18?: 2025-03-18 2025-03-18',
      'XXXX-03-18: null null',
      '../2025-05-01: null 2025-05-01',
      '2023-07/2023-09: 2023-07-01 2023-09-30',
    ]);
  });

  test('never end before they begin, whatever the text', () => {
    const part = fc.constantFrom('2025', '199X', 'XXXX', '-', '/', '02', '30', '13', 'XX', '?', '..', '21');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
        ),
        (value) => {
          const [from, to] = value.split('/');
          const { earliest, latest } = boundsOf(from ?? '');
          if (to === undefined && earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
        },
      ),
    );
  });
});
