// Resolves pronouns; where the rules do not decide, the mention stays without an actor.
import type { Token } from '../../nlp/index.ts';
import { body, isEmpty } from './pronoun-body.ts';
import { person } from './pronoun-person.ts';
import { several } from './pronoun-several.ts';
import type { Context, Resolved } from './resolve.ts';

/** The mention of a pronoun, or null when the token is none. */
export function pronoun(context: Context, token: Token): Resolved | null {
  if (!/^(?:PRP\$?|WP\$?|WDT)$/.test(token.tag)) return null;
  const at = { kind: 'pronoun' as const, from: token.i, to: token.i + 1 };
  const kind = context.reading.words.pronounKinds.get(token.lower);
  if (kind === undefined) return null;
  if (kind === 'first') {
    if ((context.places.quoteOf[token.i] ?? -1) < 0) return null;
    return { ...at, actors: [], rule: 'first-person', reason: 'First person in a quotation is its speaker.' };
  }
  if (kind === 'relative') return relative(context, token);
  if (token.dep === 'expl' || (kind === 'neuter' && token.tag === 'PRP' && isEmpty(context, token))) return null;
  const found =
    kind === 'male' || kind === 'female'
      ? person(context, token, kind)
      : kind === 'neuter'
        ? body(context, token)
        : several(context, token);
  if (found === null) return { ...at, actors: [], rule: 'unresolved', reason: 'No candidate, or more than one, fits.' };
  return { ...at, ...found };
}

/** The relative pronoun stands for the noun its clause belongs to. */
function relative(context: Context, token: Token): Resolved | null {
  let verb = token.head;
  for (let hop = 0; hop < 4 && verb.dep !== 'relcl' && verb.head.i !== verb.i; hop++) verb = verb.head;
  if (verb.dep !== 'relcl' || verb.head.i >= token.i) return null;
  const antecedent = context.reading.mentions.find((one) => one.head === verb.head.i);
  if (antecedent === undefined || antecedent.actors.length === 0) return null;
  return {
    kind: 'pronoun',
    from: token.i,
    to: token.i + 1,
    actors: antecedent.actors,
    rule: 'relative',
    reason: 'A relative pronoun stands for the noun before it.',
  };
}
