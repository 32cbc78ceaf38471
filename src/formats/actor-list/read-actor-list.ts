// Reads a user's list of actors, JSON or CSV: every entry that is wrong is one issue, with its place and what to write instead.
import type { z } from 'zod';
import type { Issue } from '../../evidence/index.ts';
import type { GivenActor } from '../../lang/given-actor.ts';
import { isRecord, parseJson } from '../json.ts';
import { readCsv } from './csv.ts';
import { COLUMNS, entryShape, fieldOf } from './shape.ts';

/** The entries that are sound, and what is wrong with the others. */
export interface ActorList {
  readonly actors: readonly GivenActor[];
  readonly issues: readonly Issue[];
}

/** More entries than this are a database, not a list. */
const MOST_ACTORS = 20_000;
/** After so many wrong entries the rest of the list is not told. */
const MOST_PROBLEMS = 100;

/**
 * Reads a list of actors. JSON: an array of entries, or `{"actors": […]}` with what else the list says of itself (source, licence).
 * CSV: a first row with the names of the columns. Which it is, is told by its first sign. Never throws.
 */
export function readActorList(text: string, name: string): ActorList {
  const plain = text.replace(/^\uFEFF/, '');
  const first = /\S/.exec(plain)?.[0];
  if (first === undefined) return failed('actors-empty', name, `${name} is empty; give a list of actors`);
  const { entries, issues } = first === '[' || first === '{' ? ofJson(plain, name) : ofCsv(plain, name);
  return checked(entries, issues, name);
}

interface Entry {
  readonly where: string;
  readonly value: unknown;
}
interface Entries {
  readonly entries: readonly Entry[];
  readonly issues: readonly Issue[];
}

function ofJson(text: string, name: string): Entries {
  const value = parseJson(text);
  if (value === undefined)
    return {
      entries: [],
      issues: [issue('actors-not-json', name, `${name} is not JSON; give an array of entries, or CSV`)],
    };
  const list = isRecord(value) && Object.hasOwn(value, 'actors') ? value.actors : value;
  if (!Array.isArray(list))
    return {
      entries: [],
      issues: [issue('actors-not-json', name, `${name} holds no list; give an array of entries, or {"actors": […]}`)],
    };
  return { entries: list.map((one: unknown, i) => ({ where: `entry ${i + 1} of ${name}`, value: one })), issues: [] };
}

function ofCsv(text: string, name: string): Entries {
  const { rows, broken } = readCsv(text);
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map((cell) => {
    const wanted = cell.toLowerCase().replace(/[\s_-]/g, '');
    return Object.keys(COLUMNS).find((column) => column.toLowerCase() === wanted) ?? null;
  });
  const issues: Issue[] = [];
  const strange = columns.findIndex((column, i) => column === null || columns.indexOf(column) < i);
  if (head === undefined || !columns.includes('name') || !columns.includes('kind') || strange >= 0) {
    const why =
      strange >= 0
        ? `its column ${strange + 1} ("${short(head?.cells[strange] ?? '')}") is unknown or given twice`
        : 'its first row names no columns "name" and "kind"';
    issues.push(
      issue(
        'actors-not-csv',
        name,
        `${name} is neither JSON nor such a table: ${why}; the columns are ${Object.keys(COLUMNS).join(', ')}`,
      ),
    );
    return { entries: [], issues };
  }
  const entries: Entry[] = [];
  for (const { line, cells } of body) {
    const where = `line ${line} of ${name}`;
    if (cells.length > columns.length) {
      issues.push(
        issue(
          'actor-invalid',
          where,
          `${where}: it has ${cells.length} cells and the table has ${columns.length} columns; put names that hold the separator in quotation marks`,
        ),
      );
      continue;
    }
    const fields = cells.flatMap((cell, i) => {
      const column = columns[i];
      const field = column == null ? undefined : fieldOf(cell, column);
      return column == null || field === undefined ? [] : [[column, field] as const];
    });
    entries.push({ where, value: Object.fromEntries(fields) });
  }
  if (broken !== null)
    issues.push(
      issue('actors-not-csv', name, `line ${broken.line} of ${name}: ${broken.message}; what follows was not read`),
    );
  return { entries, issues };
}

function checked(entries: readonly Entry[], found: readonly Issue[], name: string): ActorList {
  const issues = [...found];
  const actors: GivenActor[] = [];
  if (entries.length > MOST_ACTORS)
    return failed(
      'actors-too-many',
      name,
      `${name} has ${entries.length} entries and ${MOST_ACTORS} are read at most; give those of your beat`,
    );
  if (entries.length === 0 && issues.length === 0) return failed('actors-empty', name, `${name} names no actor`);
  let untold = 0;
  for (const { where, value } of entries) {
    const parsed = isRecord(value) && Object.hasOwn(value, '__proto__') ? null : entryShape.safeParse(value);
    if (parsed?.success) actors.push({ ...parsed.data, where });
    else if (issues.length < MOST_PROBLEMS)
      issues.push(
        issue(
          'actor-invalid',
          where,
          `${where}${calledOf(value)}: ${parsed === null ? 'it has a field "__proto__"' : told(parsed.error)}`,
        ),
      );
    else untold++;
  }
  if (untold > 0) issues.push(issue('actor-invalid', name, `${name}: ${untold} more entries are wrong`));
  return { actors, issues };
}

/** The first thing that is wrong with an entry, and how many more there are. */
function told(error: z.ZodError): string {
  const [first, ...rest] = error.issues;
  if (first === undefined) return 'it cannot be read';
  const where = first.path
    .map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
  const what =
    first.code === 'unrecognized_keys'
      ? `unknown field ${first.keys
          .map((key) => `"${short(key)}"`)
          .slice(0, 3)
          .join(', ')}`
      : first.code === 'invalid_type'
        ? `is missing, or no ${first.expected}`
        : first.message;
  return `${where === '' ? '' : `${where} `}${what}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`;
}

function calledOf(value: unknown): string {
  const name = isRecord(value) && Object.hasOwn(value, 'name') ? value.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? ` ("${short(name)}")` : '';
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function issue(code: string, subject: string, message: string): Issue {
  return { code, severity: 'error', subject, message };
}

function failed(code: string, name: string, message: string): ActorList {
  return { actors: [], issues: [issue(code, name, message)] };
}
