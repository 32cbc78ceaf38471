/** Fetches one version of an npm package through the npm client and unpacks it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An unpacked package: its folder, and the digest of the archive it came in. */
export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  readonly sha256: string;
}

/** Packs `name@version` into `folder`; an archive that lies there already is used again. */
export function fetchPackage(name: string, version: string, folder: string): NpmPackage {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  const archive = () => readdirSync(home).find((file) => file.endsWith('.tgz'));
  if (archive() === undefined) execFileSync('npm', ['pack', `${name}@${version}`], { cwd: home, stdio: 'ignore' });
  const file = join(home, archive() ?? '');
  execFileSync('tar', ['xzf', file, '-C', home]);
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  return { name, version, folder: join(home, 'package'), sha256 };
}
