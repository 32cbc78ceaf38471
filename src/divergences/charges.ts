// Who lays what at whose door, and who turns it away: blamed, said to have done it, denied a part in it, called it unproven.
import type { Profile } from '../points/index.ts';
import type { Context, Matter, Told } from './matter.ts';

/** One charge, or one charge turned away. */
export interface Charge extends Told {
  readonly matter: Matter;
  /** The blocs charged; empty when a claim is turned away without saying against whom it was made. */
  readonly who: readonly string[];
  /** Concepts of what is charged; `BREAKDOWN` for the failing of talks or of a truce. */
  readonly on: ReadonlySet<string>;
  /** Who says so: a bloc, or the report. */
  readonly voice: string;
  /** Only a share in the deed is turned away ("not responsible"): that the deed was done is no charge. */
  readonly share?: boolean;
}

/** What every failing of talks and truces is charged as. */
export const BREAKDOWN = '#breakdown';

/** The charge a statement makes; null when it makes none. */
export function chargeOf(profile: Profile, matter: Matter, context: Context): Charge | null {
  const { statement } = profile;
  const { predicate, arguments: args, negated, modality, condition } = statement.proposition;
  if (predicate === null || negated || statement.polarity === 'denied' || modality !== null || condition !== null)
    return null;
  const { blaming } = context.lexicon.disputes;
  const blames = (lemma: string): boolean => blaming.includes(lemma);
  const roots = (roles: readonly string[]): string[] =>
    known(
      args.filter(({ role }) => roles.includes(role)).flatMap(({ actors }) => actors),
      context,
    );
  const make = (who: readonly string[], on: ReadonlySet<string>): Charge | null =>
    who.length === 0 || on.size === 0
      ? null
      : { profile, matter, who, on, voice: voiceOf(profile, context), value: '', citation: statement.citation };
  const fault = args.find(({ role, lemmas }) => role === 'attribute' && lemmas.some(blames));
  const about = (from: number): Set<string> => contentAfter(profile, from, context);
  // "X is to blame", "X is responsible", "it is X's fault".
  // "it was likely that …": what follows is another clause.
  const dummy = args.some(({ role, head }) => role === 'agent' && context.lexicon.pointers.includes(head));
  if (predicate.lemma === 'be' && fault !== undefined && dummy) return null;
  if (predicate.lemma === 'be' && fault !== undefined)
    return make(roots(['agent']).length > 0 ? roots(['agent']) : known(fault.actors, context), about(predicate.start));
  if (blames(predicate.lemma)) {
    const accused = args.find(({ role, actors }) => role === 'patient' && actors.length > 0);
    const self = statement.proposition.governors.some(({ lemma }) => lemma === 'be');
    return make(
      accused === undefined && self ? roots(['agent']) : known(accused?.actors ?? [], context),
      about(predicate.end),
    );
  }
  // "held X responsible".
  if (fault === undefined && args.some(({ role, lemmas }) => role === 'patient' && lemmas.some(blames)))
    return make(roots(['patient']), about(predicate.end));
  return desertionOf(profile, context, make);
}

/** A party that refused, left or broke what was done together, told as the cause of its failing. */
function desertionOf(
  profile: Profile,
  context: Context,
  make: (who: readonly string[], on: ReadonlySet<string>) => Charge | null,
): Charge | null {
  const { statement, agents } = profile;
  const { predicate, terms } = statement.proposition;
  const { desertions } = context.lexicon.disputes;
  if (predicate === null || !desertions.includes(predicate.lemma.split(' ')[0] ?? '')) return null;
  const { courses, pacts, ideas } = context.lexicon;
  const joint = new Set(
    [...courses.sessions, ...courses.standstills, ...pacts, ...ideas].map((word) => context.concepts.key(word)),
  );
  const what = terms.filter(
    ({ start, lemma, pos }) => start > predicate.start && joint.has(context.concepts.key(lemma, pos)),
  );
  if (what.length === 0) return null;
  const source = statement.chain.at(-1)?.source;
  const told = source != null && !agents.some((agent) => context.blocs.root(agent) === context.blocs.root(source));
  const failed = [profile, ...context.beside(statement)].some((near) => failsIn(near, context));
  // Told by the other side it is a charge by itself; told by the report, only beside what it led to.
  if (!failed && !(told && known([source], context).length > 0)) return null;
  return make(known(agents, context), new Set([BREAKDOWN]));
}

/** A charge turned away by the one it is made against. */
export function rebuttalOf(profile: Profile, matter: Matter, context: Context): Charge | null {
  const { statement } = profile;
  const { predicate, arguments: args, terms, negated } = statement.proposition;
  if (predicate === null || statement.proposition.modality !== null) return null;
  const { rebutting, shares, blaming, proofs } = context.lexicon.disputes;
  const { claims } = context.lexicon;
  const speaker = statement.chain.at(-1)?.source ?? null;
  const make = (who: readonly string[], on: ReadonlySet<string>, share = false): Charge | null =>
    on.size === 0 || on.has(BREAKDOWN)
      ? null
      : { profile, matter, who, on, voice: voiceOf(profile, context), value: '', citation: statement.citation, share };
  const agents = known(profile.agents, context);
  const object = args.find(({ role }) => role === 'patient');
  if (rebutting.includes(predicate.lemma)) {
    const own = agents.length > 0 ? agents : known(speaker === null ? [] : [speaker], context);
    if (object !== undefined && (shares.includes(object.head) || claims.includes(object.head))) {
      const on = contentAfter(profile, predicate.end, context);
      for (const word of [...shares, ...claims]) on.delete(context.concepts.key(word));
      return make(own, on, shares.includes(object.head));
    }
    // "denied mistreating the student".
    const below = terms.find(({ pos, start }) => pos === 'VERB' && start > predicate.end);
    const denies = statement.chain.at(-1)?.cue?.force === 'deny';
    return below === undefined || negated || object !== undefined || !denies
      ? null
      : make(own, new Set([context.concepts.key(below.lemma, 'VERB')]));
  }
  // "found no evidence of poison": whoever the charge is against.
  if (statement.polarity === 'denied' && object !== undefined && proofs.includes(object.head)) {
    const proof = terms.findIndex(({ lemma, start }) => start >= object.start && proofs.includes(lemma));
    // Of "evidence of collusion between the campaign and …" only the collusion is charged.
    const charged = proof < 0 ? undefined : terms.slice(proof + 1).find(({ pos }) => pos === 'NOUN');
    return charged === undefined ? null : make([], new Set([context.concepts.key(charged.lemma)]));
  }
  // "had nothing to do with the attack", "is not responsible".
  if (statement.polarity === 'denied' && agents.length > 0) {
    const nothing = predicate.lemma === 'have' && object?.head === 'nothing';
    if (
      nothing ||
      args.some(({ role, lemmas }) => role === 'attribute' && lemmas.some((lemma) => blaming.includes(lemma)))
    )
      return make(agents, contentAfter(profile, predicate.end, context), true);
  }
  return null;
}

/** Concepts of the nouns and verbs behind a place, without words that say little; failings of joint doings are one concept. */
function contentAfter(profile: Profile, from: number, context: Context): Set<string> {
  const { terms } = profile.statement.proposition;
  const { blaming, breakdowns } = context.lexicon.disputes;
  const after = terms.filter(
    ({ start, pos, lemma }) =>
      start >= from &&
      (pos === 'NOUN' || pos === 'VERB') &&
      !context.concepts.isLight(lemma) &&
      !blaming.includes(lemma),
  );
  const text = profile.statement.citation.exact.slice(from - profile.statement.citation.start);
  const tail = after.length > 0 ? after.map(({ lemma, pos }) => context.concepts.key(lemma, pos)) : [];
  const on = new Set(tail);
  if (after.some(({ lemma }) => breakdowns.includes(lemma)) && text !== '') return new Set([BREAKDOWN]);
  return on;
}

/** Whether a statement tells of talks or a truce that fail, or of fighting that goes on again. */
function failsIn({ statement }: Profile, context: Context): boolean {
  const { breakdowns } = context.lexicon.disputes;
  const { predicate, terms } = statement.proposition;
  return [predicate?.lemma ?? '', ...terms.map(({ lemma }) => lemma)].some((lemma) => breakdowns.includes(lemma));
}

/** The blocs of actors that are known by more than a description. */
function known(actors: readonly string[], context: Context): string[] {
  const named = actors.filter(
    (actor) => !['unnamed', 'medium'].includes(context.blocs.party(actor)?.kind ?? 'unnamed'),
  );
  return [...new Set(named.map((actor) => context.blocs.root(actor)))].sort();
}

function voiceOf({ statement }: Profile, context: Context): string {
  const source = statement.chain.at(-1)?.source;
  return source == null ? `document:${statement.document}` : context.blocs.root(source);
}
