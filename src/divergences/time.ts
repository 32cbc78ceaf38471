// time: reports put one act on different days, months or years, or give it different deadlines.
import type { Profile } from '../points/index.ts';
import { apart, type Context, type Draft, draft, type Matter, sameDeed, sideOf, type Told, words } from './matter.ts';

/** A day, a month or a year. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

const LIMIT: ReadonlySet<string> = new Set(['by', 'until', 'before']);

interface Dated extends Told {
  readonly matter: Matter;
  readonly date: string;
}

/** Divergences of date, over all points: of the time of an act, and of the day by which it is due. */
export function times(matters: readonly Matter[], context: Context): Draft[] {
  const byAct = new Map<string, Dated[]>();
  for (const matter of matters)
    for (const profile of matter.profiles) {
      const told = datedOf(profile, matter, context);
      if (told === null) continue;
      const key = `${told.limit} ${profile.act}`;
      byAct.set(key, [...(byAct.get(key) ?? []), told.dated]);
    }
  return [...byAct].flatMap(([key, told]) => {
    const due = key.startsWith('true');
    return groups(told, context).flatMap((group): Draft[] => {
      const byDate = new Map<string, Dated[]>();
      for (const item of group) byDate.set(item.date, [...(byDate.get(item.date) ?? []), item]);
      const sides = [...byDate].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, side]) => side);
      const [first] = group;
      if (first === undefined || sides.length < 2 || !apart(sides)) return [];
      return [
        draft(
          'time',
          first.matter,
          sides.map((side) => sideOf(side[0]?.value ?? '', side)),
          {
            relation: due ? 'compatible' : 'contradiction',
            severity: 'high',
            rule: due ? 'other-deadline' : 'other-day',
            reason: due ? 'Accounts give one act different deadlines.' : 'One act is put on different dates.',
          },
        ),
      ];
    });
  });
}

/** What a statement says of the time of its act; null when it names none, or two. */
function datedOf(
  profile: Profile,
  matter: Matter,
  context: Context,
): { readonly limit: boolean; readonly dated: Dated } | null {
  if (profile.act === null) return null;
  const dated = profile.statement.proposition.times.filter(
    (item) => item.type !== 'DURATION' && item.certainty !== 'unknown' && DATE.test(item.value.slice(0, 10)),
  );
  // Two days in one statement: which of them the act is on is not sure enough to raise an alarm.
  if (new Set(dated.map((item) => item.value.slice(0, 10))).size !== 1) return null;
  const [item] = dated;
  if (item === undefined || !ofTheAct(profile, item)) return null;
  const limit = LIMIT.has(item.bound ?? '');
  if (item.bound !== null && !limit) return null;
  const citation = words(profile.statement, item.start, item.end, context);
  const date = item.value.slice(0, 10);
  // "last month", written at the turn of a month, may be the one before.
  const turn = Number(context.published(profile.statement.document)?.slice(8, 10) ?? '15') <= TURN;
  if (date.length === 7 && turn && !/\p{Lu}/u.test(citation.exact)) return null;
  return { limit, dated: { profile, matter, citation, value: date, date } };
}

/** Days of a month on which a report may still speak from the month before. */
const TURN = 2;

/** Dates of one act, all pairwise alike; without two that differ there is nothing to raise. */
function groups(told: readonly Dated[], context: Context): readonly (readonly Dated[])[] {
  const found: Dated[][] = [];
  const done = new Set<Dated>();
  for (const [at, a] of told.entries()) {
    if (done.has(a)) continue;
    const other = told
      .slice(at + 1)
      .find((b) => !done.has(b) && differ(a, b) && alike(a, b, context) && !aware(a, b, told, context));
    if (other === undefined) continue;
    const group = told.filter(
      (one) =>
        one === a ||
        one === other ||
        (!done.has(one) &&
          [a, other].every((two) => alike(one, two, context) && (differ(one, two) || agree(one, two)))),
    );
    for (const one of group) done.add(one);
    found.push(group);
  }
  return found;
}

function agree(a: Dated, b: Dated): boolean {
  return a.date.startsWith(b.date) || b.date.startsWith(a.date);
}

/** Other dates in other words: one wording that was read as two days was written on two days. */
function differ(a: Dated, b: Dated): boolean {
  const one = a.citation.exact.toLowerCase() === b.citation.exact.toLowerCase() && a.citation.exact.length > 3;
  return !agree(a, b) && !one;
}

/** Whether one of the reports also gives the other's date: then it tells of two acts. */
function aware(a: Dated, b: Dated, told: readonly Dated[], context: Context): boolean {
  const gives = (own: Dated, other: Dated): boolean =>
    told.some(
      (one) =>
        one.profile.statement.document === own.profile.statement.document &&
        agree(one, other) &&
        alike(one, other, context),
    );
  return gives(a, b) || gives(b, a);
}

/**
 * One act: of one agent on one object, or most of a named object, within a point; elsewhere of the same two people, since a
 * repeatable act on another day is another act.
 */
function alike(a: Dated, b: Dated, context: Context): boolean {
  if (!sameDeed(a.profile, b.profile) || isEarlier(a, context) !== isEarlier(b, context)) return false;
  const persons = ({ statement }: Profile): string[] =>
    statement.proposition.actors.filter((actor) => context.blocs.party(actor)?.kind === 'person');
  const own = persons(b.profile);
  if (persons(a.profile).filter((person) => own.includes(person)).length >= PEOPLE) return true;
  if (a.matter !== b.matter) return common(a, b, context) >= ACROSS;
  const shared = [...a.profile.objects].filter((key) => b.profile.objects.has(key)).length;
  const agents = a.profile.agentRoots.length > 0 && b.profile.agentRoots.length > 0;
  return shared >= (agents ? 1 : 2);
}

/** "The previous call": one before that at hand; "a day earlier" is only its time. */
function isEarlier({ profile, citation }: Dated, context: Context): boolean {
  const { exact, start } = profile.statement.citation;
  const outside = `${exact.slice(0, Math.max(0, citation.start - start))} ${exact.slice(citation.end - start)}`;
  const said = outside.toLowerCase().match(/\p{L}+/gu) ?? [];
  return said.some((word) => context.lexicon.earlier.includes(word));
}

/** Weight (background × rarity in the event) of what two clauses have in common beside act and date. */
function common(a: Dated, b: Dated, context: Context): number {
  let weight = 0;
  for (const [key, own] of a.profile.background)
    if (!/^[dt]:/.test(key) && key !== a.profile.act && b.profile.keys.has(key))
      weight += own * (context.rarity.get(key) ?? 1);
  return weight;
}

/** So much in common that an act is one act wherever it is told. */
const ACROSS = 1.5;

/** Named people who make an act one act wherever it is told. */
const PEOPLE = 2;

/** Whether the day belongs to the act and not to a noun inside one of its arguments ("the deal signed on Friday"). */
function ofTheAct(profile: Profile, item: { readonly start: number; readonly end: number }): boolean {
  return !profile.statement.proposition.arguments.some(
    (argument) =>
      argument.start < item.start &&
      item.end <= argument.end &&
      argument.end - argument.start > item.end - item.start + 6,
  );
}
