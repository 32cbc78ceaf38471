// The key a name gets in a gazetteer id: "Côte d’Ivoire" → "cote-d-ivoire".

/** Lower-case ASCII letters and digits joined by hyphens. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
