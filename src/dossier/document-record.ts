// How a dossier keeps a report: its whole text, what is known of it, and what was cut as furniture.
import { z } from 'zod';
import { id, offset, range, why } from './parts-of-text.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

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
    digest: hash.describe("SHA-256 of the text's UTF-8 bytes."),
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
    links: z
      .array(
        z.strictObject({
          ...range,
          href: z.string().describe('Resolved against the base of the page; as written where that cannot be done.'),
          rel: z.string().describe('As written; empty: none.'),
        }),
      )
      .optional()
      .describe('Links in the text.'),
    origin: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('bytes'),
          sha256: hash,
          length: offset,
          runs: z
            .array(z.int().min(-1))
            .describe(
              'Triples: first unit of the text, first byte (-1: words that stand in no bytes as they are), number of bytes (0: put in by reading). Up to the next; all units of a run have as many bytes. The last is empty.',
            ),
        }),
        z.strictObject({
          kind: z.literal('pages'),
          sha256: hash,
          length: offset,
          starts: z.array(offset).describe('Unit of the text at which each page begins.'),
        }),
        z.strictObject({ kind: z.literal('unknown'), reason: z.string() }),
      ])
      .optional()
      .describe('How the text leads back to the bytes that were fetched.'),
    revisions: z
      .array(
        z.strictObject({
          at: z.string().describe('When it was captured, ISO 8601.'),
          sha256: hash.describe('Of the body that was captured.'),
          added: offset.describe('Words that came by the next state.'),
          removed: offset.describe('Words that went.'),
          summary: z.string().describe('The first changes in one line; empty: none.'),
        }),
      )
      .optional()
      .describe('Earlier states of the report that were captured, oldest first.'),
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
