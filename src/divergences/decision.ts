// status: one mouth has a matter decided, agreed or announced, another has it still open.
import type { Profile } from '../points/index.ts';
import { apart, type Context, type Draft, draft, type Matter, otherDates, sideOf, type Told, voice } from './matter.ts';
import { isDenied } from './negation.ts';

interface Stage extends Told {
  readonly matter: Matter;
  readonly settled: boolean;
}

/** Weight (background × rarity in the event) of what both stages are stages of: in one point, and across points. */
const WITHIN = 0.1;
const ACROSS = 0.5;

/** Divergences of whether a thing is decided, over all points. */
export function decisions(matters: readonly Matter[], context: Context): Draft[] {
  const stages = matters.flatMap((matter) => matter.profiles.flatMap((profile) => stageOf(profile, matter, context)));
  const open = stages.filter(({ settled }) => !settled);
  const done = new Set<Stage>();
  return open.flatMap((first): Draft[] => {
    if (done.has(first)) return [];
    const settled = stages.filter((other) => other.settled && atOdds(first, other, context));
    if (settled.length === 0) return [];
    const same = open.filter((other) => settled.some((one) => atOdds(other, one, context)));
    for (const stage of same) done.add(stage);
    if (!apart([settled, same])) return [];
    return [
      draft('status', first.matter, [sideOf('decided', settled), sideOf('still open', same)], {
        relation: 'compatible',
        severity: 'medium',
        rule: 'decided-or-open',
        reason: 'One account has it decided, another says that nothing is decided or announced.',
      }),
    ];
  });
}

/** Of one thing, told by two mouths, on days that do not exclude each other. */
function atOdds(open: Stage, settled: Stage, context: Context): boolean {
  if (voice(open.profile.statement) === voice(settled.profile.statement)) return false;
  if (otherDates(open.profile, settled.profile)) return false;
  const { deciding, decisions: nouns } = context.lexicon.disputes;
  const own = new Set(
    [...deciding, ...nouns].flatMap((word) => [context.concepts.key(word, 'VERB'), context.concepts.key(word)]),
  );
  let weight = 0;
  for (const [key, background] of open.profile.background)
    if (!/^(?:@|\^|[ndtop]:)/.test(key) && !own.has(key) && settled.profile.keys.has(key))
      weight += background * (context.rarity.get(key) ?? 1);
  return weight >= (open.matter === settled.matter ? WITHIN : ACROSS);
}

/** What a statement says of a decision; nothing when it speaks of none, or of one by the way. */
function stageOf(profile: Profile, matter: Matter, context: Context): Stage[] {
  const { statement } = profile;
  const { predicate, arguments: args, modality, tense, condition, negated } = statement.proposition;
  if (predicate?.pos !== 'VERB' || condition !== null || profile.directive || statement.block === 'title') return [];
  const { deciding, decisions: nouns } = context.lexicon.disputes;
  const decides = deciding.includes(predicate.lemma);
  const object = args.find(({ role }) => role === 'patient');
  const names =
    object !== undefined && nouns.includes(object.head) && (decides || context.concepts.isLight(predicate.lemma));
  if (!decides && !names) return [];
  const denied = negated || isDenied(profile, context);
  const told = { profile, matter, value: '', citation: statement.citation };
  if (denied && modality === null) return [{ ...told, settled: false }];
  // "when finalised" is not yet.
  const awaited = wordsOf(statement.citation.exact).some((word) => context.lexicon.courses.awaiting.includes(word));
  const real = modality === null && tense !== 'future' && !awaited;
  return real && !denied ? [{ ...told, settled: true }] : [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
