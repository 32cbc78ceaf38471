// The act a statement is about, seen through verbs that say nothing of their own.
import type { Argument, Statement } from '../statements/index.ts';
import type { Concepts } from './concepts.ts';

/** Two words that are one concept, where they stand. */
export interface Compound {
  readonly start: number;
  readonly parts: readonly [string, string];
  readonly key: string;
}

/** The act: the predicate's concept, or, under a light verb, that of the event noun it carries ("conducted a strike"). */
export function actOf(
  statement: Statement,
  concepts: Concepts,
  compounds: readonly Compound[],
  elsewhere: ReadonlySet<string>,
): string | null {
  const { predicate, arguments: args } = statement.proposition;
  if (predicate === null) return null;
  if (predicate.pos === 'NOUN' && elsewhere.has(concepts.fold(predicate.lemma))) return null;
  if (predicate.pos === 'VERB' && concepts.isIntending(predicate.lemma)) {
    // Four characters: " to ".
    const below = statement.proposition.terms.find(({ start }) => start > predicate.end);
    if (
      below !== undefined &&
      below.pos === 'VERB' &&
      below.start - predicate.end === 4 &&
      !concepts.isLight(below.lemma)
    )
      return concepts.key(below.lemma, 'VERB');
  }
  const object = args.find(({ role }) => role === 'patient');
  // "Struck a deal" is no strike.
  if (predicate.pos === 'VERB' && object !== undefined && concepts.isConcluding(predicate.lemma)) {
    const pact = concepts.key(object.head);
    if (concepts.isPact(pact)) return pact;
  }
  if (predicate.pos === 'VERB' && startsByForce(predicate.lemma, args, concepts)) return concepts.key('begin', 'VERB');
  const empty = concepts.isLight(predicate.lemma) || (predicate.pos === 'VERB' && concepts.isNaming(predicate.lemma));
  if (!empty) return concepts.key(predicate.lemma, predicate.pos);
  for (const role of ['patient', 'attribute', 'oblique', 'agent'] as const)
    for (const argument of args) {
      const head = concepts.fold(argument.head);
      // Of the obliques only "engage in talks" carries the act.
      if (role === 'oblique' && argument.preposition !== 'in') continue;
      if (argument.role !== role || concepts.isLight(head) || elsewhere.has(head)) continue;
      const compound = compounds.find(
        ({ start, parts }) => argument.start <= start && start < argument.end && parts[1] === head,
      );
      return compound?.key ?? concepts.key(head);
    }
  return null;
}

/** "Take effect", "enter into force". */
function startsByForce(lemma: string, args: readonly Argument[], concepts: Concepts): boolean {
  return args.some(
    ({ role, preposition, head, actors }) =>
      actors.length === 0 &&
      concepts.isForce(head) &&
      ((role === 'patient' && lemma === 'take') || (role === 'oblique' && preposition === 'into')),
  );
}
