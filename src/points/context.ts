// What a statement leaves to its neighbours: a clause's complement, the offer that "it" stands for, the series an ordinal counts.
//
// Reports split one matter over clauses ("Iran agrees" / "to hold talks") and take up what was just told by a bare noun or
// pronoun ("responded positively to this initiative"). What is borrowed weighs less than what is said.
import type { NumberWords } from '../lang/numbers.ts';
import type { Concepts } from './concepts.ts';
import type { Facet } from './facet.ts';
import { isWord } from './kinship.ts';
import { type Count, SLOT_WEIGHT } from './slots.ts';

/** Share of its weight that a borrowed word keeps. */
const BORROWED = 0.4;
/** Statements back that an offer is looked for, and sentences. */
const STATEMENTS_BACK = 6;
const SENTENCES_BACK = 2;
/** Characters between a clause and its complement. */
const GAP = 8;

/** Facets of all statements, in order of their place, each with what it borrows. */
export function withContext(facets: readonly Facet[], concepts: Concepts, numbers: NumberWords): Facet[] {
  const done: Facet[] = [];
  for (const [at, facet] of facets.entries()) {
    const next = facets[at + 1];
    const complement = next !== undefined && isComplement(facet, next, concepts) ? next : null;
    let own = facet;
    if (complement !== null && isAboutClaim(facet, concepts)) own = standFor(own, complement);
    else if (next !== undefined && isWhatBefalls(facet, next))
      own = { ...own, act: next.act, acts: next.acts, borrowed: 'the participle after it' };
    else if (complement !== null && needsObject(facet, concepts)) own = borrow(own, complement, 'the clause below it');
    const earlier = done
      .slice(Math.max(0, at - STATEMENTS_BACK))
      .reverse()
      .filter((other) => isNear(other, facet));
    if (own === facet && takesUp(facet, concepts)) {
      const offer = earlier.find((other) => isOffered(other, facet, concepts));
      if (offer !== undefined) own = borrow(own, offer, 'what was offered before it');
    }
    done.push(series(own, earlier, concepts, numbers));
  }
  return done;
}

function isNear(other: Facet, facet: Facet): boolean {
  return (
    other.statement.document === facet.statement.document &&
    facet.statement.sentence - other.statement.sentence <= SENTENCES_BACK &&
    (other.statement.block === 'title') === (facet.statement.block === 'title')
  );
}

/** "to hold talks" after "Iran agrees with Oman", "that the group accepts" after "rejects the claim". */
function isComplement(head: Facet, clause: Facet, concepts: Concepts): boolean {
  const a = head.statement;
  const b = clause.statement;
  if (a.document !== b.document || a.sentence !== b.sentence) return false;
  if (b.citation.start - a.citation.end > GAP) return false;
  const lemma = a.proposition.predicate?.lemma;
  if (lemma === undefined) return false;
  const object = a.proposition.arguments.find(({ role }) => role === 'patient')?.head;
  const { governors } = b.proposition;
  const cue = b.chain.at(-1)?.cue;
  const first = /\p{L}+/u.exec(b.citation.exact)?.[0] ?? '';
  return (
    governors[0]?.lemma === lemma ||
    (object !== undefined && concepts.isOffer(object) && concepts.isLeaning(first)) ||
    (object !== undefined && governors[0]?.lemma === object) ||
    (cue != null &&
      a.citation.start <= cue.citation.start &&
      cue.citation.end <= a.citation.end &&
      a.proposition.predicate?.lemma === cue.lemma)
  );
}

/** "rejects the claim" before "that S": the matter is S, whatever is said of the claim. */
function isAboutClaim({ statement }: Facet, concepts: Concepts): boolean {
  return statement.proposition.arguments.some(({ role, head }) => role === 'patient' && concepts.isClaim(head));
}

function standFor(facet: Facet, clause: Facet): Facet {
  const { act, acts, agents, agentRoots, jointly, objects, directive, kind } = clause;
  const background = new Map(facet.background);
  for (const [key, weight] of clause.background) background.set(key, Math.max(weight, background.get(key) ?? 0));
  const keys = new Set(background.keys());
  return {
    ...facet,
    act,
    acts,
    agents,
    agentRoots,
    jointly,
    objects,
    directive,
    kind,
    background,
    keys,
    borrowed: 'the claim it speaks of',
  };
}

/** "hundreds of prisoners" before "released in two stages". */
function isWhatBefalls({ statement: thing }: Facet, { statement: deed, act }: Facet): boolean {
  const { predicate } = thing.proposition;
  if (act === null || thing.document !== deed.document || thing.sentence !== deed.sentence) return false;
  if (predicate !== null && predicate.pos !== 'NOUN') return false;
  return (
    deed.proposition.predicate?.pos === 'VERB' &&
    deed.proposition.arguments.some(
      ({ role, start, end }) => role === 'patient' && thing.citation.start <= start && end <= thing.citation.end,
    )
  );
}

/** Whether what the act is about is not said in the clause itself. */
function needsObject({ objects, act }: Facet, concepts: Concepts): boolean {
  return ![...objects].some((key) => key !== act && !concepts.isOffer(key.replace(/^=/, '')));
}

/** An answer to something: it accepts, refuses or takes, and names what only by a bare word. */
function takesUp(facet: Facet, concepts: Concepts): boolean {
  if (facet.kind !== 'event' || ![...facet.acts].some((act) => concepts.isAnswer(act))) return false;
  const offer = concepts.key('proposal');
  return [...facet.objects].every(
    (key) => facet.acts.has(key) || key === offer || concepts.isOffer(key.replace(/^=/, '')),
  );
}

/** What can be taken up: something proposed, demanded or agreed, by somebody or nobody named. */
function isOffered(other: Facet, facet: Facet, concepts: Concepts): boolean {
  if (other.kind !== 'event' || other.statement.id === facet.statement.id) return false;
  const offered =
    other.acts.has(concepts.key('propose', 'VERB')) || [...other.keys].some((key) => concepts.isPact(key));
  return offered && [...other.objects].some((key) => isWord(key) && !concepts.isOffer(key.replace(/^=/, '')));
}

function borrow(facet: Facet, from: Facet, what: string): Facet {
  const background = new Map(facet.background);
  const objects = new Set(facet.objects);
  for (const [key, weight] of from.background)
    if (!background.has(key) && (isWord(key) || /^[ndtop]:/.test(key))) background.set(key, weight * BORROWED);
  for (const key of from.objects) if (isWord(key)) objects.add(key);
  if (from.act !== null && from.acts.has(from.act)) objects.add(from.act);
  return { ...facet, background, keys: new Set(background.keys()), objects, borrowed: what };
}

/** "The second was in Rome", "the third and fourth ones": an ordinal without a noun counts what was counted before it. */
function series(facet: Facet, earlier: readonly Facet[], concepts: Concepts, numbers: NumberWords): Facet {
  const loose = looseOrdinals(facet, concepts, numbers);
  if (loose.length === 0) return facet;
  const counted = earlier
    .flatMap(({ counts, ordinals }) => [...ordinals, ...[...counts].reverse()])
    .find(({ unit }) => unit !== null);
  if (counted === undefined || counted.unit === null) return facet;
  const { unit } = counted;
  const background = new Map(facet.background);
  for (const { value } of loose) background.set(`o:${value}`, SLOT_WEIGHT.ordinal);
  background.set(unit, Math.max(BORROWED, background.get(unit) ?? 0));
  return {
    ...facet,
    ordinals: [
      ...facet.ordinals.filter((ordinal) => ordinal.unit !== null),
      ...loose.map((ordinal) => ({ ...ordinal, unit })),
    ],
    background,
    keys: new Set(background.keys()),
    act: unit,
    acts: new Set([unit]),
    borrowed: 'the series it counts on',
  };
}

/** Ordinal words that stand where a noun stands: head of an argument, the predicate itself, before "ones". */
function looseOrdinals({ statement, ordinals }: Facet, concepts: Concepts, { ordinals: known }: NumberWords): Count[] {
  const { predicate, arguments: args, terms } = statement.proposition;
  if (ordinals.some(({ unit }) => unit !== null && !concepts.isLight(unit))) return [];
  const heads = new Set([predicate?.lemma, ...args.filter(({ role }) => role !== 'oblique').map(({ head }) => head)]);
  const isOrdinal = (lemma: string): boolean => Object.hasOwn(known, lemma.toLowerCase());
  const first = terms.find(({ lemma }) => isOrdinal(lemma) && (heads.has(lemma) || ordinals.length > 0));
  if (first === undefined) return [];
  return terms
    .filter(({ lemma, start }) => start >= first.start && isOrdinal(lemma))
    .map(({ lemma }) => ({ value: known[lemma.toLowerCase()] ?? 0, bound: 'exact', unit: null }));
}
