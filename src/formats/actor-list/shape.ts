// What one entry of an actor list may say, and how a row of a table says it.
import { z } from 'zod';
import type { GivenActor } from '../../lang/given-actor.ts';
import { firstDay, isDate, lastDay } from './partial-date.ts';

/** Names longer than this are no names; lists longer than this are no lists of names. */
const LONGEST_NAME = 200;
const MOST_NAMES = 200;

const name = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(LONGEST_NAME, `is longer than ${LONGEST_NAME} signs`)
  .regex(/[\p{L}\p{N}]/u, 'holds no letter')
  .regex(/^[^\p{Cc}]*$/u, 'holds a control character');
const names = z.array(name).max(MOST_NAMES, `holds more than ${MOST_NAMES} names`);
const day = z.string().trim().refine(isDate, 'is no date: give 2031, 2031-05 or 2031-05-06').nullable();

const role = z.strictObject({
  role: name,
  of: name.optional(),
  from: day.optional(),
  to: day.optional(),
});

/** Kinds a list may give. An office that speaks (a presidency, a chancellery) is a government in this house. */
const KINDS = {
  person: 'person',
  state: 'state',
  government: 'government',
  office: 'government',
  organisation: 'organisation',
  organization: 'organisation',
  'armed-group': 'armed-group',
  medium: 'medium',
  group: 'group',
} as const;
const kindNames = Object.keys(KINDS).filter((kind) => kind !== 'organization');

/** One entry, checked; `kind` in the house's words. Of a year or a month only the days count that are certain: from its last on, until its first. */
export const entryShape = z
  .strictObject({
    id: z
      .string()
      .regex(/^(?:person|state|government|organisation|armed-group|medium|group):[a-z0-9]+(?:-[a-z0-9]+)*$/, {
        error: 'is no id: give kind and name in lower case, such as "person:jane-roe"',
      })
      .max(LONGEST_NAME)
      .optional(),
    name,
    kind: z.enum(
      ['person', 'state', 'government', 'office', 'organisation', 'organization', 'armed-group', 'medium', 'group'],
      {
        error: `is none of ${kindNames.join(', ')}`,
      },
    ),
    aliases: names.optional(),
    demonyms: names.optional(),
    seats: names.optional(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d{0,9}$/, 'is no Wikidata item such as Q42')
      .optional(),
    speaksFor: name.optional(),
    partOf: name.optional(),
    gender: z.enum(['female', 'male'], { error: 'is neither female nor male' }).optional(),
    roles: z.array(role).max(MOST_NAMES, `holds more than ${MOST_NAMES} roles`).optional(),
  })
  .superRefine((entry, context) => {
    if (entry.gender !== undefined && entry.kind !== 'person')
      context.addIssue({ code: 'custom', path: ['gender'], message: 'is for persons only' });
    if (entry.id !== undefined && !entry.id.startsWith(`${KINDS[entry.kind]}:`))
      context.addIssue({ code: 'custom', path: ['id'], message: `begins with another kind than ${KINDS[entry.kind]}` });
    for (const [i, held] of (entry.roles ?? []).entries()) {
      if (held.from && held.to && isDate(held.from) && isDate(held.to) && lastDay(held.to) <= firstDay(held.from))
        context.addIssue({ code: 'custom', path: ['roles', i], message: 'ends before it begins' });
    }
  })
  .transform(
    ({ roles, ...entry }): GivenActor => ({
      ...entry,
      kind: KINDS[entry.kind],
      ...(roles === undefined
        ? {}
        : {
            roles: roles.map((held) => ({
              role: held.role,
              ...(held.of === undefined ? {} : { of: held.of }),
              from: held.from ? lastDay(held.from) : null,
              to: held.to ? firstDay(held.to) : null,
            })),
          }),
    }),
  );

/** Columns of a table, and whether a cell holds several values. */
export const COLUMNS: Readonly<Record<string, 'one' | 'several' | 'roles'>> = {
  id: 'one',
  name: 'one',
  kind: 'one',
  aliases: 'several',
  demonyms: 'several',
  seats: 'several',
  wikidata: 'one',
  speaksFor: 'one',
  partOf: 'one',
  gender: 'one',
  roles: 'roles',
};

/** A cell as the entry's field: names parted by "|", roles by ";", each `role|of|from|to`. Undefined for an empty cell. */
export function fieldOf(cell: string, column: string): unknown {
  if (cell === '') return undefined;
  const form = COLUMNS[column];
  if (form === 'one') return cell;
  if (form === 'several') return parts(cell, '|');
  return parts(cell, ';').map((one) => {
    const [role = '', of = '', from = '', to = '', ...rest] = one.split('|').map((part) => part.trim());
    return {
      role,
      ...(of ? { of } : {}),
      from: from || null,
      to: to || null,
      ...(rest.length > 0 ? { more: rest.join('|') } : {}),
    };
  });
}

function parts(cell: string, sign: string): string[] {
  return cell
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
