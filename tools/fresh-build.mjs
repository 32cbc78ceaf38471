// Builds dist/ when it is missing or older than any source it is made from.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** The built command line. */
export const cli = join(root, 'dist', 'cli', 'main.js');

/** Newest change below the given paths, in milliseconds since 1970. */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const at = statSync(path);
      if (!at.isDirectory()) return at.mtimeMs;
      return Math.max(0, ...readdirSync(path).map((name) => newest([join(path, name)])));
    }),
  );
}

/** How long one build may keep others waiting, milliseconds; then its lock counts as left over from a crash. */
const PATIENCE = 60_000;

/** Builds if needed, one process at a time; what the bundler says goes to standard error. */
export function ensureBuilt() {
  const lock = join(root, 'out', 'build.lock');
  mkdirSync(join(root, 'out'), { recursive: true });
  for (let waited = 0; !take(lock); waited += 100) {
    if (waited > PATIENCE) rmSync(lock, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  try {
    const built = statSync(cli, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const sources = ['src', 'apps', 'tools/build.mjs', 'package-lock.json'].map((path) => join(root, path));
    if (newest(sources) > built)
      execFileSync(process.execPath, [join(root, 'tools', 'build.mjs')], { stdio: ['ignore', 2, 2] });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A folder can be made by one process only. */
function take(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
