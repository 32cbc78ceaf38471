// position: the parties themselves stand apart on one matter: one accepts what the other refuses.
import type { Profile } from '../points/index.ts';
import { type Context, draft, type Kind, sideOf, type Told } from './matter.ts';

/** Divergences of stance between parties. */
export const position: Kind = (matter, context) => {
  const stands = matter.profiles.flatMap((profile) => {
    const stance = stanceOf(profile, context);
    return stance === null ? [] : [{ profile, ...stance }];
  });
  const pro = stands.filter((stand) => stand.sign > 0);
  const contra = stands.filter((stand) => stand.sign < 0);
  const parties = (list: readonly { readonly who: string }[]): string[] => [...new Set(list.map(({ who }) => who))];
  // A party on both sides is a denial or a change of mind, not a position.
  const torn = parties(pro).filter((who) => parties(contra).includes(who));
  const left = pro.filter(({ who }) => !torn.includes(who));
  const right = contra.filter(({ who }) => !torn.includes(who));
  if (left.length === 0 || right.length === 0) return [];
  const shared = left.some((a) => right.some((b) => aboutOne(a.profile, b.profile)));
  if (!shared) return [];
  return [
    draft('position', matter, [side(left, context, 'for'), side(right, context, 'against')], {
      relation: 'contradiction',
      severity: 'medium',
      rule: 'for-and-against',
      reason: 'Parties take opposite stances on one matter.',
    }),
  ];
};

interface Stand {
  readonly profile: Profile;
  readonly who: string;
  readonly sign: 1 | -1;
}

/** Who stands how: by the outermost act of stance in the statement, undone by negation. */
function stanceOf(profile: Profile, context: Context): { readonly who: string; readonly sign: 1 | -1 } | null {
  const { governors, negated, predicate } = profile.statement.proposition;
  const key = (lemma: string): string => context.concepts.key(lemma);
  const favour = new Set(context.lexicon.favour.map(key));
  const against = new Set(context.lexicon.against.map(key));
  const acts = [
    ...(predicate === null ? [] : [{ lemma: predicate.lemma, negated, agents: profile.agents }]),
    ...governors.map((governor) => ({ lemma: governor.lemma, negated: governor.negated, agents: governor.agents })),
  ];
  let sign = 0;
  let who: string | null = null;
  for (const act of acts) {
    const concept = key(act.lemma);
    if (sign === 0 && favour.has(concept)) sign = 1;
    else if (sign === 0 && against.has(concept)) sign = -1;
    else if (
      sign !== 0 &&
      (against.has(concept) || context.lexicon.negators.includes(act.lemma) || concept === key('stop'))
    )
      sign = -sign;
    if (sign !== 0 && act.negated) sign = -sign;
    if (act.agents[0] !== undefined) who = context.blocs.root(act.agents[0]);
  }
  if (sign === 0 || who === null) return null;
  return { who, sign: sign > 0 ? 1 : -1 };
}

/** Two statements share an object: without one, two stances are on two things. */
function aboutOne(a: Profile, b: Profile): boolean {
  return [...a.objects].some((key) => b.objects.has(key));
}

function side(stands: readonly Stand[], context: Context, how: string): ReturnType<typeof sideOf> {
  const names = [...new Set(stands.map(({ who }) => context.blocs.party(who)?.name ?? who))].sort();
  const told: Told[] = stands.map(({ profile }) => ({ profile, value: '', citation: profile.statement.citation }));
  return sideOf(`${names.join(', ')}: ${how}`, told);
}
