// What "it" is, where it is a body that speaks and acts: a state, an organisation, an armed group, an outlet.
import type { Token } from '../../nlp/index.ts';
import { audible, CLAUSE, clauseSubject, type Found } from './clause-subjects.ts';
import { objectBody } from './pronoun-object.ts';
import type { Context } from './resolve.ts';
import type { Candidate } from './salience.ts';
import { isBody, isPersonNoun } from './source-nouns.ts';
import { nounForm } from './words.ts';

/** "it": the subject of this sentence, or of the sentence before when that is a body that can speak and act. */
export function body(context: Context, token: Token): Found | null {
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  const possessive = token.tag === 'PRP$';
  if (!possessive && !/^nsubj/.test(token.dep)) return objectBody(context, token);
  const fits = (one: Candidate): boolean =>
    isBody(context, one) && one.quote === (context.places.quoteOf[token.i] ?? -1) && audible(context, token, one);
  const near = clauseSubject(context, token, fits, (noun) => isThing(context, noun));
  if (near === 'open') return null;
  if (near !== null) return { actors: [near.actor.id], ...CLAUSE };
  const here = context.salience.best(sentence, 0, (one) => fits(one) && one.prominence > 0 && one.token < token.i);
  if (here !== null)
    return {
      actors: [here.actor.id],
      rule: 'it-same-sentence',
      reason: 'The state or body that is subject earlier in the sentence.',
    };
  if (possessive || context.reading.words.lists.colourlessVerbs.has(token.head.lemma)) return null;
  const root = mainSubject(context, token);
  if (root !== null && fits(root))
    return {
      actors: [root.actor.id],
      rule: 'it-main-subject',
      reason: 'The main subject of the sentence before is a body that can speak.',
    };
  return null;
}

/** A singular noun for a thing ("the jet … its range"); acts and accords have no "its". */
function isThing({ reading }: Context, noun: Token): boolean {
  return /^NNP?$/.test(noun.tag) && !isPersonNoun(reading.words, noun) && !reading.deeds.has(nounForm(noun));
}

/** The candidate that is main subject of the sentence before, when there is one. */
function mainSubject(context: Context, token: Token): Candidate | null {
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  return (
    context.salience.candidates.findLast(
      (one) => one.sentence === sentence - 1 && one.prominence === 2 && one.token < token.i,
    ) ?? null
  );
}

/** "it is clear that …", "it takes time to …": an it that stands for a later clause. */
export function isEmpty(context: Context, token: Token): boolean {
  const verb = token.head;
  const clause = verb.children.some(
    (child) => /^(?:ccomp|xcomp|csubj|advcl|relcl)$/.test(child.dep) && child.i > verb.i,
  );
  if (verb.lemma === 'be')
    return clause && verb.children.some((child) => child.dep === 'acomp' || child.dep === 'attr');
  return context.reading.words.lists.impersonalVerbs.has(verb.lemma) && clause;
}
