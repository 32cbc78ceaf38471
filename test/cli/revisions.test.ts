// readout revisions and verify --against from the outside: what changed between captures, and where citations went.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { responseRecord, warcOf } from '../helpers/warc-file.ts';
import { folderOf, readout } from './run.ts';

const URL_OF_PAGE = 'https://paper.example/talks';
const page = (...paragraphs: string[]) =>
  `<!doctype html><html lang="en"><head><title>Norland tells of a truce</title></head><body><article><h1>Norland tells of a truce</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

const TRUCE =
  'The ceasefire will last 30 days, the Norland foreign ministry said on Monday after talks in the port of Oss.';
const PRISONERS =
  'Norland promised to release 45 prisoners by Friday, the ministry said, and asked for the same in return.';
const BRIDGE = 'The ministry denied that the bridge had been mined.';

const warc = (...states: readonly (readonly [date: string, html: string])[]) =>
  warcOf(
    states.map(([date, html]) => responseRecord(URL_OF_PAGE, html, { date })),
    true,
  );
const first = ['2031-05-06T10:00:00Z', page(TRUCE, PRISONERS, BRIDGE)] as const;

describe('readout revisions', () => {
  it('shows what changed word by word, whatever the order of the records', async () => {
    const second = ['2031-05-07T10:00:00Z', page(TRUCE.replace('30', '60'), PRISONERS)] as const;
    const folder = folderOf({ 'evidence/a.warc.gz': warc(second, first) });
    const { code, out, err } = await readout(folder, ['revisions', 'evidence']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('[-30-]{+60+}');
    expect(out).toContain('The ministry denied that the bridge had been mined.-]');
    expect(out).toMatch(/1 word came, \d+ went/);
    expect(out.indexOf('2031-05-06')).toBeLessThan(out.indexOf('2031-05-07'));
    expect(out).toContain('1 page, 1 in more than one state');
  });

  it('is known to the dossier too', async () => {
    const second = ['2031-05-07T10:00:00Z', page(TRUCE.replace('30', '60'), PRISONERS, BRIDGE)] as const;
    const folder = folderOf({ 'a.warc.gz': warc(first, second) });
    expect((await readout(folder, ['compare', 'a.warc.gz', '--out', 'dossier.json'])).code).toBe(0);
    const { documents } = JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8'));
    expect(documents[0].revisions).toMatchObject([
      { at: '2031-05-06T10:00:00Z', added: 1, removed: 1, summary: '"30" → "60"' },
    ]);
    expect((await readout(folder, ['verify', 'dossier.json'])).out).toBe('valid\n');
  });

  it.each([
    [['revisions', 'nowhere'], 'There is no file or folder nowhere.'],
    [['revisions', '.'], 'holds no captures'],
  ])('%j is misuse', async (args, message) => {
    const { code, err } = await readout(folderOf({}), args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('readout verify --against', () => {
  const verified = async (later: string) => {
    const folder = folderOf({ 'first.warc.gz': warc(first), 'later.warc.gz': warc(['2031-05-08T10:00:00Z', later]) });
    const made = await readout(folder, ['compare', 'first.warc.gz', '--out', 'dossier.json']);
    expect(made.code).toBe(0);
    return readout(folder, ['verify', 'dossier.json', '--against', 'later.warc.gz']);
  };

  it('follows citations over a paragraph put in, and says which are gone', async () => {
    const { code, out } = await verified(
      page(
        'An envoy of the lake states sat at the table too, for the first time.',
        TRUCE,
        PRISONERS.replace('45', '54'),
      ),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/“[^”]*45 prisoners[^”]*” is gone: its words are not in the text any more/);
    expect(out).toMatch(/“[^”]*bridge had been mined[^”]*” is gone/);
    expect(out).not.toMatch(/“[^”]*last 30 days[^”]*” is/);
    expect(out).toMatch(/[1-9]\d* moved/);
  });

  it('says that nothing changed, or that there is no capture', async () => {
    expect((await verified(page(TRUCE, PRISONERS, BRIDGE))).out).toContain('its text is that of the capture');
    expect((await verified(page(TRUCE, PRISONERS, BRIDGE))).code).toBe(0);
  });

  it('never moves a passage to one of ten thousand that look like it', async () => {
    const swapped = Array.from({ length: 10_000 }, (_, i) => `Paper ${i}: ${TRUCE.replace('30', '31')}`);
    const { out } = await verified(
      page(...swapped, PRISONERS.replace('45', '54'), BRIDGE.replace('denied', 'confirmed')),
    );
    expect(out).toMatch(/“[^”]*last 30 days[^”]*” is gone/);
  });

  it('of one sentence told many times, says that it is unsure rather than choose', async () => {
    const { out } = await verified(
      page(...Array.from({ length: 2_000 }, (_, i) => `${TRUCE} Note ${i}.`), PRISONERS, BRIDGE),
    );
    expect(out).toMatch(/“[^”]*last 30 days[^”]*” is unsure/);
  });
});
