// The compact row in which the person lists are written, and its reading.
import type { GazetteerActor } from '../gazetteer.ts';
import { slug } from './gazetteer-slug.ts';

/**
 * Name, gender, other names joined by `|` (a bare surname only where news uses it without a first name),
 * offices as `role|state slug or actor id|from|to` in ISO dates, Wikidata item where certain.
 */
export type PersonRow = readonly [
  name: string,
  gender: 'f' | 'm',
  others: string,
  offices: readonly string[],
  item?: string,
];

/** Rows to records. A person speaks for the holder of the last office that is still open. */
export function personsOf(rows: readonly PersonRow[]): readonly GazetteerActor[] {
  return rows.map(([name, gender, others, offices, item]) => {
    const held = offices.map((office) => {
      const [role = '', of = '', from = '', to = ''] = office.split('|');
      return { role, of: of.includes(':') ? of : `state:${of}`, from: from || null, to: to || null };
    });
    const current = held.findLast((office) => office.to === null);
    return {
      id: `person:${slug(name)}`,
      name,
      kind: 'person' as const,
      aliases: others ? others.split('|') : [],
      gender: gender === 'f' ? ('female' as const) : ('male' as const),
      offices: held,
      ...(current ? { speaksFor: current.of } : {}),
      ...(item ? { wikidata: item } : {}),
    };
  });
}
