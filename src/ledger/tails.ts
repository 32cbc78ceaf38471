// A clause right behind an accord dates it and is no accord of its own: "agreed on a truce | that begins on Friday", "| starting on Friday".
import type { Obligations } from '../lang/obligations.ts';
import type { Statement } from '../statements/index.ts';
import type { Sign } from './sign.ts';

/** What opens such a clause. */
const RELATIVE = /^(?:that|which)\b/iu;

/** Signs with every dating clause handed to the sign of the accord before it; one told as past keeps what it says of its life. */
export function withTails(signs: readonly Sign[], ordered: readonly Statement[], words: Obligations): Sign[] {
  const next = new Map(ordered.map((statement, i) => [statement.id, ordered[i + 1]]));
  const tails = new Map<string, Sign>();
  const own = new Map<string, Sign>();
  for (const sign of signs) {
    if (!own.has(sign.statement.id)) own.set(sign.statement.id, sign);
    const tail = next.get(sign.statement.id);
    if (tail !== undefined && !tails.has(tail.id) && isTail(sign.statement, tail, words)) tails.set(tail.id, sign);
  }
  return [
    ...signs.filter((sign) => !tails.has(sign.statement.id)),
    ...ordered.flatMap((statement): Sign[] => {
      const host = tails.get(statement.id);
      if (host === undefined) return [];
      const told = own.get(statement.id)?.status ?? host.status;
      const status = statement.proposition.tense === 'past' ? told : host.status;
      return [{ ...host, statement, status, making: false, bare: true, about: host.about ?? host.statement.id }];
    }),
  ];
}

/** A relative clause, or a participle of beginning, running or ending ("starting on Friday"). */
function opensTail({ citation, proposition }: Statement, words: Obligations): boolean {
  if (RELATIVE.test(citation.exact)) return true;
  const lemma = proposition.predicate?.lemma ?? '';
  const verbs = [...words.starting, ...words.ending, ...words.running];
  return /^\p{Ll}+ing\b/u.test(citation.exact) && verbs.includes(lemma);
}

function isTail(before: Statement, tail: Statement, words: Obligations): boolean {
  if (tail.document !== before.document || tail.sentence !== before.sentence || tail.polarity === 'denied')
    return false;
  if (!opensTail(tail, words) || tail.proposition.negated || tail.proposition.times.length === 0) return false;
  const nouns = [...words.lasting, ...words.settlements, ...words.meetings];
  if (!before.proposition.terms.some((term) => term.pos === 'NOUN' && nouns.includes(term.lemma))) return false;
  // The clause's subject is the noun before it; "a truce that Norland broke on Friday" tells of Norland.
  return tail.proposition.arguments.every((a) => a.role !== 'agent' || a.start < tail.citation.start);
}
