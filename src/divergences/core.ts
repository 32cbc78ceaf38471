// Whether two clauses fill the same places with the same things: what is denied of one must be what is said of the other.
//
// A word in common somewhere in two clauses ("spoke with the president about troops", "did not speak with troops") is the
// commonest false alarm on unseen reports; heads in the same places are what a reader compares.
import type { Profile } from '../points/index.ts';
import type { Argument } from '../statements/index.ts';
import type { Context } from './matter.ts';

/** What an act is done to: patients and what a copula says, else what its prepositions bring in; times and places aside. */
export function coreOf({ statement }: Profile): readonly Argument[] {
  const { arguments: args, times, places } = statement.proposition;
  // "took place": the noun belongs to the verb.
  const direct = args.filter(
    ({ role, lemmas }) => role === 'attribute' || (role === 'patient' && lemmas.join(' ') !== 'place'),
  );
  if (direct.length > 0) return direct;
  return args.filter(
    ({ role, start, end, head }) =>
      role === 'oblique' && !places.includes(head) && !times.some((time) => start < time.end && time.start < end),
  );
}

/** Whether the two speak of one thing done: heads or parties of what is acted on meet, and no named party stands against another. */
export function sameCore(a: Profile, b: Profile, context: Context): boolean {
  if (existential(a) !== existential(b) || isCopular(a) !== isCopular(b)) return false;
  if (!sameCompany(a, b, context)) return false;
  const [left, right] = [coreOf(a), coreOf(b)];
  if (left.length === 0 && right.length === 0) return sameSubject(a, b, context);
  if (left.length === 0 || right.length === 0) return false;
  return left.some((x) => right.some((y) => meet(x, y, a, b, context)));
}

/** "There was a consensus": a clause that says of nothing else that it is so. */
function existential({ statement }: Profile): boolean {
  const { arguments: args, predicate } = statement.proposition;
  return predicate?.lemma === 'be' && !args.some(({ role }) => role === 'agent' || role === 'patient');
}

function isCopular({ statement }: Profile): boolean {
  return statement.proposition.predicate?.lemma === 'be';
}

/** "The president resigned" of one president; "the meeting took place" of any who met. */
function sameSubject(a: Profile, b: Profile, context: Context): boolean {
  const subjectOf = ({ statement }: Profile): string | null => {
    const subject = statement.proposition.arguments.find(({ role }) => role === 'agent');
    return subject === undefined ? null : context.concepts.key(subject.head);
  };
  const [left, right] = [subjectOf(a), subjectOf(b)];
  if (left !== null && left === right) return true;
  if ([left, right].includes(a.act)) return true;
  return a.agentRoots.some((root) => b.agentRoots.includes(root)) || left === null || right === null;
}

/** A noun phrase by its head and all its words, as concepts. */
interface Thing {
  readonly head: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Whether what two stances are taken on is one thing: a common head, more than one common word, or a plan and what it is a
 * plan of ("a ceasefire proposal", "the ceasefire").
 */
export function sameObject(a: Profile, b: Profile, context: Context): boolean {
  const ideas = new Set([...context.lexicon.pacts, ...context.lexicon.ideas].map((word) => context.concepts.key(word)));
  return objectsOf(a, context).some((x) =>
    objectsOf(b, context).some(
      (y) =>
        x.head === y.head ||
        [...x.words].filter((word) => y.words.has(word)).length > 1 ||
        (ideas.has(x.head) && x.words.has(y.head)) ||
        (ideas.has(y.head) && y.words.has(x.head)),
    ),
  );
}

/** What the act takes, or, when that is a clause of its own ("rejected releasing them"), the nouns of the clause. */
function objectsOf(profile: Profile, context: Context): readonly Thing[] {
  const key = (lemma: string): string => context.concepts.key(lemma);
  const { terms, predicate } = profile.statement.proposition;
  const core = coreOf(profile).map(({ head, lemmas }) => ({ head: key(head), words: new Set(lemmas.map(key)) }));
  if (predicate === null || coreOf(profile).some(({ start }) => start >= predicate.end)) return core;
  const words = new Set(
    terms.filter(({ start }) => start >= predicate.end).map(({ lemma, pos }) => context.concepts.key(lemma, pos)),
  );
  const below = terms
    .filter(({ start, pos, lemma }) => start >= predicate.end && pos === 'NOUN' && !context.concepts.isLight(lemma))
    .map(({ lemma }) => ({ head: key(lemma), words }));
  return [...core, ...below];
}

/** Heads that are one concept or name one party; words of two heads that are synonyms of what is agreed count as one. */
function meet(x: Argument, y: Argument, a: Profile, b: Profile, context: Context): boolean {
  const key = (lemma: string): string => context.concepts.key(lemma);
  if (key(x.head) === key(y.head)) return true;
  const roots = ({ actors }: Argument): string[] => actors.map((actor) => context.blocs.root(actor));
  if (isName(x) && isName(y) && roots(x).some((root) => roots(y).includes(root))) return true;
  // "the offer for a truce", "the truce offer": what is shared is more than one word of it.
  const words = (argument: Argument, profile: Profile): string[] =>
    [argument.head, ...argument.lemmas].map(key).filter((word) => profile.objects.has(word));
  const right = new Set(words(y, b));
  return new Set(words(x, a).filter((word) => right.has(word))).size > 1;
}

function isName({ head }: Argument): boolean {
  return head !== head.toLowerCase();
}

/** Named parties brought in by one preposition ("with the president", "to Borland") must be the same. */
function sameCompany(a: Profile, b: Profile, context: Context): boolean {
  const company = ({ statement }: Profile): Argument[] =>
    statement.proposition.arguments.filter(
      ({ role, preposition }) => role === 'recipient' || (role === 'oblique' && preposition !== null),
    );
  return company(a).every((x) =>
    company(b).every((y) => {
      if (x.preposition !== y.preposition || x.role !== y.role) return true;
      if (x.actors.length === 0 || y.actors.length === 0) return true;
      return x.actors.some((actor) =>
        y.actors.some((other) => context.blocs.root(actor) === context.blocs.root(other)),
      );
    }),
  );
}
