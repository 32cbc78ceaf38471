// How a dossier keeps a report: its whole text, what is known of it, and what was cut as furniture.
import { z } from 'zod';
import { id, range, why } from './parts-of-text.ts';

const known = z
  .strictObject({
    value: z.string(),
    from: z
      .enum(['given', 'json-ld', 'meta', 'time-element', 'title-element', 'url', 'text'])
      .describe('How it is known.'),
  })
  .nullable()
  .meta({ id: 'Known', description: 'null: not known.' });

/** One report. */
export const documentRecord = z
  .strictObject({
    id,
    publisher: known,
    published: known.describe(
      'EDTF date or time of publication; with a question mark where the page contradicts itself.',
    ),
    updated: known.optional().describe('EDTF date or time of the last change.'),
    author: known.optional().describe('Names, joined by commas.'),
    section: known.optional().describe('The part of the paper it stands in.'),
    title: known,
    url: known,
    language: z.string().nullable().describe('BCP 47 tag; null: cannot be told.'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the text's UTF-8 bytes."),
    kind: z.enum(['article', 'readout', 'post', 'unknown']),
    text: z.string(),
    excluded: z.array(z.strictObject({ ...range, ...why })).describe('Page furniture, with the rule that cut it.'),
    blocks: z.array(
      z.strictObject({
        ...range,
        kind: z.enum(['title', 'heading', 'paragraph', 'list-item', 'caption', 'quote']),
      }),
    ),
    entries: z
      .array(z.strictObject({ ...range, time: z.string().nullable().describe('EDTF; null: the page gives none.') }))
      .optional()
      .describe('Entries of a live blog, in the order of the page.'),
    posts: z
      .array(
        z.strictObject({
          ...range,
          author: z.string(),
          handle: z.string(),
          network: z.string().nullable(),
          published: z.string().nullable().describe('EDTF day; null: not given.'),
        }),
      )
      .optional()
      .describe('Posts of networks that the report quotes whole.'),
    dateline: z
      .strictObject({
        ...range,
        place: z.string().nullable(),
        agency: z.string().nullable(),
        date: z.string().nullable().describe('As written, unresolved.'),
      })
      .nullable(),
    completeness: z.strictObject({
      truncated: z.boolean().describe('The text ends before its publisher ended it.'),
      gaps: z.array(z.strictObject({ ...range, reason: z.string() })).describe('Places where text is missing.'),
    }),
    leftOut: z
      .strictObject(why)
      .nullable()
      .optional()
      .describe('Why it is not analysed (another language); null: it is.'),
  })
  .meta({ id: 'Document', description: 'One report, with its whole text.' });
