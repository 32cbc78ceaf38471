// position: different mouths call one thing great and small – the impact, the attacks, the losses.
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, otherDates, sideOf, type Told, voice } from './matter.ts';

interface Rating extends Told {
  readonly matter: Matter;
  readonly size: 'great' | 'small';
  /** Concept of the noun, or of the verb, that is rated. */
  readonly on: string;
}

/** Divergences of magnitude, over all points. */
export function magnitudes(matters: readonly Matter[], context: Context): Draft[] {
  const byThing = new Map<string, Rating[]>();
  for (const matter of matters)
    for (const profile of matter.profiles)
      for (const rating of ratingsOf(profile, matter, context))
        byThing.set(rating.on, [...(byThing.get(rating.on) ?? []), rating]);
  return [...byThing.values()].flatMap((ratings): Draft[] => {
    const one = (a: Rating, b: Rating): boolean =>
      voice(a.profile.statement) !== voice(b.profile.statement) && !otherDates(a.profile, b.profile);
    const small = ratings.filter((a) => a.size === 'small' && ratings.some((b) => b.size === 'great' && one(a, b)));
    const great = ratings.filter((a) => a.size === 'great' && small.some((b) => one(a, b)));
    const [first] = small;
    // Whoever calls it both speaks of two sides of it.
    const mouths = new Set(small.map(({ profile }) => voice(profile.statement)));
    if (first === undefined || great.some(({ profile }) => mouths.has(voice(profile.statement)))) return [];
    return [
      draft('position', first.matter, [sideOf('great', great), sideOf('small', small)], {
        relation: 'contradiction',
        severity: 'medium',
        rule: 'great-or-small',
        reason: 'Different mouths call one thing great and small.',
      }),
    ];
  });
}

/** What a statement calls great or small: "minimal impact", "the impact would be limited", "affected badly". */
function ratingsOf(profile: Profile, matter: Matter, context: Context): Rating[] {
  const { statement } = profile;
  const { terms, predicate, arguments: args } = statement.proposition;
  if (statement.polarity === 'denied' || statement.proposition.negated) return [];
  // What may be grave, or would be, is no rating; and each of the hurt has an injury of his own.
  const { modality, condition } = statement.proposition;
  if (condition !== null || modality === 'may' || modality === 'can' || modality === 'must') return [];
  const hurts = new Set(context.lexicon.courses.casualties.map((word) => context.concepts.key(word, 'VERB')));
  const { great, small } = context.lexicon.disputes;
  const found: Rating[] = [];
  for (const [at, term] of terms.entries()) {
    const size = great.includes(term.lemma) ? 'great' : small.includes(term.lemma) ? 'small' : null;
    if (size === null) continue;
    const next = terms[at + 1];
    const noun = next !== undefined && next.start - term.end <= 1 ? nounFrom(terms, at + 1) : undefined;
    const attribute = args.find(
      ({ role, start, end }) => role === 'attribute' && start <= term.start && term.end <= end,
    );
    const subject = attribute === undefined ? undefined : args.find(({ role }) => role === 'agent');
    const adverb = term.pos === 'ADV' && predicate?.pos === 'VERB' ? predicate.lemma : undefined;
    const on = noun ?? subject?.head ?? adverb;
    if (on === undefined || context.concepts.isLight(on) || on !== on.toLowerCase()) continue;
    const key =
      noun === undefined && subject === undefined ? context.concepts.key(on, 'VERB') : context.concepts.key(on);
    if (hurts.has(key)) continue;
    found.push({ profile, matter, size, on: key, value: '', citation: statement.citation });
  }
  return found;
}

/** The head of the compound that begins at a term: attacks, in "small Taliban attacks". */
function nounFrom(terms: Profile['statement']['proposition']['terms'], at: number): string | undefined {
  let head: string | undefined;
  for (let i = at; i < terms.length; i++) {
    const term = terms[i];
    const before = terms[i - 1];
    if (term === undefined || before === undefined || term.start - before.end > 1) break;
    if (term.pos === 'NOUN') head = term.lemma;
    else if (term.pos !== 'ADJ' && term.pos !== 'PROPN') break;
  }
  return head;
}
