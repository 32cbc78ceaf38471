// Writes schema/dossier-1.json from the schema in code. Run: npm run schema
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { dossierSchema, SCHEMA_ID } from '../src/dossier/index.ts';

/** The dossier's JSON Schema (draft 2020-12) as it stands in schema/dossier-1.json. */
export function schemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(dossierSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: SCHEMA_ID, title: 'Dossier', ...rest }, null, 2)}\n`;
}

if (process.argv[1]?.includes('make-schema')) {
  writeFileSync('schema/dossier-1.json', schemaText());
}
