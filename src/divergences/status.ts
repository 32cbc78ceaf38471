// status: one report tells as done what another tells as ready, possible or still to come.
import type { Profile } from '../points/index.ts';
import { sameCore } from './core.ts';
import { apart, type Context, type Draft, draft, type Matter, otherDates, sideOf, type Told } from './matter.ts';

const OPEN = new Set(['would', 'may', 'ready', 'want']);

interface Deed extends Told {
  readonly matter: Matter;
}

/** Weight (background × rarity in the event) of common content that makes two acts of one agent one act: anywhere, and on one thing in one point. */
const SHARED = 0.9;
const SHARED_WITHIN = 0.35;

/** Divergences of how far a matter has got, over all points. */
export function statuses(matters: readonly Matter[], context: Context): Draft[] {
  const byDeed = new Map<string, Deed[]>();
  for (const matter of matters)
    for (const profile of matter.profiles)
      if (profile.statement.polarity === 'affirmed' && !profile.directive) {
        const act = actOf(profile, context);
        if (act === null) continue;
        const deed = { profile, matter, value: '', citation: profile.statement.citation };
        byDeed.set(act, [...(byDeed.get(act) ?? []), deed]);
      }
  const drafts: Draft[] = [];
  for (const deeds of byDeed.values()) {
    const open = deeds.filter(({ profile }) => isOpen(profile, context));
    const past = deeds.filter(({ profile }) => isDone(profile) && !ponders(profile, context));
    // A report that tells both tells of progress, or of two acts.
    const both = new Set(
      open
        .filter((one) => past.some((other) => documentOf(other) === documentOf(one) && oneAgent(other, one, context)))
        .map(documentOf),
    );
    // The same act on another thing may well be open when the first is done.
    const one = (a: Deed, b: Deed): boolean =>
      !both.has(documentOf(a)) && !both.has(documentOf(b)) && oneAct(a, b, context);
    const done = past.filter((a) => open.some((b) => one(a, b)));
    const ahead = open.filter((b) => done.some((a) => one(a, b)));
    const [first] = done;
    if (first === undefined || !apart([done, ahead])) continue;
    drafts.push(
      draft('status', first.matter, [sideOf('done', done), sideOf('still open', ahead)], {
        relation: 'compatible',
        severity: 'medium',
        rule: 'done-or-open',
        reason: 'One account tells as done what another leaves open.',
      }),
    );
  }
  return drafts;
}

/** The act; of "is ready to invite", "is discussing plans to invite" the one below. */
function actOf(profile: Profile, context: Context): string | null {
  const { modality, predicate, terms } = profile.statement.proposition;
  if (predicate === null) return profile.act;
  const stands = (modality === 'ready' && predicate.lemma === 'be') || ponders(profile, context);
  const below = stands ? terms.find(({ pos, start }) => pos === 'VERB' && start > predicate.end) : undefined;
  return below === undefined ? profile.act : context.concepts.key(below.lemma, 'VERB');
}

/** Whether its verb only thinks about an act that is named below it. */
function ponders({ statement }: Profile, context: Context): boolean {
  const { predicate, terms } = statement.proposition;
  if (predicate?.pos !== 'VERB' || !context.lexicon.disputes.pondering.includes(predicate.lemma)) return false;
  return terms.some(({ pos, start }) => pos === 'VERB' && start > predicate.end);
}

/** One agent, or an agent that one of the two leaves out or does not name. */
function oneAgent(a: Deed, b: Deed, context: Context): boolean {
  const known = ({ profile }: Deed): readonly string[] =>
    profile.agents.filter((agent) => context.blocs.party(agent)?.kind !== 'unnamed');
  const [left, right] = [known(a), known(b)];
  return left.length === 0 || right.length === 0 || left.some((agent) => right.includes(agent));
}

function documentOf({ profile }: Deed): string {
  return profile.statement.document;
}

function isOpen(profile: Profile, context: Context): boolean {
  const { modality, condition } = profile.statement.proposition;
  return condition === null && (OPEN.has(modality ?? '') || ponders(profile, context));
}

function isDone({ statement }: Profile): boolean {
  const { modality, tense, governors } = statement.proposition;
  return modality === null && tense === 'past' && governors.length === 0 && statement.block !== 'title';
}

/** One act on one thing: a common object in one point, or so much in common that no second act is likely. */
function oneAct(a: Deed, b: Deed, context: Context): boolean {
  if (otherDates(a.profile, b.profile) || !oneAgent(a, b, context)) return false;
  const named = a.profile.agents.some((agent) => b.profile.agents.includes(agent));
  const objects = [...a.profile.objects].some((key) => b.profile.objects.has(key));
  let weight = 0;
  for (const [key, own] of a.profile.background)
    if (!/^(?:@|\^|[ndtop]:)/.test(key) && key !== a.profile.act && b.profile.keys.has(key))
      weight += own * (context.rarity.get(key) ?? 1);
  // Without an agent in common only what is expressly still thought about is open.
  if (!named && !ponders(b.profile, context)) return false;
  const within = named && a.matter === b.matter && objects && sameCore(a.profile, b.profile, context);
  return weight >= (within ? SHARED_WITHIN : SHARED);
}
