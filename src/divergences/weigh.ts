// How much a difference matters and where it may come from: what depends on it, and what in the texts would explain it.
import type { Statement } from '../statements/index.ts';
import type { Cause, Divergence, Stake } from './divergence.ts';
import type { Context, Draft } from './matter.ts';

/** Share by which two figures may differ and still be one figure, rounded. */
const ROUNDED = 0.12;

/** What weighing needs to know beside the statements. */
export interface Grounds {
  readonly statement: (id: string) => Statement | undefined;
  readonly context: Context;
}

/** Severity, what it rests on, and the likely cause. */
export function weigh(found: Draft, grounds: Grounds): Pick<Divergence, 'severity' | 'stake' | 'cause'> {
  const sides = found.values.map(({ statements }) => statements.flatMap((id) => grounds.statement(id) ?? []));
  const stake = stakeOf(found, sides, grounds);
  return { severity: severityOf(found, stake), stake, cause: causeOf(found, sides, grounds) };
}

/** A difference over lives or terms that cannot be settled is grave; one that can hold with nothing resting on it is slight. */
function severityOf({ relation, severity }: Draft, { on }: Stake): Divergence['severity'] {
  const open = relation === 'contradiction';
  if (on === 'lives') return open ? 'high' : 'medium';
  if (on === 'terms') return open ? 'high' : 'medium';
  if (on === 'headline') return open ? 'high' : severity;
  return severity;
}

function stakeOf({ kind }: Draft, sides: readonly (readonly Statement[])[], { context }: Grounds): Stake {
  const all = sides.flat();
  const { courses, pacts } = context.lexicon;
  const key = (lemma: string): string => context.concepts.key(lemma, 'VERB');
  const fates = new Set(courses.casualties.map(key));
  const hurts = ({ proposition }: Statement): boolean =>
    proposition.predicate !== null && fates.has(key(proposition.predicate.lemma));
  if (kind === 'quantity' && all.some(hurts)) return { on: 'lives', reason: 'It counts dead, hurt or held people.' };
  const agreed = new Set([...courses.standstills, ...pacts].map((word) => context.concepts.key(word)));
  const binds = ({ speechAct, proposition }: Statement): boolean =>
    speechAct === 'commissive' ||
    speechAct === 'directive' ||
    proposition.terms.some(({ lemma }) => agreed.has(context.concepts.key(lemma)));
  const term = ['quantity', 'time', 'duration', 'scope', 'status'].includes(kind);
  if (term && sides.every((side) => side.some(binds)))
    return { on: 'terms', reason: 'It is a term of what is agreed, ordered, promised or demanded.' };
  const titles = new Set(all.filter(({ block }) => block === 'title').map(({ document }) => document));
  if (titles.size > 0) return { on: 'headline', reason: 'A report puts the matter in its headline.' };
  return { on: 'unknown', reason: 'Nothing in the reports shows what depends on it.' };
}

function causeOf(found: Draft, sides: readonly (readonly Statement[])[], grounds: Grounds): Cause {
  return (
    translation(found, sides, grounds) ??
    rounding(found) ??
    partyLine(found, sides, grounds) ??
    laterUpdate(found, sides, grounds) ??
    otherSource(sides, grounds) ?? { kind: 'unknown', reason: 'The texts show no cause.' }
  );
}

/** One remark of somebody who speaks for a state of another language. */
function translation({ kind }: Draft, sides: readonly (readonly Statement[])[], { context }: Grounds): Cause | null {
  if (kind !== 'wording') return null;
  const source = sides[0]?.[0]?.chain.at(-1)?.source;
  const root = source == null ? null : context.blocs.root(source);
  if (root === null || context.blocs.party(root)?.kind !== 'state') return null;
  return context.lexicon.disputes.nativeStates.includes(root)
    ? { kind: 'editing', reason: 'The speaker’s state uses the language of the reports: one of them has edited.' }
    : { kind: 'translation', reason: 'The speaker’s state uses another language than the reports.' };
}

function rounding({ kind, values, relation }: Draft): Cause | null {
  if (kind !== 'quantity' && kind !== 'duration') return null;
  const figures = values.map(({ value }) =>
    Number(/\d[\d,]*(?:\.\d+)?/.exec(value)?.[0].replaceAll(',', '') ?? Number.NaN),
  );
  const [a, b] = figures;
  if (a === undefined || b === undefined || !(a > 0) || !(b > 0)) return null;
  const near = Math.abs(a - b) <= ROUNDED * Math.max(a, b);
  const round = figures.some((figure) => figure % 10 === 0);
  if (near && round) return { kind: 'rounding', reason: 'The figures lie near each other and one is round.' };
  return relation === 'compatible' ? { kind: 'bound', reason: 'One side gives a bound, not a figure.' } : null;
}

/** Each side rests on the word of a party with a stake, and on another than the other side. */
function partyLine({ kind }: Draft, sides: readonly (readonly Statement[])[], grounds: Grounds): Cause | null {
  if (kind !== 'position' && kind !== 'denial') return null;
  return disjoint(sides.map((side) => voices(side, grounds)))
    ? { kind: 'party-line', reason: 'Each side is the word of another party.' }
    : null;
}

/** The reports of one side all came out on a later day than those of the other. */
function laterUpdate({ kind }: Draft, sides: readonly (readonly Statement[])[], { context }: Grounds): Cause | null {
  if (kind !== 'quantity' && kind !== 'status' && kind !== 'time') return null;
  const days = sides.map((side) => side.map(({ document }) => context.published(document)));
  if (days.length !== 2 || days.flat().includes(null)) return null;
  const [a = [], b = []] = days.map((side) => side.flatMap((day) => day?.slice(0, 10) ?? []).sort());
  const after = (x: readonly string[], y: readonly string[]): boolean => (x[0] ?? '') > (y.at(-1) ?? '');
  return after(a, b) || after(b, a)
    ? { kind: 'later-update', reason: 'One side’s reports came out on a later day.' }
    : null;
}

function otherSource(sides: readonly (readonly Statement[])[], grounds: Grounds): Cause | null {
  return disjoint(sides.map((side) => voices(side, grounds)))
    ? { kind: 'other-source', reason: 'Each side rests on another source.' }
    : null;
}

/** The blocs whose word a side is; null when some of it is a report's own. */
function voices(side: readonly Statement[], { context }: Grounds): readonly string[] | null {
  const sources = side.map(({ chain }) => chain.at(-1)?.source ?? null);
  return sources.includes(null) || sources.length === 0
    ? null
    : sources.flatMap((source) => (source === null ? [] : [context.blocs.root(source)]));
}

function disjoint(groups: readonly (readonly string[] | null)[]): boolean {
  return groups.every(
    (group, at) =>
      group !== null &&
      groups.slice(at + 1).every((other) => other !== null && !group.some((one) => other.includes(one))),
  );
}
