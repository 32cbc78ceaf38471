// quantity: reports count one thing and come to different numbers, in one point or in clauses that never met in one.
import { type Amount, amountsOf, countOne, knows } from './amounts.ts';
import { part } from './grouping.ts';
import { relate } from './interval.ts';
import { apart, type Context, type Draft, draft, type Matter, sideOf } from './matter.ts';

/** Divergences of number, over all points. */
export function quantities(matters: readonly Matter[], context: Context): Draft[] {
  const byUnit = new Map<string, Amount[]>();
  for (const matter of matters)
    for (const profile of matter.profiles)
      for (const amount of amountsOf(profile, matter, context)) {
        const key = `${amount.kind} ${amount.unit}`;
        byUnit.set(key, [...(byUnit.get(key) ?? []), amount]);
      }
  return [...byUnit.values()].flatMap((all) => clusters(all, context).flatMap((group) => raise(group)));
}

/** Amounts of one thing, grown from pairs that are at odds: without such a pair nothing needs to be told apart. */
function clusters(all: readonly Amount[], context: Context): readonly (readonly Amount[])[] {
  const groups: Amount[][] = [];
  const done = new Set<Amount>();
  for (const [at, a] of all.entries()) {
    if (done.has(a)) continue;
    const first = all
      .slice(at + 1)
      .find((b) => !done.has(b) && relate(a.interval, b.interval) !== 'agree' && atOdds(a, b, all, context));
    if (first === undefined) continue;
    // Whoever joins counts the same as one of the two, and is at odds with neither of them on other grounds.
    const joins = (other: Amount): boolean =>
      [a, first].some((one) => countOne(one, other, context) && agrees(one, other)) ||
      [a, first].every((one) => countOne(one, other, context));
    const group = all.filter((other) => other === a || other === first || (!done.has(other) && joins(other)));
    for (const amount of group) done.add(amount);
    groups.push(group);
  }
  return groups;
}

function agrees(a: Amount, b: Amount): boolean {
  return relate(a.interval, b.interval) === 'agree';
}

/** Two numbers of one thing, and neither account has the other's number too. */
function atOdds(a: Amount, b: Amount, all: readonly Amount[], context: Context): boolean {
  if (!countOne(a, b, context)) return false;
  const [left, right] = [a.profile.statement.document, b.profile.statement.document];
  return left === right || (!knows(left, b, all) && !knows(right, a, all));
}

function raise(group: readonly Amount[]): Draft[] {
  const parting = part(group);
  const [first] = group;
  if (parting === null || first === undefined || !apart(parting.sides)) return [];
  const contradiction = parting.relation === 'contradiction';
  return [
    draft(
      'quantity',
      first.matter,
      parting.sides.map((side) => sideOf(side[0]?.value ?? '', side)),
      contradiction
        ? {
            relation: 'contradiction',
            severity: 'high',
            rule: 'other-number',
            reason: 'The numbers given for one thing cannot all be right.',
          }
        : {
            relation: 'compatible',
            severity: 'low',
            rule: 'other-bound',
            reason: 'The bounds differ, and both can hold.',
          },
    ),
  ];
}
