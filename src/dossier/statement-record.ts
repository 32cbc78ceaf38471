// How a dossier keeps a statement: where it stands, who says so, and what it states.
import { z } from 'zod';
import { citation, id, offset, range, why } from './parts-of-text.ts';

const force = z.enum([
  'assert',
  'report',
  'deny',
  'confirm',
  'promise',
  'agree',
  'offer',
  'propose',
  'demand',
  'request',
  'order',
  'refuse',
  'reject',
  'support',
  'praise',
  'accuse',
  'threaten',
  'characterise',
  'think',
  'question',
  'no-comment',
]);

const quantity = z.strictObject({
  ...range,
  value: z.number().nullable().describe('null: a vague amount.'),
  upTo: z.number().nullable(),
  bound: z.enum(['exact', 'at-least', 'at-most', 'more-than', 'less-than', 'about', 'vague']),
  range: z.strictObject({ min: z.number(), max: z.number().nullable() }).nullable(),
  unit: z.string().nullable(),
  kind: z.enum(['count', 'ordinal', 'percent', 'money', 'measure', 'fraction']),
});

const time = z.strictObject({
  ...range,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value.'),
  edtf: z.string().nullable(),
  modifier: z
    .enum(['APPROX', 'MORE_THAN', 'LESS_THAN', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS', 'START', 'MID', 'END'])
    .nullable(),
  bound: z.enum(['by', 'until', 'since', 'before', 'after', 'from']).nullable(),
  certainty: z.enum(['explicit', 'anchored', 'unknown']),
  ...why,
});

const link = z.strictObject({
  source: id.nullable().describe('Party; null: the text reports speech without its speaker.'),
  sourceCitation: citation.nullable(),
  cue: z.strictObject({ lemma: z.string(), force, citation }).nullable(),
  channel: z.string().nullable().describe('readout, statement, post, interview, …'),
  addressees: z.array(id),
  negated: z.boolean(),
  time: time.nullable().describe('When it was said, where the text says so.'),
  ...why,
  confidence: z.number().min(0).max(1),
});

const proposition = z.strictObject({
  predicate: z.strictObject({ ...range, lemma: z.string(), pos: z.enum(['VERB', 'NOUN', 'ADJ']) }).nullable(),
  actors: z.array(id).describe('Parties it speaks of.'),
  quantities: z.array(quantity),
  times: z.array(time),
  places: z.array(z.string()),
  negated: z.boolean(),
  modality: z.enum(['will', 'would', 'may', 'must', 'should', 'can', 'ready', 'want']).nullable(),
  tense: z.enum(['past', 'present', 'future']).nullable(),
  condition: citation.nullable(),
});

/** One statement. */
export const statementRecord = z
  .strictObject({
    id: id.describe('s-DOCUMENT-START-END: stable as long as the text is.'),
    document: id,
    ...range,
    text: z.string().min(1).describe("Exact slice of the document's text."),
    prefix: z.string(),
    suffix: z.string(),
    source: id.nullable().describe('Party that says so; null: the report in its own voice; "unknown": not given.'),
    form: z.enum(['direct', 'indirect', 'mixed', 'own-voice']),
    chain: z.array(link).describe('The mouths, outermost first; the last is the source. Empty: own voice.'),
    speechAct: z.enum(['assertive', 'directive', 'commissive', 'expressive', 'declaration']).describe('Searle.'),
    factuality: z.enum(['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'Uu']).describe('FactBank, relative to the source.'),
    polarity: z.enum(['affirmed', 'denied']),
    sentence: offset,
    block: z.enum(['title', 'heading', 'paragraph', 'list-item', 'caption', 'quote']),
    proposition,
  })
  .meta({ id: 'Statement', description: 'The smallest stretch of a report that states one matter, with who says so.' });
