// What is owed: small reports read by the whole flow, one line a commitment.
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../helpers/event.ts';
import { reportCases } from '../../helpers/report-cases.ts';
import { commitmentLine } from './line.ts';

describe('commitments', () => {
  test.each(reportCases(import.meta.dirname))('$title', ({ reports, expected }) => {
    expect(dossierOf(reports()).commitments.map(commitmentLine)).toEqual(expected);
  });
});
