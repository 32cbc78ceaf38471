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

test('every state has an adjective, and a seat unless its name is one or its capital means something else', () => {
  const states = actors.filter((actor) => actor.kind === 'state');
  expect(states.length).toBeGreaterThan(193);
  expect(states.filter((state) => (state.demonyms ?? []).length === 0).map((state) => state.name)).toEqual([
    'Dominica',
    'Vatican',
  ]);
  expect(states.filter((state) => (state.metonyms ?? []).length === 0).map((state) => state.name)).toEqual([
    'Antigua and Barbuda',
    'Belgium',
    'Costa Rica',
    'Djibouti',
    'Luxembourg',
    'Maldives',
    'Monaco',
    'San Marino',
    'Seychelles',
    'Singapore',
    'Vatican',
  ]);
});

test('nobody speaks for itself in the end', () => {
  const speaksFor = new Map(actors.flatMap((actor) => (actor.speaksFor ? [[actor.id, actor.speaksFor] as const] : [])));
  const circles = actors.filter(({ id }) => {
    let at: string | undefined = id;
    for (let hop = 0; hop < 7 && at !== undefined; hop++) at = speaksFor.get(at);
    return at !== undefined;
  });
  expect(circles.map(({ id }) => id)).toEqual([]);
});
