// readout unpack from the outside: lines of reports, gone on with where an earlier run was broken off.
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../apps/fetch/archive/captures.ts';
import { pageNumber, responseRecord, warcOf } from '../helpers/warc-file.ts';
import { folderOf, readout } from './run.ts';

const COUNT = 12;
const records = Array.from({ length: COUNT }, (_, n) => responseRecord(`https://a.example/day-${n}`, pageNumber(n)));
const feed = responseRecord('https://a.example/feed', '', {
  headers: [['content-type', 'application/rss+xml']],
  body: Buffer.from(
    `<rss><channel><title>Wire</title>${[1, 2, 3].map((n) => `<item><link>https://a.example/item-${n}</link><description>The talks went on for ${n} days, the ministry said.</description></item>`).join('')}</channel></rss>`,
  ),
});
const archive = warcOf([...records.slice(0, 6), feed, ...records.slice(6)], true);
const lines = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n');

describe('readout unpack', () => {
  it('writes a line a report, and compare reads them', async () => {
    const folder = folderOf({ 'a.warc.gz': archive });
    const { code, out, err } = await readout(folder, ['unpack', 'a.warc.gz', '--out', 'a.jsonl']);
    expect({ code, out, err }).toEqual({ code: 0, out: `a.jsonl: ${COUNT + 3} reports\n`, err: '' });
    const [first] = lines(folder, 'a.jsonl').map((line) => JSON.parse(line));
    expect(first).toEqual({
      url: 'https://a.example/day-0',
      title: 'Talks, day 0',
      captured: '2031-05-06T10:00:00Z',
      text: expect.stringContaining('The two delegations met for 0 hours on Monday'),
    });
    const piped = await readout(folder, ['unpack', 'a.warc.gz']);
    expect({ code: piped.code, err: piped.err }).toEqual({ code: 0, err: '' });
    expect(piped.out.trim().split('\n')).toEqual(lines(folder, 'a.jsonl'));
    const compared = await readout(folder, ['compare', 'a.jsonl', '--format', 'json']);
    expect(JSON.parse(compared.out).documents).toHaveLength(COUNT + 3);
  });

  it('goes on at every place that a run may have been broken off at', async () => {
    const folder = folderOf({ 'a.warc.gz': archive });
    await readout(folder, ['unpack', 'a.warc.gz', '--out', 'whole.jsonl']);
    const whole = lines(folder, 'whole.jsonl');
    const state = JSON.parse(readFileSync(join(folder, 'whole.jsonl.at'), 'utf8'));
    let reports = 0;
    for await (const finding of readArchive(join(folder, 'a.warc.gz'), 'a.warc.gz')) {
      if (finding.kind !== 'capture') throw new Error(finding.issue.message);
      reports++;
      if (finding.next === null || reports % 4 !== 1) continue;
      const written = Buffer.byteLength(`${whole.slice(0, reports).join('\n')}\n`);
      const name = `broken-${reports}.jsonl`;
      // The broken run had written more than it had noted, and half a line of it.
      writeFileSync(join(folder, name), `${whole.slice(0, reports + 1).join('\n')}\n{"url":"https://a.exa`);
      writeFileSync(
        join(folder, `${name}.at`),
        JSON.stringify({ ...state, archive: 0, position: finding.next, written, reports }),
      );
      const again = await readout(folder, ['unpack', 'a.warc.gz', '--out', name]);
      expect(again).toEqual({ code: 0, out: `${name}: ${COUNT + 3} reports\n`, err: '' });
      expect(lines(folder, name)).toEqual(whole);
    }
    const done = await readout(folder, ['unpack', 'a.warc.gz', '--out', 'whole.jsonl']);
    expect(done).toEqual({
      code: 0,
      out: `whole.jsonl: ${COUNT + 3} reports\n`,
      err: 'readout: whole.jsonl has all reports of these archives already\n',
    });
    expect(lines(folder, 'whole.jsonl')).toEqual(whole);
  });

  it('counts what is damaged and takes the rest', async () => {
    const broken = Buffer.concat([records[0]!, Buffer.from('WARC/1.0\r\n\r\n'), records[1]!]);
    const folder = folderOf({ 'a.warc': broken });
    const { code, out, err } = await readout(folder, ['unpack', 'a.warc', '--out', 'a.jsonl']);
    expect({ code, out }).toEqual({ code: 0, out: 'a.jsonl: 2 reports, 1 problem\n' });
    expect(err).toContain('were passed over');
  });

  it('writes to no file of somebody else', async () => {
    const folder = folderOf({ 'a.warc': records[0]!, 'b.warc': records[1]!, 'mine.jsonl': 'mine\n', 'a.txt': 'words' });
    const run = (...args: string[]) => readout(folder, ['unpack', ...args]);
    expect((await run('a.warc', '--out', 'mine.jsonl')).code).toBe(2);
    expect(readFileSync(join(folder, 'mine.jsonl'), 'utf8')).toBe('mine\n');
    expect((await run('a.warc', '--out', 'a.warc')).code).toBe(2);
    writeFileSync(join(folder, 'c.jsonl.at'), 'mine\n');
    expect((await run('a.warc', '--out', 'c.jsonl')).code).toBe(2);
    expect(readFileSync(join(folder, 'c.jsonl.at'), 'utf8')).toBe('mine\n');
    expect((await run('a.txt')).code).toBe(2);
    expect((await run('a.warc', '--out', 'a.jsonl')).code).toBe(0);
    expect((await run('b.warc', '--out', 'a.jsonl')).err).toContain('was begun with other archives');
    truncateSync(join(folder, 'a.jsonl'), statSync(join(folder, 'a.jsonl')).size - 5);
    expect((await run('a.warc', '--out', 'a.jsonl')).err).toContain('is shorter than');
  });
});
