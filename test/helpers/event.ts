// From reports to a dossier in one call, for tests and evaluation.
import { gather } from '../../apps/cli/documents.ts';
import { type DocumentInput, type GivenMetadata, load, type SourceDocument } from '../../src/documents/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import { reconstruct } from '../../src/readout.ts';
import { englishEngine } from './english.ts';

/** Reads an event folder as the command line does; a problem with any report is an error here. */
export async function readEvent(folder: string): Promise<readonly SourceDocument[]> {
  const { documents, issues } = await gather([folder]);
  const wrong = issues.find(({ severity }) => severity !== 'note');
  if (wrong !== undefined) throw new Error(wrong.message);
  return documents;
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
