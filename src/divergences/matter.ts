// What every kind of divergence works on: the statements of one point made comparable, and the words of the language.
import { byCodeUnits, type Citation, cite } from '../evidence/index.ts';
import type { Lexicon } from '../lang/lexicon.ts';
import type { Blocs, Concepts, Point, Profile } from '../points/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Divergence, DivergenceKind, Side } from './divergence.ts';

/** A point with its statements. */
export interface Matter {
  readonly point: Point;
  readonly profiles: readonly Profile[];
}

/** What the kinds may ask. */
export interface Context {
  readonly concepts: Concepts;
  readonly blocs: Blocs;
  readonly lexicon: Lexicon;
  /** How rare a concept is within the reports of this event, in (0, 1]. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Text of a document by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Day on which a report came out, ISO 8601; null when not known. */
  published(document: string): string | null;
  /** The other statements of a statement's sentence, in order. */
  beside(statement: Statement): readonly Profile[];
}

/** A divergence that has no id yet and is not weighed; its severity is that of its rule. */
export type Draft = Omit<Divergence, 'id' | 'stake' | 'cause'>;

/** Finds the divergences of one kind in one matter. */
export type Kind = (matter: Matter, context: Context) => readonly Draft[];

/** One statement's value for a slot, with the words that give it. */
export interface Told {
  readonly profile: Profile;
  /** The value in words. */
  readonly value: string;
  readonly citation: Citation;
}

/** The words `[start, end)` of the statement's document; the whole statement when they lie outside its text. */
export function words(statement: Statement, start: number, end: number, context: Context): Citation {
  const text = context.texts.get(statement.document);
  if (text === undefined || start < 0 || end > text.length || end <= start) return statement.citation;
  return cite({ id: statement.document, text }, start, end);
}

/** Who answers for a statement: its source, or its document. */
export function voice(statement: Statement): string {
  return statement.chain.at(-1)?.source ?? `document:${statement.document}`;
}

/** Whether two sides are told by different reports or different mouths; one report that says both is at odds with itself only. */
export function apart(sides: readonly (readonly Told[])[]): boolean {
  const tellers = (side: readonly Told[], who: (statement: Statement) => string): string =>
    [...new Set(side.map(({ profile }) => who(profile.statement)))].sort().join('|');
  return [voice, ({ document }: Statement) => document].some(
    (who) => new Set(sides.map((side) => tellers(side, who))).size > 1,
  );
}

/** Makes a side of the statements that give one value. */
export function sideOf(value: string, told: readonly Told[]): Side {
  const ids = new Set(told.map(({ profile }) => profile.statement.id));
  const citations = new Map(
    told.map(({ citation }) => [`${citation.document} ${citation.start} ${citation.end}`, citation]),
  );
  return {
    value,
    statements: [...ids].sort(byCodeUnits),
    citations: [...citations].sort((a, b) => byCodeUnits(a[0], b[0])).map(([, citation]) => citation),
  };
}

/** Assembles a draft. */
export function draft(
  kind: DivergenceKind,
  matter: Matter,
  values: readonly Side[],
  judgement: Pick<Divergence, 'relation' | 'severity' | 'rule' | 'reason'>,
): Draft {
  return { kind, point: matter.point.id, values, ...judgement };
}

/** Whether two statements may speak of one occasion: their acts, agents, days and ordinals do not forbid it. */
export function sameOccasion(a: Profile, b: Profile): boolean {
  return !otherDays(a, b) && sameDeed(a, b);
}

/** Whether both name days and none in common. */
export function otherDays(a: Profile, b: Profile): boolean {
  return a.days.length > 0 && b.days.length > 0 && !a.days.some((day) => b.days.includes(day));
}

/** Whether both name days, months or years of which none may be one: "2031-05" may be "2031-05-02", not "2030". */
export function otherDates(a: Profile, b: Profile): boolean {
  const [left, right] = [datesOf(a), datesOf(b)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((x) => right.some((y) => x.startsWith(y) || y.startsWith(x)));
}

function datesOf({ statement }: Profile): string[] {
  return statement.proposition.times
    .filter(({ type, value, certainty }) => type !== 'DURATION' && certainty !== 'unknown' && /^\d{4}/.test(value))
    .map(({ value }) => value.slice(0, 10));
}

/** As `sameOccasion`, whatever the days. */
export function sameDeed(a: Profile, b: Profile): boolean {
  const first = a.ordinals.map((count) => count.value);
  if (first.length > 0 && b.ordinals.length > 0 && !b.ordinals.some((count) => first.includes(count.value)))
    return false;
  return !(
    a.agentRoots.length > 0 &&
    b.agentRoots.length > 0 &&
    !a.agentRoots.some((root) => b.agentRoots.includes(root))
  );
}
