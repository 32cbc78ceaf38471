// time: one mouth, or one outlet that was told it, is dated differently by two reports of one thing said.
import type { Profile } from '../points/index.ts';
import { apart, type Context, type Draft, draft, type Matter, sideOf, type Told, words } from './matter.ts';

const DAY = /^\d{4}-\d\d-\d\d/;

interface Dated extends Told {
  readonly parties: readonly string[];
  readonly day: string;
  readonly matter: Matter;
}

/** Divergences of the day on which one thing was said. */
export function tellings(matters: readonly Matter[], context: Context): Draft[] {
  const told = matters.flatMap((matter) =>
    matter.profiles.flatMap((profile): Dated[] => {
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
  for (const [at, a] of told.entries()) {
    const b = told.slice(at + 1).find((other) => {
      const shared = a.parties.filter((party) => other.parties.includes(party));
      const medium = shared.some((party) => context.blocs.party(party)?.kind === 'medium');
      const near = medium || a.matter === other.matter;
      return other.day !== a.day && shared.length > 0 && near && oneSaying(a.profile, other.profile);
    });
    if (b === undefined || a.profile.statement.document === b.profile.statement.document) continue;
    // Who is known to have said it on both days said it twice.
    const days = (document: string): string[] =>
      told.filter(({ profile }) => profile.statement.document === document).map(({ day }) => day);
    if (days(a.profile.statement.document).includes(b.day) || days(b.profile.statement.document).includes(a.day))
      continue;
    const sides = [a, b].map(({ day }) =>
      told.filter((other) => other.day === day && (other === a || other === b || other.matter === a.matter)),
    );
    if (!apart(sides)) continue;
    return [
      draft(
        'time',
        a.matter,
        sides.map((side) => sideOf(side[0]?.value ?? '', side)),
        {
          relation: 'contradiction',
          severity: 'low',
          rule: 'other-day-of-saying',
          reason: 'One report of what was said is dated to different days.',
        },
      ),
    ];
  }
  return [];
}

function isNameless(id: string, context: Context): boolean {
  return ['unnamed', 'group'].includes(context.blocs.party(id)?.kind ?? 'unnamed');
}

/** One content: one act by one agent, or largely the same words. */
function oneSaying(a: Profile, b: Profile): boolean {
  if (a.act !== null && a.act === b.act && a.agentRoots.some((root) => b.agentRoots.includes(root))) return true;
  return [...a.runs].some((run) => b.runs.has(run));
}
