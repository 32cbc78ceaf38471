// From reports to a dossier in one call, for tests and evaluation.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentInput, type GivenMetadata, load, type SourceDocument } from '../../src/documents/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import { reconstruct } from '../../src/readout.ts';
import { englishEngine } from './english.ts';

/** Reads `documents/*` of an event folder with its `documents.json`. */
export function readEvent(folder: string): SourceDocument[] {
  const given: readonly GivenMetadata[] = existsSync(join(folder, 'documents.json'))
    ? JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8'))
    : [];
  return readdirSync(join(folder, 'documents'))
    .sort()
    .map((name) => {
      const id = name.replace(/\.\w+$/, '');
      const metadata = given.find((g) => g.id === id);
      const format: DocumentInput['format'] = name.endsWith('.html')
        ? 'html'
        : name.endsWith('.md')
          ? 'markdown'
          : 'text';
      return read({
        id,
        name,
        bytes: readFileSync(join(folder, 'documents', name)),
        format,
        ...(metadata ? { given: metadata } : {}),
      });
    });
}

/** Reads one input that must be readable. */
export function read(input: DocumentInput): SourceDocument {
  const result = load(input);
  if (!result.ok) throw new Error(result.issue.message);
  return result.document;
}

/** A report from plain text, published by "Outlet ID" unless said otherwise. */
export function report(id: string, text: string, given: Omit<GivenMetadata, 'id'> = {}): SourceDocument {
  return read({
    id,
    name: `${id}.txt`,
    bytes: new TextEncoder().encode(text),
    format: 'text',
    given: { id, publisher: `Outlet ${id}`, ...given },
  });
}

/** The dossier of some reports. */
export function dossierOf(documents: readonly SourceDocument[]): Dossier {
  return reconstruct(documents, englishEngine());
}
