// What a statement offers for comparison: its concepts with their weights, who acts, on what, and the slots that identify it.
import type { Statement } from '../statements/index.ts';
import type { Concepts } from './concepts.ts';
import { fold } from './concepts.ts';
import type { Blocs } from './party.ts';

/** A counted or ordered thing. */
export interface Count {
  readonly value: number;
  readonly bound: string;
  readonly unit: string | null;
}

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

const DAY = /^\d{4}-\d\d-\d\d/;
const OBLIGATION = new Set(['must', 'should']);
const DIRECTIVE_FORCES = new Set(['demand', 'request', 'order', 'propose']);
/** Background weights of what is no plain word: a number with its unit, a day, a length of time, an actor, his bloc, a place. */
const SLOT_WEIGHT = {
  count: 1.1,
  number: 0.4,
  ordinal: 1.1,
  day: 0.9,
  duration: 1,
  actor: 0.5,
  bloc: 0.35,
  place: 0.6,
};

/** Share of its weight that a word counts when it stands outside the statement. */
const CARRIED = 0.6;

function wordingOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

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
    const party = blocs.party(actor);
    for (const alias of [party?.name ?? '', ...(party?.aliases ?? [])])
      for (const word of alias.split(/[\s-]+/)) if (/^\p{Lu}/u.test(word)) names.add(fold(word));
  }
  const actorNames = new Set(names);
  for (const place of proposition.places) for (const word of place.split(/[\s-]+/)) names.add(fold(word));
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
    if (inSlot(term)) elsewhere.add(fold(term.lemma));
    else if (phrase !== null && previous !== null && concepts.isPhrase(phrase)) {
      put(concepts.key(phrase), 1);
      compounds.push({
        start: previous.start,
        parts: [fold(previous.lemma), fold(term.lemma)],
        key: concepts.key(phrase),
      });
    } else if (!names.has(fold(term.lemma)) || !/^(?:PROPN|ADJ)$/.test(term.pos))
      put(concepts.key(term.lemma, term.pos), concepts.weight(term.lemma));
    previous = term;
  }
  const counts: Count[] = [];
  const ordinals: Count[] = [];
  for (const quantity of proposition.quantities) {
    if (quantity.value === null) continue;
    const head = quantity.unit?.split(' ').at(-1);
    const unit = head === undefined ? null : concepts.key(head);
    const count = { value: quantity.value, bound: quantity.bound, unit };
    if (quantity.kind === 'ordinal') {
      ordinals.push(count);
      put(`o:${quantity.value}`, SLOT_WEIGHT.ordinal);
    } else {
      counts.push(count);
      put(`n:${quantity.value}`, SLOT_WEIGHT.number);
      if (unit !== null) put(`n:${quantity.value} ${unit}`, SLOT_WEIGHT.count);
    }
  }
  const days: string[] = [];
  const durations: string[] = [];
  for (const time of proposition.times) {
    if (time.type === 'DURATION') {
      durations.push(time.value);
      put(`t:${time.value}`, SLOT_WEIGHT.duration);
    } else if (DAY.test(time.value)) {
      const day = time.value.slice(0, 10);
      days.push(day);
      put(`d:${day}`, SLOT_WEIGHT.day);
    } else if (time.type === 'DATE' && time.certainty !== 'unknown') put(`d:${time.value}`, SLOT_WEIGHT.day);
  }
  const places = proposition.places.map(fold).filter((place) => !actorNames.has(place));
  for (const place of places) put(`p:${place}`, SLOT_WEIGHT.place);

  const nouns = new Set(proposition.terms.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma));
  const empty = proposition.predicate !== null && concepts.isLight(proposition.predicate.lemma);
  const agents: string[] = [];
  const objects = new Set<string>();
  const objectActors: string[] = [];
  for (const argument of proposition.arguments) {
    const who = argument.actors.flatMap((actor) => blocs.expand(actor));
    // What an argument stands for may be said outside the statement: "… a deal, signed in May".
    for (const lemma of argument.lemmas)
      if (!elsewhere.has(fold(lemma)) && !background.has(concepts.key(lemma)))
        put(concepts.key(lemma), CARRIED * concepts.weight(lemma));
    if (argument.role === 'agent') {
      agents.push(...who);
      continue;
    }
    objectActors.push(...who);
    // A thing acted on is a thing, however common its name ("a report"); pronouns are not among the terms' nouns.
    if (argument.role === 'patient' && !empty && nouns.has(argument.head) && !elsewhere.has(fold(argument.head)))
      objects.add(concepts.key(argument.head));
    const within = compounds.filter(({ start }) => argument.start <= start && start < argument.end);
    for (const { key } of within) objects.add(key);
    for (const lemma of [argument.head, ...argument.lemmas])
      if (
        !concepts.isLight(lemma) &&
        !elsewhere.has(fold(lemma)) &&
        !within.some(({ parts }) => parts.includes(fold(lemma)))
      )
        objects.add(concepts.key(lemma));
  }
  return {
    statement,
    keys: new Set(background.keys()),
    act: actOf(statement, concepts, compounds, elsewhere),
    agents: unique(agents),
    agentRoots: unique(agents.map((actor) => blocs.root(actor))),
    jointly: together(agents, blocs),
    objects,
    objectRoots: unique(objectActors.map((actor) => blocs.root(actor))),
    counts,
    ordinals,
    days: unique(days),
    durations: unique(durations),
    places,
    directive: isDirective(statement, agents, concepts, blocs),
    runs: runsOf(wordingOf(statement.citation.exact), concepts, elsewhere),
    wording: wordingOf(statement.citation.exact),
    background,
  };
}

/** Background weight from which a word of a run carries a matter. */
const RUN_WEIGHT = 0.4;

/** Words of a run, and those of them that must carry a matter. */
const RUN = 6;
const CARRYING = 2;

/** The runs of a wording that hold enough words of weight; names, numbers and dates carry none. */
function runsOf(wording: string, concepts: Concepts, names: ReadonlySet<string>): Set<string> {
  const words = wording.split(' ');
  const carries = words.map((word) => (concepts.weight(word) > RUN_WEIGHT && !names.has(word) ? 1 : 0));
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) {
    let weight = 0;
    for (let next = at; next < at + RUN; next++) weight += carries[next] ?? 0;
    if (weight >= CARRYING) runs.add(words.slice(at, at + RUN).join(' '));
  }
  return runs;
}

/** Told as what somebody is to do: by its modal, by what governs it, or by a cue that insists on another's act. */
function isDirective(statement: Statement, agents: readonly string[], concepts: Concepts, blocs: Blocs): boolean {
  const { modality, governors, tense } = statement.proposition;
  const link = statement.chain.at(-1);
  if (OBLIGATION.has(modality ?? '') || DIRECTIVE_FORCES.has(link?.cue?.force ?? '')) return true;
  if (governors.some(({ force }) => force !== null && DIRECTIVE_FORCES.has(force))) return true;
  if (!link?.cue || link.source === null || agents.length === 0 || modality !== null || tense !== 'present')
    return false;
  const source = blocs.root(link.source);
  return (
    concepts.key(link.cue.lemma, 'VERB') === concepts.key('demand', 'VERB') &&
    !agents.some((agent) => blocs.root(agent) === source)
  );
}

/** Two words that are one concept, where they stand. */
interface Compound {
  readonly start: number;
  readonly parts: readonly [string, string];
  readonly key: string;
}

/** The act: the predicate's concept, or, under a light verb, that of the event noun it carries ("conducted a strike"). */
function actOf(
  statement: Statement,
  concepts: Concepts,
  compounds: readonly Compound[],
  elsewhere: ReadonlySet<string>,
): string | null {
  const { predicate, arguments: args } = statement.proposition;
  if (predicate === null) return null;
  if (predicate.pos === 'NOUN' && elsewhere.has(fold(predicate.lemma))) return null;
  if (!concepts.isLight(predicate.lemma)) return concepts.key(predicate.lemma, predicate.pos);
  for (const role of ['patient', 'attribute', 'oblique', 'agent'] as const)
    for (const argument of args) {
      const head = fold(argument.head);
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
