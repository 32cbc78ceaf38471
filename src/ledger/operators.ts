// The forces that stand over a statement's content, innermost first: its own verb, the verbs that govern it, the cues of its chain.
import type { Language } from '../lang/language.ts';
import type { Argument, Force, Statement } from '../statements/index.ts';

/** One force with who exerts it on whom. */
export interface Operator {
  readonly force: Force;
  readonly lemma: string;
  readonly agents: readonly string[];
  readonly recipients: readonly string[];
  readonly negated: boolean;
  readonly from: 'predicate' | 'governor' | 'cue';
}

/** Forces that make, ask for, or answer an obligation. */
const OBLIGING: ReadonlySet<Force> = new Set([
  'promise',
  'agree',
  'offer',
  'propose',
  'demand',
  'request',
  'order',
  'refuse',
  'reject',
  'support',
]);

/** Whether a force makes, asks for or answers an obligation. */
export function isObliging(force: Force): boolean {
  return OBLIGING.has(force);
}

/** Actors of the arguments in a role. */
export function actorsIn(statement: Statement, ...roles: readonly Argument['role'][]): string[] {
  return unique(statement.proposition.arguments.filter((a) => roles.includes(a.role)).flatMap((a) => a.actors));
}

/** Distinct strings in first-seen order. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Actors addressed: recipients, and obliques with a preposition of address. */
export function recipientsOf(statement: Statement): string[] {
  const oblique = statement.proposition.arguments.filter(
    (a) => a.role === 'oblique' && ['to', 'on', 'upon', 'with', 'of', 'from'].includes(a.preposition ?? ''),
  );
  return unique([...actorsIn(statement, 'recipient'), ...oblique.flatMap((a) => a.actors)]);
}

/** All operators of a statement, innermost first. */
export function operatorsOf(statement: Statement, language: Pick<Language, 'cues' | 'obligations'>): Operator[] {
  const found: Operator[] = [];
  const weak = new Set(language.obligations.weak);
  const { predicate, governors, negated } = statement.proposition;
  if (predicate !== null && !weak.has(predicate.lemma)) {
    const table = predicate.pos === 'NOUN' ? language.cues.nouns : language.cues.verbs;
    const cue = table.find((c) => c.lemma === predicate.lemma && (OBLIGING.has(c.force) || c.force === 'deny'));
    if (cue !== undefined) {
      const agents = actorsIn(statement, 'agent');
      const holders =
        agents.length > 0 || predicate.pos === 'VERB' ? agents : actorsIn(statement, 'modifier', 'oblique');
      found.push({
        force: cue.force,
        lemma: predicate.lemma,
        agents: holders,
        recipients: recipientsOf(statement),
        negated,
        from: 'predicate',
      });
    }
  }
  for (const governor of governors) {
    if (governor.force === null || weak.has(governor.lemma)) continue;
    found.push({
      force: governor.force,
      lemma: governor.lemma,
      agents: governor.agents,
      recipients: [],
      negated: governor.negated,
      from: 'governor',
    });
  }
  for (const link of [...statement.chain].reverse()) {
    if (link.cue === null || weak.has(link.cue.lemma)) continue;
    found.push({
      force: link.cue.force,
      lemma: link.cue.lemma,
      agents: link.source === null ? [] : [link.source],
      recipients: link.addressees,
      negated: link.negated,
      from: 'cue',
    });
  }
  return found;
}
