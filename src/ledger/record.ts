// Brings the signs of all statements together into commitments: one per point, kind, set of parties and, where accounts differ, start or length.
import type { SourceDocument } from '../documents/index.ts';
import { byCodeUnits, byPosition } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import type { Point } from '../points/index.ts';
import type { Statement } from '../statements/index.ts';
import { actOf } from './acts.ts';
import type { Commitment } from './commitment.ts';
import { contentOf } from './content.ts';
import { type Dates, datedTerm, datesOf } from './dates.ts';
import { disputesOf } from './disputes.ts';
import { fulfilmentOf, provisionOf } from './fulfilment.ts';
import { type Group, group, sidesOf, split } from './groups.ts';
import { statusOf, stepsOf } from './life.ts';
import { merged } from './merge.ts';
import { unique } from './operators.ts';
import { withOwners } from './owners.ts';
import { type Party, readerOf } from './parties.ts';
import { joined } from './parts.ts';
import { codeOfAct, codeOfStatus, lemmasOf } from './plover.ts';
import { withSequels } from './sequels.ts';
import type { Sign } from './sign.ts';
import { withTails } from './tails.ts';
import { computed, durationsOf, endOf, modeDate, quantityOf, stated, talkDay } from './terms.ts';

/** Rules of what becomes of a commitment in another report. */
const SEQUELS: ReadonlySet<string> = new Set(['ledger.done', 'ledger.lifted', 'ledger.fate', 'ledger.breach-denied']);

/**
 * The commitments of an event, in the order of their first evidence. `parties` lets a leader, a capital and a spokesman be
 * known as one side; without them actors are told apart by id. Every commitment cites at least one statement.
 */
export function record(
  statements: readonly Statement[],
  points: readonly Point[],
  documents: readonly SourceDocument[],
  language: Pick<Language, 'cues' | 'obligations' | 'deeds'>,
  parties: readonly Party[] = [],
): Commitment[] {
  const words = language.obligations;
  const ordered = [...statements].sort((a, b) => byPosition(a.citation, b.citation) || byCodeUnits(a.id, b.id));
  const reader = readerOf(parties, language, ordered);
  const { root } = reader;
  // A statement that stands in a second point by a clause belongs to its own.
  const pointOf = new Map(
    points.flatMap((point) =>
      point.statements
        .filter((id) => !point.clauses.some(({ statement }) => statement === id))
        .map((id) => [id, point] as const),
    ),
  );
  const texts = new Map(documents.map((document) => [document.id, document]));
  const published = new Map(documents.map((document) => [document.id, document.published?.value ?? null]));
  const signs = withTails(joined(withOwners(ordered, reader), ordered, reader), ordered, words);
  const dates = (sign: Sign): Dates => {
    const read = datesIn(sign);
    // The day on which it was done, lifted or broken is the step's, not the commitment's.
    return SEQUELS.has(sign.rule) && sign.bare === true
      ? { start: null, end: null, due: null, when: read.when ?? read.start ?? read.due, reckoned: [] }
      : read;
  };
  const datesIn = (sign: Sign): Dates =>
    // "defended on Wednesday his decision to leave": the day is that of the telling.
    datesOf(
      sign.statement,
      sign.making || sign.rule === 'ledger.named',
      published.get(sign.statement.document) ?? null,
      words,
    );

  const groups = withSequels(merged(group(signs, pointOf, root), reader), ordered, published, reader);
  const day = talkDay(ordered, words.talks);
  const byId = new Map(ordered.map((statement) => [statement.id, statement]));
  const found = groups.flatMap((g) => split(g, dates).flatMap((part) => commitment(part)));
  return found.map((c, i) => ({ ...c, id: `c${i + 1}` }));

  function commitment({ point, signs }: Group): Commitment[] {
    const main = signs
      .filter((sign) => sign.bare !== true || signs.every((other) => other.bare))
      .sort(
        (a, b) =>
          b.statement.proposition.quantities.length +
          b.statement.proposition.times.length -
          a.statement.proposition.quantities.length -
          a.statement.proposition.times.length,
      )[0];
    if (main === undefined) return [];
    const { kind } = main;
    const matter = lemmasOf(main.statement);
    const own = unique(signs.map((sign) => sign.statement.id)).flatMap((id) => byId.get(id) ?? []);
    const whole = point.statements.flatMap((id) => byId.get(id) ?? []);
    const read = signs.map(dates);
    const given = durationsOf(own)[0] ?? null;
    // What somebody asks for lasts as long as he says, not as others say of what they agreed on.
    const duration =
      given ??
      (kind === 'demand'
        ? null
        : (durationsOf(whole.filter((s) => s.proposition.terms.some((t) => words.lasting.includes(t.lemma))))[0] ??
          null));
    const stand = modeDate(read.flatMap((d) => d.due ?? []));
    let start = datedTerm(
      modeDate(read.flatMap((d) => d.start ?? [])),
      read,
      'the date its statements give for its start',
    );
    const immediate = saysAtOnce(whole, own);
    if (start === null && duration !== null && immediate && day !== null && kind === 'undertaking')
      start = computed(day, 'at-once', 'agreed as immediate, so from the day of the talk in which it was agreed');
    let end = datedTerm(modeDate(read.flatMap((d) => d.end ?? [])), read, 'the date its statements give for its end');
    // What is given for an act runs out when it is due, and has no end of its own.
    if (end === null && start !== null && duration !== null && main.rule !== 'ledger.deadline')
      end = computed(
        endOf(start.value, duration),
        'end-of-length',
        `${duration} from ${start.value}, that day included, so over on this day`,
      );
    const due = stand === start?.value ? null : stand;
    const parties = sidesOf(signs, root);
    const done =
      signs.some((sign) => sign.rule === 'ledger.done') ||
      fulfilled(signs, start?.value ?? due ?? null) ||
      carriedOut(signs, start?.value ?? null);
    const status = done ? 'fulfilled' : statusOf(kind, signs);
    const steps = stepsOf(
      kind,
      signs,
      (sign) => dates(sign).when ?? (sign.status === 'in-force' ? dates(sign).start : null),
      (step) => codeOfStatus(step, main.rule, matter, language.deeds),
    );
    const condition = own.find((s) => s.proposition.condition !== null)?.proposition.condition ?? null;
    return [
      {
        id: '',
        kind,
        act: actOf(main),
        point: point.id,
        by: parties.by,
        to: parties.to,
        terms: main.statement.citation,
        ...contentOf(main.statement, main, texts.get(main.statement.document)),
        quantity: quantityOf(own, words.counted),
        duration: stated(
          duration,
          given !== null
            ? 'the length its statements give'
            : 'the length that other statements of the same point give for a state that lasts',
        ),
        start,
        end,
        due: datedTerm(due, read, 'the date by or on which it is to be done'),
        condition,
        status,
        steps,
        disputes: disputesOf(steps),
        code: codeOfAct(main, matter, language.deeds),
        provision: provisionOf(matter, language.deeds),
        fulfilment: actOf(main) === 'threat' ? null : fulfilmentOf(kind, steps),
        statements: own.map((s) => s.id),
        rule: main.rule,
        reason: `${main.reason[0]?.toUpperCase()}${main.reason.slice(1)}.`,
      },
    ];
  }

  /** Whether the matter, or a truce on the same things told elsewhere ("an immediate ceasefire on energy"), is said to begin at once. */
  function saysAtOnce(whole: readonly Statement[], own: readonly Statement[]): boolean {
    const has = (s: Statement, set: readonly string[]): boolean =>
      s.proposition.terms.some((t) => set.includes(t.lemma));
    if (whole.some((s) => has(s, words.immediate))) return true;
    const things = own.flatMap((s) =>
      s.proposition.terms.filter((t) => t.pos === 'NOUN' && !words.lasting.includes(t.lemma)).map((t) => t.lemma),
    );
    return ordered.some((s) => has(s, words.immediate) && has(s, words.lasting) && has(s, things));
  }

  /** An order to one's own people that a report tells as past with its day was carried out on it. */
  function carriedOut(signs: readonly Sign[], start: string | null): boolean {
    return signs.every(
      (sign) =>
        sign.rule === 'ledger.decided' &&
        start !== null &&
        start < (published.get(sign.statement.document) ?? '').slice(0, 10),
    );
  }

  /** An event with a date that a report published later tells as past has taken place. */
  function fulfilled(signs: readonly Sign[], date: string | null): boolean {
    if (date === null || !signs.some((sign) => sign.rule === 'ledger.scheduled' || sign.rule === 'ledger.announced'))
      return false;
    const verbs = new Set(
      signs.flatMap((sign) =>
        sign.statement.proposition.arguments.map((a) => a.head).filter((head) => words.meetings.includes(head)),
      ),
    );
    return ordered.some((s) => {
      const after = published.get(s.document);
      const told = s.proposition;
      if (after === undefined || after === null || after.slice(0, 10) <= date.slice(0, 10)) return false;
      if (told.tense !== 'past' || told.modality !== null || told.negated || s.polarity === 'denied') return false;
      return (
        told.times.some((t) => t.value.slice(0, 10) === date.slice(0, 10)) &&
        told.arguments.some((a) => verbs.has(a.head))
      );
    });
  }
}
