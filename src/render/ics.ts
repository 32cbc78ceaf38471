// The calendar of what is due and what runs out: one all-day event for each due and expiry date of a commitment (RFC 5545).
import { Temporal } from 'temporal-polyfill';
import { type CommitmentRecord, type Dossier, ENGINE } from '../dossier/index.ts';
import { byCodeUnits, digest } from '../evidence/index.ts';
import { type Brief, briefOf } from './brief.ts';
import { dateInWords, durationInWords } from './dates.ts';
import { escaped, line } from './ics/lines.ts';
import { stampOf } from './ics/stamp.ts';
import { kindInWords } from './words.ts';

/** The dates of a commitment that a calendar shows, and the word before it. */
const SHOWN = [
  ['due', 'Due'],
  ['end', 'Ends'],
] as const;

/** Statuses of what will not come to pass, and of what is settled; all else is tentative. */
const CANCELLED: ReadonlySet<string> = new Set(['rejected', 'withdrawn']);
const SETTLED: ReadonlySet<string> = new Set(['agreed', 'ordered', 'in-force', 'fulfilled']);

interface Entry {
  readonly first: string;
  readonly uid: string;
  readonly text: string;
}

/**
 * One iCalendar object. Equal dossiers give equal bytes: UIDs are made of the words that state the commitment, so that they
 * stay the same when more reports come in, and time stamps of the newest publication, never of a clock. Dates without a year
 * have no place in a calendar and are left out. A dossier without dates gives a journal entry that says so, since a calendar
 * may not be empty.
 */
export function toIcs(dossier: Dossier): string {
  const brief = briefOf(dossier);
  const stamp = stampOf(dossier);
  const entries = dossier.commitments
    .flatMap((commitment) => eventsOf(brief, commitment, stamp))
    .sort((a, b) => byCodeUnits(a.first, b.first) || byCodeUnits(a.uid, b.uid));
  // Two commitments may be stated by the same words (two lengths of one truce): the date is part of the UID, so equal ones are one.
  const once = entries.filter((entry, i) => entry.uid !== entries[i - 1]?.uid);
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', `-//${ENGINE.name}//${ENGINE.name} ${ENGINE.version}//EN`),
    line('CALSCALE', 'GREGORIAN'),
    line('X-WR-CALNAME', escaped(dossier.event.label)),
    ...(once.length > 0 ? once.map(({ text }) => text) : [nothing(dossier, stamp)]),
    line('END', 'VCALENDAR'),
  ].join('');
}

function eventsOf(brief: Brief, commitment: CommitmentRecord, stamp: string): Entry[] {
  const found = SHOWN.flatMap(([key, word]) => {
    const days = daysOf(commitment[key] ?? '');
    const term = commitment.dates[key];
    return days === null || term === null ? [] : [{ key, word, days, term }];
  });
  const uids = found.map(({ key, days }) => uidOf(brief.dossier, commitment, key, days.first));
  return found.map(({ word, days, term }, i) => {
    const computed = term.from === 'computed';
    const uncertain = /[?~%]/.test(term.value);
    const sure = SETTLED.has(commitment.status) && !computed && !uncertain && days.whole;
    const url = brief.report(commitment.terms.document)?.record.url?.value ?? null;
    const doubts = [
      ...(computed
        ? [`Computed, not stated: ${ended(term.reason)} (${term.rule})`]
        : [`Stated: ${ended(term.reason)}`]),
      ...(uncertain ? ['The date is uncertain.'] : []),
      ...(days.whole ? [] : [`Known only as ${dateInWords(term.value)}; shown over all of it.`]),
    ];
    const text = [
      line('BEGIN', 'VEVENT'),
      line('UID', uids[i]!),
      line('DTSTAMP', stamp),
      line('DTSTART;VALUE=DATE', days.first.replaceAll('-', '')),
      line('DTEND;VALUE=DATE', days.after.replaceAll('-', '')),
      line(
        'SUMMARY',
        escaped(`${word}${computed ? ' (computed)' : uncertain ? ' (uncertain)' : ''}: ${titleOf(brief, commitment)}`),
      ),
      line('DESCRIPTION', escaped([...doubts, ...described(brief, commitment)].join('\n'))),
      line('STATUS', CANCELLED.has(commitment.status) ? 'CANCELLED' : sure ? 'CONFIRMED' : 'TENTATIVE'),
      line('CATEGORIES', escaped(commitment.kind)),
      line('TRANSP', 'TRANSPARENT'),
      ...(url === null || !/^https?:\/\/[!-~]+$/.test(url) ? [] : [line('URL', url)]),
      ...(i > 0 ? [line('RELATED-TO', uids[0]!)] : []),
      line('END', 'VEVENT'),
    ].join('');
    return { first: days.first, uid: uids[i]!, text };
  });
}

/** "Norland to Sudland: undertaking, agreed – truce on the coast". */
function titleOf(brief: Brief, { by, to, kind, act, status, point }: CommitmentRecord): string {
  const names = (ids: readonly string[]): string => ids.map((id) => brief.party(id)).join(', ');
  const who = `${names(by) || 'Nobody named'}${to.length === 0 ? '' : ` to ${names(to)}`}`;
  const what = brief.point(point)?.label ?? '';
  return `${who}: ${kindInWords({ kind, act })}, ${status.replaceAll('-', ' ')}${what === '' ? '' : ` – ${what}`}`;
}

/** The exact words with who prints them, the terms, and each account's step. */
function described(
  brief: Brief,
  { terms, condition, dates, steps, statements, disputes, id }: CommitmentRecord,
): string[] {
  const name = (document: string): string => brief.report(document)?.name ?? document;
  const others = statements
    .flatMap((one) => brief.statement(one) ?? [])
    .filter((one) => one.document !== terms.document);
  return [
    `“${terms.exact}” – ${name(terms.document)}`,
    ...others.map(({ text, document }) => `“${text}” – ${name(document)}`),
    ...(dates.duration === null ? [] : [`For ${durationInWords(dates.duration.value)}.`]),
    ...(dates.start === null ? [] : [`From ${dateInWords(dates.start.value)} (${dates.start.from}).`]),
    ...(condition === null ? [] : [`On the condition: “${condition.exact}” – ${name(condition.document)}`]),
    ...steps.map(
      ({ document, status, source }) =>
        `${name(document)}: ${status.replaceAll('-', ' ')}${source === null ? ', in its own voice' : `, says ${brief.party(source)}`}`,
    ),
    ...disputes.map(({ reason }) => reason),
    `Commitment ${id} of the dossier.`,
  ];
}

/** The days an EDTF value covers: its first, and the first after it; `whole` for a single day. Null without a year. */
function daysOf(edtf: string): { readonly first: string; readonly after: string; readonly whole: boolean } | null {
  const [from = '', to] = edtf.replace(/[?~%]/g, '').split('/');
  const last = to ?? from;
  const day = /^\d{4}-\d{2}-\d{2}/;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/;
  const start = day.exec(from)?.[0] ?? (month.test(from) ? `${from}-01` : null);
  const end = day.exec(last)?.[0] ?? null;
  const monthly = month.exec(last);
  if (start === null || (end === null && monthly === null)) return null;
  const after =
    end === null
      ? Temporal.PlainYearMonth.from(last).add({ months: 1 }).toPlainDate({ day: 1 })
      : Temporal.PlainDate.from(end).add({ days: 1 });
  return { first: start, after: after.toString(), whole: to === undefined && end !== null };
}

/** A reason as a sentence. */
function ended(reason: string): string {
  return reason.endsWith('.') ? reason : `${reason}.`;
}

/** A UID of the words that state the commitment, the date's role and the date. */
function uidOf(dossier: Dossier, { terms }: CommitmentRecord, key: string, date: string): string {
  const text = dossier.documents.find(({ id }) => id === terms.document)?.digest ?? terms.document;
  return `${digest([text, terms.start, terms.end, key, date].join(' ')).slice(0, 32)}@${ENGINE.name}`;
}

function nothing(dossier: Dossier, stamp: string): string {
  return [
    line('BEGIN', 'VJOURNAL'),
    line('UID', `${digest(dossier.documents.map((one) => one.digest).join(' ')).slice(0, 32)}@${ENGINE.name}`),
    line('DTSTAMP', stamp),
    line('SUMMARY', escaped('No due or expiry date was found.')),
    line('END', 'VJOURNAL'),
  ].join('');
}
