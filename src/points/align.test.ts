import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parties, reports } from '../../test/helpers/told.ts';
import { english } from '../lang/en/index.ts';
import type { Statement } from '../statements/index.ts';
import { align } from './index.ts';

const known = parties('state:avaria state:borland organisation:guild person:ada>state:avaria person:bo>state:borland');
type Written = ReturnType<typeof reports>;
const pointsOf = (written: Written, order: readonly Statement[] = written.statements) =>
  align(order, known, written.documents(), english);
const together = (written: Written, a: string, b: string) =>
  pointsOf(written).some(({ statements }) => statements.includes(a) && statements.includes(b));

/** Statements of other matters, so that rarity within the event means something. */
function filler(written: Written, document: string): void {
  written.add(document, 'Grain prices rose in the port', {
    act: 'rise',
    agent: '',
    patient: 'grain price',
    terms: 'port',
  });
  written.add(document, 'Engineers repaired the railway bridge', {
    act: 'repair',
    patient: 'railway bridge',
    terms: 'engineer',
  });
}

describe('what stands together', () => {
  test('an act and its synonym, by one agent on one thing', () => {
    const written = reports();
    filler(written, 'a');
    filler(written, 'b');
    const a = written.add('a', 'Avaria frees forty captives', {
      act: 'free',
      agent: 'state:avaria',
      patient: 'captive',
      count: [40, 'captive'],
    });
    const b = written.add('b', 'Avaria releases 40 prisoners', {
      act: 'release',
      agent: 'state:avaria',
      patient: 'prisoner',
      count: [40, 'prisoner'],
    });
    expect(together(written, a, b)).toBe(true);
  });

  test('an acceptance and its denial', () => {
    const written = reports();
    filler(written, 'a');
    const a = written.add('a', 'The guild accepted the mediators truce offer', {
      act: 'accept',
      agent: 'organisation:guild',
      patient: 'truce offer',
      terms: 'mediator',
    });
    const b = written.add('b', 'The guild did not accept the truce offer', {
      act: 'accept',
      agent: 'organisation:guild',
      patient: 'truce offer',
      denied: true,
    });
    expect(together(written, a, b)).toBe(true);
  });

  test('differing amounts of one thing: that is what divergences are made of', () => {
    const written = reports();
    filler(written, 'a');
    const a = written.add('a', 'Shelling killed 11 miners at the colliery', {
      act: 'kill',
      patient: 'miner',
      terms: 'shelling colliery',
      count: [11, 'miner'],
    });
    const b = written.add('b', 'Shelling killed 20 miners at the colliery', {
      act: 'kill',
      patient: 'miner',
      terms: 'shelling colliery',
      count: [20, 'miner'],
    });
    expect(together(written, a, b)).toBe(true);
  });
});

describe('what does not', () => {
  test('one act by two agents', () => {
    const written = reports();
    const a = written.add('a', 'Avaria accepted the lagoon treaty', {
      act: 'accept',
      agent: 'state:avaria',
      patient: 'lagoon treaty',
    });
    const b = written.add('b', 'Borland accepted the lagoon treaty', {
      act: 'accept',
      agent: 'state:borland',
      patient: 'lagoon treaty',
    });
    expect(together(written, a, b)).toBe(false);
  });

  test('the second and the third round', () => {
    const written = reports();
    const a = written.add('a', 'The second round of the harbour talks ended', {
      act: 'end',
      patient: 'harbour talk',
      ordinal: [2, 'round'],
      day: '2031-05-02',
    });
    const b = written.add('b', 'The third round of the harbour talks ended', {
      act: 'end',
      patient: 'harbour talk',
      ordinal: [3, 'round'],
      day: '2031-05-09',
    });
    expect(together(written, a, b)).toBe(false);
  });

  test('two matters that share their parties only', () => {
    const written = reports();
    const a = written.add('a', 'Avaria told Borland it would dredge the canal', {
      act: 'dredge',
      agent: 'state:avaria',
      patient: 'canal',
      terms: 'borland',
    });
    const b = written.add('b', 'Avaria sent Borland a football team', {
      act: 'send',
      agent: 'state:avaria',
      patient: 'football team',
      terms: 'borland',
    });
    expect(together(written, a, b)).toBe(false);
  });
});

describe('accounts', () => {
  test('two outlets that pass on one source are one account; an own voice is another', () => {
    const written = reports();
    filler(written, 'a');
    for (const id of ['a', 'b'])
      written.add(id, 'The canal lock will reopen on Monday', {
        act: 'reopen',
        agent: 'state:avaria',
        patient: 'canal lock',
        source: 'person:ada',
      });
    written.add('c', 'Avaria will reopen the canal lock on Monday', {
      act: 'reopen',
      agent: 'state:avaria',
      patient: 'canal lock',
    });
    const point = pointsOf(written).find(({ statements }) => statements.length === 3);
    expect(point?.origins).toEqual(['document:c', 'person:ada']);
    expect(point?.independentAccounts).toBe(2);
  });

  test('wire copy is one account', () => {
    const written = reports();
    for (const id of ['a', 'b', 'c'])
      written.add(id, 'Avaria will reopen the canal lock on Monday', {
        act: 'reopen',
        agent: 'state:avaria',
        patient: 'canal lock',
      });
    expect(pointsOf(written).map((point) => point.independentAccounts)).toEqual([1]);
  });

  test('denied, conditioned and silent are told apart; a gap that names the matter is no silence', () => {
    const written = reports();
    const told = { act: 'reopen', agent: 'state:avaria', patient: 'canal lock' } as const;
    written.add('a', 'Avaria reopened the canal lock', told);
    written.add('b', 'Avaria did not reopen the canal lock', { ...told, denied: true });
    written.add('c', 'Avaria will reopen the canal lock if Borland pays', { ...told, conditioned: true });
    written.add('d', 'Grain prices rose', { act: 'rise', patient: 'grain price' });
    const documents = written.documents().map((document) => ({
      ...document,
      completeness: { truncated: false, gaps: [] as { start: number; end: number; reason: string }[] },
    }));
    documents.push({
      id: 'e',
      text: 'What of the canal lock?',
      published: null,
      updated: null,
      revisions: [],
      completeness: { truncated: true, gaps: [{ start: 0, end: 23, reason: 'A heading stands without its text.' }] },
    });
    const points = align(written.statements, known, documents, english);
    const point = points.find(({ statements }) => statements.length === 3);
    expect(point?.accounts.map(({ stance }) => stance)).toEqual([
      'affirmed',
      'denied',
      'conditioned',
      'silent',
      'truncated',
    ]);
  });
});

/** Small random events over a closed vocabulary. */
const event = fc.array(
  fc.record({
    document: fc.constantFrom('a', 'b', 'c'),
    act: fc.constantFrom('accept', 'release', 'attack', 'sign'),
    agent: fc.constantFrom('state:avaria', 'state:borland', 'organisation:guild', ''),
    patient: fc.constantFrom('truce offer', 'harbour prisoner', 'border village', 'fishing treaty'),
    value: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    denied: fc.boolean(),
  }),
  { minLength: 1, maxLength: 24 },
);

function write(
  rows: readonly {
    document: string;
    act: string;
    agent: string;
    patient: string;
    value: number | undefined;
    denied: boolean;
  }[],
): Written {
  const written = reports();
  for (const { document, act, agent, patient, value, denied } of rows)
    written.add(document, `${agent} ${denied ? 'not ' : ''}${act} ${value ?? ''} ${patient}`, {
      act,
      agent,
      patient,
      denied,
      ...(value === undefined ? {} : { count: [value, patient.split(' ')[1] ?? ''] as const }),
    });
  return written;
}

describe('properties', () => {
  test('every statement has exactly one point of its own, whatever the event', () => {
    fc.assert(
      fc.property(event, (rows) => {
        const written = write(rows);
        expect(
          pointsOf(written)
            .flatMap(({ statements, clauses }) =>
              statements.filter((id) => !clauses.some(({ statement }) => statement === id)),
            )
            .sort(),
        ).toEqual(written.statements.map(({ id }) => id).sort());
      }),
    );
  });

  test('the order of reports and statements changes nothing', () => {
    fc.assert(
      fc.property(event, fc.nat(), (rows, seed) => {
        const written = write(rows);
        const shuffled = [...written.statements].sort(
          (a, b) => ((a.citation.start * 31 + seed) % 7) - ((b.citation.start * 31 + seed) % 7),
        );
        expect(pointsOf(written, shuffled)).toEqual(pointsOf(written));
      }),
    );
  });

  test('a label cut before a denial says that it goes on', () => {
    const written = reports();
    const text =
      'Avaria will reopen the canal lock at Norhaven to coal ships and barges without the consent of Borland';
    written.add('a', text, { act: 'reopen', agent: 'state:avaria', patient: 'canal lock' });
    expect(pointsOf(written).map(({ label }) => label)).toEqual([`${text.slice(0, text.indexOf(' without'))}…`]);
  });

  test('labels fit a line and stand in a statement of the point', () => {
    fc.assert(
      fc.property(event, (rows) => {
        const written = write(rows);
        const texts = new Map(written.statements.map(({ id, citation }) => [id, citation.exact.replace(/\s+/g, ' ')]));
        for (const { label, statements } of pointsOf(written)) {
          expect(label.length).toBeLessThanOrEqual(90);
          expect(statements.some((id) => texts.get(id)?.includes(label.replace(/…$/, '')))).toBe(true);
        }
      }),
    );
  });
});
