// What a statement offers for comparison: its concepts with their weights, who acts, on what, and the slots that identify it.
import type { Statement } from '../statements/index.ts';
import { actOf, type Compound } from './act.ts';
import type { Concepts } from './concepts.ts';
import { isDirective } from './directive.ts';
import type { Blocs } from './party.ts';
import { runsOf, wordingOf } from './runs.ts';
import { type Count, SLOT_WEIGHT, slotsOf } from './slots.ts';

/** A statement made comparable. */
export interface Profile {
  readonly statement: Statement;
  /** Concept keys; actors as "@id" and "^root", numbers "n:", dates "d:", durations "t:", places "p:". */
  readonly keys: ReadonlySet<string>;
  /** Concept of the act; null when the predicate says nothing of its own ("be", "have"). */
  readonly act: string | null;
  readonly agents: readonly string[];
  readonly agentRoots: readonly string[];
  /** The known parties among them that act together, when there are two or more; else empty. */
  readonly jointly: readonly string[];
  /** Concept keys of what the act is about: patients, obliques, attributes; and the actors among them. */
  readonly objects: ReadonlySet<string>;
  readonly objectRoots: readonly string[];
  readonly counts: readonly Count[];
  readonly ordinals: readonly Count[];
  /** Calendar days, fully fixed. */
  readonly days: readonly string[];
  readonly durations: readonly string[];
  readonly places: readonly string[];
  /** True when the statement tells what somebody is to do, not what is done. */
  readonly directive: boolean;
  /** Every run of words long enough to be taken over rather than chanced upon. */
  readonly runs: ReadonlySet<string>;
  /** Letters and digits only, for word-for-word comparison. */
  readonly wording: string;
  /** Background weight per key, in (0, 1]. */
  readonly background: ReadonlyMap<string, number>;
}

/** Share of its weight that a word counts when it stands outside the statement. */
const CARRIED = 0.6;

/** Builds the profile of one statement. */
export function profileOf(statement: Statement, concepts: Concepts, blocs: Blocs): Profile {
  const { proposition } = statement;
  const background = new Map<string, number>();
  const put = (key: string, weight: number): void => {
    if ((background.get(key) ?? 0) < weight) background.set(key, weight);
  };
  const actors = [...new Set(proposition.actors.flatMap((actor) => blocs.expand(actor)))];
  const names = new Set<string>();
  for (const actor of actors) {
    put(`@${actor}`, SLOT_WEIGHT.actor);
    put(`^${blocs.root(actor)}`, SLOT_WEIGHT.bloc);
    for (const word of blocs.nameWords(actor)) names.add(word);
  }
  const actorNames = new Set(names);
  for (const place of proposition.places) for (const word of place.split(/[\s-]+/)) names.add(concepts.fold(word));
  const inSlot = ({ start, pos }: { readonly start: number; readonly pos: string }): boolean =>
    proposition.times.some((time) => time.start <= start && start < time.end) ||
    // Of "ten living hostages" only the number has a key of its own.
    proposition.quantities.some(
      (item) => item.start <= start && start < item.end && (pos === 'NUM' || pos === 'ADV' || start === item.start),
    );
  const compounds: Compound[] = [];
  // Words that stand for a number, a date or a name have keys of their own.
  const elsewhere = new Set(names);
  let previous: { readonly lemma: string; readonly start: number; readonly end: number } | null = null;
  for (const term of proposition.terms) {
    if (term.pos === 'PRON') continue;
    const phrase: string | null =
      previous !== null && term.start - previous.end <= 1 ? `${previous.lemma} ${term.lemma}` : null;
    if (inSlot(term)) elsewhere.add(concepts.fold(term.lemma));
    else if (phrase !== null && previous !== null && concepts.isPhrase(phrase)) {
      put(concepts.key(phrase), 1);
      compounds.push({
        start: previous.start,
        parts: [concepts.fold(previous.lemma), concepts.fold(term.lemma)],
        key: concepts.key(phrase),
      });
    } else if (!names.has(concepts.fold(term.lemma)) || !/^(?:PROPN|ADJ)$/.test(term.pos))
      put(
        concepts.key(term.lemma, term.pos),
        term.pos === 'VERB' && concepts.isNaming(term.lemma) ? 0.1 : concepts.weight(term.lemma),
      );
    previous = term;
  }
  const slots = slotsOf(statement, concepts, actorNames);
  for (const [key, weight] of slots.keys) put(key, weight);
  const nouns = new Set(proposition.terms.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma));
  const empty = proposition.predicate !== null && concepts.isLight(proposition.predicate.lemma);
  const transitive = proposition.arguments.some(({ role }) => role === 'patient' || role === 'attribute');
  const agents: string[] = [];
  const objects = new Set<string>();
  const objectActors: string[] = [];
  for (const argument of proposition.arguments) {
    const who = argument.actors.flatMap((actor) => blocs.expand(actor));
    // What an argument stands for may be said outside the statement: "… a deal, signed in May".
    for (const lemma of argument.lemmas)
      if (!elsewhere.has(concepts.fold(lemma)) && !background.has(concepts.key(lemma)))
        put(concepts.key(lemma), CARRIED * concepts.weight(lemma));
    // "Tensions rose", "the truce began": what an act without object happens to is what it is about.
    const theme = argument.role === 'agent' && who.length === 0 && !transitive && nouns.has(argument.head);
    if (argument.role === 'agent' && !theme) {
      agents.push(...who);
      continue;
    }
    objectActors.push(...who);
    // A thing acted on is a thing, however common its name ("a report"); pronouns are not among the terms' nouns.
    if (
      argument.role === 'patient' &&
      !empty &&
      nouns.has(argument.head) &&
      !elsewhere.has(concepts.fold(argument.head))
    )
      objects.add(concepts.key(argument.head));
    const within = compounds.filter(({ start }) => argument.start <= start && start < argument.end);
    for (const { key } of within) objects.add(key);
    for (const lemma of [argument.head, ...argument.lemmas])
      if (
        !concepts.isLight(lemma) &&
        !elsewhere.has(concepts.fold(lemma)) &&
        !within.some(({ parts }) => parts.includes(concepts.fold(lemma)))
      )
        objects.add(concepts.key(lemma));
  }
  const act = actOf(statement, concepts, compounds, elsewhere);
  return {
    statement,
    keys: new Set(background.keys()),
    // "10 bodies of hostages" names a counted thing and no act.
    act: slots.counts.some(({ unit }) => unit === act) ? null : act,
    agents: unique(agents),
    agentRoots: unique(agents.map((actor) => blocs.root(actor))),
    jointly: together(agents, blocs),
    objects,
    objectRoots: unique(objectActors.map((actor) => blocs.root(actor))),
    counts: slots.counts,
    ordinals: slots.ordinals,
    days: slots.days,
    durations: slots.durations,
    places: slots.places,
    directive: isDirective(statement, agents, concepts, blocs),
    runs: runsOf(wordingOf(statement.citation.exact), concepts, elsewhere),
    wording: wordingOf(statement.citation.exact),
    background,
  };
}

/** Named parties acting together; unnamed sources and groups may be anybody's. */
function together(agents: readonly string[], blocs: Blocs): string[] {
  const roots = unique(agents.map((actor) => blocs.root(actor))).filter(
    (root) => !['unnamed', 'group', 'government'].includes(blocs.party(root)?.kind ?? 'unnamed'),
  );
  return roots.length > 1 ? roots : [];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
