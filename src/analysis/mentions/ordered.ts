// "the former", "the latter": the first and the second of two that were just named, in the order of the text.
import type { Context, Resolved } from './resolve.ts';

/** The mention of "the former" or "the latter" at its noun; null when the word says something else ("the former minister"). */
export function ordered(context: Context, i: number): Resolved | null {
  const { doc, words } = context.reading;
  const token = doc.token(i);
  const which = words.ordered.get(token.lower);
  if (which === undefined || i === 0 || doc.token(i - 1).lower !== 'the') return null;
  // Beside a noun it is an adjective: "the former minister", "the latter part".
  if (/^(?:compound|advmod)$/.test(token.dep)) return null;
  const next = i + 1 < doc.length ? doc.token(i + 1) : null;
  if (next !== null && /^(?:NN|JJ|CD)/.test(next.tag)) return null;
  const at = { kind: 'nominal' as const, from: i - 1, to: i + 1, head: i };
  const here = context.places.sentenceOf[i] ?? -1;
  const quote = context.places.quoteOf[i] ?? -1;
  for (const reach of [0, 1]) {
    const near = context.salience
      .within(here, reach)
      .filter((one) => !one.modifier && !one.actor.plural && (one.quote === -1 || one.quote === quote));
    const actors = [...new Set(near.map(({ actor }) => actor))];
    const [first, second] = actors;
    if (actors.length === 2 && first !== undefined && second !== undefined)
      return {
        ...at,
        actors: [(which === 'first' ? first : second).id],
        rule: which === 'first' ? 'the-former' : 'the-latter',
        reason: `The ${which} of the only two just named.`,
      };
    if (actors.length > 2) break;
  }
  return { ...at, actors: [], rule: 'ambiguous', reason: 'There are not two, and only two, to choose from.' };
}
