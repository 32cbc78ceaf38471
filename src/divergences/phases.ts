// time: reports let one thing start, or end, on different days, in whatever words they put it.

import { dayOf, phaseOf } from './course.ts';
import { durationDays } from './iso-duration.ts';
import { apart, type Context, type Draft, draft, type Matter, sideOf, type Told, voice, words } from './matter.ts';
import { oneThing, PACT, type Thing, thingOf } from './thing.ts';

interface Dated extends Told {
  readonly thing: Thing;
  readonly matter: Matter;
  readonly lasts: readonly number[];
}

/** Divergences of the first or last day of a thing, over all points. */
export function phases(matters: readonly Matter[], context: Context): Draft[] {
  const drafts: Draft[] = [];
  for (const phase of ['start', 'end'] as const) {
    const told = matters.flatMap((matter) =>
      matter.profiles.flatMap((profile): Dated[] => {
        const { statement } = profile;
        if (statement.polarity !== 'affirmed' || statement.proposition.condition !== null) return [];
        if (profile.directive || phaseOf(profile, context) !== phase) return [];
        const thing = thingOf(profile, context);
        const day = dayOf(profile, phase);
        if (thing === null || day === null) return [];
        const citation = words(statement, day.start, day.end, context);
        const lasts = profile.durations.flatMap((value) => durationDays(value) ?? []);
        return [{ profile, matter, thing, citation, value: day.value.slice(0, 10), lasts }];
      }),
    );
    for (const group of things(told)) {
      const byDay = new Map<string, Dated[]>();
      for (const item of group) byDay.set(item.value, [...(byDay.get(item.value) ?? []), item]);
      const sides = [...byDay].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, side]) => side);
      const [first] = group;
      if (first === undefined || sides.length < 2 || !apart(sides) || oneTeller(sides)) continue;
      drafts.push(
        draft(
          'time',
          first.matter,
          sides.map((side) => sideOf(side[0]?.value ?? '', side)),
          {
            relation: 'contradiction',
            severity: 'high',
            rule: phase === 'start' ? 'other-start' : 'other-end',
            reason: `Accounts let one thing ${phase} on different days.`,
          },
        ),
      );
    }
  }
  return drafts;
}

/** Groups what is said of one thing. Each joins the first group all of whose members may be that thing. */
function things(told: readonly Dated[]): readonly (readonly Dated[])[] {
  const groups: Dated[][] = [];
  for (const item of [...told].sort((a, b) => b.thing.marks.length - a.thing.marks.length)) {
    const home = groups.find((group) =>
      group.every((other) => oneThing(item.thing, other.thing) && likeLength(item, other)),
    );
    if (home === undefined) groups.push([item]);
    else home.push(item);
  }
  return groups.filter((group) => group.length > 1 && (group[0]?.thing.kind === PACT || oneParties(group)));
}

/** A thirty-day truce is not the three-day one. */
function likeLength(a: Dated, b: Dated): boolean {
  return a.lasts.length === 0 || b.lasts.length === 0 || a.lasts.some((days) => b.lasts.includes(days));
}

/** Events of one kind are told apart by who takes part and by their number. */
function oneParties(group: readonly Dated[]): boolean {
  return group.every((a) =>
    group.every((b) => {
      const left = a.profile.statement.proposition.actors;
      const right = b.profile.statement.proposition.actors;
      const others = a.profile.ordinals.some((x) =>
        b.profile.ordinals.some((y) => x.unit === y.unit && x.value !== y.value),
      );
      return !others && (left.length === 0 || right.length === 0 || left.some((actor) => right.includes(actor)));
    }),
  );
}

/** One mouth that gives both days speaks of two things. */
function oneTeller(sides: readonly (readonly Dated[])[]): boolean {
  const tellers = sides.map(
    (side) => new Set(side.map(({ profile }) => `${profile.statement.document} ${voice(profile.statement)}`)),
  );
  return tellers.some((a, at) => tellers.slice(at + 1).some((b) => [...a].some((teller) => b.has(teller))));
}
