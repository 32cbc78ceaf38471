// Whether a statement, as told, says that its act did not happen, and whether it says so flatly enough to contradict another.
import type { Profile } from '../points/index.ts';
import type { Context } from './matter.ts';

/** Words looked at behind a verb for the "not" that negates it. */
const REACH = 3;

/** Denied, or told as a claim that is called wrong: "called the report that it had … baseless". */
export function isDenied({ statement }: Profile, context: Context): boolean {
  const { governors, terms, predicate, negated } = statement.proposition;
  const { exact, start } = statement.citation;
  const { negations, negationBridges } = context.lexicon.disputes;
  const says = predicate !== null && (!context.concepts.isLight(predicate.lemma) || predicate.lemma === 'be');
  if (says && !negated && predicate !== null) {
    // "neither the president nor …", "was deemed not credible", "was NOT a bribe": the negation stands outside the verb.
    const behind = wordsOf(exact.slice(predicate.end - start)).slice(0, REACH);
    while (behind[0] !== undefined && (negationBridges.includes(behind[0]) || behind[0].endsWith('ly'))) behind.shift();
    // "decided not to launch" denies the launch, not the decision.
    if (negations.includes(behind[0] ?? '') && behind[1] !== 'to') return true;
    // "no doubt" affirms.
    const [first = '', second = ''] = wordsOf(exact);
    const sure = context.lexicon.disputes.certainties.includes(second);
    if (negations.includes(first) && !sure && !isRelative(statement.citation.exact, context)) return true;
  }
  if (statement.polarity === 'denied') return true;
  const isClaim = (lemma: string): boolean => context.lexicon.claims.includes(lemma);
  const isFalse = ({ lemma }: { readonly lemma: string }): boolean => context.lexicon.falsehoods.includes(lemma);
  if (!governors.some(({ lemma }) => isClaim(lemma))) return false;
  // "The reports that it used gas | were false": what is called false stands in the clause beside.
  const verdict = context
    .beside(statement)
    .some(
      ({ statement: other }) =>
        other.proposition.arguments.some(({ role, head }) => role === 'agent' && isClaim(head)) &&
        !other.proposition.negated &&
        other.proposition.terms.some(isFalse),
    );
  return verdict || terms.some(isFalse);
}

/**
 * A whole clause told without condition, whose negation is plain: none that an adverb weakens ("not yet", "not only"), none
 * hidden before the verb ("in no way"), no denial of a denial. Too much hangs on the reading of the others.
 */
export function isFlat({ statement }: Profile, context: Context): boolean {
  const { predicate, condition, negated, arguments: args } = statement.proposition;
  if (predicate === null || condition !== null || predicate.pos === 'NOUN') return false;
  if (!args.some(({ role }) => role === 'agent' || role === 'patient' || role === 'attribute')) return false;
  if (negated && statement.polarity === 'affirmed') return false;
  const { negations, limitedNegations } = context.lexicon.disputes;
  const { exact, start, end } = statement.citation;
  // "'No money' paid to Borland": what stands outside the clause may hold the "no".
  if (args.some(({ role, ...at }) => role === 'patient' && (at.end <= start || at.start >= end))) {
    const own = statement.polarity === 'affirmed' && !args.some(({ role }) => role === 'agent');
    if (own) return false;
  }
  const isNo = (word: string): boolean => negations.includes(word) || /n['’]t$/.test(word);
  const said = wordsOf(exact);
  const hidden = wordsOf(exact.slice(0, Math.max(0, predicate.start - start)));
  if (statement.polarity === 'affirmed' && hidden.slice(1).some(isNo)) return false;
  if (!said.some(isNo)) return true;
  return !said.some(
    (word, at) =>
      limitedNegations.includes(word) &&
      // "not only", "not imposed solely in response": a word between the two is the verb.
      (at === said.length - 1 || said.slice(Math.max(0, at - 2), at).some(isNo)),
  );
}

/** "none of those who left": the verb is that of a clause inside the phrase. */
function isRelative(exact: string, context: Context): boolean {
  return wordsOf(exact)
    .slice(1, REACH + 2)
    .some((word) => context.lexicon.relatives.includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}
