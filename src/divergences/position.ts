// position: the parties themselves stand apart on one matter: one accepts what the other refuses.
//
// The two stances are two acts, so they are often two points; they are one matter when they share what they are about.
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, sideOf, type Told } from './matter.ts';

/** Background weight of shared objects from which two stances are on one thing: in one point, and across points. */
const SHARED_WITHIN = 0.5;
const SHARED_ACROSS = 1.2;

interface Stand {
  readonly profile: Profile;
  readonly matter: Matter;
  readonly who: string;
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
    const against = contra.filter((stand) => stand.who !== first.who && aboutOne(first, stand));
    if (against.length === 0) continue;
    const favour = pro.filter((stand) => open.has(stand) && against.some((other) => aboutOne(stand, other)));
    for (const stand of favour) open.delete(stand);
    // A party on both sides is a denial or a change of mind, not a position.
    const left = favour.filter(({ who }) => !against.some((other) => other.who === who));
    const right = against.filter(({ who }) => !favour.some((other) => other.who === who));
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
  return drafts;
}

/** Reads who stands how: by the innermost act of stance and what governs it, undone by negation and refusal. */
function reader(context: Context): (profile: Profile, matter: Matter) => Stand[] {
  const key = (lemma: string): string => context.concepts.key(lemma, 'VERB');
  const favour = new Set(context.lexicon.favour.map(key));
  const against = new Set(context.lexicon.against.map(key));
  const undone = new Set([...context.lexicon.negators, 'stop'].map(key));
  return (profile, matter) => {
    const { governors, negated, predicate } = profile.statement.proposition;
    const link = profile.statement.chain.at(-1);
    const acts = [
      ...(predicate === null ? [] : [{ lemma: predicate.lemma, negated, agents: profile.agents }]),
      ...governors.map((governor) => ({ lemma: governor.lemma, negated: governor.negated, agents: governor.agents })),
    ];
    let sign = 0;
    let who = profile.agents[0] ?? null;
    for (const act of acts) {
      const concept = key(act.lemma);
      if (sign === 0) sign = favour.has(concept) ? 1 : against.has(concept) ? -1 : 0;
      else if (against.has(concept) || undone.has(concept)) sign = -sign;
      if (sign !== 0 && act.negated) sign = -sign;
      if (sign !== 0 && act.agents[0] !== undefined) who = act.agents[0];
    }
    // Who demands that another give a thing up is against it himself.
    if (profile.directive && link?.source) who = link.source;
    if (sign === 0 || who === null) return [];
    return [{ profile, matter, who: context.blocs.root(who), sign: sign > 0 ? 1 : -1 }];
  };
}

/** Two stances share their object: names aside, what they are about weighs enough. */
function aboutOne(a: Stand, b: Stand): boolean {
  let weight = 0;
  for (const key of a.profile.objects)
    if (b.profile.objects.has(key)) weight += a.profile.background.get(key) ?? b.profile.background.get(key) ?? 0.3;
  return weight >= (a.matter === b.matter ? SHARED_WITHIN : SHARED_ACROSS);
}

function side(stands: readonly Stand[], context: Context, how: string): ReturnType<typeof sideOf> {
  const names = [...new Set(stands.map(({ who }) => context.blocs.party(who)?.name ?? who))].sort();
  const told: Told[] = stands.map(({ profile }) => ({ profile, value: '', citation: profile.statement.citation }));
  return sideOf(`${names.join(', ')}: ${how}`, told);
}
