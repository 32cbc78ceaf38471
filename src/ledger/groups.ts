// Sorts signs into commitments: one group per point, kind, set of sides and, where accounts differ, start or length.
import { byCodeUnits } from '../evidence/index.ts';
import type { Point } from '../points/index.ts';
import type { Dates } from './dates.ts';
import { unique } from './operators.ts';
import type { Sign } from './sign.ts';
import { canonical, certainPart, durationsOf, mode } from './terms.ts';

/** Signs of one point, kind and party set. */
export interface Group {
  readonly point: Point;
  readonly key: string;
  signs: Sign[];
}

/** One group per point, kind and set of sides; signs without a party join the only group of their kind. */
export function group(
  signs: readonly Sign[],
  pointOf: ReadonlyMap<string, Point>,
  root: (id: string) => string,
): Group[] {
  const groups = new Map<string, Group>();
  const orphans: Sign[] = [];
  for (const sign of signs) {
    const point = pointOf.get(sign.about ?? sign.statement.id);
    if (point === undefined) continue;
    if (sign.by.length === 0) {
      orphans.push(sign);
      continue;
    }
    // A threat is an undertaking, but not the one that its party agreed to.
    const act = sign.rule === 'ledger.threat' ? 'threat' : sign.kind;
    const sides = `${point.id}\n${act}\n${unique(sign.by.map(root)).sort(byCodeUnits).join('\n')}`;
    // A denial meets only what speaks of the same things.
    const known = groups.get(sides);
    const apart = known?.signs.every((other) => isApart(sign, other));
    const key = apart ? `${sides}\n${sign.status}` : sides;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, { point, key, signs: [sign] });
    else own.signs.push(sign);
  }
  for (const sign of orphans) {
    const point = pointOf.get(sign.about ?? sign.statement.id);
    if (point === undefined) continue;
    if (sign.kind === 'order' && sign.to.length === 0) continue;
    const same = [...groups.values()].filter((g) => g.point.id === point.id && g.signs[0]?.kind === sign.kind);
    if (same.length > 0) {
      for (const g of same) g.signs.push(sign);
    } else if (speaks(sign, point))
      groups.set(`${point.id}\n${sign.kind}\n`, { point, key: `${point.id}\n${sign.kind}\n`, signs: [sign] });
  }
  return [...groups.values()];
}

/** Whether one of two signs denies and no thing is named in both. */
function isApart(a: Sign, b: Sign): boolean {
  if ((a.status === 'denied') === (b.status === 'denied') || a.bare === true || b.bare === true) return false;
  const things = (sign: Sign): string[] =>
    sign.statement.proposition.terms.filter((t) => t.pos === 'NOUN').map((t) => t.lemma.toLowerCase());
  const known = new Set(things(a));
  return known.size > 0 && things(b).length > 0 && !things(b).some((lemma) => known.has(lemma));
}

/** Whether a sign is worth an entry although it names no party: a dated event, a proposal, a refusal or a demand put to somebody. */
function speaks(sign: Sign, point: Point): boolean {
  const { proposition, citation } = sign.statement;
  const dated =
    proposition.quantities.length > 0 || proposition.times.some((t) => t.type === 'DURATION' || t.edtf !== null);
  if (sign.rule === 'ledger.scheduled' || sign.rule === 'ledger.started' || sign.rule.startsWith('ledger.term'))
    return dated;
  // A demand or order of nobody is worth telling only when somebody refused it.
  if (sign.kind === 'demand' || sign.kind === 'order') return sign.to.length > 0 && sign.status === 'rejected';
  // Somebody is said to have agreed to do or put forward something, though the report does not let it be told who.
  return (citation.exact.startsWith('to ') && point.statements.length > 1) || sign.kind === 'proposal';
}

/** Accounts that give different starts or lengths stand side by side, each with the signs that give none. */
export function split(g: Group, dates: (sign: Sign) => Dates): Group[] {
  const lengths = (sign: Sign): string[] => durationsOf([sign.statement]).map(canonical);
  const startOf = (sign: Sign): string => certainPart(dates(sign).start ?? '');
  const variant = (sign: Sign): string => `${startOf(sign)} ${lengths(sign)[0] ?? ''}`.trim();
  const starts = unique(g.signs.map(startOf).filter((start) => start !== ''));
  const known = unique(g.signs.flatMap((sign) => lengths(sign)[0] ?? []));
  if (starts.length < 2 && known.length < 2) return [g];
  const keys = unique(g.signs.map(variant).filter((key) => key !== ''));
  // A sign that gives only the start, or only the length, goes with every variant it does not contradict.
  const full = keys.filter(
    (key) =>
      !keys.some(
        (other) =>
          other !== key &&
          other.split(' ').length > key.split(' ').length &&
          key.split(' ').every((part) => other.includes(part)),
      ),
  );
  return full.map((key) => ({
    ...g,
    key: `${g.key}\n${key}`,
    signs: g.signs.filter((sign) =>
      variant(sign)
        .split(' ')
        .every((part) => key.includes(part)),
    ),
  }));
}

/** The parties as most statements name them, one id per side. */
export function sidesOf(
  signs: readonly Sign[],
  root: (id: string) => string,
): { readonly by: string[]; readonly to: string[] } {
  const usual = (ids: readonly string[]): string[] => {
    const sides = new Map<string, string[]>();
    for (const id of ids) sides.set(root(id), [...(sides.get(root(id)) ?? []), id]);
    return [...sides.values()].flatMap((named) => mode(named) ?? []);
  };
  // Orders go down within one side; all else is between sides.
  const orders = signs.some((sign) => sign.kind === 'order');
  const by = usual(signs.flatMap((sign) => sign.by));
  const sides = new Set(by.map(root));
  return {
    by,
    to: orders
      ? unique(signs.flatMap((sign) => sign.to)).filter(
          (id, _, all) => !by.includes(id) && !all.some((other) => other !== id && root(other) === id),
        )
      : usual(signs.flatMap((sign) => sign.to)).filter((id) => !sides.has(root(id))),
  };
}
