// Resolves "the group", "the ministry", "the country", "the news agency", "the militants": a class of actor said again.

import type { Draft } from '../actors/registry.ts';
import type { ActorKind } from '../actors.ts';
import { withDeterminer } from './reading.ts';
import type { Context, Resolved } from './resolve.ts';
import { onlyOf } from './role-holders.ts';
import { type DescriptionKind, nounForm } from './words.ts';

const KINDS: Readonly<Record<DescriptionKind, readonly ActorKind[]>> = {
  'armed-group': ['armed-group'],
  organisation: ['organisation'],
  state: ['state'],
  government: ['government'],
  medium: ['medium'],
  source: ['unnamed'],
  journalist: ['person'],
};
/** Sentences a description looks back; farther than a pronoun, for it says more. */
const REACH = 12;

/** The mention of a definite description at its head noun; null when the token heads none. */
export function byDescription(context: Context, i: number): Resolved | null {
  const { reading, places, salience } = context;
  const { doc, words } = reading;
  const token = doc.token(i);
  if (!/^NN/.test(token.tag) || token.dep === 'compound' || token.dep === 'nmod') return null;
  let from = i;
  const modifiers: string[] = [];
  while (from > 0 && i - from < 4 && /^(?:JJ|NN|NNP|VBN|HYPH)$/.test(doc.token(from - 1).tag)) {
    from--;
    // A capitalised adjective ("the Palestinian group") places the actor and rules nothing out.
    if (!/^\p{Lu}/u.test(doc.token(from).text)) modifiers.unshift(doc.token(from).lower);
  }
  const start = withDeterminer(doc, from);
  if (start === from || !words.lists.definite.has(doc.token(start).lower)) return null;
  const kinds = kindsOf(words.descriptions, modifiers, nounForm(token), token.lower, words.lists.opinion);
  if (kinds === null) return null;
  // Only bodies of people are called by a plural: "the militants", not "the agencies".
  if (/^NNP?S$/.test(token.tag) && !kinds.has('armed-group')) return null;
  // "the Norlandic newspaper Dagen": a class before a name is that name's.
  if (reading.nameAt.get(i + 1)?.from === i + 1) return null;
  // "the Fox network": a name before the noun says which; another actor is not meant.
  const within = reading.names.find((name) => name.from >= from && name.to <= i && !(name.entry?.demonym ?? false));
  if (within !== undefined) return null;
  const wanted = new Set([...kinds].flatMap((kind) => KINDS[kind]));
  const noun = nounForm(token);
  const quote = places.quoteOf[i] ?? -1;
  const here = places.sentenceOf[i] ?? -1;
  const fits = (actor: Draft): boolean => wanted.has(actor.kind) && !actor.plural && agrees(actor, noun, kinds);
  const reachable = salience
    .within(here, REACH)
    .filter((one) => (one.quote === -1 || one.quote === quote) && !one.modifier);
  // What is said again in the same words' class: the latest prominent one, else the latest.
  const found =
    reachable.findLast((one) => fits(one.actor) && one.prominence > 0) ?? reachable.findLast((one) => fits(one.actor));
  const at = { kind: 'nominal' as const, from: start, to: i + 1 };
  if (found === undefined) {
    const owned = salience.latest((one) => fits(one.actor));
    if (owned === null)
      return { ...at, actors: [], rule: 'unresolved', reason: 'Nothing of this class was named before.' };
    return {
      ...at,
      actors: [owned.actor.id],
      rule: 'description-far',
      reason: 'The latest actor of the class the noun names.',
    };
  }
  // "Hamas and Islamic Jihad agreed. The group said": either may be meant.
  const level = onlyOf(salience.nearest(here, REACH, (one) => reachable.includes(one) && fits(one.actor)));
  if (level === null && found.prominence > 0 && !kinds.has('state'))
    return { ...at, actors: [], rule: 'ambiguous', reason: 'Two of this class stand level.' };
  // Two states level in reach leave "the country" open.
  if (kinds.has('state')) {
    const states = new Set(
      reachable
        .filter((one) => fits(one.actor) && here - one.sentence <= 1 && one.prominence > 0)
        .map((one) => one.actor.id),
    );
    if (states.size !== 1)
      return { ...at, actors: [], rule: 'ambiguous', reason: 'More than one state could be meant.' };
  }
  found.actor.aliases.add(doc.slice(from, i + 1).text.toLowerCase());
  return {
    ...at,
    actors: [found.actor.id],
    rule: 'description',
    reason: 'The latest actor of the class the noun names.',
  };
}

/** Which classes a noun with its modifiers may name. Modifiers that make it another thing ("working group") rule it out. */
function kindsOf(
  descriptions: ReadonlyMap<string, ReadonlySet<DescriptionKind>>,
  modifiers: readonly string[],
  noun: string,
  lower: string,
  opinion: ReadonlySet<string>,
): ReadonlySet<DescriptionKind> | null {
  for (const form of [noun, lower]) {
    for (let k = 0; k <= modifiers.length; k++) {
      const phrase = [...modifiers.slice(k), form].join(' ');
      const kinds = descriptions.get(phrase);
      if (kinds === undefined) continue;
      const rest = modifiers.slice(0, k);
      return rest.every((word) => opinion.has(word)) ? kinds : null;
    }
  }
  return null;
}

/** "the ministry" is a ministry, "the news agency" an agency: a noun that is part of names must be part of this one. */
function agrees(actor: Draft, noun: string, kinds: ReadonlySet<DescriptionKind>): boolean {
  if (!kinds.has('organisation') || kinds.has('armed-group') || kinds.has('medium')) return true;
  if (/^(?:organisation|organization|body|bloc|alliance|watchdog)$/.test(noun)) return true;
  return [...actor.aliases].some((alias) => alias.toLowerCase().includes(noun));
}
