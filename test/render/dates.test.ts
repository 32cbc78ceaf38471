import { describe, expect, it } from 'vitest';
import { dateInWords, daysInWords, durationInWords } from '../../src/render/dates.ts';

describe('dates in words', () => {
  it.each([
    ['2025-03-18', '18 March 2025'],
    ['2025-03', 'March 2025'],
    ['2025', '2025'],
    ['XXXX-03-18', '18 March, year not given'],
    ['2025-XX-18', '18 2025'],
    ['2025-03-18?', '18 March 2025 (uncertain)'],
    ['2025-03~', 'about March 2025'],
    ['2025-03-18T20:14:00+03:00', '18 March 2025, 20:14 UTC+03:00'],
    ['2025-03-18T20:14:00Z', '18 March 2025, 20:14 UTC'],
    ['2025-03-18/2025-04-17', '18 March – 17 April 2025'],
    ['2025-03-18/..', 'from 18 March 2025'],
    ['../2025-03-18', 'until 18 March 2025'],
    ['XXXX-WXX-2', 'XXXX-WXX-2'],
    ['whenever', 'whenever'],
  ])('%s is %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it('says a shared month or year once', () => {
    expect(daysInWords('2025-03-18', '2025-03-18')).toBe('18 March 2025');
    expect(daysInWords('2025-03-18', '2025-03-19')).toBe('18–19 March 2025');
    expect(daysInWords('2024-12-30', '2025-01-02')).toBe('30 December 2024 – 2 January 2025');
  });

  it.each([
    ['P30D', '30 days'],
    ['P1D', '1 day'],
    ['PT90M', '90 minutes'],
    ['P1DT2H', '1 day 2 hours'],
    ['PXD', 'some days'],
    ['P', 'P'],
    ['soon', 'soon'],
  ])('%s lasts %s', (iso, words) => {
    expect(durationInWords(iso)).toBe(words);
  });
});
