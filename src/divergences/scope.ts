// scope: one report says all of a thing, or only a part of it, where another names the thing without that word.
import type { Profile } from '../points/index.ts';
import {
  apart,
  type Context,
  type Draft,
  draft,
  type Matter,
  sameOccasion,
  sideOf,
  type Told,
  words,
} from './matter.ts';

interface Reach extends Told {
  readonly kind: 'all' | 'part' | 'some' | 'plain';
  readonly thing: readonly string[];
  readonly head: string;
}

/** Divergences of reach, over all points: the wider wording is often too far from the narrower to share its point. */
export function scopes(matters: readonly Matter[], context: Context): Draft[] {
  const reaches = matters.flatMap((matter) =>
    matter.profiles.flatMap((profile) => reachesOf(profile, context).map((reach) => ({ ...reach, matter }))),
  );
  const drafts: Draft[] = [];
  const done = new Set<string>();
  for (const reach of reaches) {
    if (reach.kind === 'plain' || reach.kind === 'some') continue;
    const same = reaches.filter(
      (other) =>
        (other.kind === 'plain' || (other.kind === 'some' && reach.kind === 'all')) &&
        other.profile.statement.document !== reach.profile.statement.document &&
        oneThing(reach, other, context) &&
        sameOccasion(reach.profile, other.profile),
    );
    const sides = [same, [reach]];
    const key = reach.thing.join(' ');
    if (same.length === 0 || done.has(key) || !apart(sides)) continue;
    done.add(key);
    drafts.push(
      draft('scope', reach.matter, [sideOf(same[0]?.value ?? '', same), sideOf(reach.value, [reach])], {
        relation: 'compatible',
        severity: 'medium',
        rule: reach.kind === 'all' ? 'all-or-some' : 'part-or-whole',
        reason:
          reach.kind === 'all'
            ? 'One account says all of it, another does not.'
            : 'One account narrows it, another does not.',
      }),
    );
  }
  return drafts;
}

/** Concepts that both must share, and the least weight of them. */
const SHARED = 2;
const SHARED_WEIGHT = 0.8;

/** One act on one thing, or one point; and the thing itself is shared but for the word that widens it. */
function oneThing(
  a: Reach & { readonly matter: Matter },
  b: Reach & { readonly matter: Matter },
  context: Context,
): boolean {
  const shared = b.thing.filter((key) => a.thing.includes(key));
  const weight = shared.reduce(
    (sum, key) => sum + (a.profile.background.get(key) ?? 0) * (context.rarity.get(key) ?? 1),
    0,
  );
  const acts = a.profile.act !== null && a.profile.act === b.profile.act;
  // "all troops", "some of its troops" of one act in one point need no second word.
  if (b.kind === 'some' && a.matter === b.matter && acts) return shared.length > 0;
  // Beside no word at all, "all" tells only where something is agreed or ordered of the very same thing.
  if (a.kind === 'all' && b.kind === 'plain')
    if (a.head !== b.head || !acts || !(binds(a.profile, context) || binds(b.profile, context))) return false;
  return shared.length >= SHARED && (a.matter === b.matter || (acts && weight >= SHARED_WEIGHT));
}

/** Whether a statement orders, promises or names what is agreed or to stop. */
function binds({ statement }: Profile, context: Context): boolean {
  const { courses, pacts } = context.lexicon;
  return (
    statement.speechAct === 'commissive' ||
    statement.speechAct === 'directive' ||
    statement.proposition.terms.some(({ lemma }) => courses.standstills.includes(lemma) || pacts.includes(lemma))
  );
}

/** The things an act is about, each with the word that widens or narrows it. */
function reachesOf(profile: Profile, context: Context): Reach[] {
  const universals = new Set(context.lexicon.universals);
  const partitives = new Set(context.lexicon.partitives);
  const restrictors = new Set(context.lexicon.restrictors);
  const text = context.texts.get(profile.statement.document) ?? '';
  return profile.statement.proposition.arguments.flatMap((argument): Reach[] => {
    if (argument.role === 'agent' || argument.role === 'recipient') return [];
    // What a pronoun stands for is said elsewhere.
    const { start, end } = profile.statement.citation;
    if (argument.start < start || argument.end > end) return [];
    const thing = argument.lemmas
      .filter((lemma) => !context.concepts.isLight(lemma))
      .map((lemma) => context.concepts.key(lemma));
    if (thing.length === 0) return [];
    const citation = words(profile.statement, argument.start, argument.end, context);
    const inside: string[] =
      text
        .slice(argument.start, argument.end)
        .toLowerCase()
        .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
    const kind = inside.some((word) => universals.has(word))
      ? 'all'
      : inside.some((word) => restrictors.has(word))
        ? 'part'
        : inside.some((word) => partitives.has(word))
          ? 'some'
          : 'plain';
    const head = context.concepts.key(argument.head);
    return [{ profile, thing, head, kind, citation, value: citation.exact.replace(/\s+/g, ' ') }];
  });
}
