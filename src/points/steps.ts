// The stages of a matter that its statements tell of: one deal is proposed, agreed, ordered, begun and broken.
import type { Lexicon } from '../lang/lexicon.ts';
import type { Concepts } from './concepts.ts';
import type { Facet } from './facet.ts';
import type { Step } from './point.ts';

/** Steps in their usual order, each with its statements. One stage alone is no course: then the list is empty. */
export function stepsOf(members: readonly Facet[], concepts: Concepts, lexicon: Lexicon): Step[] {
  const steps = lexicon.steps.flatMap(([step, acts]): Step[] => {
    const keys = new Set(acts.map((lemma) => concepts.key(lemma, 'VERB')));
    const own = members.filter(
      ({ act, kind, statement }) =>
        act !== null && keys.has(act) && kind === 'event' && statement.polarity === 'affirmed',
    );
    if (own.length === 0) return [];
    const days = new Set(own.flatMap(({ days }) => days));
    return [
      {
        step,
        statements: own.map(({ statement }) => statement.id),
        date: days.size === 1 ? ([...days][0] ?? null) : null,
      },
    ];
  });
  return steps.length > 1 ? steps : [];
}
