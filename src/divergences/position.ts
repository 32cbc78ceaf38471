// position: the parties themselves stand apart on one matter: one accepts what the other refuses.
//
// The two stances are two acts, so they are often two points; they are one matter when they share what they are about.
import type { Profile } from '../points/index.ts';
import { coreOf, sameObject } from './core.ts';
import { type Context, type Draft, draft, type Matter, sideOf, type Told } from './matter.ts';
import { contrary, wishOf } from './wishes.ts';

/** Weight (background × rarity in the event) of shared objects from which two stances are on one thing: in one point, and across points. */
const SHARED_WITHIN = 0.35;
const SHARED_ACROSS = 0.7;

/** Modalities of a wish or a readiness. */
const WISHES: ReadonlySet<string> = new Set(['want', 'ready']);

/** Forces of cues that report a claim. */
const REPORTING: ReadonlySet<string> = new Set(['assert', 'report', 'deny', 'confirm', 'think', 'question']);

interface Placed {
  readonly profile: Profile;
  readonly matter: Matter;
}

interface Stand extends Placed {
  readonly who: string;
  /** The act it is taken on ("agreed to halt the raids"); null when it is taken on a thing. */
  readonly deed: string | null;
  readonly sign: 1 | -1;
}

/** Divergences of stance between parties, over all points of an event. */
export function positions(matters: readonly Matter[], context: Context): Draft[] {
  const read = reader(context);
  const stands = matters.flatMap((matter) => matter.profiles.flatMap((profile) => read(profile, matter)));
  const pro = stands.filter((stand) => stand.sign > 0);
  const contra = stands.filter((stand) => stand.sign < 0);
  const open = new Set(pro);
  const drafts: Draft[] = [];
  for (const first of pro) {
    if (!open.has(first)) continue;
    const against = contra.filter((stand) => stand.who !== first.who && onOneThing(first, stand, context));
    if (against.length === 0) continue;
    // A party that is also for it in this very point has changed its mind or is misread: no position.
    const right = against.filter(({ who }) => !pro.some((stand) => stand.who === who && stand.matter === first.matter));
    const left = pro.filter(
      (stand) =>
        !right.some(({ who }) => who === stand.who) && right.some((other) => onOneThing(stand, other, context)),
    );
    for (const stand of left) open.delete(stand);
    if (left.length === 0 || right.length === 0) continue;
    drafts.push(
      draft('position', first.matter, [side(left, context, 'for'), side(right, context, 'against')], {
        relation: 'contradiction',
        severity: 'medium',
        rule: 'for-and-against',
        reason: 'Parties take opposite stances on one matter.',
      }),
    );
  }
  return [...drafts, ...contraryWishes(matters, context)];
}

/** One wants kept what another wants given up. */
function contraryWishes(matters: readonly Matter[], context: Context): Draft[] {
  const wishes = matters.flatMap((matter) =>
    matter.profiles.flatMap((profile) => {
      const wish = wishOf(profile, context);
      return wish === null ? [] : [{ profile, matter, wish }];
    }),
  );
  return wishes.flatMap((a, at) => {
    const others = wishes.slice(at + 1).filter((b) => contrary(a.wish, b.wish, context) && aboutOne(a, b, context));
    if (others.length === 0) return [];
    const told = (list: readonly { readonly profile: Profile }[]): Told[] =>
      list.map(({ profile }) => ({ profile, value: '', citation: profile.statement.citation }));
    const name = ({ wish }: (typeof wishes)[number]): string => context.blocs.party(wish.who)?.name ?? wish.who;
    const names = [...new Set(others.map(name))].sort().join(', ');
    return [
      draft('position', a.matter, [sideOf(name(a), told([a])), sideOf(names, told(others))], {
        relation: 'contradiction',
        severity: 'medium',
        rule: 'contrary-wishes',
        reason: 'One party wants what excludes what another wants.',
      }),
    ];
  });
}

/** Reads who stands how: by the innermost act of stance and what governs it, undone by negation and refusal. */
function reader(context: Context): (profile: Profile, matter: Matter) => Stand[] {
  const key = (lemma: string): string => context.concepts.key(lemma, 'VERB');
  const favour = new Set(context.lexicon.favour.map(key));
  const against = new Set(context.lexicon.against.map(key));
  const pacts = new Set(context.lexicon.pacts);
  const binding = new Set(context.lexicon.binding);
  const undone = new Set([...context.lexicon.negators, ...context.lexicon.undoing].map(key));
  return (profile, matter) => {
    const { governors, negated, predicate } = profile.statement.proposition;
    const link = profile.statement.chain.at(-1);
    const acts = [
      ...(predicate === null ? [] : [{ lemma: predicate.lemma, force: null, negated, agents: profile.agents }]),
      ...governors,
    ];
    // A clause that hangs on a noun ("the proposals put forward") says nothing of the stance above the noun.
    const isNounOf = (lemma: string): boolean => {
      const verb = context.lexicon.eventNouns[lemma];
      return lemma !== predicate?.lemma && ((verb !== undefined && verb !== lemma) || pacts.has(lemma));
    };
    let sign = 0;
    /** The act that takes the stand; any other act of the clause is what it is taken on. */
    let stanceOf: string | null = null;
    const undergoer = profile.statement.proposition.arguments.find(
      ({ role, actors }) => role === 'patient' && actors.length > 0,
    );
    // "is committed to": the parse takes a state of mind for a passive.
    const committed = predicate !== null && binding.has(predicate.lemma);
    let who = profile.agents[0] ?? (committed ? undergoer?.actors[0] : undefined) ?? null;
    for (const act of acts) {
      // What is reported is somebody's claim: whoever rejects the claim does not reject the deed.
      if (REPORTING.has(act.force ?? '') || isNounOf(act.lemma)) break;
      const concept = key(act.lemma);
      if (sign === 0) {
        sign = favour.has(concept) ? 1 : against.has(concept) ? -1 : 0;
        if (sign !== 0) stanceOf = concept;
      } else if (against.has(concept) || undone.has(concept)) sign = -sign;
      if (sign !== 0 && act.negated) sign = -sign;
      if (sign !== 0 && act.agents[0] !== undefined) who = act.agents[0];
    }
    const leaning =
      predicate !== null &&
      (undone.has(key(predicate.lemma)) ||
        WISHES.has(profile.statement.proposition.modality ?? '') ||
        binding.has(predicate.lemma));
    if (sign === 0 && predicate !== null && leaning) {
      // "stopped short of accepting", "is ready to accept": the stance is in the verb below.
      const below = profile.statement.proposition.terms.find(
        (term) =>
          term.pos === 'VERB' &&
          term.start > predicate.end &&
          (favour.has(key(term.lemma)) || against.has(key(term.lemma))),
      );
      const turned = negated !== undone.has(key(predicate.lemma));
      if (below !== undefined) sign = favour.has(key(below.lemma)) !== turned ? 1 : -1;
    }
    // Who demands another's act wants that act, whatever stand the act itself would take.
    const demanded = profile.directive && link?.source !== undefined && link.source !== null;
    if (demanded) who = link.source;
    if (demanded && stanceOf === profile.act) stanceOf = null;
    if (sign === 0 || who === null) return [];
    // "The world condemned it" is nobody's position; who rejects a claim takes no stand on what it is about.
    if (['unnamed', 'medium'].includes(context.blocs.party(who)?.kind ?? 'unnamed')) return [];
    if (coreOf(profile).some(({ head }) => context.lexicon.claims.includes(head))) return [];
    const deed = stanceOf !== null && stanceOf !== profile.act ? profile.act : null;
    return [{ profile, matter, who: context.blocs.root(who), deed, sign: sign > 0 ? 1 : -1 }];
  };
}

/** Two stands are taken on one deed, or on things with a common head, with enough else in common. */
function onOneThing(a: Stand, b: Stand, context: Context): boolean {
  if (a.deed !== null && b.deed !== null && a.deed !== b.deed) return false;
  // "for a halt to the exercises" and "against the exercises" are one stance: the deed must be in both.
  const deed = a.deed ?? b.deed;
  if (deed !== null && a.deed !== b.deed && !(a.profile.keys.has(deed) && b.profile.keys.has(deed))) return false;
  return aboutOne(a, b, context) && sameObject(a.profile, b.profile, context);
}

/** Two stances share their object: names, dates and the stances themselves aside, what they speak of weighs enough. */
function aboutOne(a: Placed, b: Placed, context: Context): boolean {
  let weight = 0;
  for (const [key, own] of a.profile.background) {
    if (/^(?:@|\^|[dp]:)/.test(key)) continue;
    if (key === a.profile.act || key === b.profile.act || !b.profile.keys.has(key)) continue;
    weight += own * (context.rarity.get(key) ?? 1);
  }
  return weight >= (a.matter === b.matter ? SHARED_WITHIN : SHARED_ACROSS);
}

function side(stands: readonly Stand[], context: Context, how: string): ReturnType<typeof sideOf> {
  const names = [...new Set(stands.map(({ who }) => context.blocs.party(who)?.name ?? who))].sort();
  const told: Told[] = stands.map(({ profile }) => ({ profile, value: '', citation: profile.statement.citation }));
  return sideOf(`${names.join(', ')}: ${how}`, told);
}
