// npm start: compares the sample reports, prints the brief, and writes the same dossier as a page.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cli, ensureBuilt, root } from './fresh-build.mjs';

ensureBuilt();
const samples = readdirSync(join(root, 'samples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const run = (...args) => execFileSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' });
mkdirSync(join(root, 'out'), { recursive: true });
for (const { name } of samples) {
  const page = join('out', `${name}.html`);
  run('compare', join('samples', name));
  run('compare', join('samples', name), '--out', page);
  console.log(`\nThe same as a page: ${page}`);
}
