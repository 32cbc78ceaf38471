// From paths to the reports of one comparison; one that fails is an issue, and the others are still read.
import { load, type SourceDocument } from '../../src/documents/index.ts';
import type { Issue } from '../../src/evidence/index.ts';
import { type InputOptions, readInputs } from './inputs.ts';

/** The reports that could be read, and everything that was wrong with the others. */
export interface Gathered {
  readonly documents: readonly SourceDocument[];
  readonly issues: readonly Issue[];
}

/** Reads files, folders and URLs of reports. */
export async function gather(paths: readonly string[], options: InputOptions = {}): Promise<Gathered> {
  const { inputs, issues: found } = await readInputs(paths, options);
  const issues = [...found];
  const documents: SourceDocument[] = [];
  for (const input of inputs) {
    const result = load(input);
    if (result.ok) documents.push(result.document);
    else issues.push(result.issue);
  }
  return { documents, issues };
}

/** What to say when there is one report only, and nothing to compare it with. */
export function aloneIssue({ id }: SourceDocument): Issue {
  return {
    code: 'one-document',
    severity: 'warning',
    subject: id,
    message: 'It is the only report: who says what can be told, where accounts part cannot.',
  };
}

/** An issue as one line; its message names its subject, or the subject goes before it. */
export function issueLine({ severity, subject, message }: Issue): string {
  return message.includes(subject) ? `${severity}: ${message}` : `${severity}: ${subject}: ${message}`;
}
