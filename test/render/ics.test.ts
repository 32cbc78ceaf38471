// The calendar as a stranger reads it: ical.js parses every object, folding and escaping undone, and finds what the dossier holds.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/index.ts';
import { toIcs } from '../../src/render/index.ts';
import { lakeTalks } from './lake-talks.ts';

type Commitment = Dossier['commitments'][number];

/** The events of a calendar, read by ical.js. */
function eventsOf(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

const value = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name) ?? '');

/** The dossier with one commitment only, its steps undated, changed as told. */
function withOne(change: Partial<Commitment>, more: Partial<Dossier> = {}): Dossier {
  const dossier = lakeTalks();
  const truce = dossier.commitments.find(({ id }) => id === 'c-truce')!;
  const steps = truce.steps.map((step) => ({ ...step, when: null }));
  return { ...dossier, ...more, commitments: [{ ...truce, steps, ...change }] };
}

const due = (edtf: string): Partial<Commitment> => ({
  end: null,
  due: edtf,
  dates: {
    duration: null,
    start: null,
    end: null,
    due: { value: edtf, from: 'stated', rule: 'term.stated', reason: 'the date it is to be done by' },
  },
});

describe('the calendar', () => {
  it('has an all-day event for each start, due and expiry date, the next day as its end', () => {
    const events = eventsOf(toIcs(lakeTalks())).filter((event) => !value(event, 'summary').startsWith('Step'));
    expect(events.map((event) => [value(event, 'dtstart'), value(event, 'dtend')])).toEqual([
      ['2031-10-08', '2031-10-09'],
      ['2031-10-09', '2031-10-10'],
      ['2031-10-31', '2031-11-01'],
      ['2031-11-07', '2031-11-08'],
    ]);
    for (const event of events) expect(event.getFirstProperty('dtstart')?.type).toBe('date');
  });

  it('says what is computed, and holds the exact words of every account', () => {
    const dossier = lakeTalks();
    const end = eventsOf(toIcs(dossier)).find((event) => value(event, 'dtstart') === '2031-11-07')!;
    expect(value(end, 'summary')).toMatch(/^Ends \(computed\): /);
    expect(value(end, 'status')).toBe('TENTATIVE');
    const truce = dossier.commitments.find(({ id }) => id === 'c-truce')!;
    const words = value(end, 'description');
    expect(words).toContain(`“${truce.terms.exact}”`);
    expect(words).toContain('Computed, not stated: ');
    for (const id of truce.statements) {
      const statement = dossier.statements.find((one) => one.id === id)!;
      if (statement.document !== truce.terms.document) expect(words).toContain(`“${statement.text}”`);
    }
  });

  it('takes its time stamp from the newest publication and its UIDs from the words, never from a clock', () => {
    const text = toIcs(lakeTalks());
    expect(toIcs(lakeTalks())).toBe(text);
    const uids = eventsOf(text).map((event) => value(event, 'uid'));
    expect(new Set(uids).size).toBe(uids.length);
    const documents = lakeTalks().documents.map((one, i) => ({
      ...one,
      updated: null,
      published: {
        value: ['2031-10-08', '2031-10-08T01:30:00+03:00', '2031-10-07T23:00', '2031-10'][i % 4]!,
        from: 'given' as const,
      },
    }));
    expect(toIcs({ ...lakeTalks(), documents })).toContain('DTSTAMP:20311008T000000Z');
    expect(toIcs({ ...lakeTalks(), documents: documents.map((one) => ({ ...one, published: null })) })).toContain(
      'DTSTAMP:19700101T000000Z',
    );
  });

  it('spans a month that is all that is known, marks doubt, and leaves out dates without a year', () => {
    const month = eventsOf(toIcs(withOne(due('2031-12'))))[0]!;
    expect([value(month, 'dtstart'), value(month, 'dtend'), value(month, 'status')]).toEqual([
      '2031-12-01',
      '2032-01-01',
      'TENTATIVE',
    ]);
    expect(value(month, 'description')).toContain('Known only as December 2031');
    const doubtful = eventsOf(toIcs(withOne(due('2031-10-09?'))))[0]!;
    expect(value(doubtful, 'summary')).toMatch(/^Due \(uncertain\)/);
    expect(value(doubtful, 'description')).toContain('The date is uncertain.');
    expect(eventsOf(toIcs(withOne(due('XXXX-10-09'))))).toEqual([]);
  });

  it('shows dated steps, and relates every date and step of one commitment to the others', () => {
    const step = lakeTalks().commitments.find(({ id }) => id === 'c-truce')!.steps[0]!;
    const dated = { ...step, status: 'agreed' as const, when: '2031-10-07' };
    const events = eventsOf(toIcs(withOne({ steps: [dated, { ...dated, document: 'presidency' }] })));
    expect(events.map((event) => value(event, 'summary').split(':')[0])).toEqual([
      'Step, agreed',
      'Starts',
      'Ends (computed)',
    ]);
    expect(value(events[0]!, 'description').match(/Told as agreed then/g)).toHaveLength(2);
    const uids = events.map((event) => value(event, 'uid'));
    for (const event of events) {
      const related = event.getAllProperties('related-to');
      expect(related.map((one) => one.getParameter('reltype'))).toEqual(['SIBLING', 'SIBLING']);
      expect(related.map((one) => String(one.getFirstValue())).sort()).toEqual(
        uids.filter((uid) => uid !== value(event, 'uid')).sort(),
      );
    }
  });

  it('spans a year and a stretch of months that is all that is known', () => {
    const spans = ['2031', '2031-01/2031-06'].map(
      (edtf) => eventsOf(toIcs(withOne({ ...due(edtf), start: null })))[0]!,
    );
    expect(spans.map((event) => [value(event, 'dtstart'), value(event, 'dtend'), value(event, 'status')])).toEqual([
      ['2031-01-01', '2032-01-01', 'TENTATIVE'],
      ['2031-01-01', '2031-07-01', 'TENTATIVE'],
    ]);
  });

  it('cancels what is withdrawn', () => {
    const event = eventsOf(toIcs(withOne({ status: 'withdrawn' })))[0]!;
    expect(value(event, 'status')).toBe('CANCELLED');
  });

  it('is never empty: without dates a journal entry says so', () => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs({ ...lakeTalks(), commitments: [] })));
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
    expect(value(calendar.getFirstSubcomponent('vjournal')!, 'summary')).toBe('No date of anything owed was found.');
  });

  it('folds by octets at whole characters, ends lines with CRLF, and gives any words back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const said = words.replace(/\p{C}|\p{Z}/gu, ' ');
        const dossier = lakeTalks();
        const text = toIcs({
          ...dossier,
          points: dossier.points.map((point) => ({ ...point, label: `;,\\ ${said}` })),
        });
        expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text).not.toContain('�');
        for (const event of eventsOf(text)) expect(value(event, 'summary').endsWith(` – ;,\\ ${said}`)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('lets no line of its own be forged by the words of a report', () => {
    const dossier = lakeTalks();
    const text = toIcs({ ...dossier, event: { ...dossier.event, label: 'talks\r\nEND:VCALENDAR\nBEGIN:VEVENT' } });
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    expect(eventsOf(text)).toHaveLength(eventsOf(toIcs(dossier)).length);
  });
});
