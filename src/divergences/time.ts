// time: reports put one act on different days.
import type { Profile } from '../points/index.ts';
import { apart, draft, type Kind, sameDeed, sideOf, type Told, words } from './matter.ts';

/** A day or a month. */
const DATE = /^\d{4}-\d\d(?:-\d\d|$)/;

const LIMIT: ReadonlySet<string> = new Set(['by', 'until', 'before']);

interface Dated extends Told {
  readonly date: string;
}

/** Divergences of date: of the day or month of an act, and of the day by which it is due. */
export const time: Kind = (matter, context) => {
  const byAct = new Map<string, Dated[]>();
  for (const profile of matter.profiles) {
    if (profile.act === null) continue;
    const dated = profile.statement.proposition.times.filter(
      (item) => item.type !== 'DURATION' && item.certainty !== 'unknown' && DATE.test(item.value),
    );
    // Two days in one statement: which of them the act is on is not sure enough to raise an alarm.
    if (new Set(dated.map((item) => item.value.slice(0, 10))).size !== 1) continue;
    const [item] = dated;
    if (item === undefined || !ofTheAct(profile, item)) continue;
    const limit = LIMIT.has(item.bound ?? '');
    if (item.bound !== null && !limit) continue;
    const citation = words(profile.statement, item.start, item.end, context);
    const date = item.value.slice(0, 10);
    const key = `${limit} ${date.length} ${profile.act}`;
    byAct.set(key, [...(byAct.get(key) ?? []), { profile, citation, value: date, date }]);
  }
  return [...byAct].flatMap(([key, told]) => {
    const byDate = new Map<string, Told[]>();
    for (const item of told) byDate.set(item.date, [...(byDate.get(item.date) ?? []), item]);
    const sides = [...byDate].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, side]) => side);
    if (sides.length < 2 || !apart(sides)) return [];
    const one = sides.every((a) =>
      sides.every((b) => a === b || a.some((x) => b.some((y) => alike(x.profile, y.profile)))),
    );
    if (!one) return [];
    const due = key.startsWith('true');
    return [
      draft(
        'time',
        matter,
        sides.map((side) => sideOf(side[0]?.value ?? '', side)),
        {
          relation: due ? 'compatible' : 'contradiction',
          severity: 'high',
          rule: due ? 'other-deadline' : 'other-day',
          reason: due ? 'Accounts give one act different deadlines.' : 'One act by one agent is put on different days.',
        },
      ),
    ];
  });
};

/** A repeatable act on another day is another act, unless agent and object, or most of a named object, are the same. */
function alike(a: Profile, b: Profile): boolean {
  if (!sameDeed(a, b)) return false;
  const shared = [...a.objects].filter((key) => b.objects.has(key)).length;
  const agents = a.agentRoots.length > 0 && b.agentRoots.length > 0;
  return shared >= (agents ? 1 : 2);
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
