// The house keeps its walls: which room may import which, through which door, and what no room may touch.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** Room → rooms it may import; `types` are rooms it may import as types only. ARCHITECTURE.md shows the same table. */
const table: Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }> = {
  evidence: { values: [], types: [] },
  nlp: { values: [], types: [] },
  lang: { values: [], types: [] },
  documents: { values: ['evidence'], types: [] },
  formats: { values: ['evidence'], types: ['documents', 'lang'] },
  analysis: { values: ['evidence'], types: ['documents', 'nlp', 'lang'] },
  statements: { values: ['evidence'], types: ['analysis', 'documents', 'nlp', 'lang'] },
  lineage: { values: ['evidence'], types: ['analysis', 'documents', 'lang'] },
  points: { values: ['evidence'], types: ['analysis', 'documents', 'statements', 'lang'] },
  divergences: { values: ['evidence', 'points'], types: ['analysis', 'documents', 'statements', 'lang'] },
  ledger: { values: ['evidence'], types: ['analysis', 'documents', 'statements', 'points', 'lang'] },
  timeline: { values: ['evidence'], types: ['analysis', 'documents', 'statements', 'points', 'lang'] },
  dossier: {
    values: ['evidence'],
    types: ['analysis', 'documents', 'statements', 'points', 'divergences', 'ledger', 'timeline', 'lineage'],
  },
  render: { values: ['evidence', 'dossier'], types: [] },
  presets: { values: ['nlp', 'lang'], types: ['analysis'] },
};

function files(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory()
        ? files(path)
        : path.endsWith('.ts') && !path.endsWith('.test.ts')
          ? [path]
          : [];
    });
}

const roomOf = (path: string): string | null => {
  const [first, ...rest] = relative(src, path).split('/');
  return rest.length > 0 && first !== '..' ? (first ?? null) : null;
};

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Static imports and re-exports of a file. */
function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...text.matchAll(/(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*['"]([^'"]+)['"]/g)].map((match) => {
    const names = (match[2] ?? '')
      .replace(/[{}\s]/g, ' ')
      .split(',')
      .map((n) => n.trim())
      .filter(Boolean);
    const inlineTypes = names.length > 0 && /\{/.test(match[2] ?? '') && names.every((n) => n.startsWith('type '));
    return { from: path, target: match[3] ?? '', typeOnly: Boolean(match[1]) || inlineTypes };
  });
}

const all = files(src).filter((path) => !path.includes('/nlp/kernel/'));
const local = all.flatMap(importsOf).filter((i) => i.target.startsWith('.'));

describe('rooms', () => {
  test('a room imports only what the table allows, and only through a door', () => {
    const wrong = local.flatMap(({ from, target, typeOnly }) => {
      const room = roomOf(from);
      const path = resolve(dirname(from), target);
      const other = roomOf(path);
      if (!room || !other) return [];
      if (room === other)
        return path === join(src, room, 'index.ts') && room !== 'lang'
          ? [`${relative(root, from)} imports its own door`]
          : [];
      const rule = table[room];
      if (!rule) return [`${room} is not in the table`];
      const allowed = rule.values.includes(other) || (rule.types.includes(other) && typeOnly);
      const door =
        other === 'lang'
          ? /^(language|[a-z-]+)\.ts$|^en\/index\.ts$/.test(relative(join(src, 'lang'), path))
          : path === join(src, other, 'index.ts');
      return [
        ...(allowed
          ? []
          : [`${relative(root, from)} may not import ${other}${rule.types.includes(other) ? ' except as types' : ''}`]),
        ...(door ? [] : [`${relative(root, from)} goes around the door of ${other}: ${target}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('only presets bind a language', () => {
    expect(
      local
        .filter((i) => /\/en\//.test(i.target) && roomOf(i.from) !== 'presets' && !i.from.includes('/lang/en/'))
        .map((i) => i.from),
    ).toEqual([]);
  });

  test('library code is pure: no clock, chance, locale, console, process, network or files', () => {
    const banned =
      /\b(?:console|process|globalThis|localStorage)\.|\bfetch\(|\bDate\.now\(|new Date\(\)|Math\.random\(|\.toLocale\w*\(|\.localeCompare\(|['"]node:/;
    const wrong = all.filter((path) =>
      banned.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(wrong.map((path) => relative(root, path))).toEqual([]);
  });

  test('nothing silences the compiler', () => {
    const everything = [
      ...all,
      ...['apps', 'test', 'tools', 'bench']
        .filter((d) => existsSync(join(root, d)))
        .flatMap((d) => files(join(root, d))),
    ];
    const silenced = /\bas any\b|: any\b|<any>|\bas unknown as\b|@ts-(?:ignore|nocheck|expect-error)/;
    expect(
      everything
        .filter((path) => path !== import.meta.filename && silenced.test(readFileSync(path, 'utf8')))
        .map((path) => relative(root, path)),
    ).toEqual([]);
  });

  test('every file says at its top what it decides', () => {
    const bare = all.filter(
      (path) => !/^(?:\/\/|\/\*)/.test(readFileSync(path, 'utf8')) && !path.endsWith('/index.ts'),
    );
    expect(bare.map((path) => relative(root, path))).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    expect(
      all.filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.wasm)?\.ts$/.test(path.split('/').at(-1) ?? '')),
    ).toEqual([]);
  });
});

describe('doors', () => {
  const doors = ['.', ...Object.keys(table).filter((room) => existsSync(join(src, room, 'index.ts')))];
  const exported = Object.fromEntries(
    doors.map((room) => [
      room === '.' ? 'readout' : room,
      [...readFileSync(join(src, room, 'index.ts'), 'utf8').matchAll(/export\s+(?:type\s+)?\{([^}]*)\}/g)]
        .flatMap((m) => (m[1] ?? '').split(','))
        .map((n) => n.replace(/\btype\s+/, '').trim())
        .filter(Boolean)
        .sort(),
    ]),
  );
  test('export exactly the pinned names', () => {
    const file = join(root, 'test/public-api.json');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(exported, null, 2)}\n`);
    const pinned: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(exported).toEqual(pinned);
  });
  test('never export everything', () => {
    expect(doors.filter((room) => /export \*/.test(readFileSync(join(src, room, 'index.ts'), 'utf8')))).toEqual([]);
  });
});

test('every divergence kind, renderer and command has its page', () => {
  const pages = (folder: string, skip: RegExp) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((f) => f.endsWith('.ts') && !skip.test(f))
          .map((f) => f.replace(/\.ts$/, ''))
      : [];
  const kinds = ['quantity', 'time', 'duration', 'scope', 'status', 'position', 'attribution', 'denial', 'wording'];
  const wanted = [
    ...kinds.map((k) => `docs/divergences/${k}.md`),
    ...['text', 'markdown', 'json', 'html', 'ics'].map((k) => `docs/renderers/${k}.md`),
    ...pages('apps/cli/commands', /\.test\.ts$/).map((k) => `docs/commands/${k}.md`),
  ];
  expect(wanted.filter((page) => !existsSync(join(root, page)))).toEqual([]);
});
