// A dossier's one spelling in bytes: the schema's key order, two spaces, a line feed at the end.
import { type Dossier, dossierSchema } from './schema.ts';

/**
 * Canonical JSON: equal dossiers give equal text. Parsing by the schema puts every object's keys in the schema's order;
 * it throws zod's error when the dossier does not fit.
 */
export function canonicalJson(dossier: Dossier): string {
  return `${JSON.stringify(dossierSchema.parse(dossier), null, 2)}\n`;
}
