// Orders, conditions, wants and musts told without a verb of demanding.

import type { Statement } from '../statements/index.ts';
import { isDenied, isRelative } from './gates.ts';
import { withHead } from './nouns.ts';
import { recipientsOf, textAfter } from './operators.ts';
import { pattern } from './pattern.ts';
import type { PlainRule } from './view.ts';

/** "gave the troops the command": an order by its noun. */
export const orderGiven: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  if (!words.giving.includes(lemma) || statement.proposition.negated || withHead(statement, words.orders) === undefined)
    return null;
  const text = recipientsOf(statement);
  const others = statement.proposition.arguments
    .filter((a) => a.role === 'patient' && !words.orders.includes(a.head))
    .flatMap((a) => a.actors);
  return make(
    'order',
    'ordered',
    'order-given',
    'an order is said to be given',
    agents,
    text.length > 0 ? text : others,
  );
};

/** "must become the key condition", "a condition would be halting …". */
export const condition: PlainRule = ({ statement, reader, lemma, source, agents, make }) => {
  const words = reader.language.obligations;
  const { actors, negated, modality } = statement.proposition;
  if (negated || modality === 'may') return null;
  // "Norland's demands include a withdrawal": whose they are stands before their noun.
  const listed = pattern(
    `^(?:among )?(.{2,40}?)(?:['’]s?)? (?:\\p{Ll}+ )?(?:${[...words.demands, ...words.conditions].join('|')})s (?:also )?(?:${words.listing.join('|')})\\b`,
    'iu',
  ).exec(statement.citation.exact);
  const owners = listed === null ? [] : actors.filter((id) => reader.named(id, listed[1] ?? '') >= 0);
  if (owners.length > 0)
    return make('demand', 'demanded', 'condition', 'listed among the demands of the party', owners.slice(0, 1), []);
  // "has made neutrality a condition for peace"
  const set = pattern(`\\ban? (?:\\p{Ll}+ )?(?:${words.conditions.join('|')}) (?:for|of|to)\\b`, 'iu');
  if (words.conditioning.includes(lemma) && lemma !== 'be' && agents.length > 0 && set.test(textAfter(statement)))
    return { ...make('demand', 'demanded', 'condition', 'made a condition by the party', agents), holds: true };
  const noun = withHead(statement, words.conditions, 'attribute', 'agent', 'patient', 'oblique');
  const names =
    noun?.role === 'attribute' ||
    (noun !== undefined && words.conditioning.includes(lemma)) ||
    words.conditions.includes(lemma);
  if (source === null || !names || statement.proposition.negated) return null;
  // "looked at the Russian conditions": another's conditions are told, none is set.
  if (noun?.actors.some((id) => reader.root(id) !== reader.root(source))) return null;
  return make(
    'demand',
    'demanded',
    'condition',
    'named as a condition',
    [source],
    agents.filter((id) => id !== source),
  );
};

/** "wants to keep …", "insists that Tehran abandon …", "needs to accept". */
export const wanted: PlainRule = ({ statement, reader, lemma, source, agents, patients, make }) => {
  const words = reader.language.obligations;
  const { governors, negated } = statement.proposition;
  const cue = statement.chain.at(-1)?.cue ?? null;
  if (negated || isDenied(statement)) return null;
  if (
    cue?.lemma === 'insist' &&
    source !== null &&
    // "insists that Tehran abandon": the bare form asks, "that they learned" asserts.
    statement.proposition.predicate !== null &&
    isBare(statement) &&
    agents.length > 0 &&
    agents.every((id) => !reader.isSide(id, source))
  ) {
    return make('demand', 'demanded', 'insisted', 'the party insists on another’s act', [source], agents);
  }
  const over = governors.find((g) => words.wanting.includes(g.lemma) && !g.negated);
  // "would want something in return" guesses at a wish; "we would want" is one politely put.
  const polite = statement.proposition.arguments.some(
    (a) => a.role === 'agent' && words.firstPerson.includes(a.head.toLowerCase()),
  );
  if (statement.proposition.modality === 'would' && over === undefined && !polite) return null;
  const verb = over?.lemma ?? lemma;
  const wanting = over === undefined ? agents : over.agents;
  if (!words.wanting.includes(verb) || verb === 'expect' || textAfter(statement).trim().length < 8) return null;
  // "people need to know | that all stand together": what is known is not what is wanted.
  if (over !== undefined && !isInfinitive(statement)) return null;
  const infinitive = over !== undefined || /^ to \p{Ll}/u.test(textAfter(statement));
  if (words.minding.includes(over === undefined ? (/^ to (\p{Ll}+)/u.exec(textAfter(statement))?.[1] ?? '') : lemma))
    return null;
  if (verb === 'need') {
    if (source === null || !reader.hasStanding(source)) return null;
    const others = wanting.filter((id) => reader.root(id) !== reader.root(source));
    const own = wanting.length > 0 && others.length === 0;
    // "Hamas needs to accept" asks another for an act, "we need guarantees" for a thing; one's own need to act asks nothing.
    if (infinitive ? others.length === 0 : !own) return null;
    return make('demand', 'demanded', 'needed', 'said to be needed', [source], others);
  }
  if (wanting.length === 0 || verb === 'require' || /^ (?:them|it|him|her|this|that)\b/.test(textAfter(statement)))
    return null;
  const to = over === undefined ? patients : agents.filter((id) => !wanting.includes(id));
  // A wish to act oneself asks nothing of others, unless it is to have or keep what others may take; a past wish is history.
  const act = over === undefined ? (/^ to (\p{Ll}+)/u.exec(textAfter(statement))?.[1] ?? null) : lemma;
  const another = over === undefined ? /^ (?!to\b).{2,60}? to \p{Ll}/u.test(textAfter(statement)) : to.length > 0;
  const past = statement.proposition.tense === 'past';
  if (!another && (past || (act !== null && !words.keeping.includes(act)))) return null;
  return make('demand', 'demanded', 'wanted', 'the party is said to want it', wanting, to);
};

/** "suggested that Norland sign": the bare form proposes, "that they signed" supposes. */
export const suggested: PlainRule = ({ statement, reader, source, agents, make }) => {
  const cue = statement.chain.at(-1)?.cue ?? null;
  if (cue === null || source === null || reader.isMedium(source) || agents.length === 0) return null;
  if (!reader.language.obligations.suggesting.includes(cue.lemma) || statement.proposition.modality !== null)
    return null;
  if (!isBare(statement) || !SINGULAR_BARE.test(statement.citation.exact)) return null;
  return agents.some((id) => reader.isSide(id, source))
    ? null
    : make('proposal', 'proposed', 'suggested', 'the party suggests another’s act', [source], agents);
};

/** A name before the bare verb: names are singular, so that the bare verb is no plain present. */
const SINGULAR_BARE = /^(?:["“']\s*)?(?:the |its |his |her )?\p{Lu}/u;

/** Whether the verb stands in its bare form, as in what is asked for ("that Tehran abandon"). */
function isBare(statement: Statement): boolean {
  const { predicate, tense } = statement.proposition;
  if (predicate === null || tense === 'past' || isInfinitive(statement)) return false;
  const { start, exact } = statement.citation;
  return exact.slice(predicate.start - start, predicate.end - start).toLowerCase() === predicate.lemma;
}

/** The words that oblige, so that "had ten seconds to decide" is none. */
const OBLIGES =
  /\b(?:must|should|ought|shall|need(?:s|ed)? to|ha(?:s|d|ve|ving) to|(?:is|are|was|were) to)\b|['’](?:s|ve|d) (?:got )?to\b/iu;

/** "must be reduced", "should stop": said by a source of others. */
export const must: PlainRule = ({ statement, reader, lemma, source, agents, acted, patients, make }) => {
  const { modality, negated, predicate } = statement.proposition;
  // "would have to leave": the must that is foreseen for another.
  const obliged = modality === 'would' && lemma === 'have' && /^ to \p{Ll}/u.test(textAfter(statement));
  if (!(modality === 'must' || modality === 'should' || obliged) || source === null || predicate === null) return null;
  // "material that had to be redacted" describes it.
  if (isRelative(statement) || reader.language.obligations.befalling.includes(predicate.lemma)) return null;
  if (reader.isMedium(source) || !reader.hasStanding(source) || !OBLIGES.test(statement.citation.exact)) return null;
  // "you have to not want it too much": whoever that may be; "consumers would have to pay": only a party is asked so weakly.
  const heads = statement.proposition.arguments.filter((a) => a.role === 'agent').map((a) => a.head.toLowerCase());
  if (heads.some((head) => reader.language.obligations.anybody.includes(head))) return null;
  if ((obliged || lemma === 'need') && agents.length === 0) return null;
  const act = /^ to (\p{Ll}+)/u.exec(textAfter(statement))?.[1] ?? lemma;
  if (reader.language.obligations.minding.includes(act)) return null;
  // "the table must be viable": what is no party and cannot act is not asked.
  if (agents.length === 0 && acted && predicate.lemma === 'be') return null;
  // "we must get along": speakers of their own side ask nothing of another.
  if (
    statement.proposition.arguments.some(
      (a) => a.role === 'agent' && reader.language.obligations.firstPerson.includes(a.head.toLowerCase()),
    )
  )
    return null;
  if (agents.some((id) => reader.isSide(id, source)) || (negated && agents.length === 0)) return null;
  return make(
    'demand',
    'demanded',
    'must',
    'the speaker says that it must be done',
    [source],
    agents.length > 0 ? agents : patients,
  );
};

/** "it is time for Israel to stop", "it is vital that both sides withdraw". */
export const timely: PlainRule = ({ statement, reader, lemma, source, make }) => {
  const { negated, modality, actors } = statement.proposition;
  if (lemma !== 'be' || negated || modality !== null || source === null || !reader.hasStanding(source)) return null;
  if (withHead(statement, reader.language.obligations.pressing, 'attribute') === undefined) return null;
  const { start, exact } = statement.citation;
  const after = exact.slice(Math.max(0, (statement.proposition.predicate?.end ?? start) - start));
  const asked = /^ (?:\p{Ll}+ ){0,3}(?:for .{2,60}? to|that .{2,60}?) \p{Ll}/u.test(after);
  const to = actors.filter((id) => reader.named(id, after) >= 0 && reader.root(id) !== reader.root(source));
  return asked && to.length > 0
    ? make('demand', 'demanded', 'timely', 'the speaker says that it is time for it, or vital', [source], to)
    : null;
};

/** Whether the verb stands behind "to". */
function isInfinitive({ proposition, citation }: Statement): boolean {
  const before = citation.exact.slice(
    0,
    Math.max(0, (proposition.predicate?.start ?? citation.start) - citation.start),
  );
  return /\bto (?:\p{Ll}+ly |not )?$/u.test(before);
}
