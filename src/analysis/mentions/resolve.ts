// Second reading, top to bottom: who "the envoy", "both leaders", "the ministry", "he", "it" and "who" are, by rules with reasons.
import type { Draft } from '../actors/registry.ts';
import type { Mention } from '../mentions.ts';
import { counted } from './counted.ts';
import { byDescription } from './descriptions.ts';
import { joinSources } from './joined-sources.ts';
import { ordered } from './ordered.ts';
import { groupOf, pair } from './pairs.ts';
import { pronoun } from './pronouns.ts';
import { type Reading, mention as record } from './reading.ts';
import { nominalRole } from './role-nouns.ts';
import { Salience } from './salience.ts';
import { speakingPhrase } from './speaking-phrases.ts';

/** Where a token stands. */
export interface Places {
  /** Sentence index by token, −1 outside. */
  readonly sentenceOf: Int32Array;
  /** Index of the spoken outermost quotation by token, −1 outside. */
  readonly quoteOf: Int32Array;
  /** ISO day of publication, null when unknown. */
  readonly day: string | null;
}

/** A resolution: the mention's tokens and what they stand for. */
export interface Resolved extends Pick<Mention, 'kind' | 'actors' | 'rule' | 'reason'> {
  readonly from: number;
  readonly to: number;
  /** Head token, where it is not the root of the span. */
  readonly head?: number;
}

/** What a resolver gets. */
export interface Context {
  readonly reading: Reading;
  readonly places: Places;
  readonly salience: Salience;
}

/** Adds the nominal and pronominal mentions to `reading.mentions`. */
export function resolve(reading: Reading, places: Places): void {
  const { doc } = reading;
  const salience = new Salience(doc, reading.registry);
  const context: Context = { reading, places, salience };
  const fixed = dedupe(reading.mentions);
  reading.mentions.splice(0, reading.mentions.length, ...fixed);
  const byStart = new Map<number, Mention[]>();
  for (const one of fixed) byStart.set(one.startToken, [...(byStart.get(one.startToken) ?? []), one]);
  const heads = new Set(fixed.map((one) => one.head));
  const roles = new Map(reading.roles.filter((role) => role.name === null).map((role) => [role.roleFrom, role]));
  const known = new Set(fixed.filter((one) => one.actors.length > 0).map((one) => one.head));
  const add = (found: Resolved, i: number): void => {
    // Several actors meant by one word are one party with members, so that what they say is said by all of them.
    if (found.actors.length > 1) groupOf(context, draftsOf(reading, found.actors));
    record(reading, found.from, found.to, found);
    const added = reading.mentions.at(-1)!;
    heads.add(added.head);
    if (added.actors.length > 0) known.add(added.head);
    salience.add(added, places.sentenceOf[i] ?? -1, places.quoteOf[i] ?? -1);
  };
  for (let i = 0; i < doc.length; i++) {
    for (const one of byStart.get(i) ?? [])
      salience.add(one, places.sentenceOf[one.head] ?? -1, places.quoteOf[one.head] ?? -1);
    const role = roles.get(i);
    const token = doc.token(i);
    const found =
      pair(context, i) ??
      counted(context, i) ??
      (role !== undefined && !heads.has(role.roleTo - 1) ? nominalRole(context, role) : null) ??
      (heads.has(i) ? null : (ordered(context, i) ?? pronoun(context, token) ?? byDescription(context, i)));
    if (found !== null) add(found, i);
    // What no rule resolves and yet speaks is an actor of its own words.
    if (!known.has(i) && found?.rule !== 'ambiguous') {
      const phrase = speakingPhrase(context, i);
      if (phrase !== null) add(phrase, i);
    }
  }
  const all = dedupe(reading.mentions);
  reading.mentions.splice(0, reading.mentions.length, ...all);
  joinSources(context);
  reading.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function draftsOf({ registry }: Reading, ids: readonly string[]): Draft[] {
  return ids.map((id) => registry.get(id)).filter((draft) => draft !== undefined);
}

/** One mention a head: the resolved one, then the longer one; in text order. */
function dedupe(mentions: readonly Mention[]): Mention[] {
  const byHead = new Map<number, Mention>();
  for (const one of mentions) {
    const held = byHead.get(one.head);
    const better =
      held === undefined ||
      (held.actors.length === 0 && one.actors.length > 0) ||
      (one.actors.length > 0 && one.endToken - one.startToken > held.endToken - held.startToken);
    if (better) byHead.set(one.head, one);
  }
  return [...byHead.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
