// What parties want done: demands on others and wishes of their own, so that contrary wishes are seen ("abandon", "keep").
import type { Profile } from '../points/index.ts';
import type { Context } from './matter.ts';

/** Modalities of a wish or a readiness. */
const WISHES: ReadonlySet<string> = new Set(['want', 'ready']);

/** One wish: whose, and the concepts of the acts wished for. */
export interface Wish {
  readonly who: string;
  readonly acts: readonly string[];
}

/** The wish a statement tells: of its source when it says what others must do, of its agent when it says what he wants. */
export function wishOf(profile: Profile, context: Context): Wish | null {
  const { statement, agents } = profile;
  const { predicate, modality, terms, negated } = statement.proposition;
  if (predicate === null || negated) return null;
  const key = (lemma: string): string => context.concepts.key(lemma, 'VERB');
  const source = statement.chain.at(-1)?.source;
  if (profile.directive && source) return { who: context.blocs.root(source), acts: [key(predicate.lemma)] };
  const agent = agents[0];
  if (!WISHES.has(modality ?? '') || agent === undefined) return null;
  const below = terms
    .filter((term) => term.pos === 'VERB' && term.start > predicate.end)
    .map((term) => key(term.lemma));
  return { who: context.blocs.root(agent), acts: [key(predicate.lemma), ...below] };
}

/** Whether one party wants what the other wants undone. */
export function contrary(a: Wish, b: Wish, context: Context): boolean {
  return a.who !== b.who && a.acts.some((act) => b.acts.some((other) => context.concepts.opposed(act, other)));
}
