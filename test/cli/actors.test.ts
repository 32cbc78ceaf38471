// --actors FILE: the lists of docs/actors.md work as the page says, and lists that mean harm are read or refused with a coded line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readActorList } from '../../src/formats/index.ts';
import { CLI, folderOf, REPORTS, readout, run } from './run.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const page = readFileSync(join(docs, 'actors.md'), 'utf8');
const fence = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, body = '']) =>
    kind === language ? [body] : [],
  );
const LISTS = Object.fromEntries(
  readdirSync(join(docs, 'actors')).map((name) => [name, readFileSync(join(docs, 'actors', name), 'utf8')]),
);

describe('docs/actors.md', () => {
  it.each(fence('sh')[0]!.trim().split('\n'))('runs: %s', async (example) => {
    const bin = folderOf({ readout: `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n` });
    const folder = folderOf({ ...REPORTS, ...LISTS });
    const { code, err, out } = await run(
      'bash',
      ['-c', `chmod +x "${bin}/readout"; PATH="${bin}:$PATH"; ${example}`],
      folder,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Anna Holt|person:anna-holt/);
  });

  it('shows entries that are entries, the same in both forms', () => {
    const [json] = fence('json').map((text) => readActorList(`[${text}]`, 'page.json'));
    const [csv] = fence('csv').map((text) => readActorList(text, 'page.csv'));
    const strip = (list: typeof json) => list?.actors.map(({ where: _, ...entry }) => entry);
    expect(json?.issues).toEqual([]);
    expect(strip(json)).toEqual(strip(csv));
    const [whole, table] = ['river-desk.json', 'river-desk.csv'].map((name) => readActorList(LISTS[name]!, name));
    expect(strip(whole)).toEqual(strip(table));
  });

  it('names every code, and no other', () => {
    const source = [
      'src/formats/actor-list/read-actor-list.ts',
      'src/analysis/actors/given.ts',
      'src/analysis/actors/given-ties.ts',
      'apps/cli/actors.ts',
    ]
      .map((path) => readFileSync(join(docs, '..', path), 'utf8'))
      .join('');
    const codes = new Set([...source.matchAll(/'(actors?-[a-z0-9-]+)'/g)].map(([, code]) => code));
    const told = new Set([...page.matchAll(/`(actors?-[a-z0-9-]+)`/g)].map(([, code]) => code));
    expect([...told].sort()).toEqual([...codes].sort());
  });
});

describe('readout compare --actors', () => {
  it('knows who is on the list, and says what it joined', async () => {
    const folder = folderOf({
      'a.txt':
        'Linden House accepted the plan, Holt said. The foreign minister of Norland said she would sign. Hamas agreed.',
      'b.txt': 'Hamas refused, Norhaven said on Monday. The Norlandic foreign minister denied it.',
      'documents.json': JSON.stringify(
        ['a', 'b'].map((id) => ({ id, publisher: `Paper ${id}`, published: '2031-05-06' })),
      ),
      'desk.json': LISTS['river-desk.json']!,
      'hamas.csv': 'name,kind,aliases,wikidata\nHamas,armed-group,The Movement,Q38799\n',
    });
    const lists = ['--actors', 'desk.json', '--actors', 'hamas.csv'];
    const { code, out, err } = await readout(folder, [
      'compare',
      'a.txt',
      'b.txt',
      '--documents',
      'documents.json',
      '--format',
      'json',
      ...lists,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const dossier = JSON.parse(out);
    const ids: string[] = dossier.parties.map((party: { id: string }) => party.id);
    expect(ids).toEqual(expect.arrayContaining(['person:anna-holt', 'state:norland', 'armed-group:hamas']));
    expect(dossier.issues.map((one: { code: string }) => one.code)).toContain('actor-joined');
    const why = await readout(folder, [
      'compare',
      'a.txt',
      'b.txt',
      '--documents',
      'documents.json',
      '--why',
      'armed-group:hamas',
      ...lists,
    ]);
    expect(why.out).toContain('actor-joined line 2 of hamas.csv (“Hamas”) is the shipped actor Hamas');
  });

  const deep = 100_000;
  const HOSTILE: readonly (readonly [
    title: string,
    file: string,
    content: () => string | Uint8Array,
    codes: readonly string[],
  ])[] = [
    ['is not there', 'none.csv', () => '', ['empty']],
    ['is blank', 'a.csv', () => ' \n ', ['actors-empty']],
    ['holds no entry', 'a.json', () => '[]', ['actors-empty']],
    ['is larger than 10 MB', 'a.csv', () => `name,kind\n${'x'.repeat(10_500_000)}`, ['too-large']],
    ['is one name of 9 MB', 'a.csv', () => `name,kind\n${'x'.repeat(9_000_000)},person`, ['actor-invalid']],
    ['nests deep', 'a.json', () => `${'['.repeat(deep)}${']'.repeat(deep)}`, ['actor-invalid']],
    [
      'nests deep in a field',
      'a.json',
      () => `[{"name":"A","kind":"state","aliases":${'['.repeat(deep)}${']'.repeat(deep)}}]`,
      ['actor-invalid'],
    ],
    ['is broken JSON', 'a.json', () => '[{"name": "A",', ['actors-not-json']],
    ['is a JSON object without a list', 'a.json', () => '{"name":"A","kind":"state"}', ['actors-not-json']],
    [
      'has prototype keys',
      'a.json',
      () => '[{"__proto__":{"kind":"state"},"name":"A","kind":"state"},{"constructor":1,"name":"B","kind":"state"}]',
      ['actor-invalid', 'actor-invalid'],
    ],
    [
      'has a prototype key in a role',
      'a.json',
      () => '[{"name":"A","kind":"person","speaksFor":"Iran","roles":[{"role":"x","__proto__":{"of":"y"},"to":4}]}]',
      ['actor-invalid'],
    ],
    ['has a column that is none', 'a.csv', () => 'name,kind,__proto__\nA,state,x', ['actors-not-csv']],
    ['has a column twice', 'a.csv', () => 'name,kind,name\nA,state,B', ['actors-not-csv']],
    ['has too many cells', 'a.csv', () => 'name,kind\nA,state,x,y', ['actor-invalid']],
    ['has an open quotation', 'a.csv', () => 'name,kind\n"A,state\nB,state', ['actors-not-csv']],
    ['is not UTF-8', 'a.csv', () => Uint8Array.of(0x6e, 0xff, 0xfe, 0x80), ['actors-not-utf8']],
    ['has control signs in a name', 'a.json', () => '[{"name":"A\\u001b[31m","kind":"state"}]', ['actor-invalid']],
    ['gives one actor twice', 'a.csv', () => 'name,kind\nA,state\nA,state', ['actor-twice']],
    [
      'gives one shipped actor twice',
      'a.csv',
      () => 'name,kind\nVladimir Putin,person\nPUTIN,person\nVladimir  Putin,person',
      ['actor-twice'],
    ],
    [
      'speaks in a circle',
      'a.csv',
      () => 'name,kind,speaksFor\nA,group,B\nB,group,C\nC,group,A',
      ['actor-circle', 'actor-circle', 'actor-circle'],
    ],
    ['speaks for itself', 'a.csv', () => 'name,kind,speaksFor\nA,group,A', ['actor-circle']],
    ['turns a shipped actor round', 'a.csv', () => 'name,kind,speaksFor\nRussia,state,Kremlin', ['actor-circle']],
    [
      'chains twenty actors',
      'a.csv',
      () =>
        `name,kind,speaksFor\n${Array.from({ length: 20 }, (_, n) => `A${n},group,A${n + 1}`).join('\n')}\nA20,group,`,
      Array.from({ length: 14 }, () => 'actor-chain'),
    ],
    ['speaks for nobody known', 'a.csv', () => 'name,kind,speaksFor\nA,group,Nowhere', ['actor-unknown']],
    ['holds an office of nothing', 'a.csv', () => 'name,kind,roles\nA,person,minister', ['actor-role-of-nobody']],
    [
      'ends an office before it begins',
      'a.csv',
      () => 'name,kind,roles\nA,person,minister|Iran|2030|2029',
      ['actor-invalid'],
    ],
    ['has days that are none', 'a.csv', () => 'name,kind,roles\nA,person,minister|Iran|2031-02-30|', ['actor-invalid']],
    [
      'has a thousand wrong rows',
      'a.csv',
      () => `name,kind\n${'A,thing\n'.repeat(1000)}`,
      Array.from({ length: 101 }, () => 'actor-invalid'),
    ],
    [
      'has more entries than a list',
      'a.csv',
      () => `name,kind\n${Array.from({ length: 20_001 }, (_, n) => `A${n},group`).join('\n')}`,
      ['actors-too-many'],
    ],
  ];

  it.each(HOSTILE)('a list that %s is refused', async (_, name, content, codes) => {
    const folder = folderOf({ ...REPORTS, [name]: content() });
    const { code, out, err } = await readout(folder, ['compare', 'reports', '--actors', name]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const lines = err.trimEnd().split('\n');
    expect(lines.slice(0, -1).map((line) => /^readout: error ([a-z0-9-]+): /.exec(line)?.[1])).toEqual(codes);
    expect(lines.at(-1)).toContain('Nothing was done');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(400);
  });

  it('reads lists as large as are allowed, with names that look like code', async () => {
    const rows = Array.from({ length: 19_990 }, (_, n) => `Group ${n},group,constructor|toString ${n}`);
    const folder = folderOf({
      ...REPORTS,
      'a.csv': `\uFEFFname;kind;aliases\r\n${rows.map((row) => row.replaceAll(',', ';')).join('\r\n')}`,
    });
    const { code, err } = await readout(folder, ['compare', 'reports', '--actors', 'a.csv']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
