// Runs a TypeScript tool from a checkout: node tools/run.mjs tools/NAME.ts [ARGUMENT…] (Node 20 does not read types).
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [tool] = process.argv.splice(2, 1);
if (tool === undefined) throw new Error('usage: node tools/run.mjs TOOL.ts [ARGUMENT…]');
const outfile = resolve('out', 'tools', `${basename(tool, '.ts')}-${process.pid}.mjs`);
mkdirSync(resolve('out', 'tools'), { recursive: true });
// A bundle stands elsewhere than its files; each keeps the folder it was written in.
const folders = {
  name: 'folders',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};
await build({ entryPoints: [tool], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', logLevel: 'error', plugins: [folders] });
process.argv[1] = tool;
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
