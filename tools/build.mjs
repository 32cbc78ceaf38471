// Bundles the library and the command line into dist/: ES modules, split so that a command loads only what it needs.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
// Built aside and swapped in at the end: a build that fails leaves the last good one standing.
const draft = join(root, 'out', `dist-${process.pid}`);

const entries = { 'cli/main': 'apps/cli/main.ts', index: 'src/index.ts' };
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file)))),
  outdir: draft,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
  // CommonJS packages in the bundle ask for `require`.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
chmodSync(join(draft, 'cli/main.js'), 0o755);
writeNotices(Object.keys(metafile.inputs));
// Declarations are for those who install the package; a checkout has the sources.
if (['pack', 'publish'].includes(process.env.npm_command ?? ''))
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tools/tsconfig.types.json', '--outDir', join(draft, 'types')], {
    cwd: root,
    stdio: 'inherit',
  });
rmSync(dist, { recursive: true, force: true });
renameSync(draft, dist);

/** The licence text of every package that has code in the bundle, in the very version that is bundled: one name may be there twice. */
function writeNotices(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []),
  );
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const notices = [...folders].map((path) => {
    const folder = resolve(root, path);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const wanted = locked[path.slice(path.indexOf('node_modules/'))]?.version;
    if (wanted !== version) throw new Error(`${path} has version ${version}, package-lock.json says ${wanted}: npm ci`);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(join(draft, 'THIRD-PARTY-NOTICES.txt'), notices.sort().join(`\n${'-'.repeat(80)}\n\n`));
}
