// What "it" is as an object ("struck it", "on it"): a body only where nothing else of the two sentences could be meant.
import type { Token } from '../../nlp/index.ts';
import { audible, type Found, isBound } from './clause-subjects.ts';
import type { Context } from './resolve.ts';
import { isBody, isPersonNoun } from './source-nouns.ts';

const ARGUMENT = /^(?:nsubj|nsubjpass|dobj|pobj|attr|conj|dative|appos)$/;
/** Tokens looked at before the pronoun, whatever the length of the sentences. */
const REACH = 80;

/** The only body spoken of in this sentence and the one before, when they hold no singular noun for a thing; null otherwise. */
export function objectBody(context: Context, token: Token): Found | null {
  const { reading, places, salience } = context;
  const { doc, words } = reading;
  // "denied it": what was told, nobody.
  if (token.dep === 'dobj' && reading.speech.has(token.head.lemma.toLowerCase())) return null;
  const here = places.sentenceOf[token.i] ?? -1;
  const near = salience.within(here, 1).filter((one) => one.token < token.i);
  const bodies = near.filter((one) => isBody(context, one) && audible(context, token, one) && !isBound(token, one));
  const actors = new Set(bodies.map(({ actor }) => actor));
  const [only] = actors;
  if (actors.size !== 1 || only === undefined) return null;
  const spoken = new Set(near.map((one) => one.token));
  for (let i = token.i - 1; i >= 0 && token.i - i < REACH && here - (places.sentenceOf[i] ?? -1) <= 1; i--) {
    const noun = doc.token(i);
    if (!/^NNP?$/.test(noun.tag) || !ARGUMENT.test(noun.dep) || spoken.has(i)) continue;
    if (/^(?:DATE|TIME|PERSON|CARDINAL|ORDINAL)$/.test(noun.entityType) || isPersonNoun(words, noun)) continue;
    return null;
  }
  return {
    actors: [only.id],
    rule: 'it-object',
    reason: 'The only body spoken of here, and no thing that could be meant instead.',
  };
}
