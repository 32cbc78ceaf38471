// What pronouns look for their actor by: the subject of the clause around them, whom they can hear, whom they cannot mean.
import type { Token } from '../../nlp/index.ts';
import type { Context, Resolved } from './resolve.ts';
import type { Candidate } from './salience.ts';

/** What a pronoun was found to stand for. */
export type Found = Pick<Resolved, 'actors' | 'rule' | 'reason'>;

/** "S, he said": whom S speaks of is not therefore who says it. True for a subject whose verb of saying closes its sentence. */
function isPostposed(context: Context, token: Token): boolean {
  const verb = token.head;
  if (token.dep !== 'nsubj' || !context.reading.speech.has(verb.lemma.toLowerCase()) || token.i === 0) return false;
  const said = verb.children.some((c) => /^(?:ccomp|parataxis)$/.test(c.dep));
  const after = verb.children.some((c) => c.dep === 'ccomp' && c.i > verb.i);
  return said && !after && /^[,"”’']+$/.test(token.doc.token(Math.min(token.i, token.leftEdge.i) - 1).text);
}

/** Candidates in other quotations, in any quotation for a pronoun outside, or in what the pronoun says, are skipped. */
export function audible(context: Context, token: Token, candidate: Candidate): boolean {
  if (candidate.sentence === context.places.sentenceOf[token.i] && isPostposed(context, token)) return false;
  const quote = context.places.quoteOf[token.i] ?? -1;
  return candidate.quote === -1 || candidate.quote === quote;
}

/**
 * The subject of the clause a pronoun stands in, or of the clauses around that one, when it fits: "Putin said he would …",
 * "Washington insists that Tehran close its plants"; of an infinitive, whoever is made to do it. 'open' where a subject that is
 * not resolved might be meant: then nobody farther off is. `thing`: whether a noun that is no actor may be meant.
 */
export function clauseSubject(
  context: Context,
  token: Token,
  fits: (candidate: Candidate) => boolean,
  thing: (noun: Token) => boolean = () => false,
): Candidate | 'open' | null {
  const of = (noun: Token): Candidate | null => {
    const found = context.salience.candidates.findLast((one) => one.token === noun.i);
    return found !== undefined && fits(found) && audible(context, token, found) && !isBound(token, found)
      ? found
      : null;
  };
  let at = token;
  for (let hop = 0; hop < 12 && at.head.i !== at.i; hop++) {
    const below = at;
    at = at.head;
    // "forced the firm to cut its prices": the firm cuts.
    if (below.dep === 'xcomp') {
      const made = at.children.find((c) => c.dep === 'dobj' && c.i < below.i && c.i < token.i);
      const controller = made === undefined ? null : of(made);
      if (controller !== null) return controller;
    }
    for (const child of at.children) {
      if (!/^nsubj/.test(child.dep) || child.i === token.i || child.i > token.i) continue;
      const found = of(child);
      if (found !== null) return found;
      // "The manufacturer Ford": the name beside the noun says who it is.
      const apposed = child.children.filter((c) => c.dep === 'appos').map((c) => c.i);
      const known = context.salience.candidates.some(
        (one) => (one.token >= child.leftEdge.i && one.token <= child.i) || apposed.includes(one.token),
      );
      if (!known && (isOpen(context, child) || thing(child))) return 'open';
    }
  }
  return null;
}

/** A noun phrase, or a relative pronoun, of which nobody knows whom it means. */
function isOpen(context: Context, noun: Token): boolean {
  if (/^W(?:P|DT)$/.test(noun.tag)) return true;
  return context.reading.mentions.some(
    (one) => one.head === noun.i && one.kind === 'nominal' && one.actors.length === 0,
  );
}

/** "him" is not the subject of its own verb, "his" may be. */
export function isBound(token: Token, candidate: Candidate): boolean {
  if (token.tag === 'PRP$' || /self$|selves$/.test(token.lower)) return false;
  const clause = token.dep === 'pobj' ? token.head.head : token.head;
  if (token.dep === 'nsubj' || token.dep === 'nsubjpass') return false;
  return token.doc.token(candidate.token).head.i === clause.i;
}

/** The reason of every pronoun found by `clauseSubject`. */
export const CLAUSE = {
  rule: 'clause-subject',
  reason: 'The subject of the clause, or of the clause around it, fits.',
};
