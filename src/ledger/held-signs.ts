// What an accord or a proposal holds, told by its own verb: "the accord obliges | Norland to pay", "the pact bars X from arming", "the truce lasts 30 days".
import type { Argument, Statement } from '../statements/index.ts';
import type { CommitmentKind, CommitmentStatus } from './commitment.ts';
import { withHead } from './nouns.ts';
import { actorsIn, textAfter, unique } from './operators.ts';
import type { Reader, Sign } from './sign.ts';
import type { PlainRule } from './view.ts';

/** How many statements before its content a paper's verb may stand. */
const REACH = 3;

/** What a paper makes of what it holds. */
export interface Binding {
  readonly kind: CommitmentKind;
  readonly status: CommitmentStatus;
}
const AGREED: Binding = { kind: 'undertaking', status: 'agreed' };
const PROPOSED: Binding = { kind: 'proposal', status: 'proposed' };

/** The paper a statement tells of as acting: an accord, a proposal, or a part of one ("the first phase of the deal"). */
export function paperOf(statement: Statement, reader: Reader): Argument | undefined {
  const words = reader.language.obligations;
  const papers = [...words.settlements, ...words.proposals];
  const whole = statement.proposition.arguments.find(
    (a) => a.role === 'agent' && (papers.includes(a.head.toLowerCase()) || reader.isPaper(a.head)),
  );
  // "the first phase of the deal", "the pact has rules | that require": a part holds what its paper holds.
  return (
    whole ??
    statement.proposition.arguments.find(
      (a) =>
        a.role === 'agent' &&
        [...words.conditions, ...words.portions].includes(a.head.toLowerCase()) &&
        (a.lemmas.some((word) => papers.includes(word.toLowerCase())) ||
          reader
            .before(statement)[0]
            ?.proposition.arguments.some((other) => papers.includes(other.head.toLowerCase()))),
    )
  );
}

/** Whether what a paper holds is agreed, or only put forward: a draft, a deal still called for, a "would" in a report that knows of none. */
export function bindingOf(paper: Argument, statement: Statement, reader: Reader): Binding {
  const words = reader.language.obligations;
  const named = paper.lemmas.map((word) => word.toLowerCase());
  if (named.some((word) => words.proposals.includes(word) || words.openness.includes(word))) return PROPOSED;
  const firm =
    named.some((word) => words.firm.includes(word) || words.lasting.includes(word)) || reader.isPaper(paper.head);
  if (statement.proposition.modality === 'would') return firm && reader.isMade(statement.document) ? AGREED : PROPOSED;
  return firm || reader.isMade(statement.document) ? AGREED : PROPOSED;
}

/** The sign of a clause that hangs on a paper's verb told right before it. */
export function heldSign(statement: Statement, reader: Reader): Sign | null {
  const words = reader.language.obligations;
  if (statement.proposition.predicate === null) return null;
  const host = hostOf(statement, reader);
  if (host === undefined) return null;
  const paper = paperOf(host, reader);
  if (paper === undefined) return null;
  const { kind, status } = bindingOf(paper, host, reader);
  const doing = actorsIn(statement, 'agent');
  const who = doing.length > 0 ? doing : actorsIn(statement, 'patient');
  const agreed = kind === 'undertaking';
  return {
    statement,
    kind,
    status,
    by: agreed ? who : paper.actors.filter((id) => !reader.isMatter(id)).slice(0, 1),
    to: agreed ? [] : who,
    making: false,
    core: host.proposition.predicate?.lemma ?? words.containing[0] ?? '',
    rule: agreed ? 'ledger.term-of-agreement' : 'ledger.term-of-proposal',
    reason: agreed ? 'a term of an agreement' : 'a term of a proposal',
  };
}

/** The statement whose verb holds this one: a paper's verb with nothing behind it, no other clause between them. */
function hostOf(statement: Statement, reader: Reader): Statement | undefined {
  const words = reader.language.obligations;
  for (const other of reader.before(statement).slice(0, REACH)) {
    const { predicate, negated } = other.proposition;
    const holds =
      predicate !== null && (words.containing.includes(predicate.lemma) || words.effects.includes(predicate.lemma));
    if (holds && !negated && textAfter(other).trim() === '' && paperOf(other, reader) !== undefined) return other;
    // Between them only what is held as well: "for Norland to leave | and for its allies to pay".
    if (!words.continuing.some((word) => other.citation.exact.toLowerCase().startsWith(`${word} `))) return undefined;
  }
  return undefined;
}

/** "the pact gives Norland access", "the treaty bars both from testing": what an accord does is what its parties owe. */
export const effect: PlainRule = ({ statement, reader, lemma, make }) => {
  const words = reader.language.obligations;
  const { negated, modality, predicate } = statement.proposition;
  if (predicate?.pos !== 'VERB' || !words.effects.includes(lemma) || negated) return null;
  if (modality !== null && modality !== 'will' && modality !== 'would') return null;
  const paper = paperOf(statement, reader);
  if (paper === undefined || textAfter(statement).trim() === '') return null;
  const { kind, status } = bindingOf(paper, statement, reader);
  const gets = actorsIn(statement, 'recipient');
  const by = actorsIn(statement, 'patient').filter((id) => !gets.includes(id) && !reader.isMatter(id));
  return kind === 'undertaking'
    ? make(
        kind,
        status,
        'term-of-agreement',
        'a term of an agreement',
        words.granting.includes(lemma) ? by.filter((id) => !named(statement, id, reader)) : by,
        gets,
      )
    : make(
        kind,
        status,
        'term-of-proposal',
        'a term of a proposal',
        paper.actors.filter((id) => !reader.isMatter(id)).slice(0, 1),
        by,
      );
};

/** Whether an actor is itself what the verb grants something to ("lets Norland fish"). */
function named(statement: Statement, actor: string, reader: Reader): boolean {
  const patient = statement.proposition.arguments.find((a) => a.role === 'patient');
  return patient !== undefined && reader.isCalled(actor, patient.head);
}

/** "the truce is to last 30 days", "the pact expires in 2031". */
export const lasts: PlainRule = ({ statement, reader, lemma, make }) => {
  const words = reader.language.obligations;
  const { negated, modality, times, governors } = statement.proposition;
  const runs = (word: string): boolean => words.running.includes(word);
  if (negated || modality === 'may' || modality === 'can' || times.length === 0) return null;
  const stated =
    runs(lemma) ||
    governors.some((g) => runs(g.lemma)) ||
    statement.proposition.terms.some((t) => t.pos === 'VERB' && runs(t.lemma));
  const paper =
    withHead(statement, [...words.settlements, ...words.lasting], 'agent', 'patient') ??
    statement.proposition.arguments.find((a) => ['agent', 'patient'].includes(a.role) && reader.isPaper(a.head));
  if (!stated || paper === undefined) return null;
  const { kind, status } = bindingOf(paper, statement, reader);
  const parties = unique(paper.actors.filter((id) => !reader.isMatter(id)));
  return kind === 'undertaking'
    ? make(kind, status, 'term-of-agreement', 'how long an agreement runs', parties)
    : make(kind, status, 'term-of-proposal', 'how long a proposal would run', parties.slice(0, 1));
};
