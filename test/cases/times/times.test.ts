// Times in text cases, and what must hold for any text: exact slices, order, TIMEX3 values, EDTF.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes, type TimeExpression } from '../../../src/analysis/times.ts';
import { englishEngine } from '../../helpers/english.ts';
import { sourceDocument } from '../../helpers/plain-document.ts';
import { textCases } from '../../helpers/text-cases.ts';

const { parse, language } = englishEngine();

function read(input: string): { readonly text: string; readonly times: readonly TimeExpression[] } {
  const [head = '', ...rest] = input.split('\n');
  const published = /^published: (\S+)$/.exec(head)?.[1] ?? null;
  const text = published === null ? input : rest.join('\n');
  const document = sourceDocument('case', text, published);
  return { text, times: findTimes(document, parse(text, document.blocks), language) };
}

const line = (text: string, t: TimeExpression): string =>
  [
    `${text.slice(t.start, t.end)} | ${t.type} ${t.value}`,
    t.edtf === null ? '' : `edtf ${t.edtf}`,
    t.modifier ?? '',
    t.bound ?? '',
    t.certainty,
  ]
    .filter((part) => part !== '')
    .join(' | ');

describe('times', () => {
  test.each(textCases(import.meta.dirname))('$title', ({ input, expected }) => {
    const { text, times } = read(input);
    expect(times.map((t) => line(text, t))).toEqual(expected);
  });
});

/** TIMEX3 values this room may give. */
const VALUE =
  /^(?:(?:PRESENT|PAST|FUTURE)_REF|P(?:\d+(?:\.\d+)?|X)[YMWDEQC](?:\d+[MD])?|PT(?:(?:\d+(?:\.\d+)?|X)[HMS]){1,2}|P\d+Y\d+M|(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?|-W(?:\d{2}|XX)(?:-(?:WE|\d))?|-Q[\dX]|-H\d|-(?:SP|SU|FA|WI))?(?:T(?:MO|AF|EV|NI|\d{2}:\d{2}Z?))?|\d{2,3})$/;

const PIECES =
  'Friday|last Thursday|next week|this Friday, May 23|May 23|Friday 23rd May|19 March|March 2025|30-day|for 30 days|over two hours|a month and a half|two days ago|the day before|mid-March|late 2024|the 1990s|2015|tonight|overnight|10:30 p.m. EDT|noon Saturday|every week|twice a week|by|until|since|from|to|28|-|February 30|will meet on|on|,|.|the third quarter|the end of the year|recent days|the past 24 hours|Christmas Eve|nearly|19|years|half an hour|the summer of 1994|\n\n|é|😀'.split(
    '|',
  );

describe('for any text', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' '));
  const published = fc.option(fc.constantFrom('2025-05-21', '2024-02-29', '2020-01-01', '2025', 'nonsense'), {
    nil: null,
  });

  test('expressions are exact, in order, apart, with valid TIMEX3 and EDTF', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 80 })), published, (input, day) => {
        const document = sourceDocument('any', input, day);
        const times = findTimes(document, parse(input, document.blocks), language);
        let last = 0;
        for (const t of times) {
          expect(t.start).toBeGreaterThanOrEqual(last);
          expect(t.end).toBeGreaterThan(t.start);
          expect(input.slice(t.start, t.end).trim()).toBe(input.slice(t.start, t.end));
          expect(t.value).toMatch(VALUE);
          if (t.edtf !== null) expect(() => edtf(t.edtf ?? '')).not.toThrow();
          expect(t.reason).not.toBe('');
          last = t.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('without a publication date no year is made up', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Friday', 'March 19', 'last week', 'yesterday', 'in June', 'two days ago', 'Sunday night'),
        (phrase) => {
          const input = `They met ${phrase}.`;
          const document = sourceDocument('any', input, null);
          for (const t of findTimes(document, parse(input, document.blocks), language)) {
            expect(t.value).not.toMatch(/^\d{4}/);
            expect(t.certainty).toBe('unknown');
          }
        },
      ),
    );
  });
});
