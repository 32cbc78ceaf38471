// How a dossier keeps a party: anyone who speaks, is spoken of, or owes.
import { z } from 'zod';
import { id, why } from './parts-of-text.ts';

/** Id of the party that stands for a source the text does not give ("it was reported"). */
export const UNKNOWN_SOURCE = 'unknown';

/** One party. */
export const partyRecord = z
  .strictObject({
    id,
    name: z.string().min(1),
    kind: z.enum(['person', 'state', 'government', 'organisation', 'armed-group', 'medium', 'unnamed', 'group']),
    aliases: z.array(z.string()).describe('Every form seen or known; of a plural party also the names of its members.'),
    roles: z.array(z.string()),
    speaksFor: id.nullable().describe('Party it speaks for: the Kremlin for Russia.'),
    members: z.array(id).describe('Parties that a plural party is made of.'),
    wikidata: z.string().nullable(),
    joins: z
      .array(z.strictObject({ forms: z.tuple([z.string(), z.string()]), ...why }))
      .optional()
      .describe('Why names that reports use apart are taken for one party.'),
  })
  .meta({ id: 'Party', description: 'A party. The id "unknown" stands for a source that the text does not give.' });
