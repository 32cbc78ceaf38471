import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parties, reports, type Told } from '../../test/helpers/told.ts';
import { english } from '../lang/en/index.ts';
import { align } from '../points/index.ts';
import { compare } from './index.ts';

const known = parties('state:avaria state:borland organisation:guild person:ada>state:avaria person:bo>state:borland');

function found(...rows: readonly (readonly [document: string, exact: string, told: Told])[]) {
  const written = reports();
  for (const [document, exact, told] of rows) written.add(document, exact, told);
  const documents = written.documents();
  const points = align(written.statements, known, documents, english);
  return compare(points, written.statements, known, documents, english).map(({ kind, relation, values }) => ({
    kind,
    relation,
    values: values.map(({ value }) => value),
  }));
}

const killed = { act: 'kill', patient: 'miner', terms: 'shelling colliery' } as const;
const truce = { act: 'last', agent: '', patient: 'harbour truce' } as const;
const accept = { act: 'accept', agent: 'organisation:guild', patient: 'truce offer' } as const;

describe('quantity', () => {
  test('two numbers of the dead', () => {
    expect(
      found(
        ['a', 'Shelling killed 11 miners at the colliery', { ...killed, count: [11, 'miner'] }],
        ['b', 'Shelling killed 20 miners at the colliery', { ...killed, count: [20, 'miner'] }],
      ),
    ).toMatchObject([{ kind: 'quantity', relation: 'contradiction' }]);
  });
  test('no divergence: "at least 17" and 17', () => {
    expect(
      found(
        ['a', 'Shelling killed at least 17 miners', { ...killed, count: [17, 'miner', 'at-least'] }],
        ['b', 'Shelling killed 17 miners at the colliery', { ...killed, count: [17, 'miner'] }],
      ),
    ).toEqual([]);
  });
  test('no divergence: numbers of different things', () => {
    expect(
      found(
        ['a', 'Shelling killed 11 miners at the colliery', { ...killed, count: [11, 'miner'] }],
        ['b', 'Shelling killed miners and broke 20 windows', { ...killed, count: [20, 'window'] }],
      ),
    ).toEqual([]);
  });
});

describe('duration', () => {
  test('seventy days and thirty', () => {
    expect(
      found(
        ['a', 'The harbour truce lasts for 70 days', { ...truce, duration: ['P70D'] }],
        ['b', 'The harbour truce lasts for 30 days', { ...truce, duration: ['P30D'] }],
      ),
    ).toMatchObject([{ kind: 'duration', relation: 'contradiction' }]);
  });
  test('over two hours and more than 90 minutes: both can hold', () => {
    expect(
      found(
        ['a', 'The harbour truce lasts for over two hours', { ...truce, duration: ['PT2H', 'MORE_THAN'] }],
        ['b', 'The harbour truce lasts for more than 90 minutes', { ...truce, duration: ['PT90M', 'MORE_THAN'] }],
      ),
    ).toMatchObject([{ kind: 'duration', relation: 'compatible' }]);
  });
  test('no divergence: 70 days and roughly two months', () => {
    expect(
      found(
        ['a', 'The harbour truce lasts for 70 days', { ...truce, duration: ['P70D'] }],
        ['b', 'The harbour truce lasts for roughly two months', { ...truce, duration: ['P2M', 'APPROX'] }],
      ),
    ).toEqual([]);
  });
});

describe('denial', () => {
  test('accepted, and did not accept', () => {
    expect(
      found(
        ['a', 'The guild accepted the truce offer', accept],
        ['b', 'The guild did not accept the truce offer', { ...accept, denied: true }],
      ),
    ).toMatchObject([{ kind: 'denial', values: ['affirmed', 'denied'] }]);
  });
  test('no divergence: two reports deny alike', () => {
    expect(
      found(
        ['a', 'The guild never accepted the truce offer', { ...accept, denied: true }],
        ['b', 'The guild did not accept the truce offer', { ...accept, denied: true }],
      ),
    ).toEqual([]);
  });
});

describe('time', () => {
  const signed = { act: 'sign', agent: 'state:avaria', patient: 'fishing treaty', past: true } as const;
  test('signed on two days', () => {
    expect(
      found(
        ['a', 'Avaria signed the fishing treaty on 2 May', { ...signed, day: '2031-05-02' }],
        ['b', 'Avaria signed the fishing treaty on 3 May', { ...signed, day: '2031-05-03' }],
      ),
    ).toMatchObject([{ kind: 'time', values: ['2031-05-02', '2031-05-03'] }]);
  });
  test('no divergence: a date and the weekday it fell on', () => {
    expect(
      found(
        ['a', 'Avaria signed the fishing treaty on 2 May', { ...signed, day: '2031-05-02' }],
        ['b', 'Avaria signed the fishing treaty on Friday', { ...signed, day: '2031-05-02' }],
      ),
    ).toEqual([]);
  });
});

describe('status', () => {
  test('would agree, and agreed', () => {
    expect(
      found(
        ['a', 'The guild would accept the truce offer', { ...accept, modality: 'would' }],
        ['b', 'The guild accepted the truce offer', { ...accept, past: true }],
      ),
    ).toMatchObject([{ kind: 'status', relation: 'compatible' }]);
  });
});

describe('position', () => {
  test('one side agrees to what the other rejects', () => {
    const offer = { patient: 'truce offer', terms: 'mediator lagoon' } as const;
    expect(
      found(
        ['a', 'Ada accepted the mediators truce offer on the lagoon', { ...offer, act: 'accept', agent: 'person:ada' }],
        ['b', 'Bo rejected the mediators truce offer on the lagoon', { ...offer, act: 'reject', agent: 'person:bo' }],
      ),
    ).toMatchObject([{ kind: 'position' }]);
  });
});

describe('properties', () => {
  const row = fc.record({
    document: fc.constantFrom('a', 'b'),
    act: fc.constantFrom('accept', 'release', 'reject'),
    agent: fc.constantFrom('state:avaria', 'organisation:guild'),
    patient: fc.constantFrom('truce offer', 'harbour prisoner'),
    value: fc.integer({ min: 1, max: 30 }),
    denied: fc.boolean(),
  });

  test('a copy of a report adds no divergence', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const written = (copies: boolean) => {
          const all = reports();
          for (const { document, act, agent, patient, value, denied } of rows)
            for (const id of copies && document === 'b' ? ['b', 'c'] : [document])
              all.add(id, `${agent} ${denied ? 'not ' : ''}${act} ${value} ${patient}`, {
                act,
                agent,
                patient,
                denied,
                count: [value, patient.split(' ')[1] ?? ''],
              });
          const points = align(all.statements, known, all.documents(), english);
          return compare(points, all.statements, known, all.documents(), english);
        };
        expect(written(true).length).toBe(written(false).length);
      }),
      { numRuns: 200 },
    );
  });

  test('every citation of a side is an exact slice of its report', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const all = reports();
        for (const { document, act, agent, patient, value, denied } of rows)
          all.add(document, `${agent} ${denied ? 'not ' : ''}${act} ${value} ${patient}`, {
            act,
            agent,
            patient,
            denied,
            count: [value, patient.split(' ')[1] ?? ''],
          });
        const texts = new Map(all.documents().map(({ id, text }) => [id, text]));
        const points = align(all.statements, known, all.documents(), english);
        for (const { values } of compare(points, all.statements, known, all.documents(), english))
          for (const { citations } of values)
            for (const { document, start, end, exact } of citations)
              expect(texts.get(document)?.slice(start, end)).toBe(exact);
      }),
    );
  });
});
