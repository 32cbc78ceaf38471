// Resolves "both leaders", "the two sides", "the two countries" to the two actors meant, and makes the pair an actor.
import type { Token } from '../../nlp/index.ts';
import { isHeadRole } from '../actors/known.ts';
import { type Draft, shortName } from '../actors/registry.ts';
import type { Context, Resolved } from './resolve.ts';
import type { Candidate } from './salience.ts';
import { nounForm } from './words.ts';

/** Sentences within which two, and only two, candidates decide. */
const REACH = 3;

/** The mention of a pair that starts at a token; null when none does. */
export function pair(context: Context, i: number): Resolved | null {
  const { doc, words } = context.reading;
  const { both, two, twoPeople, twoParties, barePairs } = words.lists;
  const word = doc.token(i).lower;
  let at = i;
  if (word === 'the' || word === 'these' || word === 'those') at++;
  const number = at < doc.length ? doc.token(at).lower : '';
  const counted = both.has(number) || two.has(number);
  const each = word === 'each' || word === 'either';
  if (counted || each) at++;
  else if (word !== 'the') return null;
  // "two European diplomats" are any two; "the two" and "both" are known ones.
  if (two.has(word)) return null;
  if (both.has(word) && at < doc.length && doc.token(at).lower === 'the') at++;
  let head = at;
  while (head < doc.length && head - at < 2 && /^(?:JJ|VBG|VBN)$/.test(doc.token(head).tag)) head++;
  if (counted && standsAlone(doc.token(at - 1))) return alone(context, i, at - 1);
  if (head >= doc.length) return null;
  const token = doc.token(head);
  const noun = nounForm(token);
  const people = twoPeople.has(noun);
  const bare = !counted && !each;
  const couple = token.lower === 'pair';
  // "the sides", "the parties" without a number are a pair only in these words.
  if (bare && !(head === at && barePairs.has(token.lower))) return null;
  const known = people || twoParties.has(noun) || couple;
  if (!known || (!each && token.tag !== 'NNS' && token.tag !== 'NNPS' && !couple)) return null;
  const found =
    people || couple ? (twoOf(context, i, isLeader) ?? twoOf(context, i, isAnyPerson)) : twoOf(context, i, isParty);
  const place = { kind: 'nominal' as const, from: i, to: head + 1 };
  if (found === null) return { ...place, actors: [], rule: 'ambiguous', reason: 'No two actors stand out.' };
  const group = groupOf(context, found);
  return {
    ...place,
    actors: group.members,
    rule: 'pair',
    reason: 'The two actors of this kind that the text has just named, or names most.',
  };
}

/** "both agreed", "the two met": the number is a noun phrase of its own. */
function standsAlone(token: Token): boolean {
  return (
    /^(?:nsubj|nsubjpass|dobj|pobj)$/.test(token.dep) &&
    !token.children.some((c) => (c.dep === 'prep' && c.lower === 'of') || (c.i > token.i && /^(?:NN|CD)/.test(c.tag)))
  );
}

/** A pair without a noun is the two just joined by "and"; failing that, the only two actors of the sentence before. */
function alone(context: Context, from: number, number: number): Resolved {
  const here = context.places.sentenceOf[from] ?? -1;
  const quote = context.places.quoteOf[from] ?? -1;
  const place = { kind: 'nominal' as const, from, to: number + 1, head: number };
  const around = context.salience.within(here, 1).filter((one) => one.quote === -1 || one.quote === quote);
  // "Envoys of the two states came. Both urged …": the plural subject, not those named in its tail.
  const plural = around.findLast((one) => one.actor.plural && one.prominence > 0 && one.sentence < here);
  if (plural !== undefined)
    return {
      ...place,
      actors: [plural.actor.id],
      rule: 'both-again',
      reason: 'The plural subject of the sentence before.',
    };
  const near = around.filter((one) => !one.actor.plural && !one.modifier);
  const actors = new Set(near.map(({ actor }) => actor));
  const found = joinedPair(context, near)?.two ?? (actors.size === 2 ? order([...actors]) : null);
  if (found === null) return { ...place, actors: [], rule: 'ambiguous', reason: 'No two actors stand out.' };
  return {
    ...place,
    actors: groupOf(context, found).members,
    rule: 'both',
    reason: 'The two just joined, or the only two of the sentence before.',
  };
}

/** Somebody who heads a state, a government or a movement; anybody; who sits at the table. */
export const isLeader = (draft: Draft): boolean =>
  draft.kind === 'person' &&
  ([...draft.roles].some(isHeadRole) || (draft.entry?.offices ?? []).some((office) => isHeadRole(office.role)));
export const isAnyPerson = (draft: Draft): boolean => draft.kind === 'person';
export const isParty = (draft: Draft): boolean => draft.kind === 'state' || draft.kind === 'armed-group';

/** Exactly two within reach, else the two that the text so far names clearly more than any third. */
function twoOf(context: Context, i: number, fits: (draft: Draft) => boolean): [Draft, Draft] | null {
  const here = context.places.sentenceOf[i] ?? 0;
  const quote = context.places.quoteOf[i] ?? -1;
  const all = context.salience.candidates.filter((one) => fits(one.actor) && (one.quote === -1 || one.quote === quote));
  // "Russian and Ukrainian teams" names teams: the two that stand as nouns go before them.
  const nouns = joinedPair(
    context,
    all.filter((one) => !one.modifier && here - one.sentence <= REACH),
  );
  const joined = nouns ?? joinedPair(context, all);
  if (joined !== null && here - joined.sentence <= REACH) return order(joined.two);
  const byStates = leadersOfStates(context, here, fits);
  if (byStates !== null) return order(byStates);
  const near = new Set(all.filter((one) => here - one.sentence <= REACH).map((one) => one.actor));
  if (near.size === 2) return order([...near]);
  if (joined !== null) return order(joined.two);
  const ranked = [...new Set(all.map((one) => one.actor))].sort(
    (a, b) => context.salience.count(b.id) - context.salience.count(a.id) || (a.id < b.id ? -1 : 1),
  );
  const [first, second, third] = ranked;
  if (first === undefined || second === undefined) return null;
  if (third !== undefined && context.salience.count(third.id) >= context.salience.count(second.id)) return null;
  return order([first, second]);
}

/** The latest "X and Y" of two fitting actors. */
function joinedPair(
  context: Context,
  all: readonly Candidate[],
): { readonly two: [Draft, Draft]; readonly sentence: number } | null {
  for (let k = all.length - 1; k >= 0; k--) {
    const second = all[k]!;
    const head = context.reading.doc.token(second.token);
    if (head.dep !== 'conj') continue;
    const first = all.findLast((one) => one.token === head.head.i);
    if (first !== undefined && first.actor !== second.actor)
      return { two: [first.actor, second.actor], sentence: second.sentence };
  }
  return null;
}

/** "both leaders … between the US and Russia": the leaders of the only two states the sentence names. */
function leadersOfStates(context: Context, sentence: number, fits: (draft: Draft) => boolean): [Draft, Draft] | null {
  const { registry, mentions } = context.reading;
  const here = mentions.filter((one) => one.kind === 'named' && context.places.sentenceOf[one.head] === sentence);
  const states = [...new Set(here.flatMap((one) => one.actors).filter((id) => id.startsWith('state:')))];
  if (states.length !== 2) return null;
  const leaders = states.map((state) => {
    const own = [...registry.drafts].filter(
      (draft) =>
        draft.kind === 'person' && fits(draft) && draft.speaksFor === state && context.salience.count(draft.id) > 0,
    );
    return own.length === 1 ? own[0] : undefined;
  });
  const [a, b] = leaders;
  return a !== undefined && b !== undefined ? [a, b] : null;
}

function order(two: readonly Draft[]): [Draft, Draft] | null {
  const [a, b] = [...two].sort((x, y) => (x.id < y.id ? -1 : 1));
  return a !== undefined && b !== undefined ? [a, b] : null;
}

/** The record of several actors taken together, named after its members. */
export function groupOf(context: Context, drafts: readonly Draft[]): Draft {
  const members = [...drafts].sort((x, y) => (x.id < y.id ? -1 : 1));
  const names = members.map(shortName);
  return context.reading.registry.ofName({
    kind: 'group',
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    plural: true,
    members: members.map((draft) => draft.id),
  });
}
