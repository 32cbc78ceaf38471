// position: one mouth calls an event a success, another a failure.
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, otherDates, sideOf, type Told } from './matter.ts';

interface Appraisal extends Told {
  readonly matter: Matter;
  readonly good: boolean;
  readonly by: string;
  /** Concept of the event appraised, where the clause names one. */
  readonly on: string | null;
}

/** Parties and places that two appraisals without a common event must share. */
const GROUND = 2;

/** Divergences of appraisal, over all points. */
export function appraisals(matters: readonly Matter[], context: Context): Draft[] {
  const all = matters.flatMap((matter) => matter.profiles.flatMap((profile) => appraisalOf(profile, matter, context)));
  const done = new Set<Appraisal>();
  return all
    .filter(({ good }) => good)
    .flatMap((first): Draft[] => {
      if (done.has(first)) return [];
      const bad = all.filter((other) => !other.good && !done.has(other) && ofOne(first, other));
      if (bad.length === 0) return [];
      const good = all.filter((other) => other.good && !done.has(other) && bad.some((one) => ofOne(other, one)));
      // Whoever has called it both is of two minds.
      const critics = new Set(bad.map(({ by }) => by));
      if (good.some(({ by }) => critics.has(by))) return [];
      for (const one of [...good, ...bad]) done.add(one);
      return [
        draft('position', first.matter, [sideOf('a success', good), sideOf('a failure', bad)], {
          relation: 'contradiction',
          severity: 'medium',
          rule: 'success-or-failure',
          reason: 'One mouth calls a success what another calls a failure.',
        }),
      ];
    });
}

/** One event, or the same parties and places, by two mouths. */
function ofOne(a: Appraisal, b: Appraisal): boolean {
  if (a.by === b.by || otherDates(a.profile, b.profile)) return false;
  if (a.on !== null && a.on === b.on) return true;
  const ground = [...a.profile.keys].filter((key) => /^(?:\^|p:)/.test(key) && b.profile.keys.has(key));
  return ground.length >= GROUND;
}

/** What a statement on somebody's authority calls a success or a failure. */
function appraisalOf(profile: Profile, matter: Matter, context: Context): Appraisal[] {
  const { statement } = profile;
  const { predicate, arguments: args, modality, condition, negated } = statement.proposition;
  const by = statement.chain.at(-1)?.source;
  if (by == null || predicate === null || modality !== null || condition !== null || profile.directive) return [];
  const { triumphs, fiascos } = context.lexicon.disputes;
  const signOf = (lemma: string): number => (triumphs.includes(lemma) ? 1 : fiascos.includes(lemma) ? -1 : 0);
  const said =
    predicate.pos === 'NOUN'
      ? predicate.lemma
      : args.find(({ role, head }) => (role === 'attribute' || role === 'patient') && signOf(head) !== 0)?.head;
  const sign = said === undefined ? 0 : signOf(said);
  if (sign === 0) return [];
  const denied = negated || statement.polarity === 'denied';
  // "not a failure" is no praise.
  if (denied && sign < 0) return [];
  const subject = args.find(({ role }) => role === 'agent');
  const event = subject !== undefined && context.lexicon.eventNouns[subject.head] !== undefined;
  return [
    {
      profile,
      matter,
      good: sign > 0 && !denied,
      by: context.blocs.party(by)?.kind === 'person' ? by : context.blocs.root(by),
      on: event ? context.concepts.key(subject.head) : null,
      value: '',
      citation: statement.citation,
    },
  ];
}
