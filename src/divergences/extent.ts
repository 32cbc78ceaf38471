// scope: one account has an act reach all of its things, another expressly only a part of them, in whatever clauses.
//
// "all" beside no word at all is mostly a matter of style; "all" beside "some", "a number of" or "partial" is two accounts.
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, otherDates, sideOf, type Told, words } from './matter.ts';

interface Extent extends Told {
  readonly matter: Matter;
  readonly reach: 'all' | 'some';
  /** Concepts of the act and of what it is done to. */
  readonly act: string;
  readonly thing: string;
}

type Term = Profile['statement']['proposition']['terms'][number];

/** Divergences of how much of a thing an act takes in, over all points. */
export function extents(matters: readonly Matter[], context: Context): Draft[] {
  const groups = new Map<string, Extent[]>();
  for (const matter of matters)
    for (const profile of matter.profiles)
      for (const extent of extentsOf(profile, matter, context)) {
        const key = `${extent.act} ${extent.thing}`;
        groups.set(key, [...(groups.get(key) ?? []), extent]);
      }
  return [...groups.values()].flatMap((group): Draft[] => {
    // A report that says both tells of two stages, or of two things.
    const sayers = (reach: Extent['reach']): Set<string> =>
      new Set(group.filter((one) => one.reach === reach).map(({ profile }) => profile.statement.document));
    const [whole, part] = [sayers('all'), sayers('some')];
    const clear = group.filter(
      ({ profile: { statement } }) => !(whole.has(statement.document) && part.has(statement.document)),
    );
    const all = clear.filter((one) => one.reach === 'all');
    const some = clear.filter(
      (one) => one.reach === 'some' && all.some((other) => together(one.profile, other.profile)),
    );
    const other = all.filter((one) => some.some((two) => together(one.profile, two.profile)));
    const [first] = some;
    if (first === undefined) return [];
    return [
      draft('scope', first.matter, [sideOf(first.value, some), sideOf(other[0]?.value ?? '', other)], {
        relation: 'contradiction',
        severity: 'medium',
        rule: 'some-or-all',
        reason: 'One account says all of it, another only a part.',
      }),
    ];
  });
}

/** A party in common, and nothing that makes them two occasions. */
function together(a: Profile, b: Profile): boolean {
  if (a.statement.polarity !== b.statement.polarity || otherDates(a, b)) return false;
  const roots = ({ agentRoots, objectRoots }: Profile): readonly string[] => [...agentRoots, ...objectRoots];
  return (
    roots(a).some((root) => roots(b).includes(root)) ||
    [...a.keys].some((key) => /^(?:\^|p:)/.test(key) && b.keys.has(key))
  );
}

/** How much of what the acts of a statement take in: the act of its verb, and those its nouns name. */
function extentsOf(profile: Profile, matter: Matter, context: Context): Extent[] {
  const { statement } = profile;
  const { predicate, arguments: args, terms } = statement.proposition;
  const found: Extent[] = [];
  const add = (act: string, from: number, to: number, head: Term | undefined): void => {
    if (head === undefined || from < statement.citation.start || to > statement.citation.end) return;
    const reach = reachOf(textOf(statement.document, from, to, context), context);
    if (reach === null) return;
    const citation = words(statement, from, to, context);
    const thing = context.concepts.key(head.lemma);
    found.push({ profile, matter, reach, act, thing, citation, value: citation.exact.replace(/\s+/g, ' ') });
  };
  if (predicate?.pos === 'VERB' && profile.act !== null) {
    const undergoing = args.find(({ role }) => role === 'patient') ?? args.find(({ role }) => role === 'agent');
    // "a number of the 13,000 troops": the thing is the last noun of the phrase before another preposition.
    if (undergoing !== undefined) {
      const inside = terms.filter(({ start, end }) => undergoing.start <= start && end <= undergoing.end);
      add(profile.act, undergoing.start, undergoing.end, headOf(inside, statement.document, context));
    }
  }
  for (const [at, term] of terms.entries()) {
    if (term.pos !== 'NOUN' || context.lexicon.eventNouns[term.lemma] === undefined) continue;
    const run = phraseAfter(terms, at, statement.document, context);
    const last = run.at(-1);
    if (last === undefined) continue;
    const before = terms[at - 1];
    const from = before !== undefined && term.start - before.end <= 1 ? before.start : term.start;
    add(context.concepts.key(term.lemma), from, last.end, headOf(run, statement.document, context));
  }
  return found;
}

/** The words of a genitive behind a noun: "withdrawal of [all foreign troops]". */
function phraseAfter(terms: readonly Term[], at: number, document: string, context: Context): readonly Term[] {
  const run: Term[] = [];
  let end = terms[at]?.end ?? 0;
  for (const term of terms.slice(at + 1)) {
    const between = wordsOf(textOf(document, end, term.start, context));
    const opening = run.length === 0;
    const allowed = opening
      ? between.some((word) => context.lexicon.genitives.includes(word))
      : between.every((word) => context.lexicon.joining.includes(word) || context.lexicon.genitives.includes(word));
    if (!allowed || term.pos === 'VERB' || term.start - end > REACH) break;
    run.push(term);
    end = term.end;
  }
  return run;
}

/** Characters between two content words of one phrase. */
const REACH = 14;

/** The noun that a phrase is about, a partitive's own noun aside: troops, in "a number of the troops". */
function headOf(phrase: readonly Term[], document: string, context: Context): Term | undefined {
  const nouns = phrase.filter(({ pos, lemma }) => pos === 'NOUN' && !partitive(lemma, context));
  const [first] = nouns;
  if (first === undefined) return undefined;
  // Of a compound ("nuclear weapons facilities") the last noun is the thing.
  let head = first;
  for (const noun of nouns.slice(1)) {
    if (noun.start - head.end > 1 && !/^\s*$/.test(textOf(document, head.end, noun.start, context))) break;
    head = noun;
  }
  return head;
}

/** All, some, or neither said. */
function reachOf(text: string, context: Context): Extent['reach'] | null {
  const said = wordsOf(text);
  const whole = said.some(
    (word) => context.lexicon.universals.includes(word) || context.lexicon.disputes.wholes.includes(word),
  );
  const part = said.some((word) => partitive(word, context));
  return whole === part ? null : whole ? 'all' : 'some';
}

function partitive(word: string, context: Context): boolean {
  return context.lexicon.partitives.includes(word) || context.lexicon.disputes.portions.includes(word);
}

function textOf(document: string, from: number, to: number, context: Context): string {
  return (context.texts.get(document) ?? '').slice(from, to);
}

/** Words, a hyphened one as one: "all-out" does not say "all". */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
}
