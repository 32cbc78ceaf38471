// Which nouns can be a source: people, bodies of people, documents that speak; decided by the noun, from lists, not by stop words.
import type { Token } from '../../nlp/index.ts';
import type { Context } from './resolve.ts';
import type { Candidate } from './salience.ts';
import { nounForm, type Words } from './words.ts';

/** "some say", "many believe", "29 percent said": people counted and not named. */
export function isCountedSpeaker(context: Context, head: Token): boolean {
  return head.dep === 'nsubj' && (head.tag === 'CD' || context.reading.words.lists.counted.has(head.lower));
}

/** "a number of officials", "dozens of diplomats": the people speak, not their number. */
export function isAmount(context: Context, noun: Token): boolean {
  return (
    context.reading.words.lists.amounts.has(nounForm(noun)) &&
    noun.children.some((c) => c.dep === 'prep' && c.lower === 'of')
  );
}

/** Whether the head noun means people or a body of people. The parts of "co-founder" and "ex-aide" count by the last. */
export function isAnimate(words: Words, head: Token): boolean {
  const noun = nounForm(head);
  if (words.lists.nobody.has(noun)) return false;
  const last = noun.split('-').at(-1) ?? noun;
  for (const form of [noun, head.lower, last])
    if (words.animate.has(form) || words.roleHeads.has(form) || words.institutionWords.has(form)) return true;
  return [...words.lists.personEndings].some((ending) => last.length > ending.length + 2 && last.endsWith(ending));
}

/** Whether the head noun means one person or persons, not a body of them. */
export function isPersonNoun(words: Words, head: Token): boolean {
  const noun = nounForm(head);
  return (
    words.lists.persons.has(noun) || words.roleHeads.has(noun) || words.lists.persons.has(noun.split('-').at(-1) ?? '')
  );
}

/** Whether a common noun can be a source: a person, a body, a people, or a document. */
export function canBeSource(context: Context, head: Token): boolean {
  const { words, channels } = context.reading;
  const noun = nounForm(head);
  return (
    isAnimate(words, head) ||
    channels.has(noun) ||
    words.lists.documents.has(noun) ||
    /^(?:NORP|ORG|PERSON)$/.test(head.entityType)
  );
}

const SINGULAR_BODIES = new Set(['state', 'government', 'organisation', 'armed-group', 'medium']);

/** Whether an "it" can stand for a candidate: one body, named or only described ("the committee", "the report"). */
export function isBody(context: Context, { actor, token }: Candidate): boolean {
  if (actor.plural) return false;
  if (SINGULAR_BODIES.has(actor.kind)) return true;
  const head = context.reading.doc.token(token);
  return actor.kind === 'unnamed' && head.tag === 'NN' && !isPersonNoun(context.reading.words, head);
}
