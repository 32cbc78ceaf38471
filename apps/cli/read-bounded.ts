// Reads a file, or standard input, up to a limit; what is wrong with it is an issue in one sentence.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Issue } from '../../src/evidence/index.ts';

const STDIN = 0;

/** A file's bytes; null with an issue when it is missing, no file, empty or too large. At most one byte over the limit is read. */
export function readBounded(path: string, name: string, maxBytes: number, issues: Issue[]): Uint8Array | null {
  let descriptor: number | null = null;
  try {
    descriptor = path === '-' ? STDIN : openSync(path, 'r');
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw new Error('it is a folder');
    if (stat.isFile() && stat.size > maxBytes) {
      issues.push(tooLarge(name, `${stat.size} bytes`, maxBytes));
      return null;
    }
    const bytes = readAll(descriptor, maxBytes + 1);
    if (bytes.length > maxBytes) {
      issues.push(tooLarge(name, 'more', maxBytes));
      return null;
    }
    if (bytes.length === 0) {
      issues.push(problem('empty', name, `${name} was not read: it is empty; give a file with the text of a report`));
      return null;
    }
    return bytes;
  } catch (error) {
    issues.push(unreadable(name, error));
    return null;
  } finally {
    if (descriptor !== null && descriptor !== STDIN) closeSync(descriptor);
  }
}

function readAll(descriptor: number, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  while (total < most) {
    const chunk = new Uint8Array(Math.min(65_536, most - total));
    const count = readChunk(descriptor, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Reads once; standard input that has nothing yet (EAGAIN) is asked again, its end (EOF) counts as no bytes. */
function readChunk(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk, 0, chunk.length, null);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EACCES: 'you may not read it; check its permissions',
  EPERM: 'you may not read it; check its permissions',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
};

/** The issue for a path that cannot be read. */
export function unreadable(name: string, error: unknown): Issue {
  const code = codeOf(error);
  const reason = REASONS[code] ?? (error instanceof Error ? error.message.split('\n')[0] : 'it cannot be read');
  return problem(code === 'ENOENT' ? 'missing' : 'unreadable', name, `${name} was not read: ${reason}`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function tooLarge(name: string, size: string, limit: number): Issue {
  return problem(
    'too-large',
    name,
    `${name} was not read: it has ${size} and the limit is ${limit} bytes; give the report alone, or raise the limit`,
  );
}

/** An error about one path. */
export function problem(code: string, subject: string, message: string): Issue {
  return { code, severity: 'error', subject, message };
}
