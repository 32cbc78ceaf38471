// Acts, contents, PLOVER codes, provisions and degrees of what is owed: small reports, one line a commitment.
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../helpers/event.ts';
import { reportCases } from '../../helpers/report-cases.ts';
import { codesLine } from './line.ts';

describe('what commitments are', () => {
  test.each(reportCases(import.meta.dirname))('$title', ({ reports, expected }) => {
    expect(dossierOf(reports()).commitments.map(codesLine)).toEqual(expected);
  });
});
