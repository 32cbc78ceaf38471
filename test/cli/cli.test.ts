// The built command line, from the outside: streams, exit codes, and one line for everything that can be wrong with a file.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/index.ts';
import { verify } from '../../src/dossier/index.ts';
import { CLI, folderOf, REPORTS, readout, run } from './run.ts';

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

describe('readout', () => {
  const folder = folderOf({});

  it('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await readout(folder, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('--help begins with examples and goes to standard output', async () => {
    const { code, out, err } = await readout(folder, ['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.startsWith('Examples:\n')).toBe(true);
    for (const command of ['compare', 'parse', 'verify']) expect(out).toContain(`\n  ${command} `);
  });

  it.each([
    [[], 'Usage: readout'],
    [['comprae'], "unknown command 'comprae'"],
    [['compare'], 'compare needs at least one file or folder'],
    [['compare', 'a.txt', '--colour'], "unknown option '--colour'"],
    [['compare', 'a.txt', '--format', 'pdf'], 'Allowed choices are text, markdown, json, html'],
    [['compare', 'a.txt', '--width', 'wide'], 'whole number from 20 to 1000'],
    [['compare', 'a.txt', '--why', '--format', 'html'], '--why explains in text'],
    [['parse', 'a.txt', '--backend', 'gpu'], 'Allowed choices are wasm, plain'],
    [['verify'], "missing required argument 'dossier'"],
    [['verify', 'nowhere.json'], 'There is no file nowhere.json'],
  ])('%j is misuse', async (args, message) => {
    const { code, out, err } = await readout(folder, args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });
});

describe('readout compare', () => {
  const folder = folderOf(REPORTS);

  it('writes a brief to standard output and nothing to standard error', async () => {
    const { code, out, err } = await readout(folder, ['compare', 'reports', '--event', 'River truce']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith('River truce\n')).toBe(true);
    for (const heading of ['REPORTS', 'WHERE ACCOUNTS PART', 'POINTS BY ACCOUNT', 'WHAT IS OWED', 'WHO SAYS WHAT'])
      expect(out).toContain(heading);
    expect(out).toContain('Norland Times');
  });

  it('writes the same bytes whatever order the reports come in', async () => {
    const [north, south] = ['reports/north.txt', 'reports/south.txt'];
    const given = ['--documents', 'reports/documents.json', '--format', 'json'];
    const forth = await readout(folder, ['compare', north, south, ...given]);
    const back = await readout(folder, ['compare', south, north, ...given]);
    expect(forth.code).toBe(0);
    expect(back.out).toBe(forth.out);
    const dossier: Dossier = JSON.parse(forth.out);
    expect(verify(dossier)).toEqual([]);
    const schema = JSON.parse(readFileSync(new URL('../../schema/dossier-1.json', import.meta.url), 'utf8'));
    const accepts = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
    accepts(dossier);
    expect(accepts.errors).toBeNull();
    expect(dossier.engine.model?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(dossier.documents.map(({ publisher }) => publisher?.value)).toEqual(['Norland Times', 'Sudria Today']);
  });

  it.each([
    ['dossier.html', '<!doctype html>'],
    ['dossier.md', '# '],
    ['dossier.json', '{\n  "schema"'],
    ['dossier.txt', 'River truce\n'],
  ])('takes the format from the ending of --out %s, and writes the whole file or none', async (name, start) => {
    const at = folderOf(REPORTS);
    const result = await readout(at, ['compare', 'reports', '--event', 'River truce', '--out', name]);
    expect(result).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(at, name), 'utf8').startsWith(start)).toBe(true);
    expect(readdirSync(at).sort()).toEqual([name, 'reports'].sort());
  });

  it('replaces a file, and refuses a folder, a missing folder and a report as --out', async () => {
    const at = folderOf({ ...REPORTS, 'old.json': 'old' });
    mkdirSync(join(at, 'folder'));
    expect((await readout(at, ['compare', 'reports', '--out', 'old.json'])).code).toBe(0);
    expect(verify(JSON.parse(readFileSync(join(at, 'old.json'), 'utf8')))).toEqual([]);
    for (const [out, message] of [
      ['folder', 'is a folder'],
      ['nowhere/x.json', 'there is no folder nowhere'],
      ['/dev/null', 'is not a regular file'],
    ] as const) {
      const { code, err } = await readout(at, ['compare', 'reports', '--out', out]);
      expect(code).toBe(2);
      expect(lines(err)).toHaveLength(1);
      expect(err).toContain(message);
    }
    const own = await readout(at, ['compare', 'reports/north.txt', 'reports/south.txt', '--out', 'reports/north.txt']);
    expect(own.code).toBe(2);
    expect(readFileSync(join(at, 'reports/north.txt'), 'utf8')).toBe(REPORTS['reports/north.txt']);
    expect(readdirSync(at).sort()).toEqual(['folder', 'old.json', 'reports']);
  });

  it('says in one line what is wrong with a file, reads the others, and keeps the issue in the dossier', async () => {
    const at = folderOf({
      ...REPORTS,
      'empty.txt': '',
      'blank.txt': '  \n\n ',
      'binary.txt': Uint8Array.from({ length: 2000 }, (_, i) => (i * 31) % 256),
      'huge.txt': 'x',
    });
    truncateSync(join(at, 'huge.txt'), 100_000_000);
    const wrong = ['missing.txt', 'empty.txt', 'blank.txt', 'binary.txt', 'huge.txt'];
    const { code, out, err } = await readout(at, ['compare', 'reports', ...wrong, '--format', 'json']);
    expect(code).toBe(0);
    const dossier: Dossier = JSON.parse(out);
    expect(dossier.documents.map(({ id }) => id)).toEqual(['north', 'south']);
    for (const name of wrong) {
      expect(lines(err).filter((line) => line.includes(name))).toHaveLength(1);
      expect(dossier.issues.filter(({ message, subject }) => `${subject} ${message}`.includes(name))).toHaveLength(1);
    }
    expect(lines(err)).toHaveLength(wrong.length);
  });

  it('ends with 1 when no report could be read', async () => {
    const { code, out, err } = await readout(folder, ['compare', 'missing.txt']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(lines(err).at(-1)).toBe('readout: No report could be read.');
  });

  it('reads a file that is not UTF-8, and says so if anything was lost', async () => {
    const at = folderOf({
      ...REPORTS,
      'latin.txt': Buffer.from('The minister of Norland said “no” to the café talks.', 'latin1'),
    });
    const { code, err } = await readout(at, ['compare', 'reports', 'latin.txt']);
    expect(code).toBe(0);
    for (const line of lines(err)) expect(line).toMatch(/^readout: (error|warning|note): /);
    expect(lines(err).length).toBeLessThanOrEqual(1);
  });

  it('says that one report cannot be compared, and counts the same report once', async () => {
    const one = await readout(folder, ['compare', 'reports/north.txt']);
    expect(one.code).toBe(0);
    expect(one.err).toContain('the only report');
    const at = folderOf({ ...REPORTS, 'copy.txt': REPORTS['reports/north.txt'] ?? '' });
    const twice = await readout(at, ['compare', 'reports', 'copy.txt', '--format', 'json']);
    expect(twice.code).toBe(0);
    expect(lines(twice.err)).toHaveLength(1);
    expect(twice.err).toContain('copy.txt');
    const dossier: Dossier = JSON.parse(twice.out);
    expect(dossier.documents).toHaveLength(2);
  });

  it('reads a hundred reports', async () => {
    const text = REPORTS['reports/south.txt'] ?? '';
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`many/report-${i}.txt`, `${text}\nReporter number ${i} was there.\n`]),
    );
    const { code, out, err } = await readout(folderOf(files), ['compare', 'many', '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const dossier: Dossier = JSON.parse(out);
    expect(dossier.documents).toHaveLength(100);
    expect(verify(dossier)).toEqual([]);
  });

  it('colours when told to, never when forbidden, and not into a pipe', async () => {
    const colored = await readout(folder, ['compare', 'reports'], { FORCE_COLOR: '1' });
    const plain = await readout(folder, ['compare', 'reports']);
    const forbidden = await readout(folder, ['compare', 'reports'], { NO_COLOR: '1', FORCE_COLOR: '1' });
    expect(colored.out).toContain('\u001b[');
    expect(colored.out.replace(/\u001b\[[0-9;]*m/g, '')).toBe(plain.out);
    expect(forbidden.out).toBe(plain.out);
  });

  it('makes a sound dossier of the sample reports', async () => {
    const samples = fileURLToPath(new URL('../../samples', import.meta.url));
    for (const name of readdirSync(samples)) {
      const { code, out } = await readout(samples, ['compare', name, '--format', 'json']);
      expect(code).toBe(0);
      expect(verify(JSON.parse(out))).toEqual([]);
    }
  });

  it('obeys --width', async () => {
    const { out } = await readout(folder, ['compare', 'reports', '--width', '40']);
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(40);
  });

  it('--why explains everything, or one record, and does not take a file for an id', async () => {
    const all = await readout(folder, ['compare', 'reports', '--why']);
    expect(all.code).toBe(0);
    expect(all.out).toContain('ATTRIBUTIONS');
    const id = /^(s-north-\d+-\d+)/m.exec(all.out)?.[1] ?? '';
    const one = await readout(folder, ['compare', 'reports', '--why', id]);
    expect(lines(one.out)[0]).toContain(id);
    expect(lines(one.out).length).toBeLessThan(lines(all.out).length);
    const swallowed = await readout(folder, ['compare', '--why', 'reports/north.txt', 'reports/south.txt']);
    expect(swallowed.out).toContain('s-north-');
    const none = await readout(folder, ['compare', 'reports', '--why', 'd-none']);
    expect(none.code).toBe(2);
    expect(none.err).toContain('no record "d-none"');
  });

  it('is not troubled by a reader that stops reading', async () => {
    const { code, out, err } = await run(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${CLI}" compare reports --format json | head -c 1`],
      folder,
    );
    expect({ code, out, err }).toEqual({ code: 0, out: '{', err: '' });
  });

  it('leaves no half file when the place cannot be written', async () => {
    const at = folderOf({ ...REPORTS, 'locked/keep.txt': '' });
    chmodSync(join(at, 'locked'), 0o500);
    // The owner of everything may write anyway; then there is a file, and it is whole.
    const { code } = await readout(at, ['compare', 'reports', '--out', 'locked/x.json']);
    const written = existsSync(join(at, 'locked/x.json'));
    expect(code).toBe(written ? 0 : 1);
    expect(readdirSync(join(at, 'locked'))).toEqual(written ? ['keep.txt', 'x.json'] : ['keep.txt']);
    chmodSync(join(at, 'locked'), 0o700);
  });
});

describe('readout verify', () => {
  const folder = folderOf(REPORTS);

  it('accepts what compare wrote, and refuses it when one letter is changed', async () => {
    await readout(folder, ['compare', 'reports', '--out', 'dossier.json']);
    expect(await readout(folder, ['verify', 'dossier.json'])).toEqual({ code: 0, out: 'valid\n', err: '' });
    const text = readFileSync(join(folder, 'dossier.json'), 'utf8');
    writeFileSync(join(folder, 'changed.json'), text.replace('40 prisoners', '41 prisoners'));
    const { code, out } = await readout(folder, ['verify', 'changed.json']);
    expect(code).toBe(1);
    expect(out).toContain('(digest)');
    expect(lines(out).at(-1)).toMatch(/^invalid: \d+ errors?$/);
  });

  it('refuses what is not a dossier', async () => {
    writeFileSync(join(folder, 'other.json'), '{"a": 1}');
    writeFileSync(join(folder, 'not.json'), 'hello');
    expect((await readout(folder, ['verify', 'other.json'])).code).toBe(1);
    const { code, err } = await readout(folder, ['verify', 'not.json']);
    expect(code).toBe(1);
    expect(err).toContain('is not JSON');
  });
});

describe('readout parse', () => {
  const folder = folderOf(REPORTS);

  it('prints CoNLL-U, the same with either arithmetic', async () => {
    const wasm = await readout(folder, ['parse', 'reports/north.txt', '--backend', 'wasm']);
    const plain = await readout(folder, ['parse', 'reports/north.txt', '--backend', 'plain']);
    expect({ code: wasm.code, err: wasm.err }).toEqual({ code: 0, err: '' });
    const rows = lines(wasm.out).filter((line) => !line.startsWith('#'));
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) expect(row.split('\t')).toHaveLength(10);
    expect(plain.out).toBe(wasm.out);
  });

  it('says in one line that there is no such file', async () => {
    const { code, out, err } = await readout(folder, ['parse', 'none.txt']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('none.txt');
  });
});
