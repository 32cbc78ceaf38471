// time: one mouth, or one outlet that was told it, is dated differently by two reports of one thing said.
import type { Profile } from '../points/index.ts';
import { apart, type Context, type Draft, draft, type Matter, sideOf, type Told, words } from './matter.ts';

const DAY = /^\d{4}-\d\d-\d\d/;

interface Dated extends Told {
  readonly parties: readonly string[];
  readonly day: string;
  readonly matter: Matter;
  /** Told in the passive, without a mouth. */
  readonly announced?: true;
}

/** Divergences of the day on which one thing was said. */
export function tellings(matters: readonly Matter[], context: Context): Draft[] {
  const told = matters.flatMap((matter) =>
    matter.profiles.flatMap((profile): Dated[] => {
      const announced = announcement(profile, matter, context);
      if (announced !== null) return [announced];
      if (profile.statement.block === 'title') return [];
      return profile.statement.chain.flatMap((link): Dated[] => {
        const { time } = link;
        if (time === null || time.bound !== null || time.certainty === 'unknown' || !DAY.test(time.value)) return [];
        const parties = [link.source, ...link.addressees].filter(
          (id): id is string => id !== null && context.blocs.party(id) !== undefined && !isNameless(id, context),
        );
        const citation = words(profile.statement, time.start, time.end, context);
        return [{ profile, matter, citation, value: time.value.slice(0, 10), day: time.value.slice(0, 10), parties }];
      });
    }),
  );
  const drafts: Draft[] = [];
  const raised = new Set<string>();
  for (const [at, a] of told.entries())
    for (const b of told.slice(at + 1)) {
      // "It was announced on Monday": by whom is often not said, so what was announced must be the same.
      const party = announces(a, b, context) ? ANNOUNCED : a.parties.find((one) => b.parties.includes(one));
      if (party === undefined || a.day === b.day || a.profile.statement.document === b.profile.statement.document)
        continue;
      // A person may say a thing on two days; an agency's report of it is one.
      if (party !== ANNOUNCED && context.blocs.party(party)?.kind !== 'medium' && a.matter !== b.matter) continue;
      if (party !== ANNOUNCED && !oneSaying(a.profile, b.profile)) continue;
      const side = ({ day, profile }: Dated): Dated[] =>
        told.filter(
          (other) =>
            other.day === day &&
            (party === ANNOUNCED
              ? other.profile === profile ||
                (other.announced === (profile === a.profile ? a : b).announced && sameNews(other.profile, profile))
              : other.parties.includes(party) && oneSaying(other.profile, profile)),
        );
      const sides = [side(a), side(b)];
      const documents = sides.map((list) => list.map(({ profile }) => profile.statement.document));
      // Who is known to have said it on both days said it twice.
      if (documents[0]?.some((id) => documents[1]?.includes(id)) || !apart(sides)) continue;
      const key = [party, a.day, b.day].join(' ');
      if (raised.has(key)) continue;
      raised.add(key);
      drafts.push(
        draft(
          'time',
          a.matter,
          sides.map((list) => sideOf(list[0]?.value ?? '', list)),
          {
            relation: 'contradiction',
            severity: 'low',
            rule: 'other-day-of-saying',
            reason: 'One report of what was said is dated to different days.',
          },
        ),
      );
    }
  return drafts;
}

/** What stands for the unsaid mouth of an announcement. */
const ANNOUNCED = '#announced';

/** "The date was announced on Monday": a day of saying without a mouth. */
function announcement(profile: Profile, matter: Matter, context: Context): Dated | null {
  const { statement } = profile;
  const { predicate, arguments: args, times, modality } = statement.proposition;
  if (predicate === null || modality !== null || statement.polarity === 'denied' || statement.block === 'title')
    return null;
  if (!context.lexicon.disputes.announcing.includes(predicate.lemma)) return null;
  // In the active the words announced are a statement of their own, with the mouth in its chain.
  const passive = args.every(({ role, start }) => role !== 'agent' || start > predicate.start);
  if (!passive || !args.some(({ role }) => role === 'patient')) return null;
  const time = times.find(
    ({ value, bound, certainty }) => DAY.test(value) && bound === null && certainty !== 'unknown',
  );
  if (time === undefined) return null;
  const citation = words(statement, time.start, time.end, context);
  const day = time.value.slice(0, 10);
  return {
    profile,
    matter,
    citation,
    value: day,
    day,
    parties: profile.agents.filter((id) => !isNameless(id, context)),
    announced: true,
  };
}

/** One of the two is told as announced, by nobody else than the other's mouth, and both speak of one thing. */
function announces(a: Dated, b: Dated, context: Context): boolean {
  if ((a.announced === true) === (b.announced === true) || !sameNews(a.profile, b.profile)) return false;
  const roots = ({ parties }: Dated): string[] => parties.map((party) => context.blocs.root(party));
  const [left, right] = [roots(a), roots(b)];
  return left.length === 0 || right.length === 0 || left.some((root) => right.includes(root));
}

/** Words that two tellings of one piece of news have in common at least, parties not counted. */
const NEWS = 3;
/** And parties, where no ordinal tells that it is one piece. */
const PARTIES = 2;

function sameNews(a: Profile, b: Profile): boolean {
  const shared = [...a.keys].filter((key) => !/^(?:[@^]|[dt]:)/.test(key) && b.keys.has(key));
  const other = a.ordinals.some((x) => b.ordinals.some((y) => x.value !== y.value && x.unit === y.unit));
  if (other) return false;
  const numbers = a.ordinals.some((x) => b.ordinals.some((y) => x.value === y.value && x.unit === y.unit));
  const parties = a.statement.proposition.actors.filter((actor) => b.statement.proposition.actors.includes(actor));
  return shared.length >= NEWS && (numbers || parties.length >= PARTIES);
}

function isNameless(id: string, context: Context): boolean {
  return ['unnamed', 'group'].includes(context.blocs.party(id)?.kind ?? 'unnamed');
}

/** One content: one act by one agent, or largely the same words. */
function oneSaying(a: Profile, b: Profile): boolean {
  if (a.act !== null && a.act === b.act && a.agentRoots.some((root) => b.agentRoots.includes(root))) return true;
  return [...a.runs].some((run) => b.runs.has(run));
}
