// Runs the built command line as a user would, in a folder of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cli, ensureBuilt } from '../../tools/fresh-build.mjs';

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

ensureBuilt();

/** Path of the built entry. */
export const CLI: string = cli;

/** A new folder with the given files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readout-cli-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs `readout ARGUMENTS…` in a folder; colours are off unless the environment asks for them. */
export function readout(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return run(process.execPath, [CLI, ...args], folder, env);
}

/** Runs any command, with nothing of this process's environment but PATH. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') });
    });
  });
}

/** Two reports of one invented event, and what is known of them. */
export const REPORTS: Readonly<Record<string, string>> = {
  'reports/north.txt': `Norland and Sudria agree on a truce

Norland and Sudria agreed on Monday to a ceasefire of 30 days along the Arve river, the Norland foreign ministry said.

"Both sides will release 40 prisoners on 12 May," Foreign Minister Anna Holt told reporters.
`,
  'reports/south.txt': `Sudria confirms river truce

The ceasefire will last 30 days, Sudrian President Karel Vance said on Tuesday.

Sudria denied that it had agreed to reopen the border crossing at Arve.

Vance said that each side would release 50 prisoners on 12 May.
`,
  'reports/documents.json': JSON.stringify([
    { id: 'north', publisher: 'Norland Times', published: '2031-05-06' },
    { id: 'south', publisher: 'Sudria Today', published: '2031-05-06' },
  ]),
};
