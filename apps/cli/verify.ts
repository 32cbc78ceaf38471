// readout verify: holds a dossier against itself and says what is wrong with it.
import { readFileSync, statSync } from 'node:fs';
import { bySeverity, verify as check, dossierSchema } from '../../src/dossier/index.ts';
import { EXIT, Exit } from './exit.ts';
import { print } from './output.ts';
import { followInto } from './revisions.ts';

/** Largest dossier that is read into memory, bytes. */
const LIMIT = 500_000_000;

/** Runs the command; `against` names captures that citations are followed into, which makes no dossier invalid. Resolves to the exit code when the result is written. */
export async function verify(file: string, against?: string): Promise<number> {
  const dossier = read(file);
  const issues = check(dossier).sort(bySeverity);
  const lines = issues.map(({ severity, code, subject, message }) => `${severity}: ${subject}: ${message} (${code})\n`);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const verdict = errors === 0 ? 'valid' : `invalid: ${errors} error${errors === 1 ? '' : 's'}`;
  const followed = errors === 0 && against !== undefined ? await followInto(dossierSchema.parse(dossier), against) : '';
  await print(`${lines.join('')}${followed}${verdict}\n`);
  return errors === 0 ? EXIT.done : EXIT.failed;
}

function read(file: string): unknown {
  const at = statSync(file, { throwIfNoEntry: false });
  if (at === undefined) throw new Exit(EXIT.misuse, `There is no file ${file}.`);
  if (!at.isFile()) throw new Exit(EXIT.misuse, `${file} is not a file.`);
  if (at.size > LIMIT) throw new Exit(EXIT.failed, `${file} is too large for a dossier: ${at.size} bytes.`);
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Exit(EXIT.failed, `${file} is not JSON, so it is no dossier.`);
  }
}
