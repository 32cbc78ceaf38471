// Where results go: standard output, or a file that is there whole or not at all. Messages go to standard error.
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EXIT, Exit } from './exit.ts';

/** Writes to standard output and waits until it is taken. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** One line on standard error. */
export function say(message: string): void {
  process.stderr.write(`readout: ${withoutControls(message)}\n`);
}

/** A text without the control characters by which a page could write on the terminal: each run of them is a space. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

/** Whether to colour standard output: NO_COLOR forbids, FORCE_COLOR demands, else only a terminal gets colours. */
export function isColored(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

/** Refuses, before any work is done, a path that a file cannot be written to. `inputs` must not be overwritten. */
export function checkOut(path: string, inputs: readonly string[]): void {
  const at = statSync(path, { throwIfNoEntry: false });
  if (at?.isDirectory()) throw new Exit(EXIT.misuse, `--out ${path} is a folder; give the name of a file.`);
  if (at !== undefined && !at.isFile()) throw new Exit(EXIT.misuse, `--out ${path} is not a regular file.`);
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) throw new Exit(EXIT.misuse, `--out ${path}: there is no folder ${dirname(path)}.`);
  for (const input of inputs) {
    const one = statSync(input, { throwIfNoEntry: false });
    if (at !== undefined && one?.ino === at.ino && one.dev === at.dev)
      throw new Exit(EXIT.misuse, `--out ${path} is one of the reports; give another name.`);
  }
}

/** Writes a file beside its final place, syncs it, and renames it: readers see the old file or the new one, never a half. */
export function writeWhole(path: string, text: string): void {
  const target = statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
  try {
    const file = openSync(draft, 'wx');
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Exit(
      EXIT.failed,
      `${path} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
