import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { toText, toWhy, whyOf } from '../../src/render/index.ts';
import { lakeTalks } from './lake-talks.ts';
import { manyReports } from './many-reports.ts';

describe('toText', () => {
  it.each([20, 33, 59, 60, 80, 132])('keeps every line within %i columns', (width) => {
    for (const dossier of [lakeTalks(), manyReports(100)])
      for (const line of toText(dossier, { width }).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('says the same with and without colours', () => {
    const plain = toText(lakeTalks());
    const colored = toText(lakeTalks(), { color: true });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[');
    expect(colored.replace(/\u001b\[[0-9;]*m/g, '')).toBe(plain);
  });

  it('lets no control character of a report reach the terminal', () => {
    const dossier = lakeTalks();
    const [first] = dossier.documents;
    first!.publisher = { value: 'Evil \u001b]0;title\u0007 \u009b2J News', from: 'given' };
    const text = toText(dossier, { color: false });
    expect(text).toContain('Evil');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(toText(dossier, { color: true }).replace(/\u001b\[[0-9;]*m/g, '')).not.toContain('\u001b');
  });

  it('tells two reports of one publisher apart', () => {
    const dossier = lakeTalks();
    for (const document of dossier.documents) document.publisher = { value: 'The Echo', from: 'given' };
    const text = toText(dossier, { width: 200 });
    expect(text).toContain('in The Echo (1)');
    expect(text).toContain('in The Echo (4)');
  });

  it('says so when there is nothing to say', () => {
    const empty = { ...lakeTalks(), points: [], divergences: [], commitments: [], timeline: [], issues: [] };
    const text = toText(empty);
    expect(text).toContain('No difference between the accounts was found.');
    expect(text).toContain('No promise, order, demand or proposal was found.');
    expect(text).not.toContain('TIMELINE');
  });
});

describe('why', () => {
  it('gives rule and reason of every attribution, join, divergence, commitment and cut', () => {
    const dossier = lakeTalks();
    const text = toWhy(dossier, { width: 1000 });
    for (const { id, chain } of dossier.statements) {
      expect(text).toContain(id);
      for (const { reason } of chain) expect(text).toContain(reason);
    }
    for (const { rule, reason } of [
      ...dossier.points.flatMap(({ joins }) => joins),
      ...dossier.divergences,
      ...dossier.commitments,
      ...dossier.documents.flatMap(({ excluded }) => excluded),
    ]) {
      expect(text).toContain(rule);
      expect(text).toContain(reason);
    }
  });

  it('explains one record by its id, and knows when there is none', () => {
    const dossier = lakeTalks();
    const { statements, points, divergences, commitments, timeline } = dossier;
    for (const { id } of [statements[1]!, points[0]!, divergences[0]!, commitments[0]!, timeline[0]!])
      expect(whyOf(dossier, id)).toContain(id);
    expect(whyOf(dossier, 'd-scope')).not.toContain('d-denial');
    expect(whyOf(dossier, 'nothing')).toBeNull();
  });
});
