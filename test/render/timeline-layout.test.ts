// The picture of the timeline, for any dates: no label leaves it or meets another of its lane, no tick's words touch the next's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/index.ts';
import { layOut, WIDTH } from '../../src/render/html/timeline-layout.ts';

type Entry = Dossier['timeline'][number];

/** Least width of one letter of the page's sans serif at the size of the picture. */
const LETTER = 6;

const day = (n: number): string => new Date(Date.UTC(2031, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

function entry(id: string, from: number, days: number, label: string): Entry {
  return {
    id,
    when: day(from),
    earliest: day(from),
    latest: day(from + days),
    relation: 'unknown',
    label,
    statements: ['s'],
    points: [],
    commitments: [],
    computed: false,
    rule: 'time.full-date',
    reason: 'Full date stated.',
  };
}

const entries = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 400 }),
      days: fc.constantFrom(0, 0, 0, 2, 30, 364),
      label: fc.integer({ min: 1, max: 30 }).map((n) => 'word '.repeat(n).trim()),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => all.map(({ from, days, label }, i) => entry(`t${i}`, from, days, label)));

describe('the picture of the timeline', () => {
  it('keeps every label inside and apart', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { marks } = layOut(all, { earliest: null, latest: null });
        const ends = new Map<number, number>();
        for (const { from, to, lane, flipped, label } of marks) {
          const width = label.length * LETTER;
          const left = flipped ? from - width : from;
          const right = flipped ? to : to + width;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(WIDTH);
          expect(left).toBeGreaterThanOrEqual(ends.get(lane) ?? 0);
          ends.set(lane, right);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the words of ticks inside and apart', () => {
    fc.assert(
      fc.property(entries, (all) => {
        let end = Number.NEGATIVE_INFINITY;
        for (const { x, label, at } of layOut(all, { earliest: null, latest: null }).ticks) {
          if (label === null) continue;
          const width = label.length * LETTER;
          const left = at === 'start' ? x : at === 'end' ? x - width : x - width / 2;
          expect(left).toBeGreaterThanOrEqual(Math.max(0, end));
          end = left + width;
          expect(end).toBeLessThanOrEqual(WIDTH);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('draws days and months beside each other, and leaves years to the list', () => {
    const all = [entry('a', 100, 0, 'a day'), entry('b', 90, 30, 'a month'), entry('c', 0, 364, 'a year')];
    const layout = layOut(all, { earliest: day(100), latest: day(100) });
    expect(layout.marks.map((mark) => mark.entry.id)).toEqual(['b', 'a']);
    expect(layout.coarse.map(({ id }) => id)).toEqual(['c']);
    expect(layout.event).not.toBeNull();
  });
});
