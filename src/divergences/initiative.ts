// attribution: reports name different parties as those who proposed or asked for one thing.
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, otherDays, sideOf, type Told } from './matter.ts';

interface Asking extends Told {
  readonly matter: Matter;
  readonly who: string;
  /** What was proposed: talks, a truce. */
  readonly what: readonly string[];
}

/** Divergences of whose idea a thing was, over all points. */
export function initiatives(matters: readonly Matter[], context: Context): Draft[] {
  const askings = matters.flatMap((matter) => matter.profiles.flatMap((profile) => askingOf(profile, matter, context)));
  const done = new Set<string>();
  return askings.flatMap((first, at): Draft[] => {
    if (first.what.some((key) => done.has(key))) return [];
    const rivals = askings
      .slice(at + 1)
      .filter(
        (other) =>
          other.who !== first.who &&
          other.profile.statement.document !== first.profile.statement.document &&
          other.what.some((key) => first.what.includes(key)) &&
          !otherDays(first.profile, other.profile),
      );
    const whos = new Set([first.who, ...rivals.map(({ who }) => who)]);
    if (rivals.length === 0 || whos.size !== 2) return [];
    const mine = askings.filter(({ who, what }) => who === first.who && what.some((key) => first.what.includes(key)));
    // A report that lets both ask tells of two askings.
    const both = mine.some((a) => rivals.some((b) => a.profile.statement.document === b.profile.statement.document));
    if (both) return [];
    for (const key of first.what) done.add(key);
    const name = ({ who }: Asking): string => context.blocs.party(who)?.name ?? who;
    const [rival] = rivals;
    if (rival === undefined) return [];
    return [
      draft('attribution', first.matter, [sideOf(name(first), mine), sideOf(name(rival), rivals)], {
        relation: 'contradiction',
        severity: 'medium',
        rule: 'whose-idea',
        reason: 'Accounts give one idea or request to different parties.',
      }),
    ];
  });
}

/** A past act of proposing talks or a pact, told as done. */
function askingOf(profile: Profile, matter: Matter, context: Context): Asking[] {
  const { statement, act } = profile;
  const { modality, tense, predicate, arguments: args } = statement.proposition;
  const [who, ...others] = profile.agentRoots;
  if (act === null || predicate === null || who === undefined || others.length > 0) return [];
  if (modality !== null || tense !== 'past' || statement.polarity === 'denied') return [];
  if (context.blocs.party(who) === undefined || !context.lexicon.initiating.includes(predicate.lemma)) return [];
  const { courses, pacts } = context.lexicon;
  const ideas = new Set(
    [...courses.sessions, ...courses.standstills, ...pacts].map((word) => context.concepts.key(word)),
  );
  const what = args
    .filter(({ role, preposition }) => role === 'patient' || (role === 'oblique' && preposition === 'for'))
    .map(({ head }) => context.concepts.key(head))
    .filter((key) => ideas.has(key));
  if (what.length === 0) return [];
  return [{ profile, matter, who, what, value: '', citation: statement.citation }];
}
