// The contract of an embedder: it may tip a pair that shares something, it never joins by itself, and it leaves its name.
import { expect, test } from 'vitest';
import { englishEngine } from '../../test/helpers/english.ts';
import { dossierOf, report } from '../../test/helpers/event.ts';
import { reconstruct } from '../readout.ts';
import type { Embedder } from './embedder.ts';

const reports = [
  report('a', 'Norway shut its border crossing at Storskog after the floods. Grain prices rose in Bergen.'),
  report(
    'b',
    'The Storskog checkpoint stays closed because of high water. Engineers repaired a lighthouse near Turku.',
  ),
];
/** Likens everything to everything. */
const blind: Embedder = { name: 'blind-1', embed: (texts) => texts.map(() => [1, 0]) };

test('two statements that share nothing stay apart however alike a model finds them', () => {
  const { points } = reconstruct(reports, { ...englishEngine(), embedder: blind });
  const texts = points.map(({ statements }) => statements.length);
  const { statements } = dossierOf(reports);
  const grain = statements.find(({ text }) => text.includes('Grain'))?.id;
  const lighthouse = statements.find(({ text }) => text.includes('lighthouse'))?.id;
  expect(texts.length).toBeGreaterThan(1);
  expect(
    points.some((point) => [grain, lighthouse].every((id) => id !== undefined && point.statements.includes(id))),
  ).toBe(false);
});

test('it is asked once with every statement, and its name stands in the dossier', () => {
  const asked: number[] = [];
  const counting: Embedder = {
    name: 'counting-1',
    embed: (texts) => {
      asked.push(texts.length);
      return texts.map(() => null);
    },
  };
  const dossier = reconstruct(reports, { ...englishEngine(), embedder: counting });
  expect(asked).toEqual([expect.any(Number)]);
  expect(asked[0]).toBeGreaterThanOrEqual(dossier.statements.length);
  expect(dossier.engine.model?.name).toBe('en_core_web_sm-3.8.0, counting-1');
  expect(dossier.points).toEqual(dossierOf(reports).points);
});

test('too few vectors are refused', () => {
  const short: Embedder = { name: 'short-1', embed: () => [] };
  expect(() => reconstruct(reports, { ...englishEngine(), embedder: short })).toThrow('short-1 gave 0 vectors');
});

test('vectors of no length say nothing', () => {
  const empty: Embedder = { name: 'empty-1', embed: (texts) => texts.map(() => [0, 0]) };
  expect(reconstruct(reports, { ...englishEngine(), embedder: empty }).points).toEqual(dossierOf(reports).points);
});

test('a join that it helped says so, with what the score would be without it', () => {
  const alike = [
    report('a', 'Norway shut its border crossing at Storskog after the floods. Grain prices rose in Bergen.'),
    report('b', 'Norway shut the Storskog crossing to lorries. Engineers repaired a lighthouse near Turku.'),
  ];
  const { points } = reconstruct(alike, { ...englishEngine(), embedder: blind });
  const reasons = points.flatMap(({ joins }) => joins.map(({ score, reason }) => ({ score, reason })));
  const helped = reasons.flatMap(({ score, reason }) => {
    const without = /blind-1 likens them \(the score would be (0(?:\.\d+)?) without it\)/.exec(reason)?.[1];
    return without === undefined ? [] : [score - Number(without)];
  });
  expect(helped.length).toBeGreaterThan(0);
  for (const more of helped) expect(more).toBeGreaterThan(0);
  expect(
    dossierOf(alike).points.flatMap(({ joins }) => joins.filter(({ reason }) => reason.includes('likens'))),
  ).toEqual([]);
});
