// Which files a path on the command line stands for: itself, or the reports of a folder in the order of their names.
import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { byCodeUnits, type Issue } from '../../src/evidence/index.ts';
import { kindOf, READABLE } from '../fetch/unfold.ts';
import { problem, unreadable } from './read-bounded.ts';

/** A file, and what it is called in messages. */
export interface Found {
  readonly path: string;
  readonly name: string;
}

/** Files that tell of the reports in their folder, and are none. */
const BESIDE = new Set(['documents.json', 'captures.jsonl']);

/**
 * The files that a path stands for. `onMetadata` is told the `documents.json` that lies beside reports.
 */
export function filesAt(path: string, onMetadata: (file: string) => void, issues: Issue[]): Found[] {
  if (path === '-') return [{ path, name: 'standard input' }];
  let folder: boolean;
  try {
    folder = statSync(path).isDirectory();
  } catch (error) {
    issues.push(unreadable(path, error));
    return [];
  }
  if (!folder) return [{ path, name: path }];
  const entries = list(path, issues);
  if (entries.some((entry) => entry.name === 'documents.json' && entry.isFile()))
    onMetadata(join(path, 'documents.json'));
  const inner = entries.find((entry) => entry.name === 'documents' && entry.isDirectory());
  if (inner) {
    return filesOf(join(path, 'documents'), list(join(path, 'documents'), issues), issues);
  }
  return filesOf(path, entries, issues);
}

function filesOf(folder: string, entries: readonly Dirent[], issues: Issue[]): Found[] {
  const files = entries
    .filter(
      (entry) =>
        !entry.name.startsWith('.') &&
        (entry.isFile() || entry.isSymbolicLink()) &&
        READABLE.has(extname(entry.name).toLowerCase()) &&
        !BESIDE.has(entry.name),
    )
    .map((entry) => entry.name)
    .sort(byCodeUnits)
    .map((name) => ({ path: join(folder, name), name: join(folder, name) }));
  if (files.length === 0)
    issues.push(
      problem(
        'empty-folder',
        folder,
        `${folder} holds no file that can be read as a report; give a folder with reports, or the files themselves`,
      ),
    );
  return files;
}

function list(folder: string, issues: Issue[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    issues.push(unreadable(folder, error));
    return [];
  }
}

/** The ending of a name in lower case; that of `a.warc.gz` is `.warc`, of `a.xml.zst` `.xml`. */
export function endingOf(path: string): string {
  const ending = extname(path).toLowerCase();
  return ending === '.gz' || ending === '.zst' ? extname(path.slice(0, -ending.length)).toLowerCase() : ending;
}

/** Whether a file is an archive, by its name and first bytes: such files are read as streams, whatever their size. */
export function isArchive(path: string): boolean {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, 'r');
    if (!fstatSync(descriptor).isFile()) return false;
    const head = new Uint8Array(16);
    readSync(descriptor, head, 0, head.length, 0);
    return kindOf(head, endingOf(path)) === 'archive';
  } catch {
    return false;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
