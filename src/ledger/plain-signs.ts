// Statements without a verb of obligation: orders given, settlements made, their terms, starts, fates, needs, wants and plans.
import type { Statement } from '../statements/index.ts';
import type { CommitmentKind, CommitmentStatus } from './commitment.ts';
import { withHead } from './nouns.ts';
import { actorsIn, recipientsOf, textAfter, unique } from './operators.ts';
import type { Reader, Sign } from './sign.ts';

/** One rule: the sign it sees, or null. */
type PlainRule = (view: View) => Sign | null;

/** A statement with what the rules ask of it again and again. */
interface View {
  readonly statement: Statement;
  readonly reader: Reader;
  readonly lemma: string;
  readonly source: string | null;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  readonly make: (
    kind: CommitmentKind,
    status: CommitmentStatus,
    rule: string,
    reason: string,
    by: readonly string[],
    to?: readonly string[],
  ) => Sign;
}

/** "gave the troops the command": an order by its noun. */
const orderGiven: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  if (!words.giving.includes(lemma) || statement.proposition.negated || withHead(statement, words.orders) === undefined)
    return null;
  const text = recipientsOf(statement);
  const others = statement.proposition.arguments
    .filter((a) => a.role === 'patient' && !words.orders.includes(a.head))
    .flatMap((a) => a.actors);
  return make(
    'order',
    'ordered',
    'order-given',
    'an order is said to be given',
    agents,
    text.length > 0 ? text : others,
  );
};

/** "put forward a plan": a proposal by its noun. */
const putForward: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  const verb = lemma.split(' ', 1)[0] ?? '';
  const { negated, modality } = statement.proposition;
  if (!words.proposing.includes(verb) || negated || modality !== null || agents.length === 0) return null;
  if (withHead(statement, words.proposals, 'patient') === undefined) return null;
  return {
    ...make(
      'proposal',
      'proposed',
      'put-forward',
      'a proposal is said to be put forward',
      agents,
      recipientsOf(statement),
    ),
    making: true,
  };
};

/** "signed an agreement", "an outcome was an agreement on …". */
const settled: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  const noun = withHead(statement, words.settlements, 'patient', 'attribute');
  const { negated, modality } = statement.proposition;
  if (noun === undefined || negated || modality !== null || !(words.settling.includes(lemma) || lemma === 'be'))
    return null;
  const parties = unique([...agents, ...noun.actors, ...actorsIn(statement, 'oblique')]);
  // A relative clause may leave the parties to its noun: the statement's own actors then.
  const by = parties.length > 0 ? parties : statement.proposition.actors;
  return by.length === 0
    ? null
    : {
        ...make('undertaking', 'agreed', 'settled', 'an agreement is said to be made', by),
        making: words.settling.includes(lemma),
      };
};

/** "the proposal includes the release of …", "the agreement envisages a withdrawal". */
const termOf: PlainRule = ({ statement, reader, lemma, make }) => {
  const words = reader.language.obligations;
  const { governors, negated, modality } = statement.proposition;
  const holder = withHead(statement, [...words.proposals, ...words.settlements], 'agent');
  const contained = words.containing.includes(lemma) && holder !== undefined;
  const governor = governors.find((g) => words.containing.includes(g.lemma) && g.agents.length === 0);
  if (negated || !(contained || governor !== undefined)) return null;
  const named = holder?.head ?? holderIn(statement, reader);
  if (named === undefined) return null;
  if (words.firm.includes(named) && modality !== 'would') {
    const by = unique([...actorsIn(statement, 'patient', 'agent'), ...(holder?.actors ?? [])]);
    return make(
      'undertaking',
      'agreed',
      'term-of-agreement',
      'a term of an agreement',
      by.length > 0 ? by : statement.proposition.actors,
    );
  }
  return make('proposal', 'proposed', 'term-of-proposal', 'a term of a proposal', holder?.actors.slice(0, 1) ?? []);
};

/** Words before a containing verb that stand for the proposal spoken of before. */
const LINKS = new Set([
  'that',
  'which',
  'it',
  'this',
  'and',
  'also',
  'would',
  'will',
  'condition',
  'conditions',
  'list',
  'terms',
  'of',
  'the',
]);

/** The noun that holds a term: the last of its kind before the containing verb; '' where the clause leaves it out; undefined for another. */
function holderIn(statement: Statement, reader: Reader): string | undefined {
  const words = reader.language.obligations;
  const { start, exact } = statement.citation;
  const before = exact.slice(0, Math.max(0, (statement.proposition.predicate?.start ?? start) - start)).toLowerCase();
  const tokens = before.match(/\p{L}+/gu) ?? [];
  const known = tokens.findLast((word) => words.proposals.includes(word) || words.settlements.includes(word));
  if (known !== undefined) return known;
  const verb = tokens.findIndex((word) =>
    words.containing.some(
      (lemma) => word === lemma || word === `${lemma}s` || word === `${lemma}d` || word === `${lemma}ed`,
    ),
  );
  const subject = tokens.slice(0, Math.max(0, verb)).filter((word) => !LINKS.has(word));
  return subject.length === 0 ? '' : undefined;
}

/** "violated the truce", "withdrew from the deal", "has stopped complying". */
const fate: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  const { negated, modality, governors, actors } = statement.proposition;
  if (modality !== null) return null;
  const parties = agents.length > 0 ? agents : actors;
  const status = Object.hasOwn(words.fates, lemma) ? words.fates[lemma] : undefined;
  const bond = withHead(statement, [...words.settlements, ...words.lasting, ...words.bonds]);
  // Who denies a breach says that the bond holds; both accounts stay.
  if (status === 'breached' && bond !== undefined && (negated || statement.polarity === 'denied'))
    return make('undertaking', 'in-force', 'breach-denied', 'said not to be breached', parties);
  if (status !== undefined && !negated && bond !== undefined)
    return make('undertaking', status, 'fate', `said to be ${status}`, parties);
  const complies =
    lemma === 'comply' || governors.some((g) => g.lemma === 'comply') || /^ complying\b/.test(textAfter(statement));
  if (!complies) return null;
  const stopped =
    negated ||
    [lemma, ...governors.map((g) => g.lemma)].some((word) => ['stop', 'cease', 'fail', 'refuse'].includes(word));
  return stopped
    ? make('undertaking', 'breached', 'fate', 'said not to be complied with', parties)
    : make('undertaking', 'fulfilled', 'fate', 'said to be complied with', parties);
};

/** "the truce began on 10 June". */
const started: PlainRule = ({ statement, reader, lemma, source, make }) => {
  const words = reader.language.obligations;
  const { negated, modality, tense, actors } = statement.proposition;
  if (!words.starting.includes(lemma) || negated || modality !== null || tense === 'future') return null;
  if (withHead(statement, [...words.lasting, ...words.settlements], 'agent', 'patient') === undefined) return null;
  const parties = actors.filter((id) => id !== source);
  return make(
    'undertaking',
    'in-force',
    'started',
    'said to have begun',
    parties.length > 0 ? parties : source === null ? [] : [source],
  );
};

/** "must become the key condition", "a condition would be halting …". */
const condition: PlainRule = ({ statement, reader, lemma, source, agents, make }) => {
  const words = reader.language.obligations;
  const noun = withHead(statement, words.conditions, 'attribute', 'agent', 'patient', 'oblique');
  const names =
    noun?.role === 'attribute' ||
    (noun !== undefined && words.conditioning.includes(lemma)) ||
    words.conditions.includes(lemma);
  if (source === null || !names) return null;
  return make(
    'demand',
    'demanded',
    'condition',
    'named as a condition',
    [source],
    agents.filter((id) => id !== source),
  );
};

/** "wants to keep …", "insists that Tehran abandon …", "needs to accept". */
const wanted: PlainRule = ({ statement, reader, lemma, source, agents, patients, make }) => {
  const words = reader.language.obligations;
  const { governors, negated } = statement.proposition;
  const cue = statement.chain.at(-1)?.cue ?? null;
  if (negated) return null;
  if (
    cue?.lemma === 'insist' &&
    source !== null &&
    agents.length > 0 &&
    agents.every((id) => reader.root(id) !== reader.root(source))
  ) {
    return make('demand', 'demanded', 'insisted', 'the party insists on another’s act', [source], agents);
  }
  const over = governors.find((g) => words.wanting.includes(g.lemma) && !g.negated);
  const verb = over?.lemma ?? lemma;
  const wanting = over === undefined ? agents : over.agents;
  if (!words.wanting.includes(verb) || verb === 'expect' || textAfter(statement).trim().length < 8) return null;
  if (verb === 'need')
    return source === null
      ? null
      : make(
          'demand',
          'demanded',
          'needed',
          'said to be needed',
          [source],
          wanting.filter((id) => reader.root(id) !== reader.root(source)),
        );
  if (wanting.length === 0) return null;
  const to = over === undefined ? patients : agents.filter((id) => !wanting.includes(id));
  return make('demand', 'demanded', 'wanted', 'the party is said to want it', wanting, to);
};

/** "must be reduced", "should stop": said by a source of others. */
const must: PlainRule = ({ statement, reader, source, agents, patients, make }) => {
  const { modality, negated, predicate } = statement.proposition;
  if ((modality !== 'must' && modality !== 'should') || source === null || predicate === null) return null;
  if (reader.isMedium(source)) return null;
  if (agents.some((id) => reader.root(id) === reader.root(source)) || (negated && agents.length === 0)) return null;
  return make(
    'demand',
    'demanded',
    'must',
    'the speaker says that it must be done',
    [source],
    agents.length > 0 ? agents : patients,
  );
};

/** "is committed to …", "have the responsibility to defend". */
const bound: PlainRule = ({ statement, reader, lemma, agents, patients, make }) => {
  const words = reader.language.obligations;
  if (statement.proposition.negated) return null;
  if (
    lemma === 'have' &&
    withHead(statement, words.duties, 'patient') !== undefined &&
    /^ .*\b\p{Ll}+ to \p{Ll}/u.test(textAfter(statement))
  )
    return make('undertaking', 'in-force', 'duty', 'the party is said to have the duty', agents);
  const attribute = withHead(statement, words.bound, 'attribute');
  if (attribute === undefined && !words.bound.includes(lemma)) return null;
  return make('undertaking', 'agreed', 'bound', 'the party is said to be bound', agents.length > 0 ? agents : patients);
};

/** "is ready to …" is a will, "is willing to …" an offer. */
const ready: PlainRule = ({ statement, reader, lemma, agents, patients, make }) => {
  const words = reader.language.obligations;
  const { modality, negated } = statement.proposition;
  const prepared = words.readying.includes(lemma) && agents.length === 0 && patients.length > 0;
  if (prepared && !negated) return make('undertaking', 'supported', 'ready', 'the party is said to be ready', patients);
  if (modality !== 'ready' || negated || agents.length === 0 || isScheduled(statement, reader)) return null;
  const offers =
    withHead(statement, words.offering, 'attribute') !== undefined ||
    statement.proposition.governors.some((g) => words.offering.includes(g.lemma));
  return offers
    ? make('proposal', 'proposed', 'willing', 'the party is said to be willing', agents)
    : make('undertaking', 'supported', 'ready', 'the party is said to be ready', agents);
};

/** "is set to", "are due to", "supposed to begin". */
function isScheduled(statement: Statement, reader: Reader): boolean {
  const words = reader.language.obligations.scheduling;
  const { predicate, governors } = statement.proposition;
  return (
    governors.some((g) => words.includes(g.lemma)) ||
    words.includes(predicate?.lemma ?? '') ||
    withHead(statement, words, 'attribute') !== undefined
  );
}

/** "will", "would" under speech, "is set to": an act announced by its party, or an event announced by anyone. */
const future: PlainRule = ({ statement, reader, source, agents, patients, make }) => {
  const words = reader.language.obligations;
  const { predicate, modality, negated, actors, condition, terms } = statement.proposition;
  if (predicate === null || negated || statement.polarity === 'denied') return null;
  const scheduled = isScheduled(statement, reader);
  const reported = modality === 'would' && statement.chain.length > 0;
  if (!(modality === 'will' || reported || scheduled)) return null;
  if (statement.factuality === 'Uu' && condition === null) return null;
  const event = withHead(statement, words.meetings, 'agent', 'patient');
  const truce = withHead(statement, [...words.lasting, ...words.settlements], 'agent', 'patient');
  if (truce !== undefined && words.starting.includes(predicate.lemma)) {
    return make('undertaking', 'agreed', 'scheduled', 'a start announced for a time to come', truce.actors);
  }
  const occurs =
    scheduled || words.occurring.includes(predicate.lemma) || terms.some((t) => words.occurring.includes(t.lemma));
  if (event !== undefined && occurs) {
    const parties = agents.length > 1 || event.role === 'patient' ? unique([...agents, ...event.actors]) : event.actors;
    return make(
      'undertaking',
      'agreed',
      'scheduled',
      'an event announced for a time to come',
      parties.length > 0 ? parties : actors.filter((id) => id !== source),
    );
  }
  if (words.stative.includes(predicate.lemma)) return null;
  if (agents.length === 0) {
    const other = patients[0];
    if (other === undefined || source === null || reader.root(other) === reader.root(source)) return null;
    return make('undertaking', 'agreed', 'assured', 'the speaker says that it will be done', [source], patients);
  }
  const own = source === null || agents.some((id) => reader.root(id) === reader.root(source));
  return own
    ? make(
        'undertaking',
        'agreed',
        'announced',
        'an act announced for a time to come',
        agents,
        unique([...actorsIn(statement, 'recipient'), ...recipientsOf(statement), ...patients]),
      )
    : null;
};

/** In order: what is given or settled before what is wanted, what is wanted before what is merely to come. */
const RULES: readonly PlainRule[] = [
  orderGiven,
  putForward,
  settled,
  termOf,
  fate,
  started,
  condition,
  wanted,
  must,
  bound,
  ready,
  future,
];

/** The first rule that sees a sign gives it. */
export function plainSigns(statement: Statement, reader: Reader): Sign[] {
  const view: View = {
    statement,
    reader,
    lemma: statement.proposition.predicate?.lemma ?? '',
    source: statement.chain.at(-1)?.source ?? null,
    agents: actorsIn(statement, 'agent'),
    patients: actorsIn(statement, 'patient'),
    make: (kind, status, rule, reason, by, to = []) => ({
      statement,
      kind,
      status,
      by,
      to,
      making: false,
      rule: `ledger.${rule}`,
      reason,
    }),
  };
  for (const rule of RULES) {
    const sign = rule(view);
    if (sign !== null) return [sign];
  }
  return [];
}
