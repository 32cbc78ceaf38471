// What one statement shows of commitments: who is bound, orders, demands or proposes, and how far it has come.
import type { Language } from '../lang/language.ts';
import type { Obligations } from '../lang/obligations.ts';
import type { Argument, Statement } from '../statements/index.ts';
import type { CommitmentKind, CommitmentStatus } from './commitment.ts';
import { actorsIn, isObliging, type Operator, operatorsOf, recipientsOf, unique } from './operators.ts';

/** One statement's evidence for one commitment. */
export interface Sign {
  readonly statement: Statement;
  readonly kind: CommitmentKind;
  readonly status: CommitmentStatus;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** True when the statement is about making the commitment, so that its past date is not the commitment's own. */
  readonly making: boolean;
  readonly rule: string;
  readonly reason: string;
}

/** Rules for one language and one event. */
export interface Reader {
  readonly language: Pick<Language, 'cues' | 'obligations'>;
  /** The actor behind an actor (state behind capital, leader, spokesman). */
  readonly root: (actor: string) => string;
}

/** The signs a statement gives; none for plain facts. */
export function signsOf(statement: Statement, reader: Reader): Sign[] {
  const operators = operatorsOf(statement, reader.language);
  const at = operators.findIndex((o) => isObliging(o.force));
  const core = operators[at];
  const found =
    core === undefined ? plain(statement, reader) : ofOperator(statement, core, operators.slice(at + 1), reader);
  return found.map((sign) => ({
    ...sign,
    by: unique(sign.by),
    to: unique(sign.to).filter((id) => !sign.by.includes(id)),
  }));
}

/** Heads of arguments that are in a word set. */
function withHead(
  statement: Statement,
  nouns: readonly string[],
  ...roles: readonly Argument['role'][]
): Argument | undefined {
  return statement.proposition.arguments.find(
    (a) => (roles.length === 0 || roles.includes(a.role)) && nouns.includes(a.head),
  );
}

/** Who put a proposal forward: the actors its noun phrase names, other than those who act on it. */
export function ownersOf(statement: Statement, words: Obligations, others: readonly string[] = []): string[] {
  const noun = withHead(statement, words.proposals, 'patient', 'oblique', 'agent', 'attribute');
  if (noun === undefined) return [];
  const near = statement.proposition.arguments.filter(
    (a) => a.role === 'modifier' && a.start >= noun.start && a.end <= noun.end,
  );
  return unique([...near.flatMap((a) => a.actors), ...noun.actors])
    .filter((id) => !others.includes(id))
    .slice(0, 1);
}

function ofOperator(statement: Statement, core: Operator, outer: readonly Operator[], reader: Reader): Sign[] {
  const words = reader.language.obligations;
  const negated = core.negated || (core.from === 'predicate' && statement.polarity === 'denied');
  const disputed =
    outer.some((o) => (o.force === 'deny' || o.force === 'reject') && !o.negated) ||
    (core.from !== 'cue' && statement.factuality === 'CT-');
  const content = core.from === 'predicate' ? [] : actorsIn(statement, 'agent');
  const by = core.agents.length > 0 ? core.agents : core.lemma === 'commit' ? actorsIn(statement, 'patient') : [];
  const others = (ids: readonly string[]): string[] =>
    ids.filter((id) => !by.some((b) => reader.root(b) === reader.root(id)));
  const to = others(core.recipients.length > 0 ? core.recipients : content);
  const sign = (kind: CommitmentKind, status: CommitmentStatus, reason: string, rest: Partial<Sign> = {}): Sign => ({
    statement,
    kind,
    status,
    by,
    to,
    making: core.from === 'predicate',
    rule: `ledger.${core.force}`,
    reason,
    ...rest,
  });
  switch (core.force) {
    case 'agree':
    case 'promise': {
      const verb = core.force === 'agree' ? 'agreed to' : 'promised';
      if (disputed || negated) return [sign('undertaking', 'denied', `said not to have been ${verb}`)];
      const proposed = ownersOf(statement, words, by);
      const undertaking = sign(
        'undertaking',
        statement.proposition.modality === 'ready' ? 'supported' : 'agreed',
        `the party is said to have ${verb} it`,
      );
      if (proposed.length === 0) return [undertaking];
      return [
        { ...undertaking, to: proposed },
        sign('proposal', 'agreed', 'a proposal that is said to be accepted', { by: proposed, to: by }),
      ];
    }
    case 'offer':
    case 'propose':
      return negated || disputed ? [] : [sign('proposal', 'proposed', 'put forward by the party')];
    case 'demand':
    case 'request':
      return negated || disputed ? [] : [sign('demand', 'demanded', 'asked for by the party')];
    case 'order':
      return negated || disputed ? [] : [sign('order', 'ordered', 'ordered by the party')];
    case 'support': {
      const owners = ownersOf(statement, words, by);
      if (negated || disputed || owners.length === 0) return [];
      return [sign('proposal', 'supported', 'a proposal that another party supports', { by: owners, to: by })];
    }
    case 'reject':
    case 'refuse': {
      if (negated || core.from === 'cue') return [];
      const noun = withHead(statement, [...words.proposals, ...words.settlements], 'patient', 'oblique');
      const owners = ownersOf(statement, words, by);
      const named = others(statement.proposition.actors);
      const asker = owners.length > 0 ? owners : named.length === 1 ? named : [];
      const kind = noun !== undefined && words.proposals.includes(noun.head) ? 'proposal' : 'demand';
      return [sign(kind, 'rejected', 'the party asked is said to refuse it', { by: asker, to: by })];
    }
    default:
      return [];
  }
}

/** Statements without a verb of obligation: modals, settled terms, starts and fates. */
function plain(statement: Statement, reader: Reader): Sign[] {
  const words = reader.language.obligations;
  const { predicate, modality, negated, governors, tense } = statement.proposition;
  const lemma = predicate?.lemma ?? '';
  const source = statement.chain.at(-1)?.source ?? null;
  const cue = statement.chain.at(-1)?.cue ?? null;
  const agents = actorsIn(statement, 'agent');
  const patients = actorsIn(statement, 'patient');
  const all = statement.proposition.actors;
  const make = (
    kind: CommitmentKind,
    status: CommitmentStatus,
    rule: string,
    reason: string,
    by: readonly string[],
    to: readonly string[] = [],
  ): Sign[] => [{ statement, kind, status, by, to, making: false, rule: `ledger.${rule}`, reason }];

  if (words.giving.includes(lemma) && withHead(statement, words.orders) !== undefined)
    return negated
      ? []
      : make('order', 'ordered', 'order-given', 'an order is said to be given', agents, recipientsOf(statement));

  const settled = withHead(statement, words.settlements, 'patient', 'attribute');
  if (settled !== undefined && (words.settling.includes(lemma) || lemma === 'be') && !negated) {
    const parties = unique([...agents, ...settled.actors, ...actorsIn(statement, 'oblique')]);
    if (parties.length > 0 && modality === null)
      return [
        {
          ...make('undertaking', 'agreed', 'settled', 'an agreement is said to be made', parties)[0]!,
          making: words.settling.includes(lemma),
        },
      ];
  }

  const holder = withHead(statement, [...words.proposals, ...words.settlements], 'agent');
  const contained = words.containing.includes(lemma) && holder !== undefined;
  const governed = governors.some(
    (g) => words.containing.includes(g.lemma) && g.agents.length === 0 && g.force === null,
  );
  if ((contained || governed) && !negated) {
    const open = holder === undefined || words.proposals.includes(holder.head) || modality === 'would';
    if (!open)
      return make(
        'undertaking',
        'agreed',
        'term-of-agreement',
        'a term of an agreement',
        unique([...actorsIn(statement, 'patient', 'oblique'), ...(holder?.actors ?? [])]),
      );
    return make('proposal', 'proposed', 'term-of-proposal', 'a term of a proposal', holder?.actors.slice(0, 1) ?? []);
  }

  const fate = Object.hasOwn(words.fates, lemma) ? words.fates[lemma] : undefined;
  if (
    fate !== undefined &&
    !negated &&
    modality === null &&
    withHead(statement, [...words.settlements, ...words.lasting, ...words.bonds]) !== undefined
  ) {
    return make('undertaking', fate, 'fate', `said to be ${fate}`, agents.length > 0 ? agents : all);
  }
  if (lemma === 'comply' || governors.some((g) => g.lemma === 'comply')) {
    const stopped = negated || governors.some((g) => ['stop', 'cease', 'fail', 'refuse'].includes(g.lemma));
    return make(
      'undertaking',
      stopped ? 'breached' : 'fulfilled',
      'fate',
      stopped ? 'said not to be complied with' : 'said to be complied with',
      agents.length > 0 ? agents : governors.flatMap((g) => g.agents),
    );
  }

  if (
    words.starting.includes(lemma) &&
    !negated &&
    modality === null &&
    tense !== 'future' &&
    withHead(statement, words.lasting, 'agent', 'patient') !== undefined
  ) {
    return make(
      'undertaking',
      'in-force',
      'started',
      'said to have begun',
      all.filter((id) => id !== source),
    );
  }

  if (
    source !== null &&
    (withHead(statement, words.conditions, 'attribute', 'patient', 'oblique') !== undefined ||
      words.conditions.includes(lemma))
  ) {
    return make(
      'demand',
      'demanded',
      'condition',
      'named as a condition',
      [source],
      agents.filter((id) => id !== source),
    );
  }

  const wanting = governors.find((g) => words.wanting.includes(g.lemma) && !g.negated);
  if (wanting !== undefined && wanting.agents.length > 0 && wanting.lemma !== 'expect') {
    const others = agents.filter((id) => !wanting.agents.includes(id));
    const needed = wanting.lemma === 'need' && source !== null;
    if (needed) return make('demand', 'demanded', 'wanted', 'said to be needed', [source], wanting.agents);
    return make('demand', 'demanded', 'wanted', 'the party is said to want it', wanting.agents, others);
  }
  if (words.wanting.includes(lemma) && lemma !== 'expect' && agents.length > 0 && !negated) {
    return make('demand', 'demanded', 'wanted', 'the party is said to want it', agents, patients);
  }
  if (
    cue?.lemma === 'insist' &&
    source !== null &&
    agents.length > 0 &&
    agents.every((id) => reader.root(id) !== reader.root(source))
  ) {
    return make('demand', 'demanded', 'insisted', 'the party insists on another’s act', [source], agents);
  }
  if ((modality === 'must' || modality === 'should') && source !== null) {
    return make(
      'demand',
      'demanded',
      'must',
      'the speaker says that it must be done',
      [source],
      agents.filter((id) => id !== source),
    );
  }
  if (words.bound.includes(lemma) && !negated && (agents.length > 0 || patients.length > 0)) {
    return make(
      'undertaking',
      'agreed',
      'bound',
      'the party is said to be bound',
      agents.length > 0 ? agents : patients,
    );
  }
  const scheduled = governors.some((g) => words.scheduling.includes(g.lemma)) || words.scheduling.includes(lemma);
  if (modality === 'ready' && !scheduled && !negated && agents.length > 0)
    return make('undertaking', 'supported', 'ready', 'the party is said to be ready', agents);
  return future(statement, reader, agents, patients, source);
}

/** "will", "would" under speech, "is set to": an act announced by its party, or an event announced by anyone. */
function future(
  statement: Statement,
  reader: Reader,
  agents: readonly string[],
  patients: readonly string[],
  source: string | null,
): Sign[] {
  const words = reader.language.obligations;
  const { predicate, modality, negated, tense, actors, governors } = statement.proposition;
  if (predicate === null || negated || statement.factuality === 'Uu' || statement.polarity === 'denied') return [];
  const reported = modality === 'would' && statement.chain.length > 0;
  const waiting = governors.some((g) => words.scheduling.includes(g.lemma));
  if (!(modality === 'will' || reported || waiting || (modality === null && tense === 'future'))) return [];
  const event = withHead(statement, words.meetings, 'agent', 'patient') !== undefined;
  const make = (by: readonly string[], to: readonly string[], rule: string, reason: string): Sign[] => [
    { statement, kind: 'undertaking', status: 'agreed', by, to, making: false, rule: `ledger.${rule}`, reason },
  ];
  if (event && (words.occurring.includes(predicate.lemma) || predicate.pos === 'NOUN')) {
    const parties = agents.length > 1 ? agents : actors.filter((id) => id !== source || agents.includes(id));
    return make(parties, [], 'scheduled', 'an event announced for a time to come');
  }
  if (words.stative.includes(predicate.lemma)) return [];
  if (agents.length === 0)
    return patients.length > 0 && source !== null && reader.root(patients[0]!) !== reader.root(source)
      ? make([source], patients, 'assured', 'the speaker says that it will be done')
      : [];
  const own = source === null || agents.some((id) => reader.root(id) === reader.root(source));
  return own
    ? make(
        agents,
        [...actorsIn(statement, 'recipient'), ...patients],
        'announced',
        'an act announced for a time to come',
      )
    : [];
}
