// What the readings of one document share: its tokens, names, institutions, roles, and the mentions found so far.
import type { Doc } from '../../nlp/index.ts';
import type { Registry } from '../actors/registry.ts';
import type { Mention } from '../mentions.ts';
import type { InstitutionPhrase } from './institutions.ts';
import type { NameSpan } from './name-spans.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Words } from './words.ts';

/** What the readings share. */
export interface Reading {
  readonly doc: Doc;
  readonly registry: Registry;
  readonly words: Words;
  readonly names: readonly NameSpan[];
  readonly institutions: readonly InstitutionPhrase[];
  /** Names by each of their tokens; institutions by their head. */
  readonly nameAt: ReadonlyMap<number, NameSpan>;
  readonly institutionAt: ReadonlyMap<number, InstitutionPhrase>;
  readonly roles: readonly RolePhrase[];
  /** Actor ids by name span, institution, role phrase once they are known. */
  readonly actorOf: Map<NameSpan | InstitutionPhrase | RolePhrase, string>;
  readonly mentions: Mention[];
  /** Lemmas of verbs of saying. */
  readonly speech: ReadonlySet<string>;
  /** Lemmas of verbs of wanting, fearing, thinking: what they have for a subject is a source too. */
  readonly minds: ReadonlySet<string>;
  /** Those that with a thing for a subject only let one infer. */
  readonly evidential: ReadonlySet<string>;
  /** Nouns of documents that speak for somebody. */
  readonly channels: ReadonlySet<string>;
  /** Nouns of what a thing is done by ("according to the timetable"); they say nothing. */
  readonly measures: ReadonlySet<string>;
  /** Nouns of acts and accords ("the deal would …"); they are what is spoken of. */
  readonly deeds: ReadonlySet<string>;
}

/** Records a mention of tokens [from, to). */
export function mention(
  reading: Reading,
  from: number,
  to: number,
  told: Pick<Mention, 'kind' | 'actors' | 'rule' | 'reason'> & { readonly head?: number | undefined },
): void {
  const span = reading.doc.slice(from, to);
  reading.mentions.push({
    start: span.start,
    end: span.end,
    startToken: from,
    endToken: to,
    kind: told.kind,
    head: told.head ?? headOf(reading.doc, from, to),
    actors: told.actors,
    rule: told.rule,
    reason: told.reason,
  });
}

/** The head of a span: its last word when that hangs outside ("U.S. military" before "spokesman"), else its root. */
function headOf(doc: Doc, from: number, to: number): number {
  const last = doc.token(to - 1);
  const outside = last.head.i < from || last.head.i >= to || last.head.i === last.i;
  return outside && /^(?:NN|PRP|CD)/.test(last.tag) ? last.i : doc.slice(from, to).root.i;
}

/** A name as written, without shouting. */
export function nameText(doc: Doc, from: number, to: number): string {
  const text = doc.slice(from, to).text.replace(/\s+/g, ' ').replace(/^@/, '');
  return text.length > 4 && text === text.toUpperCase() && (text.includes(' ') || isShouted(doc, from, to))
    ? text.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
    : text;
}

/** A word beside it in capitals too: a headline shouts, "USMCA" in a sentence does not. */
function isShouted(doc: Doc, from: number, to: number): boolean {
  return [from - 1, to].some((i) => i >= 0 && i < doc.length && /^[\p{Lu}’']{4,}$/u.test(doc.token(i).text));
}

/** The words of a phrase, gaps made one space. */
export function phraseText(doc: Doc, from: number, to: number): string {
  return doc.slice(from, to).text.replace(/\s+/g, ' ').replace(/’s\b/g, "'s");
}

/** Where a phrase begins with the determiner or possessive before it. */
export function withDeterminer(doc: Doc, from: number): number {
  return from > 0 && /^(?:DT|PRP\$)$/.test(doc.token(from - 1).tag) ? from - 1 : from;
}

/** The actor that owns an institution or gives a role: the name before or behind it. */
export function ownerId(reading: Reading, owner: NameSpan | InstitutionPhrase | null): string | null {
  if (owner === null) return null;
  const known = reading.actorOf.get(owner);
  if (known !== undefined) return known;
  return 'entry' in owner && owner.entry?.actor ? reading.registry.ofEntry(owner.entry.actor).id : null;
}
