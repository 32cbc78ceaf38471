// Resolves "both leaders", "the two sides", "the two countries" to the two actors meant, and makes the pair an actor.
import { isHeadRole } from '../actors/known.ts';
import { type Draft, shortName } from '../actors/registry.ts';
import type { Context, Resolved } from './resolve.ts';
import type { Candidate } from './salience.ts';
import { nounForm } from './words.ts';

const PEOPLE = new Set([
  'leader',
  'president',
  'head',
  'man',
  'minister',
  'premier',
  'counterpart',
  'politician',
  'statesman',
  'diplomat',
]);
const PARTIES = new Set([
  'side',
  'country',
  'nation',
  'party',
  'state',
  'government',
  'delegation',
  'capital',
  'foe',
  'enemy',
  'neighbour',
  'neighbor',
  'ally',
  'power',
]);
/** Sentences within which two, and only two, candidates decide. */
const REACH = 3;

/** The mention of a pair that starts at a token; null when none does. */
export function pair(context: Context, i: number): Resolved | null {
  const { doc } = context.reading;
  const word = doc.token(i).lower;
  let at = i;
  if (word === 'the' || word === 'these' || word === 'those') at++;
  const counted = at < doc.length && /^(?:two|both)$/.test(doc.token(at).lower);
  const each = word === 'each' || word === 'either';
  if (counted || each) at++;
  else if (word !== 'the') return null;
  // "two European diplomats" are any two; "the two" and "both" are known ones.
  if (counted && word === 'two') return null;
  if (word === 'both' && at < doc.length && doc.token(at).lower === 'the') at++;
  let head = at;
  while (head < doc.length && head - at < 2 && /^(?:JJ|VBG|VBN)$/.test(doc.token(head).tag)) head++;
  if (head >= doc.length) return null;
  const token = doc.token(head);
  const noun = nounForm(token);
  const people = PEOPLE.has(noun);
  const bare = !counted && !each;
  // "the sides", "the parties" without a number are a pair only in these two words.
  if (bare && !(head === at && /^(?:sides|parties|pair)$/.test(token.lower))) return null;
  const known = people || PARTIES.has(noun) || token.lower === 'pair';
  if (!known || (!each && token.tag !== 'NNS' && token.tag !== 'NNPS' && token.lower !== 'pair')) return null;
  const two =
    people || token.lower === 'pair'
      ? (twoOf(context, i, isLeader) ?? twoOf(context, i, isAnyPerson))
      : twoOf(context, i, isParty);
  const place = { kind: 'nominal' as const, from: i, to: head + 1 };
  if (two === null) return { ...place, actors: [], rule: 'unresolved', reason: 'No two actors stand out.' };
  const group = groupOf(context, two);
  return {
    ...place,
    actors: group.members,
    rule: 'pair',
    reason: 'The two actors of this kind that the text has just named, or names most.',
  };
}

const isLeader = (draft: Draft): boolean =>
  draft.kind === 'person' &&
  ([...draft.roles].some(isHeadRole) || (draft.entry?.offices ?? []).some((office) => isHeadRole(office.role)));
const isAnyPerson = (draft: Draft): boolean => draft.kind === 'person';
const isParty = (draft: Draft): boolean => draft.kind === 'state' || draft.kind === 'armed-group';

/** Exactly two within reach, else the two that the text so far names clearly more than any third. */
function twoOf(context: Context, i: number, fits: (draft: Draft) => boolean): [Draft, Draft] | null {
  const here = context.places.sentenceOf[i] ?? 0;
  const quote = context.places.quoteOf[i] ?? -1;
  const all = context.salience.candidates.filter((one) => fits(one.actor) && (one.quote === -1 || one.quote === quote));
  const joined = joinedPair(context, all);
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

function groupOf(context: Context, two: readonly [Draft, Draft]): Draft {
  return context.reading.registry.ofName({
    kind: 'group',
    name: `${shortName(two[0])} and ${shortName(two[1])}`,
    plural: true,
    members: two.map((draft) => draft.id),
  });
}
