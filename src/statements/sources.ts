// Turns the words that name a source into an actor: by mention, through a document's issuer, or by who spoke last.
import type { Mention } from '../analysis/index.ts';
import { NOBODY, type Source } from './attribution.ts';
import type { LastSpeaker, Reading } from './reading.ts';
import { blocksApart } from './running-text.ts';
import { antecedent, child, children, subjectOf } from './syntax.ts';
import { holdsToken, size, type Token } from './tokens.ts';

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves']);
const AMOUNTS = new Set(
  'number majority minority handful couple series lot most many some one half third quarter percent rest part dozen hundred thousand million'.split(
    ' ',
  ),
);
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them', 'each', 'both', 'neither']);

/** Said of several documents as of several people: "The ministry issued two notes. Both say S." */
const DISTRIBUTIVE = new Set(['each', 'both', 'neither', 'they']);

/** The actor of a noun phrase and the words that name it. `actor` is null when the text does not tell. */
export function sourceOf(reading: Reading, given: Token): Source {
  const token = antecedent(given);
  if (FIRST_PERSON.has(token.lower)) {
    const speaker = quotedSpeaker(reading, token);
    if (speaker !== null) return { actor: speaker, range: rangeOf(token), channel: null };
  }
  if (reading.cues.channels.has(token.lemma.toLowerCase())) return documentSource(reading, token);
  if (token.lower === 'it') {
    const spoken = documentBefore(reading, token, ['nsubj']);
    if (spoken !== null) return { ...spoken, range: rangeOf(token) };
  }
  if (isOneOfSeveral(token)) {
    // "The ministry issued two notes. One of them says S": else which of them speaks is not told.
    const spoken = documentBefore(reading, token, ['nsubj', 'dobj']) ?? NOBODY;
    return { ...spoken, range: phraseRange(token) };
  }
  const mention = mentionAt(reading, token);
  const actor = mention === null ? null : actorOf(reading, mention);
  const range = mention === null ? phraseRange(token) : { start: mention.start, end: mention.end };
  if (actor !== null && !(mention?.rule === 'phrase' && isAmount(reading, token)))
    return { actor, range, channel: null };
  // "a number of officials", "dozens of diplomats": the people speak, not their number.
  const counted = children(token, 'prep').find((prep) => prep.lower === 'of');
  const people = counted === undefined ? null : child(counted, 'pobj');
  if (people !== null && isAmount(reading, token)) return sourceOf(reading, people);
  if (DISTRIBUTIVE.has(token.lower)) {
    const spoken = documentBefore(reading, token, ['nsubj', 'dobj']);
    if (spoken !== null) return { ...spoken, range };
  }
  if (PRONOUNS.has(token.lower)) return { ...(continuedSpeaker(reading, token) ?? NOBODY), range };
  if (isSourceWord(reading, token)) return { ...(continuedSpeaker(reading, token) ?? NOBODY), range };
  return { actor: null, range, channel: null };
}

function isAmount(reading: Reading, token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  return AMOUNTS.has(lemma) || reading.language.numbers.vague[lemma] !== undefined || token.pos === 'NUM';
}

/** "the source", "the report" with the definite article: said of a source already named. */
function isSourceWord(reading: Reading, token: Token): boolean {
  const determiner = child(token, 'det');
  if (determiner === null || determiner.lower !== 'the' || token.tag === 'NNS') return false;
  const role = reading.language.gazetteer.roles.find((r) => r.lemma === token.lemma.toLowerCase());
  return role !== undefined && ['unnamed', 'spokesperson', 'representative'].includes(role.kind);
}

/** "one", "another", "the other", alone or "of them". */
function isOneOfSeveral(token: Token): boolean {
  if (!['one', 'another', 'other'].includes(token.lower)) return false;
  const whole = children(token, 'prep').find((prep) => prep.lower === 'of');
  const of = whole === undefined ? null : child(whole, 'pobj');
  return of === null
    ? token.rights.every((right) => right.dep !== 'prep')
    : ['them', 'these', 'those'].includes(of.lower);
}

/**
 * "The ministry's summary tells another story. It said S, and it claimed T": a document that is the subject of the sentence
 * before speaks on as "it"; a second "it" that goes on from the first is the same. `roles`: which part of that sentence it may be.
 */
function documentBefore(reading: Reading, it: Token, roles: readonly string[]): Source | null {
  let first = it;
  for (let verb = it.head; verb.dep === 'conj' && verb.head.i < verb.i; verb = verb.head) {
    const subject = subjectOf(verb.head);
    if (subject !== null && subject.i < first.i && subject.lower === 'it') first = subject;
  }
  const at = reading.sentenceOf[first.i] ?? -1;
  const before = reading.analysis.sentences[at - 1];
  const here = reading.analysis.sentences[at];
  if (before === undefined || here === undefined || before.block !== here.block) return null;
  // Only an "it" that opens its sentence carries on; one after another subject may be that subject.
  if (first.i - here.startToken > 3) return null;
  for (const role of roles)
    for (let i = before.startToken; i < before.endToken; i++) {
      const token = reading.doc.token(i);
      if (token.dep !== role || token.head.dep !== 'ROOT') continue;
      if (reading.cues.channels.has(token.lemma.toLowerCase())) return documentSource(reading, token);
      break;
    }
  return null;
}

/** A document speaks for whoever issued it: "Moscow's summary", "a statement from the Kremlin", "the White House readout". */
function documentSource(reading: Reading, token: Token): Source {
  const channel = token.lemma.toLowerCase();
  const range = phraseRange(token);
  const own = reading.mentionByHead.get(token.i);
  if (own !== undefined && own.kind === 'named') {
    const actor = actorOf(reading, own);
    if (actor !== null) return { actor, range, channel: null };
  }
  const owners = [
    ...children(token, 'poss', 'nmod', 'compound', 'amod'),
    ...children(token, 'prep', 'agent')
      .filter((prep) => ['from', 'by', 'of'].includes(prep.lower))
      .flatMap((prep) => children(prep, 'pobj')),
    // "an article in the Norland Times": the paper says it.
    ...children(token, 'prep')
      .filter((prep) => prep.lower === 'in')
      .flatMap((prep) => children(prep, 'pobj'))
      .filter((object) => reading.actors.get(mentionAt(reading, object)?.actors[0] ?? '')?.kind === 'medium'),
    ...children(token, 'acl')
      .flatMap((verb) => children(verb, 'agent', 'prep'))
      .filter((prep) => prep.lower === 'by' || prep.lower === 'from')
      .flatMap((prep) => children(prep, 'pobj')),
  ];
  for (const owner of owners) {
    const mention = mentionAt(reading, owner);
    const actor = mention === null ? null : actorOf(reading, mention);
    if (actor !== null) return { actor, range, channel };
  }
  // "the Council adopted a resolution demanding …"
  if (token.dep === 'dobj') {
    const issuer = subjectOf(token.head);
    const mention = issuer === null ? null : mentionAt(reading, issuer);
    const actor = mention === null ? null : actorOf(reading, mention);
    if (actor !== null) return { actor, range, channel };
  }
  // "the Kremlin readout", however the tree joins the two.
  const before = reading.mentionOf[token.i - 1] ?? null;
  if (before !== null && before.endToken === token.i && before.kind === 'named') {
    const actor = actorOf(reading, before);
    if (actor !== null) return { actor, range, channel };
  }
  const resolved = own === undefined ? null : actorOf(reading, own);
  const known = resolved !== null && reading.actors.get(resolved)?.kind !== 'unnamed';
  if (known) return { actor: resolved, range, channel };
  // "the report" is whoever was reporting just before; failing that, a source that the text does not name.
  // "a new poll" is none of those before.
  const fresh = ['a', 'an', 'another'].includes(child(token, 'det')?.lower ?? '') && resolved !== null;
  const goesOn = fresh ? null : continuedSpeaker(reading, token);
  return { ...(goesOn ?? { ...NOBODY, actor: resolved }), range, channel };
}

/** The mention whose head the token is, else the one that holds it, else one among its own names ("envoy Jane Doe"). */
export function mentionAt(reading: Reading, token: Token): Mention | null {
  const exact = reading.mentionByHead.get(token.i);
  if (exact !== undefined && exact.actors.length > 0) return exact;
  const around = reading.mentionOf[token.i] ?? null;
  if (around !== null && around.actors.length > 0 && around.endToken - around.startToken < 12) return around;
  for (const part of children(token, 'appos', 'compound', 'nmod')) {
    const named = reading.mentionByHead.get(part.i);
    if (named !== undefined && named.kind === 'named' && named.actors.length > 0 && part.dep !== 'compound')
      return named;
  }
  return exact ?? around;
}

/** One actor for a mention; a plural one ("both leaders") is the actor that has these members, else the first. */
export function actorOf(reading: Reading, mention: Mention): string | null {
  if (mention.actors.length > 1) {
    const members = [...mention.actors].sort().join('|');
    for (const actor of reading.actors.values())
      if (actor.members.length > 1 && [...actor.members].sort().join('|') === members) return actor.id;
  }
  return mention.actors[0] ?? null;
}

/** Latest attributions among which a quotation's speaker is sought; keeps the search constant in long documents. */
const QUOTE_REACH = 64;

/** The speaker of the innermost attributed quotation around a token. */
function quotedSpeaker(reading: Reading, token: Token): string | null {
  let best: { actor: string; size: number } | null = null;
  if ((reading.quoteOf[token.i] ?? -1) < 0) return null;
  for (const attribution of reading.attributions.slice(-QUOTE_REACH)) {
    if (attribution.source.actor === null || !holdsToken(attribution.content, token.i)) continue;
    const held = size(attribution.content);
    if (best === null || held <= best.size) best = { actor: attribution.source.actor, size: held };
  }
  return best?.actor ?? null;
}

/** How many sentences back a pronoun or "the statement" may look for its speaker. */
const CONTINUATION_REACH = 3;

/** A quotation of many sentences does not put its speaker out of reach: paragraphs count then. */
function goesOnQuoting(reading: Reading, speaker: LastSpeaker, at: number): boolean {
  const block = reading.analysis.sentences[at]?.block ?? 0;
  return speaker.quoted && blocksApart(reading, speaker.block, block) <= 1;
}

/** Who spoke last before this token, in the same stretch of text; for "it", preferably not a person. */
function continuedSpeaker(reading: Reading, token: Token): Source | null {
  const at = reading.sentenceOf[token.i] ?? -1;
  const near = reading.speakers
    .slice(-QUOTE_REACH)
    .filter((s) => s.source.actor !== null && (at - s.sentence <= CONTINUATION_REACH || goesOnQuoting(reading, s, at)));
  const fits = (speaker: LastSpeaker): boolean => {
    const actor = reading.actors.get(speaker.source.actor ?? '');
    if (actor === undefined) return false;
    if (['he', 'him', 'she', 'her'].includes(token.lower)) return actor.kind === 'person' || actor.kind === 'unnamed';
    if (token.lower === 'it' || reading.cues.channels.has(token.lemma.toLowerCase())) return actor.kind !== 'person';
    return true;
  };
  const chosen = near.findLast(fits) ?? (PRONOUNS.has(token.lower) ? undefined : near.at(-1));
  return chosen?.source ?? null;
}

function rangeOf(token: Token): { start: number; end: number } {
  return { start: token.start, end: token.end };
}

/** From the phrase's first word to its head: titles and determiners, no relative clause. */
function phraseRange(token: Token): { start: number; end: number } {
  let first = token;
  for (const left of token.lefts) if (!left.isPunct && left.leftEdge.i < first.i) first = left.leftEdge;
  return { start: first.start, end: token.end };
}
