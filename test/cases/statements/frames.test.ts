// Every frame and every level of reading has a text case in which it acts and one in which it must not.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textCases } from '../../helpers/text-cases.ts';

const room = resolve(import.meta.dirname, '../../../src/statements');

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** The ids of all rules, as the code names them. */
const rules = [
  ...new Set(
    files(room).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\brule: '([A-Z]\d[\w-]*)'/g)].map((found) => found[1] ?? ''),
    ),
  ),
].sort();

/** `according.txt: F7, negative: …` → its id, its side, and whether its expected lines show the id. */
const cases = [...textCases(import.meta.dirname), ...textCases(join(import.meta.dirname, 'relations'))].map((one) => {
  const [, id = '', negative] = /^[^:]*: ([FLP]\d[\w-]*)(, negative)?:/.exec(one.title) ?? [];
  const shows = one.expected.some((line) => line.split(/[\s|]+/).includes(id));
  return { id, negative: negative !== undefined, shows, title: one.title };
});

describe('cases for every frame and level', () => {
  test('the ten frames are all there', () => {
    for (let n = 1; n <= 10; n++) expect(rules).toContain(`F${n}`);
  });

  test.each(rules)('%s has a case that shows it and one that does not', (rule) => {
    const own = cases.filter(({ id }) => id === rule);
    expect(own.filter(({ negative, shows }) => !negative && shows).length).toBeGreaterThan(0);
    expect(own.filter(({ negative }) => negative).length).toBeGreaterThan(0);
  });

  test('no negative case shows its frame', () => {
    expect(cases.filter(({ id, negative, shows }) => negative && shows && rules.includes(id))).toEqual([]);
  });

  test.each(['L0', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6'])('%s has both', (level) => {
    const own = cases.filter(({ id }) => id === level);
    expect(new Set(own.map(({ negative }) => negative))).toEqual(new Set([true, false]));
  });
});
