// position: rival verdicts – a party says it keeps a bargain, another that it breaks it; one calls a thing good, another bad.
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, sideOf, type Told } from './matter.ts';

interface Verdict extends Told {
  readonly matter: Matter;
  readonly judge: string;
  /** The party judged, or the concept of the thing judged. */
  readonly on: string;
  readonly sign: 1 | -1;
  /** Whether the clause names what binds the party judged: a deal, a promise. */
  readonly bound: boolean;
}

/** What a breach is laid to when the clause does not say whose it is. */
const UNSAID = '^?';

/** Divergences of judgement, over all points: one for each party or thing judged. */
export function verdicts(matters: readonly Matter[], context: Context): Draft[] {
  const all = matters.flatMap((matter) => matter.profiles.flatMap((profile) => verdictsOf(profile, matter, context)));
  const subjects = [...new Set(all.map(({ on }) => on))].filter((on) => on !== UNSAID).sort();
  return subjects.flatMap((on): Draft[] => {
    const about = all.filter((verdict) => verdict.on === on);
    const good = about.filter(({ sign }) => sign > 0);
    // "a violation of the deal": said by others than those who say that they keep it.
    const unsaid = all.filter(
      (verdict) =>
        verdict.on === UNSAID && on.startsWith('^') && `^${verdict.judge}` !== on && good.some(({ bound }) => bound),
    );
    const bad = [...about, ...unsaid].filter(
      ({ sign, judge }) => sign < 0 && !good.some((other) => other.judge === judge),
    );
    const praise = good.filter(({ judge }) => !bad.some((other) => other.judge === judge));
    const [first] = praise;
    // Keeping and breaking are of a bond: without one named, a verb says too little ("implements", "undermines").
    if (![...praise, ...bad].some(({ bound }) => bound)) return [];
    if (first === undefined || bad.length === 0) return [];
    return [
      draft('position', first.matter, [sideOf('well', praise), sideOf('ill', bad)], {
        relation: 'contradiction',
        severity: 'medium',
        rule: 'rival-verdicts',
        reason: 'Different mouths judge the same conduct or event in opposite ways.',
      }),
    ];
  });
}

/** Verdicts of a source on a party's conduct (by its verbs) or on an event (by words said of it). */
function verdictsOf(profile: Profile, matter: Matter, context: Context): Verdict[] {
  const { statement } = profile;
  const { terms, modality, tense, arguments: args, predicate, negated, condition } = statement.proposition;
  if (modality !== null || tense === 'future' || condition !== null || predicate === null) return [];
  if (profile.directive) return [];
  const { approving, disapproving, naming, courses } = context.lexicon;
  const { bonds, fruits, lacking, weakBreaches } = context.lexicon.disputes;
  // "The observers called the vote fair": who rates it is the subject.
  // "called on both to abide by it" rates nothing.
  const named = naming.includes(predicate.lemma) && args.some(({ role }) => role === 'attribute');
  const rates = named || statement.chain.at(-1)?.cue?.force === 'characterise';
  const source = (rates ? profile.agents[0] : undefined) ?? statement.chain.at(-1)?.source;
  if (source == null) return [];
  const judge = context.blocs.root(source);
  const told = { profile, matter, judge, value: '', citation: statement.citation };
  const signOf = (lemma: string): 1 | -1 | 0 => (approving.includes(lemma) ? 1 : disapproving.includes(lemma) ? -1 : 0);
  const turned = (sign: 1 | -1): 1 | -1 => (negated || statement.polarity === 'denied' ? (sign > 0 ? -1 : 1) : sign);
  const found: Verdict[] = [];
  const bound = terms.some(({ lemma, pos }) => pos === 'NOUN' && bonds.includes(lemma));
  const conduct = terms
    .map(({ lemma, pos }) => (pos === 'VERB' && (bound || !weakBreaches.includes(lemma)) ? signOf(lemma) : 0))
    .find((sign) => sign !== 0);
  // Conduct is praised by oneself and blamed by others; a third party's praise is no more than that.
  // "called on them to abide by it" says nothing of what they do.
  for (const who of conduct === undefined || statement.speechAct === 'directive' ? [] : profile.agentRoots) {
    const sign = turned(conduct === 1 ? 1 : -1);
    if (['unnamed', 'medium'].includes(context.blocs.party(who)?.kind ?? 'unnamed')) continue;
    if (sign > 0 === (judge === who)) found.push({ ...told, on: `^${who}`, sign, bound });
  }
  // "a violation of the agreement": of whoever is meant, which the clause does not say.
  const breach = terms.find(({ lemma, pos }) => pos === 'NOUN' && signOf(context.lexicon.eventNouns[lemma] ?? '') < 0);
  if (breach !== undefined && bound && !terms.some(({ lemma }) => context.lexicon.disputes.blaming.includes(lemma)))
    found.push({ ...told, on: UNSAID, sign: turned(-1), bound });
  const event = args.find(({ role, head }) => (role === 'agent' || role === 'patient') && isEvent(head, context));
  const rated = rates ? args.find(({ lemmas }) => lemmas.some((lemma) => isEvent(lemma, context))) : undefined;
  const on = event?.head ?? rated?.lemmas.find((lemma) => isEvent(lemma, context));
  if (on === undefined) return found;
  // "ended without progress": talks are judged by what they bear.
  const barren = args.some(({ preposition, head }) => lacking.includes(preposition ?? '') && fruits.includes(head));
  const quality = terms.find(
    (term) =>
      signOf(term.lemma) !== 0 &&
      (term.pos === 'ADJ' ||
        term.pos === 'NOUN' ||
        (event !== undefined && profile.agentRoots.length === 0 && term === verbOf(profile))),
  );
  const sign =
    barren && courses.ending.includes(predicate.lemma)
      ? -1
      : quality === undefined
        ? 0
        : turned(signOf(quality.lemma) > 0 ? 1 : -1);
  return sign === 0 ? found : [...found, { ...told, on: context.concepts.key(on), sign, bound: true }];
}

/** The term of the predicate when that is a verb of its own; not a copula, nor one of another act ("fails to address"). */
function verbOf({ statement }: Profile) {
  const { predicate, terms } = statement.proposition;
  if (predicate === null || terms.some(({ pos, start }) => pos === 'VERB' && start > predicate.end)) return undefined;
  return terms.find(({ start }) => start === predicate.start);
}

/** Nouns of what is judged as a whole: a vote, a strike, talks. */
function isEvent(head: string, context: Context): boolean {
  const { courses, pacts, eventNouns } = context.lexicon;
  return courses.sessions.includes(head) || pacts.includes(head) || eventNouns[head] !== undefined;
}
