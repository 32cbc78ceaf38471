// The gazetteer hangs together: one record an id, every reference kept, dates in order.
import { expect, test } from 'vitest';
import { gazetteer } from '../../../src/lang/en/gazetteer.ts';

const { actors, places } = gazetteer;
const ids = new Set(actors.map((actor) => actor.id));

test('ids and Wikidata items are given once', () => {
  const twice = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);
  expect(twice(actors.map((actor) => actor.id))).toEqual([]);
  expect(twice(actors.flatMap((actor) => actor.wikidata ?? []))).toEqual([]);
  expect(actors.flatMap((actor) => actor.wikidata ?? []).filter((item) => !/^Q[1-9]\d*$/.test(item))).toEqual([]);
});

test('whoever is spoken for, and wherever an office is held, is on record', () => {
  const named = actors.flatMap((actor) =>
    [actor.speaksFor ?? [], (actor.offices ?? []).map((office) => office.of)].flat(),
  );
  expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([]);
  expect(places.flatMap((place) => place.within ?? []).filter((id) => !ids.has(id))).toEqual([]);
});

test('offices begin before they end', () => {
  const offices = actors.flatMap((actor) => actor.offices ?? []);
  expect(offices.filter((office) => office.from !== null && office.to !== null && office.from >= office.to)).toEqual(
    [],
  );
  const days = offices.flatMap((office) => [office.from ?? [], office.to ?? []].flat());
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))).toEqual([]);
});
