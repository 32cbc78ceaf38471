// Who may owe: an actor named by the head of the phrase that acts ("Trump", "the Kremlin's envoy"), not one merely named within it ("Trump's speech", "an attack by the US").
import type { Argument, Statement } from '../statements/index.ts';
import { textOf } from './nouns.ts';
import type { Reader } from './sign.ts';

/** Whether the head of a phrase is somebody who can bind himself: a name, a pronoun, or a noun of office, body or force. */
export function isBearer(statement: Statement, argument: Argument, reader: Reader): boolean {
  const head = argument.head.toLowerCase();
  const { bearers } = reader.language.obligations;
  if (bearers.includes(head) || bearers.includes(head.replace(/s$/, ''))) return true;
  if (argument.actors.some((id) => reader.isCalled(id, argument.head))) return true;
  // A capital marks a name, except on a first word; a phrase that is its head and means an actor names it.
  const text = textOf(statement, argument);
  const at = text.toLowerCase().lastIndexOf(head);
  if (argument.actors.length === 0 || at < 0) return false;
  return text.trim().length === argument.head.length || (at > 0 && /^\p{Lu}/u.test(text.slice(at)));
}

/** The actors that do what the statement tells, each named by the head of its phrase. */
export function doers(statement: Statement, reader: Reader, ...roles: readonly Argument['role'][]): string[] {
  const found = new Set(
    statement.proposition.arguments
      .filter((a) => (roles.length === 0 ? a.role === 'agent' : roles.includes(a.role)))
      .filter((a) => isBearer(statement, a, reader))
      .flatMap((a) => a.actors.filter((id) => isMeant(statement, a, id, reader))),
  );
  return [...found].filter((id) => !reader.isMatter(id));
}

/** The speaker behind "I", the side spoken for behind "we"; none where the speakers do not speak of themselves. */
export function speakersOf(statement: Statement, source: string, reader: Reader): string[] {
  const { firstPerson, oneself } = reader.language.obligations;
  const own = statement.proposition.arguments.find(
    (a) => a.role === 'agent' && firstPerson.includes(a.head.toLowerCase()),
  );
  if (own === undefined) return [];
  return [oneself.includes(own.head.toLowerCase()) ? source : reader.root(source)];
}

/** Whether an actor in a phrase is who the phrase is about: "the nations in Iran's talks" are not Iran. One the text does not name is. */
function isMeant(statement: Statement, argument: Argument, actor: string, reader: Reader): boolean {
  const text = textOf(statement, argument);
  const at = reader.named(actor, text);
  const head = text.toLowerCase().lastIndexOf(argument.head.toLowerCase());
  // "the president's critics" are not the president.
  if (at >= 0 && at < head && reader.language.obligations.opponents.includes(argument.head.toLowerCase())) return false;
  if (at < 0 || head < 0 || at <= head) return true;
  return (
    /^\p{L}*(?:,| and| of| from| for| in the| at the)? /u.test(text.slice(head)) &&
    !/\b(?:involved|engaged|that|who|which|between|against|near|outside)\b/u.test(text.slice(head, at))
  );
}

/** The parties an accord's own phrase names: "between A and B", "with B", else who stands before its noun ("the Norland truce"). */
export function partiesOf(statement: Statement, noun: Argument, reader: Reader): string[] {
  const text = textOf(statement, noun);
  const link = /\b(?:between|with|among)\b/.exec(text);
  const head = text.toLowerCase().lastIndexOf(noun.head.toLowerCase());
  const where = link !== null ? text.slice(link.index) : text.slice(0, Math.max(0, head));
  return noun.actors.filter((id) => !reader.isMatter(id) && reader.named(id, where) >= 0);
}
