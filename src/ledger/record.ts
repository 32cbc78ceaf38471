// Brings the signs of all statements together into commitments: one per point, kind, set of parties and, where accounts differ, start or length.
import type { SourceDocument } from '../documents/index.ts';
import { byCodeUnits, byPosition } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import type { Point } from '../points/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Commitment } from './commitment.ts';
import { statusOf, stepsOf } from './life.ts';
import { ownersOf } from './nouns.ts';
import { textAfter, unique } from './operators.ts';
import type { Reader, Sign } from './sign.ts';
import { signsOf } from './signs.ts';
import {
  canonical,
  computed,
  type Dates,
  datesOf,
  durationsOf,
  endOf,
  mode,
  quantityOf,
  stated,
  talkDay,
} from './terms.ts';

/** What the ledger needs to know of a party. */
export interface Party {
  readonly id: string;
  readonly speaksFor: string | null;
  readonly kind?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
}

/** Longest chain of "speaks for" that is followed. */
const MAX_HOPS = 6;

/** Signs of one point, kind and party set. */
interface Group {
  readonly point: Point;
  readonly key: string;
  signs: Sign[];
}

/**
 * The commitments of an event, in the order of their first evidence. `parties` lets a leader, a capital and a spokesman be
 * known as one side; without them actors are told apart by id. Every commitment cites at least one statement.
 */
export function record(
  statements: readonly Statement[],
  points: readonly Point[],
  documents: readonly SourceDocument[],
  language: Pick<Language, 'cues' | 'obligations'>,
  parties: readonly Party[] = [],
): Commitment[] {
  const speaksFor = new Map(parties.map((party) => [party.id, party.speaksFor]));
  const root = (actor: string): string => {
    let at = actor;
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      const next = speaksFor.get(at);
      if (next === undefined || next === null || next === at) break;
      at = next;
    }
    return at;
  };
  const media = new Set(parties.filter((party) => party.kind === 'medium').map((party) => party.id));
  const reader: Reader = { language, root, named: namesOf(parties), isMedium: (actor) => media.has(actor) };
  const words = language.obligations;
  const ordered = [...statements].sort((a, b) => byPosition(a.citation, b.citation) || byCodeUnits(a.id, b.id));
  const pointOf = new Map(points.flatMap((point) => point.statements.map((id) => [id, point] as const)));
  const published = new Map(documents.map((document) => [document.id, document.published?.value ?? null]));
  const signs = withOwners(ordered, reader);
  const dates = (sign: Sign): Dates =>
    datesOf(sign.statement, sign.making, published.get(sign.statement.document) ?? null, words);

  const groups = group(signs, pointOf, root);
  const day = talkDay(ordered, words.talks);
  const byId = new Map(ordered.map((statement) => [statement.id, statement]));
  const found = groups.flatMap((g) => split(g, dates).flatMap((part) => commitment(part)));
  return found.map((c, i) => ({ ...c, id: `c${i + 1}` }));

  function commitment({ point, signs }: Group): Commitment[] {
    const main = [...signs].sort(
      (a, b) =>
        b.statement.proposition.quantities.length +
        b.statement.proposition.times.length -
        a.statement.proposition.quantities.length -
        a.statement.proposition.times.length,
    )[0];
    if (main === undefined) return [];
    const { kind } = main;
    const own = unique(signs.map((sign) => sign.statement.id)).flatMap((id) => byId.get(id) ?? []);
    const whole = point.statements.flatMap((id) => byId.get(id) ?? []);
    const read = signs.map(dates);
    const duration =
      durationsOf(own)[0] ??
      durationsOf(whole.filter((s) => s.proposition.terms.some((t) => words.lasting.includes(t.lemma))))[0] ??
      null;
    const stand =
      mode(read.flatMap((d) => d.due ?? [])) ??
      mode(
        whole
          .filter((s) => s.proposition.tense !== 'past')
          .flatMap((s) => datesOf(s, false, published.get(s.document) ?? null, words).due ?? []),
      );
    let start = stated(mode(read.flatMap((d) => d.start ?? [])), 'the date its statements give for its start');
    // What is told as past dates the telling or the talks, not what is owed.
    const around = whole
      .filter((s) => s.proposition.tense !== 'past')
      .map((s) => datesOf(s, false, published.get(s.document) ?? null, words));
    if (start === null && kind !== 'order')
      start = stated(
        mode(around.flatMap((d) => d.start ?? [])),
        'the date that other statements of the same matter give for its start',
      );
    const immediate = saysAtOnce(whole, own);
    if (start === null && duration !== null && immediate && day !== null && kind === 'undertaking')
      start = computed(day, 'agreed as immediate, so from the day of the talk in which it was agreed');
    let end = stated(mode(read.flatMap((d) => d.end ?? [])), 'the date its statements give for its end');
    if (end === null && start !== null && duration !== null)
      end = computed(endOf(start.value, duration), `${duration} from ${start.value}`);
    const due = stand === start?.value ? null : stand;
    const parties = sidesOf(signs, root);
    const status = fulfilled(signs, start?.value ?? due ?? null) ? 'fulfilled' : statusOf(kind, signs);
    const condition = own.find((s) => s.proposition.condition !== null)?.proposition.condition ?? null;
    return [
      {
        id: '',
        kind,
        point: point.id,
        by: parties.by,
        to: parties.to,
        terms: main.statement.citation,
        quantity: quantityOf(own) ?? quantityOf(whole),
        duration: stated(duration, 'the length its statements give'),
        start,
        end,
        due: stated(due, 'the date by or on which it is to be done'),
        condition,
        status,
        steps: stepsOf(kind, signs, (sign) => dates(sign).when),
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
      if (after === undefined || after === null || after.slice(0, 10) <= date) return false;
      if (told.tense !== 'past' || told.modality !== null || told.negated || s.polarity === 'denied') return false;
      return (
        told.times.some((t) => t.value.slice(0, 10) === date.slice(0, 10)) &&
        told.arguments.some((a) => verbs.has(a.head))
      );
    });
  }
}

/** Finds an actor in a text by its names or the last word of its name; -1 where none stands. */
function namesOf(parties: readonly Party[]): Reader['named'] {
  const forms = new Map(
    parties.map((party) => {
      const names = [party.name ?? '', ...(party.aliases ?? [])];
      const last = names.flatMap((name) => name.split(' ').at(-1) ?? []);
      return [party.id, unique([...names, ...last]).filter((form) => form.length > 1)] as const;
    }),
  );
  return (actor, text) => Math.max(-1, ...(forms.get(actor) ?? []).map((form) => text.lastIndexOf(form)));
}

/** Signs in text order; a term of an unowned proposal belongs to whom the report last named as proposing. */
function withOwners(ordered: readonly Statement[], reader: Reader): Sign[] {
  const found: Sign[] = [];
  const seen: string[] = [];
  let owner: readonly string[] = [];
  let document = '';
  let term: Statement | null = null;
  let put: Sign | null = null;
  for (const statement of ordered) {
    if (statement.document !== document) {
      document = statement.document;
      owner = [];
    }
    const signs = continued(signsOf(statement, reader), statement, term, reader);
    if (signs.some((sign) => sign.rule.startsWith('ledger.term'))) term = statement;
    for (const sign of answers(signs, statement, put)) found.push(sign);
    put =
      signs.find(
        (sign) => sign.status === 'proposed' && sign.rule !== 'ledger.term-of-proposal' && sign.by.length > 0,
      ) ?? put;
    const acting = signs.filter((sign) => sign.kind === 'undertaking').flatMap((sign) => sign.by);
    const named = ownersOf(statement, reader, acting);
    const proposing = signs.filter((sign) => sign.kind === 'proposal' && sign.by.length > 0).flatMap((sign) => sign.by);
    const now = proposing.length > 0 ? proposing : named;
    if (now.length > 0) {
      owner = now;
      seen.push(...now);
    }
    for (const sign of signs) {
      const orphan = sign.kind === 'proposal' && sign.by.length === 0 && owner.length > 0;
      found.push(orphan ? { ...sign, by: owner, reason: `${sign.reason}; the report names this proposer` } : sign);
    }
  }
  // In a report that names no proposer, the one the others name most.
  const usual = mode(seen);
  return found.map((sign) =>
    sign.kind === 'proposal' && sign.by.length === 0 && usual !== null
      ? { ...sign, by: [usual], reason: `${sign.reason}; other reports name this proposer` }
      : sign,
  );
}

/** "Oman proposed talks, and Iran agreed": a bare assent in the sentence of a proposal accepts it. */
function answers(signs: readonly Sign[], statement: Statement, put: Sign | null): Sign[] {
  if (put === null || put.statement.document !== statement.document || put.statement.sentence !== statement.sentence)
    return [];
  const assent = signs.find((sign) => sign.rule === 'ledger.agree' && sign.status === 'agreed' && sign.making);
  if (assent === undefined || textAfter(statement).trim() !== '') return [];
  return [
    {
      ...put,
      statement,
      status: 'agreed',
      to: assent.by,
      about: put.statement.id,
      reason: 'a proposal that is accepted in the same breath',
    },
  ];
}

/** Rules whose modal may merely go on with the terms of a proposal. */
const CONTINUING = new Set(['ledger.scheduled', 'ledger.announced', 'ledger.must', 'ledger.assured']);

/** "During that time, both would hold talks": right after a term of a proposal, would and should give further terms. */
function continued(signs: Sign[], statement: Statement, term: Statement | null, reader: Reader): Sign[] {
  const { modality, predicate } = statement.proposition;
  if (term === null || term.document !== statement.document || predicate === null) return signs;
  if (statement.sentence - term.sentence !== 1 || (modality !== 'would' && modality !== 'should')) return signs;
  if (signs.some((sign) => !CONTINUING.has(sign.rule))) return signs;
  const source = statement.chain.at(-1)?.source ?? null;
  const same = source === (term.chain.at(-1)?.source ?? null);
  if (!(source === null || same || reader.isMedium(source)) || statement.polarity === 'denied') return signs;
  const to = statement.proposition.arguments.filter((a) => a.role === 'agent').flatMap((a) => a.actors);
  return [
    {
      statement,
      kind: 'proposal',
      status: 'proposed',
      by: [],
      to,
      making: false,
      rule: 'ledger.term-continued',
      reason: 'goes on with the terms of the proposal told before',
    },
  ];
}

/** One group per point, kind and set of sides; signs without a party join the only group of their kind. */
function group(signs: readonly Sign[], pointOf: ReadonlyMap<string, Point>, root: (id: string) => string): Group[] {
  const groups = new Map<string, Group>();
  const orphans: Sign[] = [];
  for (const sign of signs) {
    const point = pointOf.get(sign.about ?? sign.statement.id);
    if (point === undefined) continue;
    if (sign.by.length === 0) {
      orphans.push(sign);
      continue;
    }
    const key = `${point.id}\n${sign.kind}\n${unique(sign.by.map(root)).sort(byCodeUnits).join('\n')}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { point, key, signs: [sign] });
    else known.signs.push(sign);
  }
  for (const sign of orphans) {
    const point = pointOf.get(sign.about ?? sign.statement.id);
    if (point === undefined) continue;
    if (sign.kind === 'order' && sign.to.length === 0) continue;
    const same = [...groups.values()].filter((g) => g.point.id === point.id && g.signs[0]?.kind === sign.kind);
    if (same.length > 0) {
      for (const g of same) g.signs.push(sign);
    } else if (speaks(sign))
      groups.set(`${point.id}\n${sign.kind}\n`, { point, key: `${point.id}\n${sign.kind}\n`, signs: [sign] });
  }
  return [...groups.values()];
}

/** Whether a sign is worth an entry although it names no party: a dated event, a proposal, a refusal or a demand put to somebody. */
function speaks(sign: Sign): boolean {
  return (
    sign.rule === 'ledger.scheduled' || sign.rule === 'ledger.started' || sign.kind === 'proposal' || sign.to.length > 0
  );
}

/** Accounts that give different starts or lengths stand side by side, each with the signs that give none. */
function split(g: Group, dates: (sign: Sign) => Dates): Group[] {
  const lengths = (sign: Sign): string[] => durationsOf([sign.statement]).map(canonical);
  const variant = (sign: Sign): string => `${dates(sign).start ?? ''} ${lengths(sign)[0] ?? ''}`.trim();
  const starts = unique(g.signs.flatMap((sign) => dates(sign).start ?? []));
  const known = unique(g.signs.flatMap((sign) => lengths(sign)[0] ?? []));
  if (starts.length < 2 && known.length < 2) return [g];
  const keys = unique(g.signs.map(variant).filter((key) => key !== ''));
  // A sign that gives only the start, or only the length, goes with every variant it does not contradict.
  const full = keys.filter(
    (key) =>
      !keys.some(
        (other) =>
          other !== key &&
          other.split(' ').length > key.split(' ').length &&
          key.split(' ').every((part) => other.includes(part)),
      ),
  );
  return full.map((key) => ({
    ...g,
    key: `${g.key}\n${key}`,
    signs: g.signs.filter((sign) =>
      variant(sign)
        .split(' ')
        .every((part) => key.includes(part)),
    ),
  }));
}

/** The parties as most statements name them, one id per side. */
function sidesOf(
  signs: readonly Sign[],
  root: (id: string) => string,
): { readonly by: string[]; readonly to: string[] } {
  const usual = (ids: readonly string[]): string[] => {
    const sides = new Map<string, string[]>();
    for (const id of ids) sides.set(root(id), [...(sides.get(root(id)) ?? []), id]);
    return [...sides.values()].flatMap((named) => mode(named) ?? []);
  };
  // Orders go down within one side; all else is between sides.
  const orders = signs.some((sign) => sign.kind === 'order');
  const by = usual(signs.flatMap((sign) => sign.by));
  const sides = new Set(by.map(root));
  return {
    by,
    to: orders
      ? unique(signs.flatMap((sign) => sign.to)).filter(
          (id, _, all) => !by.includes(id) && !all.some((other) => other !== id && root(other) === id),
        )
      : usual(signs.flatMap((sign) => sign.to)).filter((id) => !sides.has(root(id))),
  };
}
