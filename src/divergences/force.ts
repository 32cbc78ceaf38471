// status, position: one account has a thing hold at once or without strings, another only after something else is done.
import { isWord, type Profile } from '../points/index.ts';
import { dayOf, phaseOf } from './course.ts';
import { apart, type Context, type Draft, draft, type Matter, sideOf, type Told } from './matter.ts';
import { oneThing, PACT, type Thing, thingOf } from './thing.ts';

interface Stand extends Told {
  readonly matter: Matter;
  readonly thing: Thing;
  readonly stand: 'at-once' | 'waits' | 'free' | 'later';
  /** Concepts of what it waits for, or is free of. */
  readonly on: ReadonlySet<string>;
}

/** Divergences of what holds a thing up, over all points. */
export function forces(matters: readonly Matter[], context: Context): Draft[] {
  const stands = matters.flatMap((matter) => standsOf(matter, matters, context));
  const waiting = stands.filter(({ stand }) => stand === 'waits');
  return [
    ...part(
      stands.filter(({ stand }) => stand === 'at-once'),
      waiting,
      () => true,
      {
        kind: 'status',
        left: 'at once',
        right: 'only after something else',
        rule: 'at-once-or-on-condition',
        reason: 'One account has it in force at once, another only after something else is done.',
      },
    ),
    ...part(
      stands.filter(({ stand }) => stand === 'at-once'),
      stands.filter(({ stand }) => stand === 'later'),
      () => true,
      {
        kind: 'time',
        left: 'at once',
        right: 'later',
        rule: 'at-once-or-later',
        reason: 'One account has it in force at once, another from a later day.',
      },
    ),
    ...part(
      stands.filter(({ stand }) => stand === 'free'),
      waiting,
      (a, b) => [...a.on].some((key) => b.on.has(key)),
      {
        kind: 'position',
        left: 'does not depend on it',
        right: 'depends on it',
        rule: 'with-or-without-condition',
        reason: 'One account makes it depend on what another says it does not need.',
      },
    ),
  ];
}

interface Naming {
  readonly kind: 'status' | 'position' | 'time';
  readonly left: string;
  readonly right: string;
  readonly rule: string;
  readonly reason: string;
}

function part(
  left: readonly Stand[],
  right: readonly Stand[],
  also: (a: Stand, b: Stand) => boolean,
  naming: Naming,
): Draft[] {
  const meets = (a: Stand, b: Stand): boolean =>
    (oneThing(a.thing, b.thing) || (a.matter === b.matter && a.thing.kind === b.thing.kind)) && also(a, b);
  const free = left.filter((a) => right.some((b) => meets(a, b)));
  const bound = right.filter((b) => free.some((a) => meets(a, b)));
  const [first] = free;
  if (first === undefined || !apart([free, bound])) return [];
  return [
    draft(naming.kind, first.matter, [sideOf(naming.left, free), sideOf(naming.right, bound)], {
      relation: 'contradiction',
      severity: 'high',
      rule: naming.rule,
      reason: naming.reason,
    }),
  ];
}

/** Reads how statements of a point let a thing wait. */
function standsOf(matter: Matter, matters: readonly Matter[], context: Context): Stand[] {
  const { courses } = context.lexicon;
  return matter.profiles.flatMap((profile): Stand[] => {
    const { statement } = profile;
    const { proposition } = statement;
    const thing = thingOf(profile, context);
    const told = { profile, matter, value: '', citation: statement.citation };
    // "exemptions for farmers who need it" lets nothing wait.
    const { predicate } = proposition;
    const wants = proposition.terms.filter(
      (term) =>
        courses.needing.includes(term.lemma) &&
        ((predicate !== null && term.start - predicate.end < NEAR) ||
          isNegated(profile, term.start, term.end, context)),
    );
    const waiting = new Set(
      courses.needing.flatMap((word) => [context.concepts.key(word), context.concepts.key(word, 'VERB')]),
    );
    const keys = new Set([...profile.keys].filter((key) => isWord(key) && !waiting.has(key)));
    const found: Stand[] = [];
    const need = wants[0];
    const subject = thing ?? { kind: PACT, marks: [] };
    if (need !== undefined && subject.kind === PACT) {
      const negated = isNegated(profile, need.start, need.end, context);
      found.push({ ...told, thing: subject, stand: negated ? 'free' : 'waits', on: keys });
    }
    if (thing === null || phaseOf(profile, context) !== 'start' || profile.directive) return found;
    const clause = awaited(profile, matters, context);
    if (clause !== null) return [...found, { ...told, thing, stand: 'waits', on: clause }];
    const said = new Set(statement.citation.exact.toLowerCase().match(/\p{L}+/gu) ?? []);
    const now =
      courses.atOnce.some((word) => said.has(word)) ||
      courses.atOncePhrases.some((phrase) => statement.citation.exact.toLowerCase().includes(phrase));
    const real = proposition.modality === null || proposition.modality === 'will';
    const day = dayOf(profile, 'start');
    if (day !== null && real && !now && proposition.modality === 'will')
      found.push({ ...told, thing, stand: 'later', on: new Set() });
    if (now && real && !isDenied(profile, context)) found.push({ ...told, thing, stand: 'at-once', on: new Set() });
    return found;
  });
}

/** A start that is denied; "needed no relief and took effect" denies the relief alone. */
function isDenied({ statement }: Profile, context: Context): boolean {
  const { negated, predicate } = statement.proposition;
  return (
    negated &&
    predicate !== null &&
    !wordsOf(statement.citation.exact.slice(predicate.end - statement.citation.start)).some((word) =>
      context.lexicon.joining.includes(word),
    )
  );
}

/** Whether a "not" or "never" stands at most one word before, or a "no" just behind. */
function isNegated(profile: Profile, start: number, end: number, context: Context): boolean {
  const text = context.texts.get(profile.statement.document) ?? '';
  const { negations } = context.lexicon.disputes;
  const isNo = (word: string): boolean => negations.includes(word) || /n['’]t$/.test(word);
  const before = wordsOf(text.slice(Math.max(0, start - BESIDE), start)).slice(-2);
  return before.some(isNo) || isNo(wordsOf(text.slice(end, end + BESIDE / 2))[0] ?? '');
}

/** Characters behind the verb in which it says that a thing waits: "is subject to". */
const NEAR = 16;
/** Characters beside a word in which its negation stands. */
const BESIDE = 24;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}

/** The concepts of what must come first: a condition of the clause, or the next clause of its sentence; null when nothing must. */
function awaited(profile: Profile, matters: readonly Matter[], context: Context): ReadonlySet<string> | null {
  const { statement } = profile;
  const { awaiting } = context.lexicon.courses;
  const { condition, modality, negated } = statement.proposition;
  // "took effect after the talks had ended" tells when, not on what terms.
  const only = wordsOf(statement.citation.exact).some((word) => context.lexicon.restrictors.includes(word));
  const ahead = only || negated || modality === 'will' || modality === 'would' || modality === 'may';
  if (!ahead) return null;
  if (condition !== null) {
    const words = new Set(condition.exact.toLowerCase().match(/\p{L}+/gu) ?? []);
    const keys = [...profile.keys].filter((key) => isWord(key));
    const named = [...words].map((word) => context.concepts.key(word.replace(/(?<=[^s])s$/, '')));
    return new Set([...keys, ...named]);
  }
  const text = context.texts.get(statement.document) ?? '';
  const next = matters
    .flatMap(({ profiles }) => profiles)
    .filter(
      ({ statement: other }) =>
        other.document === statement.document &&
        other.sentence === statement.sentence &&
        other.citation.start >= statement.citation.end,
    )
    .sort((a, b) => a.statement.citation.start - b.statement.citation.start)[0];
  if (next === undefined) return null;
  const joint =
    text
      .slice(statement.citation.end - 8, next.statement.citation.start + 8)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return joint.some((word) => awaiting.includes(word)) ? new Set(next.keys) : null;
}
