// What a statement tells below its own verb: the act under a wrapper, the objects of an open complement, who "I" and "we" are.
//
// "They wanted to begin normalising ties", "a mutual interest was expressed in normalising ties" and "they will normalise
// ties" are one matter told three ways; the verb of each is another.
import type { Argument, Term } from '../statements/index.ts';
import type { Concepts } from './concepts.ts';
import type { Facet, Kind } from './facet.ts';
import type { Blocs } from './party.ts';
import type { Profile } from './profile.ts';

/** Acts below the main one that are kept. */
const DEEPEST = 4;
/** Weight of a word that two words make up together ("halt attacks" for "ceasefire"). */
const COMPOSED = 0.8;
const FIRST_PERSON = new Set(['i', 'we']);

/** Reads a profile as one matter, with what the statement's own words add to it. */
export function deepen(profile: Profile, concepts: Concepts, blocs: Blocs): Facet {
  const { statement } = profile;
  const { predicate, arguments: args } = statement.proposition;
  const below = belowVerb(profile, concepts);
  const background = new Map(profile.background);
  const objects = new Set(profile.objects);
  const agents = [...profile.agents, ...firstPerson(profile, concepts, blocs)];
  const pair = args.find(({ role, actors }) => role === 'agent' && actors.length > 1);
  // "The two leaders" are counted no more than "Putin and Trump" are.
  for (const { value, unit } of profile.counts)
    if (pair !== undefined && value === pair.actors.length && unit === concepts.key(pair.head)) {
      background.delete(`n:${value}`);
      background.delete(`n:${value} ${unit}`);
    }
  let { act, directive } = profile;
  const lemma = predicate?.lemma.split(' ')[0] ?? '';
  const verbs = below.filter(({ pos }) => pos === 'VERB');

  if (predicate !== null && predicate.pos !== 'NOUN') {
    const addressee = args.find(
      ({ role, preposition, actors }) =>
        actors.length > 0 &&
        (role === 'patient' ||
          role === 'recipient' ||
          (role === 'oblique' && /^(?:on|upon|to)$/.test(preposition ?? ''))),
    );
    if (concepts.isUrging(lemma) && addressee !== undefined && verbs.length > 0) {
      directive = true;
      agents.push(...addressee.actors.flatMap((actor) => blocs.expand(actor)));
      // Whom it is asked of is not what it is about.
      objects.clear();
      const asked = verbs.find((term) => !concepts.isLight(term.lemma) && !isPassing(term, below, concepts));
      if (asked !== undefined) act = concepts.key(asked.lemma, 'VERB');
    } else if (concepts.isUrging(lemma)) {
      const wanted = args.find(
        ({ role, preposition, head }) => role === 'oblique' && preposition === 'for' && concepts.isEvent(head),
      );
      if (wanted !== undefined) {
        directive = true;
        act = concepts.key(wanted.head);
      }
    }
    if (concepts.isTaking(lemma) && args.some(({ role, head }) => role === 'patient' && concepts.isOffer(head)))
      act = concepts.key('accept', 'VERB');
    const phrase = below[0] !== undefined && predicate !== null ? `${predicate.lemma} ${below[0].lemma}` : '';
    if (concepts.isPhrase(phrase)) act = concepts.key(phrase, 'VERB');
  }
  const restated = restates(profile, lemma, args, concepts);
  if (restated !== null) {
    act = concepts.key(restated.head);
    agents.splice(0, agents.length, ...restated.actors.flatMap((actor) => blocs.expand(actor)));
    objects.delete(act);
  }
  if (act === null || concepts.isStaging(lemma)) {
    const staged = verbs.find((term) => !concepts.isLight(term.lemma) && !concepts.isWrapper(term.lemma));
    if (staged !== undefined && (concepts.isStaging(lemma) || concepts.isLight(lemma)))
      act = concepts.key(staged.lemma, 'VERB');
  }
  const wrapped = restated === null && isWrapper(profile, lemma, args, concepts);
  if (wrapped) {
    const inner = below.find(
      (term) =>
        !concepts.isLight(term.lemma) &&
        !concepts.isWrapper(term.lemma) &&
        (term.pos === 'VERB' ? !isPassing(term, below, concepts) : concepts.isEvent(term.lemma)),
    );
    if (inner !== undefined) act = concepts.key(inner.lemma, inner.pos);
  }
  // "agreed to spare the lives …": what the act is about, and a second act, stand in the clause below.
  const open = wrapped || (directive && !profile.directive) || ![...objects].some((key) => key !== act);
  const acts = new Set<string>(act === null ? [] : [act]);
  if (profile.act !== null && !wrapped && restated === null && !concepts.isStaging(lemma)) acts.add(profile.act);
  if (open) {
    const inside = args.filter(({ role }) => role !== 'agent' && !wrapped);
    for (const term of verbs.slice(0, DEEPEST))
      if (
        !concepts.isLight(term.lemma) &&
        !concepts.isWrapper(term.lemma) &&
        !isPassing(term, below, concepts) &&
        !inside.some(({ start, end }) => start <= term.start && term.end <= end)
      )
        acts.add(concepts.key(term.lemma, 'VERB'));
    for (const term of below)
      if (!concepts.isLight(term.lemma) && !concepts.isWrapper(term.lemma) && term.pos !== 'ADV')
        objects.add(concepts.key(term.lemma, term.pos));
  }
  // "Agreed to a framework", "signed the accord": a pact is made, whatever the verb.
  if (
    !wrapped &&
    acts.size > 0 &&
    [...acts].some((key) => concepts.isAssent(key) || key === concepts.key('sign', 'VERB'))
  )
    for (const { role, preposition, head } of args)
      if (
        (role === 'patient' || (role === 'oblique' && /^(?:to|on)$/.test(preposition ?? ''))) &&
        concepts.isPact(concepts.key(head))
      )
        acts.add(concepts.key(head));
  for (const [doing, thing, whole] of concepts.composites)
    if (background.has(doing) && background.has(thing) && !background.has(whole)) {
      background.set(whole, COMPOSED);
      if (objects.has(thing) || objects.has(doing)) objects.add(whole);
      if (act === doing && objects.has(thing)) acts.add(whole);
    }
  const property = propertyOf(profile, concepts);
  if (property !== null) {
    objects.clear();
    for (const key of property) objects.add(key);
  }
  const rank = rankOf(profile, property !== null, concepts);
  const kind: Kind = rank !== null ? 'rank' : property !== null ? 'property' : 'event';
  return {
    ...profile,
    background,
    keys: new Set(background.keys()),
    act: rank ?? (property === null ? act : null),
    acts: rank !== null ? new Set([rank]) : property === null ? acts : new Set(),
    agents: unique(agents),
    agentRoots: unique(agents.map((actor) => blocs.root(actor))),
    objects,
    directive,
    kind,
    clause: null,
    borrowed: null,
  };
}

/** Content words after the verb that stand for themselves: no names, numbers or dates. */
function belowVerb({ statement, background }: Profile, concepts: Concepts): Term[] {
  const { predicate, arguments: args, terms } = statement.proposition;
  if (predicate === null) return [];
  const agents = args.filter(({ role }) => role === 'agent');
  return terms.filter(
    (term) =>
      term.start >= predicate.end &&
      term.pos !== 'PRON' &&
      term.pos !== 'NUM' &&
      !agents.some((arg) => arg.start <= term.start && term.end <= arg.end) &&
      (background.has(concepts.key(term.lemma, term.pos)) || term.pos === 'ADV' || concepts.isLight(term.lemma)),
  );
}

/** "wanted to …", "expressed interest in …", "is ready to …". */
function isWrapper(profile: Profile, lemma: string, args: readonly Argument[], concepts: Concepts): boolean {
  const { predicate } = profile.statement.proposition;
  if (predicate === null || predicate.pos === 'NOUN') return false;
  if (concepts.isWrapper(lemma) || concepts.isIntending(lemma)) return true;
  // "rejected the idea of X" is no way of saying X.
  const key = concepts.key(lemma, 'VERB');
  if (concepts.isAnswer(key) || key === concepts.key('propose', 'VERB')) return false;
  return args.some(({ role, head }) => (role === 'patient' || role === 'attribute') && concepts.isWrapper(head));
}

/** "confirming the call", "denied the strike": the event told of, when it stands as a noun. */
function restates(profile: Profile, lemma: string, args: readonly Argument[], concepts: Concepts): Argument | null {
  if (profile.statement.proposition.predicate?.pos !== 'VERB' || !concepts.isRestating(lemma)) return null;
  return args.find(({ role, head }) => role === 'patient' && concepts.isEvent(head)) ?? null;
}

/** "begin" before "improving". */
function isPassing(term: Term, below: readonly Term[], concepts: Concepts): boolean {
  const next = below[below.indexOf(term) + 1];
  return concepts.isAspectual(term.lemma) && next?.pos === 'VERB';
}

/** "I", "we": the one whose words they are. */
function firstPerson({ statement, agents, act }: Profile, concepts: Concepts, blocs: Blocs): readonly string[] {
  if (agents.length > 0) return [];
  // "We agreed", "we met": the speaker and somebody else.
  if (act !== null && (concepts.isAnswer(act) || concepts.isSymmetric(act))) return [];
  const source = statement.chain.at(-1)?.source;
  const own = statement.proposition.arguments.some(({ role, head }) => role === 'agent' && FIRST_PERSON.has(head));
  return own && source != null ? blocs.expand(source) : [];
}

/**
 * What is said of a thing that is known: "it was a defensive strike", "this was the first strike in 11 days". The concepts
 * of the judgement, or null when the statement tells of the thing itself.
 */
function propertyOf({ statement, ordinals }: Profile, concepts: Concepts): string[] | null {
  const { predicate, arguments: args } = statement.proposition;
  if (predicate === null || !(predicate.lemma === 'be' || concepts.isNaming(predicate.lemma))) return null;
  const attribute = args.find(({ role }) => role === 'attribute');
  const subject = args.find(({ role }) => role === (predicate.lemma === 'be' ? 'agent' : 'patient'));
  if (attribute === undefined || subject === undefined) return null;
  const pronoun = /^(?:it|this|that|these|those|which|what)$/.test(subject.head);
  const ordinal =
    ordinals.length > 0 && /^(?:first|second|third|fourth|fifth|1st|2nd|3rd|last|latest|only)$/.test(attribute.head);
  const sameThing = pronoun || concepts.key(subject.head) === concepts.key(attribute.head);
  const head = concepts.key(attribute.head);
  const matter = concepts.isEvent(attribute.head) || concepts.isPact(head);
  // "The accord was a great deal for us", "called it a true test": a verdict, whatever its noun.
  const rated = statement.proposition.terms.some(
    ({ pos, start, end }) => pos === 'ADJ' && attribute.start <= start && end <= attribute.end,
  );
  if (!(ordinal && concepts.isEvent(subject.head)) && !(matter && (sameThing || rated))) return null;
  const said = attribute.lemmas
    .map((lemma) => concepts.key(lemma))
    .filter((key) => key !== head && statement.proposition.terms.some(({ lemma }) => concepts.key(lemma) === key));
  return said.length + ordinals.length > 0 ? said : null;
}

/**
 * The concept of what is called the first (second, last) of its kind: by a judgement ("this was the first strike in 11
 * days"), or by a phrase that says since when ("first strike since the deal"). Null for all else.
 */
function rankOf(profile: Profile, judged: boolean, concepts: Concepts): string | null {
  const { statement, ordinals } = profile;
  const { predicate, terms } = statement.proposition;
  if (ordinals.length === 0 || predicate === null) return null;
  if (!judged && (predicate.pos === 'VERB' || !isScoped(profile, concepts))) return null;
  const thing = concepts.isEvent(predicate.lemma)
    ? predicate.lemma
    : terms.find(({ lemma, pos }) => pos === 'NOUN' && concepts.isEvent(lemma))?.lemma;
  return thing === undefined ? null : concepts.key(phraseAt(profile, thing, concepts));
}

/** "since the deal", "in 11 days", "ever". */
function isScoped({ statement, durations, days }: Profile, concepts: Concepts): boolean {
  const { arguments: args, terms } = statement.proposition;
  return (
    args.some(({ preposition }) => preposition === 'since') ||
    (durations.length > 0 && days.length === 0) ||
    terms.some(({ lemma }) => concepts.isEver(lemma))
  );
}

/** A noun with the word before it when the two are one concept: "air strike". */
export function phraseAt({ statement }: Profile, lemma: string, concepts: Concepts): string {
  const { terms } = statement.proposition;
  const at = terms.findIndex((term) => term.lemma === lemma);
  const phrase = `${terms[at - 1]?.lemma ?? ''} ${lemma}`;
  return concepts.isPhrase(phrase) ? phrase : lemma;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
