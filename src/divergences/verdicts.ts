// position: rival verdicts – a party says it keeps a bargain, another that it breaks it; one calls a thing good, another bad.
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, sideOf, type Told } from './matter.ts';

interface Verdict extends Told {
  readonly matter: Matter;
  readonly judge: string;
  /** The party judged, or the concept of the thing judged. */
  readonly on: string;
  readonly sign: 1 | -1;
}

/** Divergences of judgement, over all points: one for each party or thing judged. */
export function verdicts(matters: readonly Matter[], context: Context): Draft[] {
  const all = matters.flatMap((matter) => matter.profiles.flatMap((profile) => verdictsOf(profile, matter, context)));
  const subjects = [...new Set(all.map(({ on }) => on))].sort();
  return subjects.flatMap((on): Draft[] => {
    const about = all.filter((verdict) => verdict.on === on);
    const good = about.filter(({ sign }) => sign > 0);
    const bad = about.filter(({ sign, judge }) => sign < 0 && !good.some((other) => other.judge === judge));
    const praise = good.filter(({ judge }) => !bad.some((other) => other.judge === judge));
    const [first] = praise;
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
  const source = statement.chain.at(-1)?.source;
  if (source == null || modality !== null || tense === 'future' || condition !== null || profile.directive) return [];
  const { approving, disapproving } = context.lexicon;
  const judge = context.blocs.root(source);
  const told = { profile, matter, judge, value: '', citation: statement.citation };
  const signOf = (lemma: string): 1 | -1 | 0 => (approving.includes(lemma) ? 1 : disapproving.includes(lemma) ? -1 : 0);
  const turned = (sign: 1 | -1): 1 | -1 => (negated || statement.polarity === 'denied' ? (sign > 0 ? -1 : 1) : sign);
  const found: Verdict[] = [];
  const verbs = terms.filter(({ pos }) => pos === 'VERB');
  const conduct = verbs.map(({ lemma }) => signOf(lemma)).find((sign) => sign !== 0);
  // Conduct is praised by oneself and blamed by others; a third party's praise is no more than that.
  for (const who of conduct === undefined ? [] : profile.agentRoots) {
    const sign = turned(conduct === 1 ? 1 : -1);
    if (['unnamed', 'medium'].includes(context.blocs.party(who)?.kind ?? 'unnamed')) continue;
    if (sign > 0 === (judge === who)) found.push({ ...told, on: `^${who}`, sign });
  }
  const quality = terms.find((term) => term.pos === 'ADJ' && signOf(term.lemma) !== 0);
  if (quality === undefined || predicate === null) return found;
  const sign = turned(signOf(quality.lemma) > 0 ? 1 : -1);
  const subject = args.find(({ role, head }) => (role === 'agent' || role === 'patient') && isEvent(head, context));
  return subject === undefined ? found : [...found, { ...told, on: context.concepts.key(subject.head), sign }];
}

/** Nouns of what is judged as a whole: a vote, a strike, talks. */
function isEvent(head: string, context: Context): boolean {
  const { courses, pacts, eventNouns } = context.lexicon;
  return courses.sessions.includes(head) || pacts.includes(head) || eventNouns[head] !== undefined;
}
