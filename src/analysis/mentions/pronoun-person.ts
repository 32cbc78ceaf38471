// Who "he" and "she" are: a person of that gender, by clause, then by the nearest sentence's subject.
import type { Token } from '../../nlp/index.ts';
import { audible, CLAUSE, clauseSubject, type Found, isBound } from './clause-subjects.ts';
import type { Context } from './resolve.ts';
import type { Candidate } from './salience.ts';
import { isPersonNoun } from './source-nouns.ts';

/** Sentences a pronoun looks back; Hobbs and later counts find nearly all antecedents of he and she within three. */
const REACH = 3;

/** The person a masculine or feminine pronoun stands for; null when nobody fits, or two do. */
export function person(context: Context, token: Token, gender: 'female' | 'male'): Found | null {
  const fits = (one: Candidate): boolean =>
    (one.actor.kind === 'person' || isUnnamedPerson(context, one)) &&
    (one.actor.gender === null || one.actor.gender === gender);
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  const near = clauseSubject(context, token, fits);
  if (near === 'open') return null;
  if (near !== null) {
    near.actor.gender ??= gender;
    return { actors: [near.actor.id], ...CLAUSE };
  }
  const found = context.salience.best(
    sentence,
    REACH,
    (one) =>
      fits(one) &&
      audible(context, token, one) &&
      one.token < token.i &&
      !isBound(token, one) &&
      !isMereOwner(context, one),
  );
  if (found === null) return null;
  // What the pronoun tells of them holds from here on: "Holt … she … he" is not Holt.
  found.actor.gender ??= gender;
  return {
    actors: [found.actor.id],
    rule: found.prominence > 0 ? 'pronoun-subject' : 'pronoun-nearest',
    reason:
      found.prominence > 0
        ? 'The nearest sentence that speaks of such a person has them as subject.'
        : 'The only such person in the nearest sentence that speaks of one.',
  };
}

/** "a diplomat", not "a statement" or "the ministry". */
function isUnnamedPerson(context: Context, { actor, token }: Candidate): boolean {
  if (actor.kind !== 'unnamed' || actor.plural) return false;
  const head = context.reading.doc.token(token);
  return !/^NN/.test(head.tag) || isPersonNoun(context.reading.words, head);
}

/** "Trump's envoy": the owner in a title is not who is spoken of, when the title's holder is there too. */
function isMereOwner(context: Context, candidate: Candidate): boolean {
  return candidate.modifier && context.reading.doc.token(candidate.token).dep === 'compound';
}
