import { expect, test } from 'vitest';
import { type Columns, columnDigest, columnsOf, differences, tokenHash } from './columns.ts';
import { english } from './fixtures.ts';

const columns = (text: string): Columns => columnsOf(english('wasm').process(text));
const base = columns('The envoy arrived. Nobody met her in Oslo.');

test('equal documents differ nowhere', () => {
  expect(differences(base, structuredClone(base))).toEqual(new Map());
});

test('a changed value is one differing token of its column', () => {
  const golden = structuredClone(base);
  golden.tag[2] = 'XX';
  golden.head[4] = '0';
  expect(differences(base, golden)).toEqual(
    new Map([
      ['tag', 1],
      ['head', 1],
    ]),
  );
  expect(columnDigest(golden.tag)).not.toBe(columnDigest(base.tag));
});

test('a token that was not cut differs in every column, and does not make the rest differ', () => {
  const golden = structuredClone(base);
  golden.start[3] = '999';
  const counts = differences(base, golden);
  expect(counts.get('tag')).toBe(1);
  expect(counts.get('lemma')).toBe(1);
});

test('the hash of a token sees every column but its offset', () => {
  const later = structuredClone(base);
  later.start[1] = '77';
  expect(tokenHash(later, 'envoy', 1)).toBe(tokenHash(base, 'envoy', 1));
  const other = structuredClone(base);
  other.ent[1] = 'B-ORG';
  expect(tokenHash(other, 'envoy', 1)).not.toBe(tokenHash(base, 'envoy', 1));
});
