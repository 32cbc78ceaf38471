// The order of dates: small reports read by the whole flow, one line an entry; and what holds for EDTF bounds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/timeline/index.ts';
import { dossierOf, report } from '../../helpers/event.ts';
import { reportCases } from '../../helpers/report-cases.ts';
import { entryLine } from './line.ts';

const given = { published: '2018-01-03' };

describe('timeline', () => {
  test.each(reportCases(import.meta.dirname))('$title', ({ reports, expected }) => {
    expect(dossierOf(reports()).timeline.map(entryLine)).toEqual(expected);
  });
});

test('an entry shows the words of a statement that names its date, not those of its point', () => {
  const dossier = dossierOf([
    report('a', 'North Korea and South Korea held no talks in 2016. Officials of both spoke on Wednesday.', given),
    report('b', 'North Korea and South Korea have not held high-level talks since December 2015.', given),
  ]);
  expect(dossier.timeline.length).toBeGreaterThan(1);
  for (const entry of dossier.timeline) {
    if (entry.computed) continue;
    const words = entry.label.replace(/…$/u, '');
    const texts = dossier.statements.filter(({ id }) => entry.statements.includes(id)).map(({ text }) => text);
    expect(texts.some((text) => text.includes(words))).toBe(true);
  }
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
