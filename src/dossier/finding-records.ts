// How a dossier keeps what it found across reports: points, divergences, commitments, dates, issues.
import { z } from 'zod';
import { citation, day, id, why } from './parts-of-text.ts';

const statements = z.array(id).describe('Ids of statements.');

/** One matter that statements speak of. */
export const pointRecord = z
  .strictObject({
    id,
    label: z.string(),
    statements,
    clauses: z
      .array(z.strictObject({ statement: id, start: z.int().min(0), end: z.int().min(0) }))
      .describe('Members that speak of it in one clause, beside a point of their own, with the offsets of the clause.'),
    joins: z
      .array(z.strictObject({ statements: z.tuple([id, id]), score: z.number().min(0).max(1), ...why }))
      .describe('Why two statements are held to speak of one matter.'),
    steps: z
      .array(z.strictObject({ step: z.string(), statements, date: day.nullable() }))
      .describe('Stages of the matter that its statements tell of, in their usual order; empty unless there are two.'),
    accounts: z.array(
      z.strictObject({
        document: id,
        stance: z
          .enum(['affirmed', 'conditioned', 'denied', 'silent', 'earlier', 'truncated'])
          .describe(
            'silent: it could have spoken of it and did not; earlier: it was published before the matter happened; truncated: its text is cut where it would speak of it.',
          ),
        statements,
        reason: z.string(),
      }),
    ),
    independentAccounts: z.int().min(0).describe('Accounts that do not merely repeat one another.'),
    origins: z.array(id).describe('Parties behind the accounts, or document:ID for own voice.'),
  })
  .meta({ id: 'Point', description: 'One matter that statements speak of.' });

/** Accounts of one point that differ. */
export const divergenceRecord = z
  .strictObject({
    id,
    kind: z.enum(['quantity', 'time', 'duration', 'scope', 'status', 'position', 'attribution', 'denial', 'wording']),
    point: id,
    values: z.array(
      z.strictObject({
        value: z.string(),
        statements,
        citations: z.array(citation).describe('The words that differ.'),
      }),
    ),
    relation: z
      .enum(['contradiction', 'compatible'])
      .describe('contradiction: both cannot hold; compatible: both can (a bound, a rounding, an update).'),
    severity: z.enum(['high', 'medium', 'low']),
    stake: z
      .strictObject({ on: z.enum(['lives', 'terms', 'headline', 'unknown']), reason: z.string() })
      .describe('What depends on it.'),
    cause: z
      .strictObject({
        kind: z.enum([
          'translation',
          'editing',
          'rounding',
          'bound',
          'later-update',
          'party-line',
          'other-source',
          'unknown',
        ]),
        reason: z.string(),
      })
      .describe('Where it probably comes from, as far as the texts show.'),
    ...why,
  })
  .meta({ id: 'Divergence', description: 'Accounts of one point that differ.' });

const status = z.enum([
  'proposed',
  'demanded',
  'supported',
  'agreed',
  'ordered',
  'in-force',
  'suspended',
  'fulfilled',
  'breached',
  'denied',
  'rejected',
  'withdrawn',
]);

const code = z
  .strictObject({
    event: z.string().describe('PLOVER 0.8 event, upper case.'),
    mode: z.string().nullable().describe('PLOVER mode, where the words tell one.'),
    rule: z.string(),
  })
  .meta({ id: 'EventCode', description: 'PLOVER code.' });

const dated = z.strictObject({ value: z.string(), from: z.enum(['stated', 'computed']), ...why }).nullable();

/** What a party undertakes, orders, demands or proposes. */
export const commitmentRecord = z
  .strictObject({
    id,
    kind: z.enum(['undertaking', 'order', 'demand', 'proposal']),
    act: z
      .enum([
        'promise',
        'agreement',
        'announcement',
        'readiness',
        'duty',
        'order',
        'demand',
        'request',
        'condition',
        'proposal',
        'offer',
        'refusal',
        'threat',
      ])
      .describe('The act of speech behind the kind.'),
    point: id,
    by: z.array(id),
    to: z.array(id),
    terms: citation.describe('The words that state what is to be done.'),
    action: z.string().nullable().describe('Lemma of the act owed; null where only a thing is named.'),
    object: citation.nullable().describe('The words for what it is done to.'),
    place: z
      .strictObject({ name: z.string().describe('Normalised.'), citation })
      .nullable()
      .describe('Where it is to be done, with the words that name the place.'),
    quantity: z.number().nullable(),
    duration: z.string().nullable(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    due: z.string().nullable(),
    dates: z
      .strictObject({ duration: dated, start: dated, end: dated, due: dated })
      .describe('The same four terms, each with how it is known.'),
    condition: citation.nullable(),
    status,
    steps: z
      .array(
        z.strictObject({
          document: id,
          status,
          statements,
          source: id.nullable().describe("null: the report's own voice."),
          when: z.string().nullable(),
          code: code.nullable(),
        }),
      )
      .describe('Its life, account by account.'),
    disputes: z
      .array(z.strictObject({ what: z.enum(['breach', 'assent']), alleged: statements, denied: statements, ...why }))
      .describe('What one account says of it and another denies; neither is taken as proven.'),
    code: code.nullable(),
    provision: z.string().nullable().describe('Provision of the Peace Accords Matrix.'),
    fulfilment: z
      .strictObject({ degree: z.enum(['none', 'minimum', 'intermediate', 'full', 'unknown']), ...why })
      .nullable()
      .describe('Degree of implementation, Peace Accords Matrix; null for what nobody has agreed to.'),
    statements,
    ...why,
  })
  .meta({ id: 'Commitment', description: 'What a party undertakes, orders, demands or proposes.' });

/** A date the reports speak of. */
export const timelineRecord = z
  .strictObject({
    id,
    when: z.string().describe('EDTF.'),
    earliest: day.nullable(),
    latest: day.nullable(),
    relation: z.enum(['before', 'during', 'after', 'unknown']).describe('To the event.'),
    label: z.string(),
    statements,
    points: z.array(id),
    commitments: z.array(id),
    computed: z.boolean().describe('Computed from other terms rather than stated.'),
    ...why,
  })
  .meta({ id: 'TimelineEntry', description: 'A date the reports speak of.' });

/** A problem of the input, or of the dossier itself. */
export const issueRecord = z
  .strictObject({
    code: z.string().min(1),
    severity: z.enum(['error', 'warning', 'note']),
    subject: z.string(),
    message: z.string(),
  })
  .meta({ id: 'Issue', description: 'A problem of the input.' });
