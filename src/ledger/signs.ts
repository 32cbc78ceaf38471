// The signs of commitments in one statement: by its verb of obligation where it has one, else by the plain rules.
import type { Statement } from '../statements/index.ts';
import { speakersOf } from './bearers.ts';
import { isAvoided, isCircumstance, isPurpose, owesNothing } from './gates.ts';
import { heldSign } from './held-signs.ts';
import { withHead } from './nouns.ts';
import { ofOperator } from './operator-signs.ts';
import { isObliging, type Operator, operatorsOf, unique } from './operators.ts';
import { namedSign, plainSigns, suggestedSign } from './plain-signs.ts';
import type { Reader, Sign } from './sign.ts';

/** Words below which a fragment ("agreed") states nothing that could be owed. */
const LEAST_WORDS = 2;

/** Forces that answer or bind, so that in a purpose they are still to come. */
const ANSWERING: ReadonlySet<string> = new Set(['agree', 'promise', 'support', 'reject', 'refuse']);

/** Forces that ask: in an infinitive of purpose ("met in order to press him") they are still to come as well. */
const ASKING: ReadonlySet<string> = new Set(['demand', 'request']);

/** Whether the verb of obligation only says what a paper holds. */
function isHeld(statement: Statement, core: Operator | undefined, reader: Reader): boolean {
  const { containing, settlements, proposals, conditions } = reader.language.obligations;
  if (core === undefined || core.from !== 'predicate') return false;
  // "the pact is intended to last": nobody intends, the pact's length is told.
  const { intending, lasting } = reader.language.obligations;
  if (
    intending.includes(core.lemma) &&
    (withHead(statement, [...settlements, ...lasting], 'patient') !== undefined ||
      statement.proposition.arguments.some((a) => a.role === 'patient' && reader.isPaper(a.head)))
  )
    return true;
  if (!(containing.includes(core.lemma) || core.lemma === 'propose')) return false;
  return withHead(statement, [...settlements, ...proposals, ...conditions], 'agent') !== undefined;
}

/** The signs a statement gives; none for plain facts. */
export function signsOf(statement: Statement, reader: Reader): Sign[] {
  if (statement.citation.exact.split(/\s+/).length < LEAST_WORDS) return [];
  if (owesNothing(statement, reader) || isAvoided(statement) || isCircumstance(statement, reader)) return [];
  const proposed = suggestedSign(statement, reader);
  if (proposed !== null) return [proposed];
  const held = heldSign(statement, reader);
  if (held !== null) return [held];
  const operators = operatorsOf(statement, reader);
  // "to get them to agree": under another's verb the act is a purpose; what is asked is that verb's.
  const purpose = isPurpose(statement) || statement.citation.exact.startsWith('to ');
  const governed = operators.some((o) => o.from !== 'predicate' && isObliging(o.force));
  const at = operators.findIndex(
    (o) =>
      isObliging(o.force) &&
      !(purpose && o.from === 'predicate' && (governed || ANSWERING.has(o.force) || ASKING.has(o.force))),
  );
  if (at < 0 && isPurpose(statement) && operators.some((o) => o.from === 'predicate' && ANSWERING.has(o.force)))
    return [];
  // "the deal calls for", "the accord proposes": the paper holds the term, nobody calls.
  const core = isHeld(statement, operators[at], reader) ? undefined : operators[at];
  const found =
    core === undefined
      ? plainSigns(statement, reader)
      : owned(ofOperator(statement, core, operators.slice(at + 1), reader), statement, core, reader);
  // "he would sign the bill": what is signed is no accord, but the signing is announced.
  const later = statement.proposition.modality === 'will' || statement.proposition.modality === 'would';
  if (found.length === 0 && later && core?.from === 'predicate' && core.lemma === 'sign')
    found.push(...plainSigns(statement, reader));
  const source = statement.chain.at(-1)?.source ?? null;
  const speaker = source === null ? [] : speakersOf(statement, source, reader);
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

/** "a Norland guarantee that ships will pass": where a noun governs, whose it is stands in its own phrase. */
function owned(signs: Sign[], statement: Statement, core: Operator, reader: Reader): Sign[] {
  if (core.from !== 'governor' || signs.some((sign) => sign.by.length > 0)) return signs;
  const sign = namedSign(statement, reader);
  return sign === null ? signs : [sign];
}
