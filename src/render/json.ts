// The dossier as JSON: its canonical bytes.
import { canonicalJson, type Dossier } from '../dossier/index.ts';

/** Canonical JSON: the schema's key order, two spaces, a final line feed. Throws when the dossier does not fit the schema. */
export function toJson(dossier: Dossier): string {
  return canonicalJson(dossier);
}
