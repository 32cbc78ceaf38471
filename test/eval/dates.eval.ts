// The day on which pages of the public benchmark were published, against a gold made by hand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/documents/index.ts';
import { published, table } from '../helpers/accuracy.ts';
import { benchmarkPages } from './extraction-pages.ts';

/**
 * First eight signs of a page's id → the day of publication. Two days where the page shows both (its own zone and UTC);
 * none where the page gives no date, or contradicts itself.
 */
const gold: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('dates.gold.json', import.meta.url), 'utf8'),
);
/** Slightly under what was measured when it was set; a wrong day said as certain is never allowed. */
const FLOOR = 0.985;

const pages = benchmarkPages();

describe.skipIf(pages === null)('dates of web pages', () => {
  it('are right, or marked uncertain, or left out', () => {
    const from = new Map<string, number>();
    const wrong: string[] = [];
    const missed: string[] = [];
    let dated = 0;
    let right = 0;
    let updated = 0;
    for (const { id, bytes } of pages ?? []) {
      const days = gold[id.slice(0, 8)];
      if (days === undefined) continue;
      const result = load({ id, name: id, bytes, format: 'html' });
      const document = result.ok ? result.document : null;
      const date = document?.published ?? null;
      const certain = date !== null && !date.value.endsWith('?');
      const hit = date !== null && days.includes(date.value.slice(0, 10));
      if (document?.updated) updated++;
      if (days.length > 0) dated++;
      if (hit) {
        right++;
        from.set(date.from, (from.get(date.from) ?? 0) + 1);
      } else if (certain) wrong.push(`${id.slice(0, 8)} ${date.value} (${date.from}), not ${days}`);
      else if (days.length > 0) missed.push(`${id.slice(0, 8)} ${date?.value ?? 'none'}, not ${days}`);
    }
    console.log(
      `${dated} pages with a date: right ${(right / dated).toFixed(3)} (${[...from].map(([origin, n]) => `${origin} ${n}`).join(', ')}); wrong and certain ${wrong.length}; a last change on ${updated}\n${[...wrong, ...missed].join('\n')}`,
    );
    const share = (right / dated).toFixed(3);
    const { held, measured } = published(
      'dates',
      table(
        ['pages with a date', 'right', 'wrong and said as certain', 'not found'],
        [[String(dated), share, String(wrong.length), String(missed.length)]],
      ),
    );
    expect(held).toBe(measured);
    expect(wrong).toEqual([]);
    expect(right / dated).toBeGreaterThanOrEqual(FLOOR);
  });
});
