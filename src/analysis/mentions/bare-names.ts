// A proper name that speaks and that no list, role or recogniser told of: a person, a body or a place, by its form and its company.
import type { Token } from '../../nlp/index.ts';
import { personName } from '../actors/names.ts';
import type { ActorKind } from '../actors.ts';
import type { NameSpan } from './name-spans.ts';
import { NAME_TAG, parted } from './phrase-bounds.ts';
import { nameText } from './reading.ts';
import type { Context, Resolved } from './resolve.ts';
import { isAnimate } from './source-nouns.ts';

/** Tokens of a name at most. */
const LONGEST = 5;

/** Whether a noun is the head of a proper name: capitalised, and no common noun with a capital ("MICHIGAN PROTESTERS"). */
export function isProperName(context: Context, head: Token): boolean {
  return NAME_TAG.test(head.tag) && /^[\p{Lu}@]/u.test(head.text) && !isAnimate(context.reading.words, head);
}

/**
 * The mention of a proper name that is a source, at its head; null for what is no name ("R-Ohio", "Jr.", a bar between headlines).
 * `verb`: what is over it, as `speechOver` tells.
 */
export function bareName(context: Context, head: Token, verb: string): Resolved | null {
  const { doc, registry, words, nameAt } = context.reading;
  // "The Trade Agreement says": what is cited is no actor.
  if (words.lists.happenings.has(head.lower)) return null;
  if (!/\p{L}{2}/u.test(head.text) || /^[DRI]-\p{Lu}/u.test(head.text) || /^(?:Jr|Sr)\.?$/.test(head.text)) return null;
  const span = nameAt.get(head.i);
  const known = placeThatSpeaks(context, span, head, verb);
  if (known !== undefined) return known;
  let from = head.i;
  while (
    from > 0 &&
    head.i - from < LONGEST &&
    NAME_TAG.test(doc.token(from - 1).tag) &&
    !parted(doc, from) &&
    !isTitle(from - 1)
  )
    from--;
  const at = { kind: 'named' as const, from, to: head.i + 1, head: head.i };
  const name = nameText(doc, from, head.i + 1);
  const kind = kindOf(name, head, from > 0 && doc.token(from - 1).lower === 'the');
  if (kind === 'person') {
    if (registry.isShared(name))
      return { ...at, actors: [], rule: 'ambiguous', reason: 'A surname that two persons of the document have.' };
    const first = personName(name).given;
    const draft = registry.person(name, first === null ? null : (words.givenNames.get(first) ?? null));
    return {
      ...at,
      actors: [draft.id],
      rule: 'name-speaks',
      reason: 'A capitalised name that speaks; no sign makes it a body.',
    };
  }
  return {
    ...at,
    actors: [registry.ofName({ kind, name }).id],
    rule: 'name-speaks',
    reason: 'A name that speaks, written as names of bodies are.',
  };

  function isTitle(i: number): boolean {
    return words.titles.has(doc.token(i).lower) || words.roleWords.has(doc.token(i).lower);
  }
}

/** An acronym, a web name, an article or a name the recogniser took for a body is one; else a person. */
function kindOf(name: string, head: Token, article: boolean): ActorKind {
  if (head.entityType === 'PERSON') return 'person';
  const acronym = !name.includes(' ') && /^\p{Lu}[\p{Lu}\d&-]+$/u.test(head.text);
  return acronym || article || head.entityType === 'ORG' || /[\d@]|\p{Ll}\.\p{Ll}/u.test(name) || head.tag === 'NNPS'
    ? 'organisation'
    : 'person';
}

/** A place as subject of a verb of saying is its authorities; elsewhere it is a place. Undefined when the name is none. */
function placeThatSpeaks(
  context: Context,
  span: NameSpan | undefined,
  head: Token,
  verb: string,
): Resolved | null | undefined {
  const { registry } = context.reading;
  const entry = span?.entry ?? null;
  const isPlace =
    span?.type === 'place' ||
    span?.type === 'other-place' ||
    (entry?.metonym ?? false) ||
    /^(?:GPE|LOC|FAC)$/.test(head.entityType);
  if (span === undefined ? !isPlace : !isPlace) return undefined;
  if (head.dep !== 'nsubj' || verb === 'named' || verb === 'shared') return null;
  const at = { kind: 'named' as const, from: span?.from ?? head.i, to: span?.to ?? head.i + 1, head: head.i };
  if (entry?.actor)
    return {
      ...at,
      actors: [registry.ofEntry(entry.actor).id],
      rule: 'metonym',
      reason: 'A capital or seat that acts or speaks stands for its government.',
    };
  const name = nameText(context.reading.doc, at.from, at.to);
  return {
    ...at,
    actors: [registry.ofName({ kind: 'government', name }).id],
    rule: 'place-speaks',
    reason: 'A place that speaks stands for its authorities.',
  };
}
