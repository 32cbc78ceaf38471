// position: two sides say of each other that it brought on a clash or behaved hostilely in it.
//
// That A blames B is news; that B blames A for the like is where accounts part, whatever the words of each.
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, otherDates, sideOf, type Told } from './matter.ts';

interface Blame extends Told {
  readonly matter: Matter;
  /** The blocs blamed, and the bloc that blames. */
  readonly who: readonly string[];
  readonly voice: string;
}

/** Divergences of who provoked whom, over all points. */
export function provocations(matters: readonly Matter[], context: Context): Draft[] {
  const blames = matters.flatMap((matter) => matter.profiles.flatMap((profile) => blameOf(profile, matter, context)));
  const done = new Set<Blame>();
  return blames.flatMap((first): Draft[] => {
    if (done.has(first)) return [];
    const back = blames.filter((other) => !done.has(other) && returns(first, other));
    if (back.length === 0) return [];
    const mine = blames.filter((other) => !done.has(other) && back.some((one) => returns(other, one)));
    for (const blame of [...mine, ...back]) done.add(blame);
    return [
      draft('position', first.matter, [sideOf(names(mine, context), mine), sideOf(names(back, context), back)], {
        relation: 'contradiction',
        severity: 'high',
        rule: 'each-blames-the-other',
        reason: mine.some((a) => back.some((b) => a.who.includes(b.voice) && b.who.includes(a.voice)))
          ? 'Each side says that the other brought it on or behaved hostilely.'
          : 'Different sides are said to have brought it on or behaved hostilely, and one of those who say so is one of them.',
      }),
    ];
  });
}

/** Each is charged by the other, or one of them by the other and the other by a third that is not itself. */
function returns(a: Blame, b: Blame): boolean {
  if (a.voice === b.voice || a.who.some((who) => b.who.includes(who)) || otherDates(a.profile, b.profile)) return false;
  return b.who.includes(a.voice) || a.who.includes(b.voice);
}

/** "X triggered the incident", "X's dangerous actions …", "accused X of provocative actions". */
function blameOf(profile: Profile, matter: Matter, context: Context): Blame[] {
  const { statement } = profile;
  const { predicate, arguments: args, negated, modality, condition } = statement.proposition;
  if (predicate === null || negated || statement.polarity === 'denied' || modality !== null || condition !== null)
    return [];
  const { provoking, incidents, conduct, hostile, blaming } = context.lexicon.disputes;
  const rooted = (actors: readonly string[]): string[] => [
    ...new Set(
      actors
        .filter((actor) => !['unnamed', 'medium'].includes(context.blocs.party(actor)?.kind ?? 'unnamed'))
        .map((actor) => context.blocs.root(actor)),
    ),
  ];
  const source = statement.chain.at(-1)?.source;
  const make = (who: readonly string[], by: string | null | undefined): Blame[] => {
    if (by == null || who.length === 0) return [];
    const voice = context.blocs.root(by);
    return who.includes(voice) ? [] : [{ profile, matter, who, voice, value: '', citation: statement.citation }];
  };
  const deed = args.find(
    ({ head, lemmas }) => conduct.includes(head) && lemmas.some((lemma) => hostile.includes(lemma)),
  );
  if (blaming.includes(predicate.lemma)) {
    const accused = args.find(({ role, actors }) => role === 'patient' && actors.length > 0);
    const accuser = args.find(({ role }) => role === 'agent');
    const event = args.find(
      ({ role, head }) => role === 'oblique' && (incidents.includes(head) || provoking.includes(head)),
    );
    if (accused === undefined || (deed === undefined && event === undefined)) return [];
    return make(rooted(accused.actors), rooted(accuser?.actors ?? [])[0] ?? source);
  }
  const agent = args.find(({ role }) => role === 'agent');
  if (agent === undefined) return [];
  if (deed === agent) return make(rooted(agent.actors), source);
  const brought = args.some(({ role, head }) => role === 'patient' && incidents.includes(head));
  return provoking.includes(predicate.lemma) && brought ? make(rooted(agent.actors), source) : [];
}

function names(blames: readonly Blame[], context: Context): string {
  const roots = [...new Set(blames.flatMap(({ who }) => who))].sort();
  return roots.map((root) => context.blocs.party(root)?.name ?? root).join(', ');
}
