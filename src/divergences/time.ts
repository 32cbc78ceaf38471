// time: reports put one act on different days.
import type { Profile } from '../points/index.ts';
import { apart, draft, type Kind, sameDeed, sideOf, type Told, words } from './matter.ts';

const DAY = /^\d{4}-\d\d-\d\d/;

/** Divergences of date. */
export const time: Kind = (matter, context) => {
  const byAct = new Map<string, (Told & { readonly day: string })[]>();
  for (const profile of matter.profiles) {
    if (profile.act === null) continue;
    const dated = profile.statement.proposition.times.filter(
      (item) => item.type !== 'DURATION' && item.bound === null && item.certainty !== 'unknown' && DAY.test(item.value),
    );
    // Two days in one statement: which of them the act is on is not sure enough to raise an alarm.
    if (new Set(dated.map((item) => item.value.slice(0, 10))).size !== 1) continue;
    const [item] = dated;
    if (item === undefined || !ofTheAct(profile, item)) continue;
    const citation = words(profile.statement, item.start, item.end, context);
    const told = { profile, citation, value: item.value.slice(0, 10), day: item.value.slice(0, 10) };
    byAct.set(profile.act, [...(byAct.get(profile.act) ?? []), told]);
  }
  return [...byAct.values()].flatMap((told) => {
    const byDay = new Map<string, Told[]>();
    for (const item of told) byDay.set(item.day, [...(byDay.get(item.day) ?? []), item]);
    const sides = [...byDay].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, side]) => side);
    if (sides.length < 2 || !apart(sides)) return [];
    const one = sides.every((a) =>
      sides.every((b) => a === b || a.some((x) => b.some((y) => alike(x.profile, y.profile)))),
    );
    if (!one) return [];
    return [
      draft(
        'time',
        matter,
        sides.map((side) => sideOf(side[0]?.value ?? '', side)),
        {
          relation: 'contradiction',
          severity: 'high',
          rule: 'other-day',
          reason: 'One act by one agent is put on different days.',
        },
      ),
    ];
  });
};

/** A repeatable act on another day is another act, unless agent and object are both the same. */
function alike(a: Profile, b: Profile): boolean {
  return (
    sameDeed(a, b) &&
    a.agentRoots.length > 0 &&
    b.agentRoots.length > 0 &&
    [...a.objects].some((key) => b.objects.has(key))
  );
}

/** Whether the day belongs to the act and not to a noun inside one of its arguments ("the deal signed on Friday"). */
function ofTheAct(profile: Profile, item: { readonly start: number; readonly end: number }): boolean {
  return !profile.statement.proposition.arguments.some(
    (argument) =>
      argument.start < item.start &&
      item.end <= argument.end &&
      argument.end - argument.start > item.end - item.start + 6,
  );
}
