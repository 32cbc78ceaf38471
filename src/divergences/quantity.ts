// quantity: reports count one thing and come to different numbers.
//
// Numbers are compared under one counted noun (synonyms are one), within one act, by what their bounds allow.
import type { Statement } from '../statements/index.ts';
import { type Measured, part } from './grouping.ts';
import { type Interval, intervalOf } from './interval.ts';
import { apart, draft, type Kind, otherDays, sameOccasion, sideOf, words } from './matter.ts';

type Quantity = Statement['proposition']['quantities'][number];

/** Divergences of number. */
export const quantity: Kind = (matter, context) => {
  const byUnit = new Map<string, Measured[]>();
  for (const profile of matter.profiles) {
    const { statement } = profile;
    const { quantities, times } = statement.proposition;
    for (const item of quantities) {
      const interval = allowed(item);
      const head = item.unit?.split(' ').at(-1) ?? soleObject(profile);
      if (interval === null || head === undefined || context.concepts.isLight(head)) continue;
      if (times.some((time) => time.start < item.end && item.start < time.end)) continue;
      const unit = `${item.kind} ${context.concepts.key(head)}`;
      const citation = words(statement, item.start, item.end, context);
      const told: Measured = {
        profile,
        interval,
        citation,
        value: inWords(citation.exact, item.unit),
      };
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), told]);
    }
  }
  return [...byUnit].flatMap(([, told]) => {
    const parting = part(withoutParts(told));
    if (parting === null) return [];
    const sides = parting.sides.filter((side) =>
      parting.sides.some(
        (other) => other !== side && side.some((a) => other.some((b) => sameAct(a, b) && oneOccasion(a, b))),
      ),
    );
    if (sides.length < 2 || !apart(sides)) return [];
    return [
      draft(
        'quantity',
        matter,
        sides.map((side) => sideOf(side[0]?.value ?? '', side)),
        parting.relation === 'contradiction'
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
  });
};

/** The amount with what it counts, once: "10 hostages", "at least 30" people. */
function inWords(exact: string, unit: string | null): string {
  const plain = exact.replace(/\s+/g, ' ').trim();
  const head = unit?.split(' ').at(-1) ?? '';
  const last = plain.split(' ').at(-1)?.toLowerCase() ?? '';
  const said = head === '' || last.slice(0, 3) === head.slice(0, 3).toLowerCase() || /%|percent|per cent/.test(plain);
  return said || /^[A-Z]{3}$/.test(head) ? plain : `${plain} ${unit ?? ''}`;
}

function allowed(item: Quantity): Interval | null {
  if (item.kind === 'ordinal' || item.kind === 'fraction') return null;
  if (item.value !== null) return intervalOf(item.value, item.upTo, item.bound);
  if (item.range === null) return null;
  return { low: item.range.min, high: item.range.max ?? Number.POSITIVE_INFINITY };
}

/** Agents tell two acts apart; whoever merely reports or confirms a number does not. */
function oneOccasion(a: Measured, b: Measured): boolean {
  // One report that gives two numbers under two acts speaks of two things.
  const own = a.profile.statement.document === b.profile.statement.document;
  const voices = [a, b].map(({ profile }) => profile.statement.chain.at(-1)?.source ?? null);
  const rivals = voices[0] !== null && voices[1] !== null && voices[0] !== voices[1];
  if (own && (!rivals || a.profile.act === null || a.profile.act !== b.profile.act)) return false;
  const acting = a.profile.act !== null && a.profile.act === b.profile.act;
  return acting ? sameOccasion(a.profile, b.profile) : !otherDays(a.profile, b.profile);
}

/** What "hundreds of those" counts: the one thing the statement is about, if it is one. */
function soleObject(profile: Measured['profile']): string | undefined {
  return profile.objects.size === 1 ? [...profile.objects][0]?.replace(/^=/, '') : undefined;
}

/** One act, or one of the two without an act of its own, or the act of one told by the way in the other. */
function sameAct(a: Measured, b: Measured): boolean {
  if ((isVague(a) || isVague(b)) && !sameWord(a, b)) return false;
  const [left, right] = [a.profile.act, b.profile.act];
  return left === null || right === null || left === right || b.profile.keys.has(left) || a.profile.keys.has(right);
}

/** "several districts" says too little of fifteen provinces, though both are areas. */
function sameWord(a: Measured, b: Measured): boolean {
  const last = (value: string): string => (value.split(' ').at(-1) ?? '').replace(/s$/, '');
  return last(a.value) === last(b.value) || !a.value.includes(' ') || !b.value.includes(' ');
}

function isVague({ interval }: Measured): boolean {
  return interval.low !== interval.high && Number.isFinite(interval.high);
}

/** Drops amounts that are part of a whole the same report gives and another report confirms ("five, and another five"). */
function withoutParts(told: readonly Measured[]): readonly Measured[] {
  return told.filter((value) => {
    const own = told.filter((other) => other.profile.statement.document === value.profile.statement.document);
    const greater = own.filter((other) => other.interval.low > value.interval.low);
    return !greater.some((whole) =>
      told.some(
        (other) =>
          other.profile.statement.document !== value.profile.statement.document &&
          other.interval.low === whole.interval.low,
      ),
    );
  });
}
