// Whose idea a thing is: who proposed, drafted or asked for it, in whatever words, and whether the report says so or ascribes it.
import type { Profile } from '../points/index.ts';
import type { Argument } from '../statements/index.ts';
import type { Context, Matter, Told } from './matter.ts';

/** A thing with the bloc it comes from. */
export interface Asking extends Told {
  readonly matter: Matter;
  readonly who: string;
  /** What was proposed: talks, a truce. */
  readonly what: readonly string[];
  /**
   * `act`: told as an act of proposing or asking; `owned`: the thing is called the party's; `ascribed`: the report leaves it
   * to others to call it so.
   */
  readonly how: 'act' | 'owned' | 'ascribed';
}

/** Everything a statement says of whose idea a thing is. */
export function askingsOf(profile: Profile, matter: Matter, context: Context): Asking[] {
  const { statement } = profile;
  const { modality, predicate, arguments: args } = statement.proposition;
  if (statement.polarity === 'denied' || modality === 'may' || modality === 'must' || modality === 'should') return [];
  const { authoring, requests, ascribing } = context.lexicon.disputes;
  const { initiating, ideas } = context.lexicon;
  const make = (who: string | null, what: readonly string[], how: Asking['how']): Asking[] =>
    who === null || what.length === 0
      ? []
      : [{ profile, matter, who, what, how, value: '', citation: statement.citation }];
  const things = (roles: readonly string[], prepositions: readonly string[]): string[] =>
    args
      .filter(
        ({ role, preposition }) =>
          roles.includes(role) || (role === 'oblique' && prepositions.includes(preposition ?? '')),
      )
      .flatMap((argument) => thingsIn(argument, context));
  const ascribed = ascription(profile, ascribing, context);
  if (ascribed !== null) return make(ascribed.who, ascribed.what, 'ascribed');
  const found: Asking[] = [];
  if (predicate !== null && predicate.pos === 'VERB') {
    const [who = null, ...others] = profile.agentRoots.filter((root) => isKnown(root, context));
    const does = initiating.includes(predicate.lemma) || authoring.includes(predicate.lemma.split(' ')[0] ?? '');
    if (
      does &&
      others.length === 0 &&
      statement.proposition.tense !== 'future' &&
      modality !== 'will' &&
      modality !== 'would'
    )
      found.push(...make(who, things(['patient'], ['for']), 'act'));
  }
  // "took place at the request of X", "was X's idea".
  for (const argument of args)
    if (requests.includes(argument.head) && (argument.role === 'attribute' || argument.role === 'oblique'))
      if (argument.role === 'attribute' || argument.preposition === 'at' || argument.preposition === 'on')
        found.push(...make(soleRoot(argument, context), things(['agent', 'patient'], []), 'act'));
  // "X's proposal".
  for (const argument of args)
    if (ideas.includes(argument.head))
      found.push(...make(soleRoot(argument, context), thingsIn(argument, context), 'owned'));
  return found;
}

/** "a proposal attributed to X", "a proposal that it attributes to X". */
function ascription(profile: Profile, ascribing: readonly string[], context: Context) {
  const { terms, arguments: args, actors } = profile.statement.proposition;
  const verb = terms.find(({ lemma, pos }) => pos === 'VERB' && ascribing.includes(lemma));
  if (verb === undefined) return null;
  const what = args.filter(({ role }) => role !== 'agent').flatMap((argument) => thingsIn(argument, context));
  const behind = args.find(({ start, actors: named }) => start >= verb.end && named.length > 0);
  const inside = args.find(({ start, end, actors: named }) => start < verb.start && verb.end < end && named.length > 0);
  const named = behind?.actors ?? inside?.actors ?? actors.filter((actor) => !profile.agents.includes(actor));
  const who = named.map((actor) => context.blocs.root(actor)).find((root) => isKnown(root, context)) ?? null;
  return { who, what };
}

/** Concepts of the plans, pacts, stops and talks that an argument names; what a plan is of counts as much as the plan. */
function thingsIn(argument: Argument, context: Context): string[] {
  const { courses, pacts, ideas } = context.lexicon;
  const known = new Set(
    [...courses.sessions, ...courses.standstills, ...pacts, ...ideas].map((word) => context.concepts.key(word)),
  );
  const head = context.concepts.key(argument.head);
  return known.has(head) ? [head] : [];
}

/** The one bloc that an argument names as owner. */
function soleRoot(argument: Argument, context: Context): string | null {
  const roots = [...new Set(argument.actors.map((actor) => context.blocs.root(actor)))].filter((root) =>
    isKnown(root, context),
  );
  return roots.length === 1 ? (roots[0] ?? null) : null;
}

function isKnown(root: string, context: Context): boolean {
  return !['unnamed', 'medium'].includes(context.blocs.party(root)?.kind ?? 'unnamed');
}
