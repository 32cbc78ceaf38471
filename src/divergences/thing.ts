// The thing that starts, ends, waits or lasts: its noun and the words that tell it from others of its kind.
import type { Profile } from '../points/index.ts';
import type { Context } from './matter.ts';

/** What a statement says something of. */
export interface Thing {
  /** Concept of the noun; `pact` for what is agreed, whatever it is called. */
  readonly kind: string;
  /** Concepts beside the noun: energy, strike. */
  readonly marks: readonly string[];
}

/** Kind of everything agreed: a deal, a truce, a halt, an initiative. */
export const PACT = 'pact';

/** The thing a statement is about: its subject when that is a common noun, else what it acts on. */
export function thingOf(profile: Profile, context: Context): Thing | null {
  const { arguments: args, predicate } = profile.statement.proposition;
  const { courses, pacts } = context.lexicon;
  const agreed = new Set([...pacts, ...courses.standstills].map((word) => context.concepts.key(word)));
  const plain = (lemma: string): boolean => /^\p{Ll}[\p{L} -]+$/u.test(lemma);
  for (const role of ['agent', 'patient'])
    for (const argument of args) {
      if (argument.role !== role || !plain(argument.head) || courses.force.includes(argument.head)) continue;
      if (context.concepts.isLight(argument.head)) continue;
      const key = context.concepts.key(argument.head);
      const kind = agreed.has(key) ? PACT : key;
      const marks = argument.lemmas
        .filter((lemma) => plain(lemma) && lemma !== argument.head && !context.concepts.isLight(lemma))
        .map((lemma) => context.concepts.key(lemma))
        .filter((mark) => profile.keys.has(mark) && !agreed.has(mark) && mark !== predicate?.lemma);
      return { kind, marks: [...new Set(marks)].sort() };
    }
  return null;
}

/** Whether two may be one thing: pacts need no marks in common unless both have some, other things need one. */
export function oneThing(a: Thing, b: Thing): boolean {
  if (a.kind !== b.kind) return false;
  const shared = a.marks.some((mark) => b.marks.includes(mark));
  return shared || (a.kind === PACT && (a.marks.length === 0 || b.marks.length === 0));
}
