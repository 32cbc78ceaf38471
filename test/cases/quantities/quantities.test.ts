// Quantities in text cases, and what must hold for any text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities, type Quantity } from '../../../src/analysis/quantities.ts';
import { findTimes } from '../../../src/analysis/times.ts';
import { englishEngine } from '../../helpers/english.ts';
import { sourceDocument } from '../../helpers/plain-document.ts';
import { textCases } from '../../helpers/text-cases.ts';

const { parse, language } = englishEngine();

function read(text: string) {
  const document = sourceDocument('case', text, '2025-05-21');
  const doc = parse(text, document.blocks);
  const times = findTimes(document, doc, language);
  return { times, quantities: findQuantities(doc, times, language) };
}

const line = (text: string, q: Quantity): string => {
  const value =
    q.value === null
      ? `[${q.range?.min}, ${q.range?.max ?? '…'})`
      : q.upTo === null
        ? `${q.value}`
        : `${q.value}–${q.upTo}`;
  return `${text.slice(q.start, q.end)} | ${q.kind} ${value} ${q.bound} | ${q.unit ?? '-'}`;
};

describe('quantities', () => {
  test.each(textCases(import.meta.dirname))('$title', ({ input, expected }) => {
    expect(read(input).quantities.map((q) => line(input, q))).toEqual(expected);
  });
});

describe('for any text', () => {
  const pieces =
    'at least|17|175 prisoners|twenty-one|two hundred and five|dozens of people|hundreds|half of the hostages|60%|$1.5 billion|20 million euros|between|and|10|12|to|-|the fifth|5th round|F-16|G7|tens of thousands of men|30 days|Friday|May 23|one|two thirds of deputies|, |. |soldiers|km|😀|or more|"'.split(
      '|',
    );
  test('slices are exact, in order, and apart from times', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const { times, quantities } = read(text);
        let last = -1;
        for (const q of quantities) {
          expect(q.start).toBeGreaterThan(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.end).toBeLessThanOrEqual(text.length);
          expect(q.value === null).toBe(q.range !== null);
          if (q.upTo !== null && q.value !== null) expect(q.upTo).toBeGreaterThan(q.value);
          expect(times.some((t) => t.start <= q.start && q.start < t.end)).toBe(false);
          last = q.start;
        }
      }),
      { numRuns: 300 },
    );
  });
});
