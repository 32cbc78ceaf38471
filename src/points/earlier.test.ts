import { describe, expect, test } from 'vitest';
import { parties, reports } from '../../test/helpers/told.ts';
import { english } from '../lang/en/index.ts';
import { align } from './index.ts';

const known = parties('state:avaria state:borland');
const REOPENED = { act: 'reopen', agent: 'state:avaria', patient: 'canal lock' } as const;

type Documents = ReturnType<ReturnType<typeof reports>['documents']>;

/** The account that report "quiet" gives of the matter the other reports tell. */
function quietOn(
  tell: (written: ReturnType<typeof reports>) => void,
  published: Readonly<Record<string, string>>,
  change: (documents: Documents) => Parameters<typeof align>[2] = (documents) => documents,
) {
  const written = reports();
  tell(written);
  written.add('quiet', 'Grain prices rose', { act: 'rise', patient: 'grain price' });
  const points = align(written.statements, known, change(written.documents(published)), english);
  const point = points.find(({ statements }) => statements.some((id) => !id.startsWith('s-quiet')));
  return point?.accounts.find(({ document }) => document === 'quiet');
}

const reopened = (written: ReturnType<typeof reports>): void => {
  written.add('a', 'Avaria reopened the canal lock on 2031-06-12', { ...REOPENED, day: '2031-06-12', past: true });
  written.add('b', 'Avaria reopened the canal lock', { ...REOPENED, past: true });
};
const DAYS = { a: '2031-06-13', b: '2031-06-13', quiet: '2031-06-11' };

describe('a report published before the matter', () => {
  test('is no silent one, and the dated words say why', () => {
    const account = quietOn(reopened, DAYS);
    expect(account).toMatchObject({ stance: 'earlier', statements: [] });
    expect(account?.reason).toContain('Published 2031-06-11, before it happened: a dates it 2031-06-12 (“');
  });

  test.each([
    ['it came out on the day', { ...DAYS, quiet: '2031-06-12T06:00:00Z' }],
    ['its own day is in doubt', { ...DAYS, quiet: '2031-06-11?' }],
    ['its day is not known', { a: DAYS.a, b: DAYS.b }],
    ['another report tells of it on that day', { ...DAYS, b: '2031-06-11' }],
    ['a report without a day tells of it', { a: DAYS.a, quiet: DAYS.quiet }],
  ])('is silent all the same where %s', (_why, days) => {
    expect(quietOn(reopened, days)?.stance).toBe('silent');
  });

  test('is silent where the matter was a plan', () => {
    const plan = (written: ReturnType<typeof reports>): void => {
      written.add('a', 'Avaria will reopen the canal lock on 2031-06-12', {
        ...REOPENED,
        day: '2031-06-12',
        modality: 'will',
      });
    };
    expect(quietOn(plan, DAYS)?.stance).toBe('silent');
  });

  test('is silent where the day was still to come for the report that names it', () => {
    const timetable = (written: ReturnType<typeof reports>): void => {
      written.add('a', 'Avaria reopens the canal lock on 2031-06-12', { ...REOPENED, day: '2031-06-12' });
    };
    expect(quietOn(timetable, { a: '2031-06-11', quiet: '2031-06-11' })?.stance).toBe('silent');
    expect(quietOn(timetable, { a: '2031-06-12', quiet: '2031-06-11' })?.stance).toBe('earlier');
  });

  test('is silent where one telling dates the matter before it', () => {
    const both = (written: ReturnType<typeof reports>): void => {
      reopened(written);
      written.add('c', 'Avaria reopened the canal lock on 2031-06-10', { ...REOPENED, day: '2031-06-10', past: true });
    };
    expect(quietOn(both, { ...DAYS, c: '2031-06-13' })?.stance).toBe('silent');
  });

  test('is silent where it changed after the matter', () => {
    const changed = quietOn(reopened, DAYS, (documents) =>
      documents.map((one) => (one.id === 'quiet' ? { ...one, updated: { value: '2031-06-14' } } : one)),
    );
    expect(changed?.stance).toBe('silent');
  });

  test('is silent where other states of it were seen and none is dated', () => {
    const changed = quietOn(reopened, DAYS, (documents) =>
      documents.map((one) => (one.id === 'quiet' ? { ...one, revisions: [{}] } : one)),
    );
    expect(changed?.stance).toBe('silent');
  });
});
