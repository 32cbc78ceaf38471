// `npm ci` refuses a lock file that leaves out another platform's optional packages, as npm itself may write it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('package-lock.json has an entry for every package that a package asks for, whatever the platform', () => {
  const lock: { packages: Record<string, { dependencies?: object; optionalDependencies?: object }> } = JSON.parse(
    readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
  );
  const paths = new Set(Object.keys(lock.packages));
  const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isInstalled(paths, path, name)),
  );
  expect(missing).toEqual([]);
});

/** Looks where Node would look: beside the package, then in each folder above it. */
function isInstalled(paths: ReadonlySet<string>, from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (paths.has(`${at === '' ? '' : `${at}/`}node_modules/${name}`)) return true;
    if (at === '') return false;
  }
}
