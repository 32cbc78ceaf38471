// A timeline entry in one line, as the text cases write it.
import type { Dossier } from '../../../src/dossier/index.ts';

/** "when relation | documents | computed". */
export function entryLine(entry: Dossier['timeline'][number]): string {
  const documents = [...new Set(entry.statements.map((id) => id.split('-')[1]))].sort().join(' ');
  return [`${entry.when} ${entry.relation}`, documents, ...(entry.computed ? ['computed'] : [])].join(' | ');
}
