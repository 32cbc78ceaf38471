// A noun phrase that speaks and stands for nobody known is an actor of its own words: "the rebels", "police", "a new poll".
import type { Token } from '../../nlp/index.ts';
import { type Draft, shortName } from '../actors/registry.ts';
import type { ActorKind } from '../actors.ts';
import { pronoun } from './pronouns.ts';
import { ownerId, phraseText, withDeterminer } from './reading.ts';
import type { Context, Resolved } from './resolve.ts';
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
  if (!/^NN/.test(head.tag) && !isCountedSpeaker(head)) return null;
  if (isAmount(head)) return null;
  const verb = speechOver(context, head);
  if (verb === null) return null;
  // "the newspaper Haaretz", "neither side": the name speaks; nobody does.
  if (reading.names.some((name) => name.from === i + 1)) return null;
  if (head.children.some((c) => c.dep === 'det' && /^(?:no|neither)$/.test(c.lower))) return null;
  const institution = reading.institutions.find((one) => one.head === i);
  const person = isPersonal(context, head);
  const document = reading.channels.has(nounForm(head));
  const body = institution !== undefined || person || head.tag === 'NNP' || document;
  if (!body && reading.deeds.has(nounForm(head))) return null;
  if ((verb === 'named' || verb === 'shared' || reading.evidential.has(verb)) && !body) return null;
  let from = i;
  while (from > 0 && i - from < BEFORE && belongs(doc.token(from - 1), head)) from--;
  const to = tailOf(head);
  const at = { kind: 'nominal' as const, from: withDeterminer(doc, from), to, head: i };
  const possessor = from > 0 && doc.token(from - 1).tag === 'PRP$' ? pronoun(context, doc.token(from - 1)) : null;
  const holder = possessor?.actors.length === 1 ? registry.get(possessor.actors[0]!) : undefined;
  const bare = phraseText(doc, from, to);
  const text = holder === undefined ? bare : `${shortName(holder)}'s ${bare}`;
  const plain = holder === undefined && /^\p{Lu}\p{Ll}/u.test(text) && !/^NNP/.test(doc.token(from).tag);
  const name = plain ? text[0]!.toLowerCase() + text.slice(1) : text;
  const owner =
    holder?.id ?? seatBehind(context, head) ?? (institution === undefined ? null : ownerId(reading, institution.owner));
  const kind: ActorKind = institution !== undefined ? bodyKind(institution.kind) : 'unnamed';
  const draft: Draft = registry.ofName({
    kind,
    name,
    speaksFor: owner,
    plural: /^NNP?S$/.test(head.tag) && kind === 'unnamed',
  });
  if (person && kind === 'unnamed' && words.roleWords.has(nounForm(head))) draft.roles.add(nounForm(head));
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

/** "some say", "many believe", "29 percent said": people counted and not named. */
function isCountedSpeaker(head: Token): boolean {
  return (
    head.dep === 'nsubj' && (head.tag === 'CD' || /^(?:some|many|others|most|several|few|those)$/.test(head.lower))
  );
}

/** "a number of officials", "dozens of diplomats": the people speak, not their number. */
function isAmount(noun: Token): boolean {
  const counted = noun.children.some((c) => c.dep === 'prep' && c.lower === 'of');
  return (
    counted &&
    /^(?:number|majority|minority|handful|couple|series|lot|dozen|score|hundred|thousand|million|half|third|quarter|percent|part|rest)$/.test(
      nounForm(noun),
    )
  );
}

/** The lemma of the verb of saying over a noun; "shared" when it is another verb's subject first, "named" where the phrase is a source without a verb; null otherwise. */
function speechOver(context: Context, noun: Token): string | null {
  const { speech, channels } = context.reading;
  const says = (verb: Token): string | null => {
    // "made clear", "pointed out"
    const made = verb.children.find(
      (c) => /^(?:acomp|oprd|prt)$/.test(c.dep) && speech.has(`${verb.lemma.toLowerCase()} ${c.lower}`),
    );
    if (made !== undefined) return verb.lemma.toLowerCase();
    if (speech.has(verb.lemma.toLowerCase()) && /^(?:VERB|AUX)$/.test(verb.pos)) return verb.lemma.toLowerCase();
    // "entered the town and said", "agreed, saying": the subject of the first verb speaks in the second.
    for (const next of verb.children)
      if (
        /^(?:conj|advcl|xcomp)$/.test(next.dep) &&
        next.i > verb.i &&
        speech.has(next.lemma.toLowerCase()) &&
        !next.children.some((c) => /^nsubj/.test(c.dep))
      )
        return 'shared';
    return null;
  };
  let head = noun;
  for (let hop = 0; hop < 3 && (head.dep === 'conj' || head.dep === 'appos'); hop++) head = head.head;
  if (head.dep === 'pobj' && head.head.lower === 'of' && isAmount(head.head.head)) head = head.head.head;
  const { dep } = head;
  if (dep === 'nsubj') {
    const verb = says(head.head);
    if (verb !== null) return verb;
    // "The ministry held a briefing. It said …": a body that acts can be spoken of again.
    const definite = noun.children.some((c) => c.dep === 'det' && c.lower === 'the');
    if (definite && noun.tag === 'NN' && context.reading.words.institutionWords.has(nounForm(noun))) return 'named';
  }
  // "a diplomat who said"
  for (const clause of head.children)
    if (
      clause.dep === 'relcl' &&
      clause.children.some((c) => c.dep === 'nsubj' && /^(?:who|which|that)$/.test(c.lower))
    ) {
      const verb = says(clause);
      if (verb !== null) return verb;
    }
  if (dep === 'pobj') {
    const preposition = head.head;
    if (preposition.lower === 'to' && preposition.head.lower === 'according')
      return context.reading.measures.has(nounForm(noun)) ? null : 'according';
    if (preposition.dep === 'agent') return says(preposition.head);
    // "a statement from the ministry"
    if (/^(?:from|by)$/.test(preposition.lower) && channels.has(nounForm(preposition.head))) return 'named';
  }
  if (dep === 'dobj' && /^(?:cite|quote)$/.test(head.head.lemma)) return 'named';
  // "the ministry's statement"
  if (dep === 'poss' && channels.has(nounForm(head.head))) return 'named';
  return null;
}

/** People: a role word, a people, or a noun of persons by its plural's company. */
function isPersonal(context: Context, head: Token): boolean {
  const { words } = context.reading;
  return (
    words.roleWords.has(nounForm(head)) ||
    words.institutionWords.has(nounForm(head)) ||
    words.descriptions.has(nounForm(head)) ||
    /^(?:PERSON|ORG|NORP|GPE)$/.test(head.entityType)
  );
}

/** Modifiers right before the head, without its determiner. */
function belongs(token: Token, head: Token): boolean {
  if (token.isSentenceStart && /^(?:DT|PRP\$|IN|CC|RB)$/.test(token.tag)) return false;
  if (!/^(?:JJ[RS]?|NN|NNS|NNP|NNPS|CD|VBN|VBG|HYPH|POS|PRP\$)$/.test(token.tag) || token.tag === 'PRP$') return false;
  let at = token;
  for (let hop = 0; hop < 6 && at.i !== head.i; hop++) at = at.head;
  return at.i === head.i;
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
  return object.i + 1;
}

/** "the government in Baku": the capital says whose. */
function seatBehind(context: Context, head: Token): string | null {
  const { reading } = context;
  for (const prep of head.children) {
    if (prep.dep !== 'prep' || prep.lower !== 'in') continue;
    const object = prep.children.find((c) => c.dep === 'pobj');
    const name =
      object === undefined ? undefined : reading.names.find((one) => one.from <= object.i && object.i < one.to);
    const entry = name?.entry?.actor;
    if (entry?.kind === 'state' || entry?.kind === 'government') return reading.registry.ofEntry(entry).id;
  }
  return null;
}
