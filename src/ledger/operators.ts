// The forces that stand over a statement's content, innermost first: its own verb, the verbs that govern it, the cues of its chain.
import { overlap } from '../evidence/index.ts';
import type { Cue } from '../lang/cues.ts';
import type { Argument, Force, Statement } from '../statements/index.ts';
import { doers } from './bearers.ts';
import type { Reader } from './sign.ts';

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

/** Forces that turn to somebody for an act. */
const ASKING: ReadonlySet<Force> = new Set(['demand', 'request', 'order', 'refuse', 'reject']);

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
export function recipientsOf(
  statement: Statement,
  prepositions: readonly string[] = ['to', 'on', 'upon', 'from'],
): string[] {
  const oblique = statement.proposition.arguments.filter(
    (a) => a.role === 'oblique' && prepositions.includes(a.preposition ?? ''),
  );
  return unique([...actorsIn(statement, 'recipient'), ...oblique.flatMap((a) => a.actors)]);
}

/** All operators of a statement, innermost first. */
export function operatorsOf(statement: Statement, reader: Reader): Operator[] {
  const { language } = reader;
  const found: Operator[] = [];
  const weak = new Set(language.obligations.weak);
  const { predicate, governors, negated } = statement.proposition;
  if (predicate !== null && !weak.has(predicate.lemma)) {
    const table = predicate.pos === 'NOUN' ? language.cues.nouns : language.cues.verbs;
    const cue = table.find(
      (c) =>
        c.lemma === predicate.lemma &&
        (OBLIGING.has(c.force) || c.force === 'deny') &&
        fits(statement, c, predicate.pos === 'NOUN'),
    );
    if (cue !== undefined) {
      const agents = doers(statement, reader);
      const holders = agents.length > 0 || predicate.pos === 'VERB' ? agents : holdersOf(statement, reader);
      found.push({
        force: cue.force,
        lemma: predicate.lemma,
        agents: holders,
        recipients: addressed(statement, cue),
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
    if (link.cue === null || weak.has(link.cue.lemma) || !isCalledFor(link.cue, language.cues.verbs)) continue;
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

/** Whose a noun of promising or asking is: who stands before it, else the first behind it that its own prepositions bring. */
function holdersOf(statement: Statement, reader: Reader): string[] {
  const { predicate, arguments: parts } = statement.proposition;
  const owner = parts.find((a) => a.role === 'modifier' && a.actors.length > 0);
  if (owner !== undefined) return [...owner.actors];
  const { owning } = reader.language.obligations;
  const behind = parts.find(
    (a) =>
      a.role === 'oblique' &&
      a.start >= (predicate?.end ?? 0) &&
      owning.includes(a.preposition ?? '') &&
      a.actors.length > 0,
  );
  return behind === undefined ? [] : [...behind.actors];
}

/** Whether a cue that asks only with a preposition has it near: "called on Iran to", not "called the talks useful". */
function isCalledFor(cue: NonNullable<Statement['chain'][number]['cue']>, verbs: readonly Cue[]): boolean {
  const asks = verbs.filter((v) => v.lemma === cue.lemma && v.force === cue.force);
  if (
    cue.force !== 'demand' ||
    asks.length === 0 ||
    asks.some((v) => v.frames.some((frame) => frame !== 'preposition'))
  )
    return true;
  const after = cue.citation.suffix.split(/\s+/).slice(0, 6);
  return after.some((word) => word === 'to' || asks.some((v) => v.prepositions?.includes(word)));
}

/** Whom the verb turns to: with an infinitive ("asked Israel to wait") its object, else recipients and obliques. */
function addressed(statement: Statement, cue: Cue): string[] {
  // "called on Norland", but "urged them on its page": only the verb's own preposition addresses.
  const own = (cue.prepositions ?? []).filter((one) => one === 'on' || one === 'upon');
  const verb = statement.proposition.predicate?.end ?? 0;
  const called = statement.proposition.arguments.find(
    (a) => a.role === 'oblique' && own.some((one) => one === a.preposition),
  );
  const right = called !== undefined && called.start - verb <= 'upon the '.length ? called.actors : [];
  const recipients = unique([
    ...recipientsOf(statement, ASKING.has(cue.force) ? ['to', 'from'] : ['to', 'with']),
    ...right,
  ]);
  if (recipients.length > 0 || !['demand', 'request', 'order'].includes(cue.force)) return recipients;
  return cue.frames.includes('infinitive') ? actorsIn(statement, 'patient') : [];
}

/** The words after the predicate, within the statement. */
export function textAfter(statement: Statement): string {
  const { predicate } = statement.proposition;
  return predicate === null ? '' : statement.citation.exact.slice(predicate.end - statement.citation.start);
}

/** Whom, then at once what to do: "urged both sides to wait"; not "told CNN of the decision to wait", not "pushed to grow". */
function asksTo(after: string): boolean {
  // "appealed to both sides to wait": the first "to" is the verb's own.
  if (/^ .{2,80}? against \p{Ll}+ing\b/u.test(after)) return true;
  const [whom = '', act] = after.replace(/^ (?:to|on|upon|with) /u, ' ').split(/ (?:not )?to (?=\p{Ll})/u, 2);
  if (act === undefined || whom.trim() === '') return false;
  return !/(?:^|\s)(?:about|that|how|what|why|when)\b|\p{Lu}\S* (?:on \p{Lu}\S* )?of\b/u.test(whom);
}

/** Whether the statement shows a frame in which the word has this force: "call for", not "call a meeting". */
function fits(statement: Statement, cue: Cue, noun: boolean): boolean {
  const obliques = statement.proposition.arguments.flatMap((a) =>
    a.role === 'oblique' &&
    a.preposition !== null &&
    a.start >= (statement.proposition.predicate?.end ?? 0) &&
    !statement.proposition.times.some((t) => overlap(t, a) > 0)
      ? [a.preposition]
      : [],
  );
  const after = textAfter(statement);
  if (noun) {
    if (cue.force === 'demand' || cue.force === 'request')
      return obliques.includes('for') || /^ (?:that|to) /.test(after);
    return (
      statement.proposition.arguments.some((a) => a.role === 'oblique' || a.role === 'patient') ||
      /^ (?:that|to) /.test(after)
    );
  }
  // A bare "agreed" answers what was said before; a bare "promised" says nothing.
  if (after.trim() === '') return cue.force === 'agree';
  if (cue.lemma === 'commit') return /^ (?:itself |himself |herself |themselves )?to /.test(after);
  return cue.frames.some((frame) => {
    switch (frame) {
      case 'preposition': {
        const wanted = cue.prepositions ?? [];
        // "appealed to voters" asks nothing; "pushed back" refuses.
        if (
          cue.force === 'request' &&
          (after.startsWith(' back') || !(obliques.includes('for') || / for /.test(after) || asksTo(after)))
        )
          return false;
        return obliques.some((p) => wanted.includes(p)) || wanted.some((p) => after.startsWith(` ${p} `));
      }
      case 'infinitive':
        // "decides where to go": a question, no act.
        return cue.force === 'request'
          ? asksTo(after)
          : /\bto \p{Ll}/u.test(after) && !/^ (?:where|what|how|whether|when|who|which|why)\b/u.test(after);
      case 'object':
        return statement.proposition.arguments.some((a) => a.role === 'patient');
      case 'gerund':
        return /^ (?:\p{Ll}+ )?\p{Ll}+ing\b/u.test(after);
      case 'clause':
        return after.trim().length > 3;
      default:
        return false;
    }
  });
}
