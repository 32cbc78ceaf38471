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
      if (profile.statement.polarity === 'affirmed' && !profile.directive)
        for (const agent of profile.agents) {
          const act = actOf(profile, context);
          if (act === null) continue;
          const key = `${act} ${agent}`;
          const deed = { profile, matter, value: '', citation: profile.statement.citation };
          byDeed.set(key, [...(byDeed.get(key) ?? []), deed]);
        }
  const drafts: Draft[] = [];
  const raised = new Set<string>();
  for (const deeds of byDeed.values()) {
    const open = deeds.filter(({ profile }) => isOpen(profile));
    const past = deeds.filter(({ profile }) => isDone(profile));
    // A report that tells both tells of progress, or of two acts.
    const both = new Set(open.map(documentOf).filter((id) => past.some((deed) => documentOf(deed) === id)));
    // The same act on another thing may well be open when the first is done.
    const one = (a: Deed, b: Deed): boolean =>
      !both.has(documentOf(a)) && !both.has(documentOf(b)) && oneAct(a, b, context);
    const done = past.filter((a) => open.some((b) => one(a, b)));
    const ahead = open.filter((b) => done.some((a) => one(a, b)));
    const [first] = done;
    if (first === undefined || !apart([done, ahead])) continue;
    // Two agents of one act are one difference.
    const key = [...done, ...ahead].map(({ profile }) => profile.statement.id).join(' ');
    if (raised.has(key)) continue;
    raised.add(key);
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

/** The act; of "is ready to invite" the one below the readiness. */
function actOf({ act, statement }: Profile, context: Context): string | null {
  const { modality, predicate, terms } = statement.proposition;
  if (modality !== 'ready' || predicate?.lemma !== 'be') return act;
  const below = terms.find(({ pos, start }) => pos === 'VERB' && start > predicate.end);
  return below === undefined ? act : context.concepts.key(below.lemma, 'VERB');
}

function documentOf({ profile }: Deed): string {
  return profile.statement.document;
}

function isOpen({ statement }: Profile): boolean {
  const { modality, condition } = statement.proposition;
  return OPEN.has(modality ?? '') && condition === null;
}

function isDone({ statement }: Profile): boolean {
  const { modality, tense, governors } = statement.proposition;
  return modality === null && tense === 'past' && governors.length === 0 && statement.block !== 'title';
}

/** One act on one thing: a common object in one point, or so much in common that no second act is likely. */
function oneAct(a: Deed, b: Deed, context: Context): boolean {
  if (otherDates(a.profile, b.profile)) return false;
  const objects = [...a.profile.objects].some((key) => b.profile.objects.has(key));
  let weight = 0;
  for (const [key, own] of a.profile.background)
    if (!/^(?:@|\^|[ndtop]:)/.test(key) && key !== a.profile.act && b.profile.keys.has(key))
      weight += own * (context.rarity.get(key) ?? 1);
  const within = a.matter === b.matter && objects && sameCore(a.profile, b.profile, context);
  return weight >= (within ? SHARED_WITHIN : SHARED);
}
