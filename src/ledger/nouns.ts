// Noun phrases of proposals and settlements: which argument they are, and whose they are.
import type { Argument, Statement } from '../statements/index.ts';
import type { Reader } from './sign.ts';

/** The first argument whose head is in a word set, in any of the roles (all roles when none is given). */
export function withHead(
  statement: Statement,
  nouns: readonly string[],
  ...roles: readonly Argument['role'][]
): Argument | undefined {
  return statement.proposition.arguments.find(
    (a) => (roles.length === 0 || roles.includes(a.role)) && nouns.includes(a.head.toLowerCase()),
  );
}

/** The text of an argument, as far as it lies in the statement. */
export function textOf(statement: Statement, argument: Argument): string {
  const { start, exact } = statement.citation;
  return exact.slice(Math.max(0, argument.start - start), Math.max(0, argument.end - start));
}

/**
 * Who put a proposal forward: the possessor before its noun, or who stands in its of-, by- or from-phrase; of a chain of names
 * ("the president's envoy X") the last. Empty when the phrase names nobody but `others`.
 */
export function ownersOf(statement: Statement, reader: Reader, others: readonly string[] = []): string[] {
  const words = reader.language.obligations;
  const noun = withHead(statement, words.proposals, 'patient', 'oblique', 'agent', 'attribute');
  if (noun === undefined) return [];
  const actors = noun.actors.filter((id) => !others.includes(id) && !reader.isMatter(id));
  if (actors.length === 0) return [];
  const text = textOf(statement, noun);
  const at = text.toLowerCase().lastIndexOf(noun.head.toLowerCase());
  const after = /^\S*(?: [\p{Ll}-]+){0,3}? (?:of|by|from) (.*?)(?= (?:on|for|to|with|in|that|which) |$)/u.exec(
    text.slice(Math.max(0, at)),
  );
  for (const segment of [after?.[1], at < 0 ? text : text.slice(0, at)]) {
    if (segment === undefined) continue;
    const found = actors.map((id) => ({ id, at: reader.named(id, segment) })).filter((hit) => hit.at >= 0);
    found.sort((a, b) => b.at - a.at);
    if (found[0] !== undefined) return [found[0].id];
  }
  return actors.length === 1 ? [...actors] : [];
}

/** Whether the object is something asked for or offered by its noun: a call, a demand, a request. */
export function isAskedFor(statement: Statement, reader: Reader): boolean {
  const nouns = reader.language.cues.nouns.filter((cue) =>
    ['demand', 'request', 'propose', 'offer', 'order'].includes(cue.force),
  );
  return statement.proposition.arguments.some(
    (a) => (a.role === 'patient' || a.role === 'oblique') && nouns.some((cue) => cue.lemma === a.head.toLowerCase()),
  );
}

/** Whether a phrase names a claim ("the notion that", "Hamas' claim"): denying one refuses nothing. */
export function isClaim(noun: string, reader: Reader): boolean {
  return reader.language.cues.nouns.some(
    (cue) => cue.lemma === noun && ['assert', 'report', 'accuse', 'deny', 'think'].includes(cue.force),
  );
}
