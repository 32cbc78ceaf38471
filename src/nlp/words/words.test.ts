// The word tables: packing keeps directions and relations; what is damaged is refused; the shipped files say what they should.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openRelations, packRelations } from './relations.ts';
import { openVectors, packVectors } from './vectors.ts';

const packed = packVectors(
  new Map([
    ['zebra', [1, 0]],
    ['horse', [2, 2]],
    ['été', [0, -3]],
  ]),
  2,
);

describe('vectors', () => {
  test('keep their directions, whatever their lengths and order', () => {
    const table = openVectors(packed);
    expect(table.similarity('zebra', 'horse')).toBeCloseTo(Math.SQRT1_2, 2);
    expect(table.similarity('horse', 'été')).toBeCloseTo(-Math.SQRT1_2, 2);
    expect(table.similarity('zebra', 'mule')).toBeNull();
    expect(table.near(['été', 'zebra', 'mule', 'horse'], 0.5).map(([a, b]) => [a, b])).toEqual([[1, 3]]);
  });

  test('are read from bytes that lie askew in memory', () => {
    const askew = new Uint8Array(packed.length + 1);
    askew.set(packed, 1);
    expect(openVectors(askew.subarray(1)).similarity('zebra', 'horse')).toBeCloseTo(Math.SQRT1_2, 2);
  });

  test('refuse a file that is cut short or another', () => {
    expect(() => openVectors(packed.subarray(0, packed.length - 1))).toThrow(/cut short/);
    expect(() => openVectors(packed.subarray(0, 10))).toThrow(/Not a table/);
    expect(() => openRelations(packed)).toThrow(/Not a table/);
  });
});

describe('relations', () => {
  const table = openRelations(
    packRelations([
      ['agree', 'agreement', 'derived'],
      ['agree', 'accept', 'kin'],
      ['accept', 'agree', 'synonym'],
      ['accept', 'reject', 'antonym'],
    ]),
  );

  test('hold both ways, the nearest of two first', () => {
    expect(table.relation('agreement', 'agree')).toBe('derived');
    expect(table.relation('agree', 'accept')).toBe('synonym');
    expect(table.relation('agree', 'reject')).toBeNull();
    expect(table.among(['reject', 'accept', 'mule', 'agree'])).toEqual([
      [0, 1, 'antonym'],
      [1, 3, 'synonym'],
    ]);
  });
});

describe('the shipped tables', () => {
  const read = (name: string) => {
    const bytes = readFileSync(`models/${name}.bin`);
    const card = JSON.parse(readFileSync(`models/${name}.json`, 'utf8'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(card.sha256);
    return bytes;
  };

  test('vectors: 40,000 words; kindred words are near and so are opposites', () => {
    const table = openVectors(read('glove-6b-100d-40k'));
    expect([table.size, table.dimensions]).toEqual([40_000, 100]);
    expect(table.similarity('truce', 'ceasefire')).toBeGreaterThan(0.9);
    expect(table.similarity('accept', 'reject')).toBeGreaterThan(0.8);
    expect(table.similarity('truce', 'carrot')).toBeLessThan(0.3);
  });

  test('relations: the dictionary tells opposites apart', () => {
    const table = openRelations(read('wordnet-3.1-relations'));
    expect(table.relation('accept', 'reject')).toBe('antonym');
    expect(table.relation('prisoner', 'captive')).toBe('synonym');
    expect(table.relation('agreement', 'agree')).toBe('derived');
  });
});
