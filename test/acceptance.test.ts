// Twelve things that any event of this kind asks of a dossier, each on reports written for the purpose (the events are invented).
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../src/dossier/index.ts';
import { dossierOf, report } from './helpers/event.ts';

const published = '2025-06-11';
const day = { published };

/** Text of a statement by id. */
const textOf = (dossier: Dossier, id: string) => dossier.statements.find((s) => s.id === id)?.text ?? '';
/** The statement that holds some words. */
function saying(dossier: Dossier, document: string, words: string) {
  const statement = dossier.statements.find((s) => s.document === document && s.text.includes(words));
  if (!statement) throw new Error(`no statement of ${document} holds "${words}"`);
  return statement;
}
const pointOf = (dossier: Dossier, statement: { id: string }) => {
  const point = dossier.points.find((p) => p.statements.includes(statement.id));
  if (!point) throw new Error(`no point holds ${statement.id}`);
  return point;
};
/** Divergences between two passages: each on another side. */
const between = (dossier: Dossier, a: { id: string }, b: { id: string }) =>
  dossier.divergences.filter((d) => {
    const side = (id: string) => d.values.findIndex((v) => v.statements.includes(id));
    return side(a.id) >= 0 && side(b.id) >= 0 && side(a.id) !== side(b.id);
  });
const party = (dossier: Dossier, id: string | null) => dossier.parties.find((p) => p.id === id);

describe('what a dossier must get right', () => {
  test('1. lower bounds of one duration are compatible, and the spread is shown', () => {
    const dossier = dossierOf([
      report('north', 'The phone call between Aliyev and Pashinyan lasted over three hours.', day),
      report('south', 'Aliyev and Pashinyan spoke on Tuesday. The phone call lasted more than 150 minutes.', day),
    ]);
    const [spread] = dossier.divergences.filter((d) => d.kind === 'duration');
    expect(spread).toBeDefined();
    expect(spread?.relation).toBe('compatible');
    expect(spread?.values).toHaveLength(2);
  });

  test('2. the scope of a truce: all of it, or a part', () => {
    const dossier = dossierOf([
      report(
        'north',
        'Azerbaijan agreed to a 20-day halt of attacks on railway bridges, the government in Baku said.',
        day,
      ),
      report(
        'south',
        'Pashinyan wrote on X: "Azerbaijan agreed to a 20-day halt of attacks on all railways and bridges."',
        day,
      ),
    ]);
    const found = between(
      dossier,
      saying(dossier, 'north', 'railway bridges'),
      saying(dossier, 'south', 'all railways'),
    );
    expect(found.map((d) => d.kind)).toContain('scope');
  });

  test('3. mutual or one-sided', () => {
    const dossier = dossierOf([
      report('north', 'Aliyev proposed a 20-day halt of strikes on power plants by Armenia and Azerbaijan.', day),
      report('south', 'Aliyev proposed a 20-day halt of strikes on power plants in Armenia.', day),
    ]);
    const found = between(dossier, saying(dossier, 'north', 'by Armenia'), saying(dossier, 'south', 'in Armenia'));
    expect(found.map((d) => d.kind)).toContain('scope');
  });

  test('4. proposed, agreed and ordered are steps, not a contradiction', () => {
    const dossier = dossierOf([
      report(
        'north',
        'Aliyev proposed a 20-day truce on the border. Pashinyan responded positively to the proposal of a truce.',
        day,
      ),
      report(
        'south',
        'Pashinyan agreed to a 20-day truce on the border. He immediately ordered Armenian troops to stop firing.',
        day,
      ),
    ]);
    expect(dossier.divergences.filter((d) => d.relation === 'contradiction')).toEqual([]);
    const statuses = dossier.commitments.flatMap((c) => c.steps.map((s) => s.status));
    expect(statuses).toContain('proposed');
    expect(statuses).toContain('agreed');
    expect(statuses).toContain('ordered');
  });

  test('5. a heading whose text is gone is truncated, not silent', () => {
    const dossier = dossierOf([
      report(
        'north',
        'Talks in Baku\n\nAliyev demanded that Armenia end the deployment of foreign observers on the border. The talks lasted a day.',
        day,
      ),
      report(
        'south',
        'Talks in Baku\n\nThe talks lasted a day, the ministry said.\n\nAn end to foreign observers\n\nPrisoners\n\nArmenia will release ten Azerbaijani prisoners, the ministry said.',
        day,
      ),
      report('west', 'Talks in Baku\n\nThe talks lasted a day. Armenia will release ten Azerbaijani prisoners.', day),
    ]);
    const { accounts } = pointOf(dossier, saying(dossier, 'north', 'foreign observers'));
    expect(accounts.find((a) => a.document === 'south')?.stance).toBe('truncated');
    expect(accounts.find((a) => a.document === 'west')?.stance).toBe('silent');
  });

  test('6. one exchange in several wordings is one point without an alarm', () => {
    const dossier = dossierOf([
      report('north', 'Armenia and Azerbaijan will each exchange 40 prisoners on June 12, Aliyev said.', day),
      report('south', 'Aliyev said that the two countries are set to swap 40 prisoners of war each on Thursday.', day),
    ]);
    const a = saying(dossier, 'north', '40 prisoners');
    const b = saying(dossier, 'south', '40 prisoners');
    expect(pointOf(dossier, a).id).toBe(pointOf(dossier, b).id);
    expect(between(dossier, a, b).filter((d) => ['quantity', 'time'].includes(d.kind))).toEqual([]);
  });

  test('7. who does not report a matter is silent on it', () => {
    const dossier = dossierOf([
      report(
        'north',
        'Armenia and Azerbaijan agreed to set up expert groups on border demarcation. Football matches were also discussed.',
        day,
      ),
      report('south', 'Both countries will set up expert groups on border demarcation.', day),
    ]);
    const { accounts } = pointOf(dossier, saying(dossier, 'north', 'Football'));
    expect(accounts.find((a) => a.document === 'south')?.stance).toBe('silent');
  });

  test('7b. who came out before it happened is not silent on it', () => {
    const dossier = dossierOf([
      report('north', 'Armenia freed ten prisoners on June 12. The talks went on.', { published: '2025-06-13' }),
      report('south', 'Ministers of both countries will meet in Baku, the ministry said.', { published: '2025-06-10' }),
      report('west', 'Ministers of both countries met in Baku.', { published: '2025-06-13' }),
    ]);
    const { accounts } = pointOf(dossier, saying(dossier, 'north', 'ten prisoners'));
    expect(accounts.map(({ document, stance }) => [document, stance])).toEqual([
      ['north', 'affirmed'],
      ['south', 'earlier'],
      ['west', 'silent'],
    ]);
    expect(accounts[1]?.reason).toBe(
      'Published 2025-06-10, before it happened: north dates it 2025-06-12 (“June 12”).',
    );
  });

  test('8. weekdays look back, and no year is invented', () => {
    const dated = dossierOf([
      report('north', 'Pashinyan said on Thursday that he needed time. The two men met on Tuesday.', day),
    ]);
    const values = dated.statements.flatMap((s) => s.proposition.times.map((t) => t.value));
    expect(values).toContain('2025-06-10');
    expect(values.filter((v) => v > '2025-06-11')).toEqual([]);
    const undated = dossierOf([report('north', 'The two men met on June 10 in Tbilisi.')]);
    const [when] = undated.statements.flatMap((s) => s.proposition.times);
    expect(when?.value).toBe('XXXX-06-10');
  });

  test('9. page furniture goes, with the rule that cut it', () => {
    const text =
      'Aliyev and Pashinyan met in Tbilisi.\n\nAdvertisement\n\nThey agreed to meet again.\n\nSubscribe to our newsletter\n\nShare and Follow';
    const [document] = dossierOf([report('north', text, day)]).documents;
    const cut = document?.excluded.map((x) => text.slice(x.start, x.end).trim());
    expect(cut).toEqual(expect.arrayContaining(['Advertisement', 'Subscribe to our newsletter', 'Share and Follow']));
    expect(document?.excluded.every((x) => x.rule.length > 0)).toBe(true);
  });

  test('10. one person, one record, whatever the spelling; a capital is not a person', () => {
    const dossier = dossierOf([
      report('north', 'Volodymyr Zelensky said the offer was serious. Kiev would answer soon, he said.', day),
      report(
        'south',
        'Zelenskyy said that the offer was serious. The Ukrainian president added that Kyiv would answer.',
        day,
      ),
    ]);
    const speakers = new Set(dossier.statements.filter((s) => s.text.includes('serious')).map((s) => s.source));
    expect(speakers.size).toBe(1);
    const [speaker] = speakers;
    expect(party(dossier, speaker ?? null)?.kind).toBe('person');
    expect(
      dossier.parties.filter((p) => p.aliases.some((a) => a === 'Kyiv' || a === 'Kiev')).map((p) => p.kind),
    ).not.toContain('person');
  });

  test("11. a headline that nothing below supports is the outlet's own voice", () => {
    const dossier = dossierOf([
      report(
        'north',
        'Aliyev and Pashinyan trust each other completely\n\nThe two men spoke for an hour on Tuesday. The border was discussed, Baku said.',
        day,
      ),
    ]);
    const headline = saying(dossier, 'north', 'trust each other');
    expect(headline.source).toBeNull();
    expect(headline.form).toBe('own-voice');
    expect(pointOf(dossier, headline).statements).toEqual([headline.id]);
  });

  test('12. expiry is computed, per account where they start the count on other days', () => {
    const dossier = dossierOf([
      report('north', 'The 30-day truce began on June 10, Baku said.', day),
      report('south', 'The 30-day truce began on June 14, an official in Yerevan said.', { published: '2025-06-16' }),
    ]);
    const ends = dossier.commitments.flatMap((c) => (c.end ? [c.end] : [])).sort();
    expect(ends).toEqual(['2025-07-10', '2025-07-14']);
    expect(dossier.commitments.every((c) => c.dates.end === null || c.dates.end.from === 'computed')).toBe(true);
    expect(textOf(dossier, dossier.commitments[0]?.statements[0] ?? '')).toContain('truce');
  });
});
