// Who "they" are: two subjects joined, a plural actor, a body of people.
import type { Token } from '../../nlp/index.ts';
import { audible, clauseSubject, type Found, isBound } from './clause-subjects.ts';
import type { Context } from './resolve.ts';
import { firstOfRow, rowFrom } from './rows.ts';
import type { Candidate } from './salience.ts';
import { isPersonNoun } from './source-nouns.ts';

/** "they": a plural subject, two subjects joined, or a body of people. */
export function several(context: Context, token: Token): Found | null {
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  const fits = (one: Candidate): boolean =>
    (one.actor.plural ||
      one.actor.kind === 'armed-group' ||
      one.actor.kind === 'group' ||
      (one.actor.kind !== 'person' && /^NNP?S$/.test(token.doc.token(one.token).tag))) &&
    audible(context, token, one) &&
    one.token < token.i &&
    !isBound(token, one) &&
    !one.modifier;
  const joined = joinedSubjects(context, token);
  if (joined !== null) return { actors: joined, rule: 'they-joined', reason: 'The latest subjects joined by “and”.' };
  const pair = pairBefore(context, token);
  if (pair !== null) return { actors: [...pair], rule: 'they-pair', reason: 'The pair that was subject just before.' };
  const quoted = (context.places.quoteOf[token.i] ?? -1) >= 0;
  const near = clauseSubject(context, token, fits);
  if (near === 'open') return null;
  const found = near ?? context.salience.best(sentence, quoted ? 0 : 2, fits);
  if (found === null) return ofBody(context, token);
  const { members } = found.actor;
  return {
    actors: members.length > 1 ? members : [found.actor.id],
    rule: 'they-plural',
    reason: 'The nearest plural actor or body of people.',
  };
}

/** "Airbus said they would …": a body of people as the subject around, where no plural stands between that could be meant. */
function ofBody(context: Context, token: Token): Found | null {
  const near = clauseSubject(
    context,
    token,
    (one) => !one.actor.plural && /^(?:organisation|medium|government)$/.test(one.actor.kind),
  );
  if (near === null || near === 'open') return null;
  const { doc } = context.reading;
  const { sentenceOf } = context.places;
  const here = sentenceOf[token.i] ?? -1;
  for (let i = token.i - 1; i >= 0 && here - (sentenceOf[i] ?? -9) <= 1; i--) {
    const noun = doc.token(i);
    if (!/^NNP?S$/.test(noun.tag) || i === near.token) continue;
    // Any plural between them, and any of people in the sentence before, could be meant.
    if (i > near.token || isPersonNoun(context.reading.words, noun)) return null;
  }
  const before = context.salience.within(near.sentence, 1).some((one) => one.actor.plural && one.token < token.i);
  if (before) return null;
  return {
    actors: [near.actor.id],
    rule: 'they-body',
    reason: 'A body of people is the subject of the clause around, and no plural stands between.',
  };
}

/** The latest row of subjects joined by "and", in this sentence or the one before. */
function joinedSubjects(context: Context, token: Token): string[] | null {
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  const { candidates } = context.salience;
  for (let i = candidates.length - 1; i >= 0; i--) {
    const last = candidates[i];
    if (last === undefined || sentence - last.sentence > 1) return null;
    const head = context.reading.doc.token(last.token);
    if (head.dep !== 'conj' || last.prominence === 0 || !audible(context, token, last)) continue;
    const row = new Set(rowFrom(firstOfRow(head), context.reading.words, true).map((noun) => noun.i));
    const members = [
      ...new Set(
        candidates.filter((one) => row.has(one.token) && audible(context, token, one)).map((one) => one.actor.id),
      ),
    ];
    if (members.length > 1) return members;
  }
  return null;
}

/** The members of "both leaders", "the two" as subject of this sentence or the one before; nobody spoken of in between is plural. */
function pairBefore(context: Context, token: Token): readonly string[] | null {
  const { doc, mentions } = context.reading;
  const { sentenceOf, quoteOf } = context.places;
  const here = sentenceOf[token.i] ?? -1;
  const last = mentions.findLast(
    (one) =>
      one.actors.length > 1 && one.head < token.i && one.kind === 'nominal' && /^nsubj/.test(doc.token(one.head).dep),
  );
  if (last === undefined || here - (sentenceOf[last.head] ?? -9) > 1) return null;
  if ((quoteOf[token.i] ?? -1) !== (quoteOf[last.head] ?? -1)) return null;
  const between = context.salience
    .within(here, 1)
    .some((one) => one.actor.plural && one.token > last.head && one.prominence > 0);
  return between ? null : last.actors;
}
