// Every character that is read from the pages of the public benchmark leads back to its bytes, or is said not to.
import { expect, test } from 'vitest';
import { load } from '../../src/documents/index.ts';
import { readBack } from '../helpers/read-back.ts';
import { benchmarkPages } from './extraction-pages.ts';

/** Share of the characters that must lead to bytes: the rest are breaks put in, and titles that stand in metadata alone. */
const LED_BACK = 0.97;

const pages = benchmarkPages();

test.skipIf(pages === null)('characters of the benchmark pages lead back to their bytes', () => {
  const wrong: string[] = [];
  let [right, all] = [0, 0];
  for (const { id, url, bytes } of pages ?? []) {
    const result = load({ id, name: id, bytes, format: 'html', given: { id, url } });
    if (!result.ok) continue;
    const { document } = result;
    const charset = /was read as ([\w.-]+)/.exec(document.issues.find(({ code }) => code === 'charset')?.message ?? '');
    const found = readBack(document, bytes, charset?.[1] ?? 'utf-8');
    right += found.right;
    all += document.text.length;
    wrong.push(...found.wrong.map((one) => `${id}: ${one}`));
  }
  expect(wrong).toEqual([]);
  expect(right / all).toBeGreaterThan(LED_BACK);
});
