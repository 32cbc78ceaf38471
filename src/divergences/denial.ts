// denial: one report says that somebody did a thing, another that he did not.
import type { Profile } from '../points/index.ts';
import type { Argument } from '../statements/index.ts';
import { coreOf, sameCore } from './core.ts';
import { apart, type Context, draft, type Kind, otherDays, sideOf, type Told } from './matter.ts';
import { isDenied, isFlat } from './negation.ts';
import { thingOf } from './thing.ts';

/** Divergences of yes and no: the largest of a point, by the party whose act it is. */
export const denial: Kind = (matter, context) => {
  const acting = matter.profiles.filter(
    (profile) => saysItsAct(profile, context) && !profile.directive && isFlat(profile, context),
  );
  const denied = acting.filter((profile) => isDenied(profile, context));
  const affirmed = acting.filter((profile) => !isDenied(profile, context));
  const yes = new Set<Profile>();
  const no = new Set<Profile>();
  for (const a of affirmed) {
    // Only acts that stand on both sides count: "denied knowing" does not deny the deed next to it.
    for (const b of denied)
      if (oneAgent(a, b, context) && oneDeed(a, b, context)) {
        yes.add(a);
        no.add(b);
      }
    for (const b of affirmed)
      if (oneAgent(a, b, context) && (contrary(a, b, context) || refused(a, b, context))) {
        yes.add(a);
        no.add(b);
      }
  }
  const sides = [told([...yes].filter((profile) => !no.has(profile))), told([...no])];
  const [pro, contra] = sides;
  if (!pro?.length || !contra?.length || !apart(sides)) return [];
  const agent =
    contra.flatMap(({ profile }) => profile.agentRoots)[0] ?? pro.flatMap(({ profile }) => profile.agentRoots)[0];
  const name = agent === undefined ? null : (context.blocs.party(agent)?.name ?? agent);
  return [
    draft('denial', matter, [sideOf('affirmed', pro), sideOf('denied', contra)], {
      relation: 'contradiction',
      severity: 'high',
      rule: 'affirmed-and-denied',
      reason:
        name === null ? 'The same act is affirmed and denied.' : `The same act of ${name} is affirmed and denied.`,
    }),
  ];
};

/** Whether the words themselves name the act; "which it is not doing" leaves it to another clause. */
function saysItsAct({ act, statement }: Profile, context: Context): boolean {
  if (act === null) return false;
  const { predicate, terms } = statement.proposition;
  if (predicate !== null && !context.concepts.isLight(predicate.lemma)) return true;
  return terms.some(({ lemma, pos }) => context.concepts.key(lemma, pos) === act || act.includes(' '));
}

/** One agent, or an agent that one of the two leaves out: "a ransom was paid". */
function oneAgent(a: Profile, b: Profile, context: Context): boolean {
  const known = (profile: Profile): readonly string[] =>
    profile.agentRoots.filter((root) => context.blocs.party(root)?.kind !== 'unnamed');
  const [left, right] = [known(a), known(b)];
  const [one, other] = [agentOf(a), agentOf(b)];
  // "the president's lawyer" is not the president, though both phrases name him; "the group" may be Hamas.
  if (one !== null && other !== null && one.head !== other.head && (isCommon(one) || isCommon(other))) {
    const same = one.actors.length === other.actors.length && one.actors.every((id) => other.actors.includes(id));
    if (!same || one.actors.length === 0) return false;
  }
  if (left.length > 0 && right.length > 0) return left.some((root) => right.includes(root));
  const meets = a.agentRoots.some((root) => b.agentRoots.includes(root));
  return meets || a.agentRoots.length === 0 || b.agentRoots.length === 0;
}

/** The phrase that acts, if the words give one. */
function agentOf({ statement }: Profile): Argument | null {
  return statement.proposition.arguments.find(({ role }) => role === 'agent') ?? null;
}

/** Headed by a common noun or a pronoun, not by a name. */
function isCommon({ head }: Argument): boolean {
  return head === head.toLowerCase();
}

/** One act on one thing, both told as done or both as still to be done. */
function oneDeed(a: Profile, b: Profile, context: Context): boolean {
  if (a.act !== b.act || isAhead(a) !== isAhead(b) || otherDays(a, b) || !sameCore(a, b, context)) return false;
  if (otherThing(a, b, context) || endsOpen(a, context) !== endsOpen(b, context)) return false;
  // "agreed" alone denies nothing of what was accepted; two bare acts of one agent, or acts on one thing, are one deed.
  // "found evidence of fraud", "found no evidence of murder": the proof is not what it proves.
  const proofs = new Set(context.lexicon.disputes.proofs.map((word) => context.concepts.key(word)));
  const common = [...a.objects].filter((key) => b.objects.has(key));
  if (common.length > 0) return !common.every((key) => proofs.has(key));
  if (coreOf(a).length === 0 && coreOf(b).length === 0) return true;
  if (a.objects.size > 0 || b.objects.size > 0) return false;
  if (a.agentRoots.some((root) => b.agentRoots.includes(root))) return true;
  const [left, right] = [thingOf(a, context), thingOf(b, context)];
  return left !== null && right !== null && left.kind === right.kind;
}

/** "a broader ceasefire" is not the ceasefire. */
function otherThing(a: Profile, b: Profile, context: Context): boolean {
  const { distinguishing } = context.lexicon.disputes;
  const apartIn = ({ statement }: Profile): boolean => {
    const { predicate, terms } = statement.proposition;
    return terms.some(({ lemma, start }) => start >= (predicate?.start ?? 0) && distinguishing.includes(lemma));
  };
  return apartIn(a) !== apartIn(b);
}

/** "the word that they cannot agree on": what the act is on stands before the clause. */
function endsOpen({ statement }: Profile, context: Context): boolean {
  const last = /(\p{L}+)\W*$/u.exec(statement.citation.exact)?.[1] ?? '';
  return context.lexicon.disputes.stranded.includes(last.toLowerCase());
}

function isAhead({ statement }: Profile): boolean {
  return statement.proposition.modality !== null || statement.proposition.tense === 'future';
}

/** a does what b excludes: "accepted the offer", "rejected the offer", on a common object. */
function contrary(a: Profile, b: Profile, context: Context): boolean {
  if (a.act === null || b.act === null || !context.concepts.opposed(a.act, b.act)) return false;
  const favour = context.lexicon.favour.map((word) => context.concepts.key(word, 'VERB'));
  if (!favour.includes(a.act) || favour.includes(b.act)) return false;
  // Whose refusal it is must be said: that of another is a position, no denial.
  if (!a.agentRoots.some((root) => b.agentRoots.includes(root))) return false;
  return [...a.objects].some((key) => b.objects.has(key));
}

/** b refuses or fails to do what a does: "conceded defeat", "refused to concede defeat". */
function refused(a: Profile, b: Profile, context: Context): boolean {
  const { predicate, terms } = b.statement.proposition;
  if (predicate === null || a === b || !context.lexicon.undoing.includes(predicate.lemma)) return false;
  if (a.statement.proposition.modality !== null || a.agentRoots.length === 0) return false;
  if (otherThing(a, b, context)) return false;
  const below = terms.find((term) => term.pos === 'VERB' && term.start > predicate.end);
  return (
    below !== undefined &&
    context.concepts.key(below.lemma, 'VERB') === a.act &&
    [...a.keys].filter((key) => b.keys.has(key) && !/^[@^]/.test(key)).length >= 2
  );
}

function told(profiles: readonly Profile[]): Told[] {
  return profiles.map((profile) => ({ profile, value: '', citation: profile.statement.citation }));
}
