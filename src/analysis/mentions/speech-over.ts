// Whether a noun is a source: subject of a verb of saying, "according to" it, a document of its own.
import type { Token } from '../../nlp/index.ts';
import type { Context } from './resolve.ts';
import { isAmount } from './source-nouns.ts';
import { nounForm } from './words.ts';

/** The lemma of the verb of saying over a noun; "shared" when it is another verb's subject first, "named" where the phrase is a source without a verb; null otherwise. */
export function speechOver(context: Context, noun: Token): string | null {
  const { speech, minds, channels } = context.reading;
  const says = (verb: Token): string | null => {
    // "made clear", "pointed out"
    const made = verb.children.find(
      (c) => /^(?:acomp|oprd|prt)$/.test(c.dep) && speech.has(`${verb.lemma.toLowerCase()} ${c.lower}`),
    );
    if (made !== undefined) return verb.lemma.toLowerCase();
    const lemma = verb.lemma.toLowerCase();
    if ((speech.has(lemma) || minds.has(lemma)) && /^(?:VERB|AUX)$/.test(verb.pos)) return lemma;
    // "entered the town and said", "agreed, saying": the subject of the first verb speaks in the second.
    for (const next of verb.children)
      if (
        /^(?:conj|advcl|xcomp)$/.test(next.dep) &&
        next.i > verb.i &&
        speech.has(next.lemma.toLowerCase()) &&
        !next.children.some((c) => /^nsubj/.test(c.dep))
      )
        return 'shared';
    return null;
  };
  let head = noun;
  for (let hop = 0; hop < 3 && (head.dep === 'conj' || head.dep === 'appos'); hop++) head = head.head;
  if (head.dep === 'pobj' && head.head.lower === 'of' && isAmount(context, head.head.head)) head = head.head.head;
  const { dep } = head;
  if (dep === 'nsubj') {
    const verb = says(head.head);
    if (verb !== null) return verb;
    // "The ministry held a briefing. It said …": a body that acts can be spoken of again.
    const definite = noun.children.some((c) => c.dep === 'det' && c.lower === 'the');
    if (definite && noun.tag === 'NN' && context.reading.words.institutionWords.has(nounForm(noun))) return 'named';
  }
  // "a diplomat who said"
  for (const clause of head.children)
    if (
      clause.dep === 'relcl' &&
      clause.children.some((c) => c.dep === 'nsubj' && /^(?:who|which|that)$/.test(c.lower))
    ) {
      const verb = says(clause);
      if (verb !== null) return verb;
    }
  if (dep === 'pobj') {
    const preposition = head.head;
    if (preposition.lower === 'to' && preposition.head.lower === 'according')
      return context.reading.measures.has(nounForm(noun)) ? null : 'according';
    if (preposition.dep === 'agent') return says(preposition.head);
    // "a statement from the ministry"
    if (/^(?:from|by)$/.test(preposition.lower) && channels.has(nounForm(preposition.head))) return 'named';
  }
  if (dep === 'dobj' && /^(?:cite|quote)$/.test(head.head.lemma)) return 'named';
  // "the ministry's statement"
  if (dep === 'poss' && channels.has(nounForm(head.head))) return 'named';
  return null;
}
