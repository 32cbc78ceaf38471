// A noun phrase that speaks and stands for nobody known is an actor of its own words: "the rebels", "police", "a new poll".
import type { Token } from '../../nlp/index.ts';
import { type Draft, shortName } from '../actors/registry.ts';
import type { ActorKind } from '../actors.ts';
import { bareName, isProperName } from './bare-names.ts';
import { isClassBehind } from './introduce-bodies.ts';
import { namedUnit } from './named-units.ts';
import { pronoun } from './pronouns.ts';
import { ownerId, phraseText, withDeterminer } from './reading.ts';
import type { Context, Resolved } from './resolve.ts';
import { canBeSource, isAmount, isAnimate, isCountedSpeaker, isPersonNoun } from './source-nouns.ts';
import { speechOver } from './speech-over.ts';
import { nounForm } from './words.ts';

/** Tokens a phrase may reach back from its head, and forward into "of …", "in …". */
const BEFORE = 8;
const BEHIND = 8;

/**
 * The mention of a noun phrase at its head, when a verb of saying, "according to" or a document's words make it a source
 * and no other rule found who it is. Null for pronouns, and for things with verbs that only let one infer ("the figures show").
 */
export function speakingPhrase(context: Context, i: number): Resolved | null {
  const { reading } = context;
  const { doc, registry, words } = reading;
  const head = doc.token(i);
  const counted = isCountedSpeaker(context, head);
  if ((!/^NN/.test(head.tag) && !counted) || isAmount(context, head) || words.lists.nobody.has(head.lower)) return null;
  const verb = speechOver(context, head);
  if (verb === null) return null;
  // "the newspaper Haaretz", "neither side": the name speaks; nobody does.
  if (reading.nameAt.get(i + 1)?.from === i + 1) return null;
  if (head.children.some((c) => c.dep === 'det' && /^(?:no|neither)$/.test(c.lower))) return null;
  const institution = reading.institutionAt.get(i);
  const itself = institution !== undefined && isClassBehind(institution) ? ownerId(reading, institution.owner) : null;
  if (itself !== null && /^(?:medium|organisation)$/.test(registry.get(itself)?.kind ?? ''))
    return {
      kind: 'named',
      from: institution?.from ?? i,
      to: i + 1,
      head: i,
      actors: [itself],
      rule: 'institution',
      reason: 'A name with the noun for what it is.',
    };
  const unit = institution === undefined ? namedUnit(context, head) : null;
  if (unit !== null) return unit;
  if (institution === undefined && isProperName(context, head)) return bareName(context, head, verb);
  if (institution === undefined && !counted && !canBeSource(context, head)) return null;
  const person = isAnimate(words, head) || head.entityType === 'NORP';
  // "the release of the prisoners" is an act, "the release" may be a document.
  const act = reading.deeds.has(nounForm(head)) && head.children.some((c) => c.dep === 'prep' && c.lower === 'of');
  const document = reading.channels.has(nounForm(head)) && !act;
  const body = institution !== undefined || person || document;
  if (!body && reading.deeds.has(nounForm(head))) return null;
  if ((verb === 'named' || verb === 'shared' || reading.evidential.has(verb)) && !body) return null;
  let from = i;
  while (from > 0 && i - from < BEFORE && belongs(doc.token(from - 1), head)) from--;
  const to = tailOf(head);
  const at = { kind: 'nominal' as const, from: withDeterminer(doc, from), to, head: i };
  const possessor = from > 0 && doc.token(from - 1).tag === 'PRP$' ? pronoun(context, doc.token(from - 1)) : null;
  const holder = possessor?.actors.length === 1 ? registry.get(possessor.actors[0]!) : undefined;
  const bare = phraseText(doc, from, to);
  const short = phraseText(doc, from, Math.min(to, shortEnd(head)));
  const text = holder === undefined ? bare : `${shortName(holder)}'s ${bare}`;
  const plain = holder === undefined && /^\p{Lu}\p{Ll}/u.test(text) && !/^NNP/.test(doc.token(from).tag);
  const name = plain ? text[0]!.toLowerCase() + text.slice(1) : text;
  // "the American Chamber of Commerce": capitals throughout make a common noun for a body a name.
  const named = from < i && isCapitalised(head) && isCapitalised(doc.token(from)) && !isPersonNoun(words, head);
  const kind: ActorKind =
    institution !== undefined ? bodyKind(institution.kind) : named && !document ? 'organisation' : 'unnamed';
  const owner =
    holder?.id ??
    (kind === 'organisation' && named ? null : seatBehind(context, head)) ??
    (institution === undefined ? null : ownerId(reading, institution.owner));
  const draft: Draft = registry.ofName({
    kind,
    name,
    speaksFor: owner,
    gender: words.gendered.get(nounForm(head)) ?? null,
    plural: /^NNP?S$/.test(head.tag) && kind === 'unnamed',
  });
  if (kind === 'organisation' && short !== bare) draft.aliases.add(short);
  if (person && kind === 'unnamed' && words.roleHeads.has(nounForm(head))) draft.roles.add(nounForm(head));
  return {
    ...at,
    actors: [draft.id],
    rule: 'phrase',
    reason: 'A noun phrase that speaks, and that nothing else names.',
  };
}

function bodyKind(kind: string): ActorKind {
  return kind === 'government' || kind === 'medium' || kind === 'group' ? kind : 'organisation';
}

function isCapitalised({ tag, text }: Token): boolean {
  return /^NNPS?$/.test(tag) && /^\p{Lu}\p{Ll}/u.test(text);
}

/** Modifiers right before the head, without its determiner. */
function belongs(token: Token, head: Token): boolean {
  // "Lake plan | Senators press …": a sign that is no word parts two headlines.
  if (!/[\p{L}\p{N}]/u.test(token.text) && !/^(?:HYPH|POS)$/.test(token.tag)) return false;
  if (token.isSentenceStart && /^(?:DT|PRP\$|IN|CC|RB)$/.test(token.tag)) return false;
  if (!/^(?:JJ[RS]?|NN|NNS|NNP|NNPS|CD|VBN|VBG|HYPH|POS|PRP\$)$/.test(token.tag) || token.tag === 'PRP$') return false;
  let at = token;
  for (let hop = 0; hop < 6 && at.i !== head.i; hop++) at = at.head;
  return at.i === head.i;
}

/** The end of a name without its place. */
function shortEnd(head: Token): number {
  const of = head.children.find((c) => c.dep === 'prep' && c.i === head.i + 1);
  const object = of?.children.find((c) => c.dep === 'pobj');
  return object === undefined ? head.i + 1 : object.i + 1;
}

/** "of the regional council", "in the capital": the prepositional phrase that says which. */
function tailOf(head: Token): number {
  const next = head.children.find(
    (c) => c.dep === 'prep' && c.i === head.i + 1 && /^(?:of|in|for|at|from|with)$/.test(c.lower),
  );
  if (next === undefined) return head.i + 1;
  const object = next.children.find((c) => c.dep === 'pobj');
  if (object === undefined || object.i - head.i > BEHIND || /^(?:DATE|TIME)$/.test(object.entityType))
    return head.i + 1;
  // "the Chamber of Commerce in Norland"
  const place = [...head.children, ...object.children].find((c) => c.dep === 'prep' && c.i === object.i + 1);
  const where = place?.lower === 'in' ? place.children.find((c) => c.dep === 'pobj') : undefined;
  return where !== undefined && isCapitalised(where) && isCapitalised(head) && where.i - object.i <= 3
    ? where.i + 1
    : object.i + 1;
}

/** "the government in Baku": the capital says whose. */
function seatBehind(context: Context, head: Token): string | null {
  const { reading } = context;
  for (const prep of head.children) {
    if (prep.dep !== 'prep' || prep.lower !== 'in') continue;
    const object = prep.children.find((c) => c.dep === 'pobj');
    const name = object === undefined ? undefined : reading.nameAt.get(object.i);
    const entry = name?.entry?.actor;
    if (entry?.kind === 'state' || entry?.kind === 'government') return reading.registry.ofEntry(entry).id;
  }
  return null;
}
