// The calendar of what is due and what runs out: one all-day event for each date of a commitment, with its dated steps (RFC 5545).
import { type CommitmentRecord, type Dossier, ENGINE } from '../dossier/index.ts';
import { byCodeUnits, digest } from '../evidence/index.ts';
import { type Brief, briefOf } from './brief.ts';
import { dateInWords, durationInWords } from './dates.ts';
import { type Days, daysOf } from './ics/days.ts';
import { escaped, line } from './ics/lines.ts';
import { stampOf } from './ics/stamp.ts';
import { kindInWords } from './words.ts';

/** The dates of a commitment that a calendar shows, and the word before it. */
const SHOWN = [
  ['start', 'Starts'],
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

/** One date of a commitment or one step of its life, before it is written. */
interface Shown {
  readonly key: string;
  readonly word: string;
  readonly value: string;
  readonly days: Days;
  readonly computed: boolean;
  /** How the date is known, or who tells of the step. */
  readonly known: readonly string[];
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

function eventsOf(brief: Brief, commitment: CommitmentRecord, stamp: string): Entry[] {
  const dates = datesShown(commitment);
  // That it came into force on the day it starts is said by its start.
  const begun = `in-force ${commitment.dates.start?.value ?? ''}`;
  const found = [...dates, ...stepsShown(brief, commitment).filter(({ key }) => key !== begun)];
  const uids = found.map(({ key, days }) => uidOf(brief.dossier, commitment, key, days.first));
  return found.map(({ word, value, days, computed, known, status }, i) => {
    const uncertain = /[?~%]/.test(value);
    const url = brief.report(commitment.terms.document)?.record.url?.value ?? null;
    const doubts = [
      ...known,
      ...(uncertain ? ['The date is uncertain.'] : []),
      ...(days.whole ? [] : [`Known only as ${dateInWords(value)}; shown over all of it.`]),
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
      line('STATUS', status),
      line('CATEGORIES', escaped(commitment.kind)),
      line('TRANSP', 'TRANSPARENT'),
      ...(url === null || !/^https?:\/\/[!-~]+$/.test(url) ? [] : [line('URL', url)]),
      ...uids.filter((_, other) => other !== i).map((uid) => line('RELATED-TO;RELTYPE=SIBLING', uid)),
      line('END', 'VEVENT'),
    ].join('');
    return { first: days.first, uid: uids[i]!, text };
  });
}

/** Start, due and expiry dates; sure only where a text states a day for something settled. */
function datesShown({ dates, status }: CommitmentRecord): Shown[] {
  return SHOWN.flatMap(([key, word]): Shown[] => {
    const term = dates[key];
    const days = daysOf(term?.value ?? '');
    if (term === null || days === null) return [];
    const computed = term.from === 'computed';
    const sure = SETTLED.has(status) && !computed && !/[?~%]/.test(term.value) && days.whole;
    const how = computed
      ? `Computed, not stated: ${ended(term.reason)} (${term.rule})`
      : `Stated: ${ended(term.reason)}`;
    return [
      {
        key,
        word,
        value: term.value,
        days,
        computed,
        known: [how],
        status: CANCELLED.has(status) ? 'CANCELLED' : sure ? 'CONFIRMED' : 'TENTATIVE',
      },
    ];
  });
}

/** The dated steps of its life, one for each day and status, with the accounts that tell of it. */
function stepsShown(brief: Brief, { steps }: CommitmentRecord): Shown[] {
  const shown = new Map<string, Shown>();
  for (const { when, status, document, source } of steps) {
    const days = daysOf(when ?? '');
    if (when === null || days === null) continue;
    const key = `${status} ${when}`;
    const word = status.replaceAll('-', ' ');
    const who = `${brief.report(document)?.name ?? document}${source === null ? '' : `, ${brief.party(source)}`}`;
    shown.set(key, {
      key,
      word: `Step, ${word}`,
      value: when,
      days,
      computed: false,
      known: [...(shown.get(key)?.known ?? []), `Told as ${word} then: ${who}.`],
      status: /[?~%]/.test(when) || !days.whole ? 'TENTATIVE' : 'CONFIRMED',
    });
  }
  return [...shown.values()];
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
    line('SUMMARY', escaped('No date of anything owed was found.')),
    line('END', 'VJOURNAL'),
  ].join('');
}
