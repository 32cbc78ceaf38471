// The signs of commitments in one statement: by its verb of obligation where it has one, else by the plain rules.
import type { Statement } from '../statements/index.ts';
import { isAvoided, isPurpose, owesNothing } from './gates.ts';
import { withHead } from './nouns.ts';
import { ofOperator } from './operator-signs.ts';
import { isObliging, type Operator, operatorsOf, unique } from './operators.ts';
import { plainSigns, suggestedSign } from './plain-signs.ts';
import type { Reader, Sign } from './sign.ts';

/** Words below which a fragment ("agreed") states nothing that could be owed. */
const LEAST_WORDS = 2;

/** Forces that answer or bind, so that in a purpose they are still to come. */
const ANSWERING: ReadonlySet<string> = new Set(['agree', 'promise', 'support', 'reject', 'refuse']);

/** Whether the verb of obligation only says what a paper holds. */
function isHeld(statement: Statement, core: Operator | undefined, reader: Reader): boolean {
  const { containing, settlements, proposals, conditions } = reader.language.obligations;
  if (core === undefined || core.from !== 'predicate' || !(containing.includes(core.lemma) || core.lemma === 'propose'))
    return false;
  return withHead(statement, [...settlements, ...proposals, ...conditions], 'agent') !== undefined;
}

/** The signs a statement gives; none for plain facts. */
export function signsOf(statement: Statement, reader: Reader): Sign[] {
  if (statement.citation.exact.split(/\s+/).length < LEAST_WORDS) return [];
  if (owesNothing(statement, reader) || isAvoided(statement)) return [];
  const proposed = suggestedSign(statement, reader);
  if (proposed !== null) return [proposed];
  const operators = operatorsOf(statement, reader);
  // "to get them to agree": under another's verb the act is a purpose; what is asked is that verb's.
  const purpose = isPurpose(statement) || statement.citation.exact.startsWith('to ');
  const governed = operators.some((o) => o.from !== 'predicate' && isObliging(o.force));
  const at = operators.findIndex(
    (o) => isObliging(o.force) && !(purpose && o.from === 'predicate' && (governed || ANSWERING.has(o.force))),
  );
  if (at < 0 && isPurpose(statement) && operators.some((o) => o.from === 'predicate' && ANSWERING.has(o.force)))
    return [];
  // "the deal calls for", "the accord proposes": the paper holds the term, nobody calls.
  const core = isHeld(statement, operators[at], reader) ? undefined : operators[at];
  const found =
    core === undefined ? plainSigns(statement, reader) : ofOperator(statement, core, operators.slice(at + 1), reader);
  const source = statement.chain.at(-1)?.source ?? null;
  const { firstPerson } = reader.language.obligations;
  const own = statement.proposition.arguments.find(
    (a) => a.role === 'agent' && firstPerson.includes(a.head.toLowerCase()),
  );
  // "I" is the speaker, "we" the side that the speaker speaks for.
  const speaker =
    own === undefined || source === null ? [] : [/^(?:i|me)$/i.test(own.head) ? source : reader.root(source)];
  return found.map((sign) => {
    const by =
      sign.by.length === 0 || (sign.by.length === 1 && sign.by[0] === source)
        ? speaker.length > 0
          ? speaker
          : sign.by
        : unique(sign.by);
    const people = (ids: readonly string[]): string[] =>
      unique(ids.flatMap(reader.membersOf)).filter((id) => !reader.isMatter(id));
    return { ...sign, by: people(by), to: people(sign.to).filter((id) => !by.includes(id)) };
  });
}
