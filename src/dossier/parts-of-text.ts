// The small shapes every record of a dossier is made of: ranges, citations, dates, ids.
import { z } from 'zod';

/** Non-empty id; what it names is said where it is used. */
export const id = z.string().min(1);

/** UTF-16 offset. */
export const offset = z.int().min(0);

/** Half-open range of UTF-16 code units of a document's text. */
export const range = { start: offset, end: offset };

/** An exact slice of a document's text, with up to 32 units of context on each side (W3C Web Annotation selectors). */
export const citation = z
  .strictObject({
    document: id.describe('Id of the document.'),
    ...range,
    exact: z.string().min(1).describe('text.slice(start, end), unchanged.'),
    prefix: z.string().describe('The units before start.'),
    suffix: z.string().describe('The units from end on.'),
  })
  .meta({ id: 'Citation' });

/** A rule's stable id and its one-sentence reason. */
export const why = {
  rule: z.string().min(1).describe('Stable id of the rule that decided.'),
  reason: z.string().min(1).describe('One sentence: why.'),
};

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
