// Settlements made, their terms and their start.
import type { Statement } from '../statements/index.ts';
import { partiesOf } from './bearers.ts';
import { isDenied, isSupposed } from './gates.ts';
import { bindingOf } from './held-signs.ts';
import { withHead } from './nouns.ts';
import { actorsIn, textAfter, unique } from './operators.ts';
import type { Reader } from './sign.ts';
import type { PlainRule } from './view.ts';

/** "signed an agreement", "an outcome was an agreement on …". */
export const settled: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  // "have the wisdom to … and in the end reach a deal": the bare verb tells no accord as made, but in a headline.
  const { predicate } = statement.proposition;
  const bare =
    predicate !== null &&
    statement.proposition.tense !== 'past' &&
    statement.citation.exact.slice(
      predicate.start - statement.citation.start,
      predicate.end - statement.citation.start,
    ) === lemma;
  if (bare && (agents.length === 0 || statement.citation.exact.startsWith('to '))) return null;
  const prolongs = words.prolonging.includes(lemma);
  const nouns = prolongs ? [...words.settlements, ...words.lasting] : words.settlements;
  // "came to an agreement": the accord stands behind a preposition.
  const comes = words.arriving.includes(lemma);
  const noun = comes
    ? withHead(statement, nouns, 'oblique')
    : withHead(statement, nouns, 'patient', ...(prolongs ? [] : (['attribute'] as const)));
  const { negated, modality } = statement.proposition;
  if (noun === undefined || negated || modality !== null) return null;
  if (!(prolongs || comes || words.settling.includes(lemma) || lemma === 'be')) return null;
  const named = partiesOf(statement, noun, reader);
  const withs = statement.proposition.arguments
    .filter(
      (a) =>
        a.role === 'oblique' && a.preposition !== null && ['with', 'between', 'by', 'among'].includes(a.preposition),
    )
    .flatMap((a) => a.actors);
  const by = unique([...agents, ...named, ...withs]).filter((id) => !reader.isMatter(id));
  if (by.length > 0 && isDenied(statement))
    return make('undertaking', 'denied', 'settled', 'said not to have been agreed', by);
  return by.length === 0
    ? null
    : {
        ...make('undertaking', 'agreed', 'settled', 'an agreement is said to be made', by),
        making: prolongs || comes || words.settling.includes(lemma),
      };
};

/** "the proposal includes the release of …", "the agreement envisages a withdrawal". */
export const termOf: PlainRule = (view) => {
  const sign = termIn(view);
  const words = view.reader.language.obligations;
  return sign === null || !(words.containing.includes(view.lemma) || view.lemma === 'propose')
    ? sign
    : { ...sign, holds: true };
};

const termIn: PlainRule = ({ statement, reader, lemma, make }) => {
  const words = reader.language.obligations;
  const { governors, negated, modality } = statement.proposition;
  // "another condition of the agreement": a part of it holds what it holds.
  const holder =
    withHead(statement, [...words.proposals, ...words.settlements], 'agent') ??
    statement.proposition.arguments.find(
      (a) =>
        a.role === 'agent' &&
        words.conditions.includes(a.head.toLowerCase()) &&
        a.lemmas.some((word) => words.proposals.includes(word) || words.settlements.includes(word)),
    );
  const contained = (words.containing.includes(lemma) || lemma === 'propose') && holder !== undefined;
  const governor = governors.find(
    (g) => words.containing.includes(g.lemma) && g.agents.every((id) => reader.isMatter(id)),
  );
  if (negated || !(contained || governor !== undefined)) return null;
  // "gestures that included a release": a relative clause tells of the noun before it, which must be a paper.
  if (holder === undefined && /^(?:that|which)\b/iu.test(statement.citation.exact)) {
    const last =
      statement.citation.prefix
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.slice(-5) ?? [];
    if (!last.some((word) => words.proposals.includes(word) || words.settlements.includes(word))) return null;
  }
  // "experts expect an accord | that would require": there is none yet.
  const hoped = reader.before(statement)[0]?.proposition.predicate?.lemma ?? '';
  if (holder === undefined && words.hoping.includes(hoped)) return null;
  // "signatories which include China": the members of a thing, no term of it.
  const held = statement.proposition.arguments.filter((a) => a.role === 'patient');
  if (lemma === 'include' && held.length > 0 && held.every((a) => a.actors.length > 0 && a.lemmas.length === 1))
    return null;
  const named = holder?.head ?? holderIn(statement, reader);
  if (named === undefined) return null;
  // "She said they were able", "…, including letting them go": without a holder or the verb itself, only a term beside others.
  const bare = words.plain.includes(governor?.lemma ?? lemma) || statement.proposition.predicate?.pos === 'ADJ';
  if (named === '' && (bare || !holdsVerb(statement, words.containing)))
    return make('proposal', 'proposed', 'term-shared', 'a term beside others of the same sentence', []);
  // "the deal between A and B calls for": an accord with its parties, no draft; "calls" alone says nothing of what.
  if (contained && textAfter(statement).trim() === '') return null;
  // "as required by the deal": the term stands elsewhere.
  if (
    contained &&
    holder !== undefined &&
    (statement.proposition.predicate?.start ?? 0) <= statement.citation.start &&
    holder.start > statement.citation.start
  )
    return null;
  const parties =
    holder !== undefined && words.settlements.includes(holder.head) ? partiesOf(statement, holder, reader) : [];
  const standing = parties.length > 1 || (holder !== undefined && words.lasting.includes(holder.head));
  if (standing && modality === null)
    return make(
      'undertaking',
      'agreed',
      'term-of-agreement',
      'a term of an agreement',
      parties.length > 0 ? parties : actorsIn(statement, 'patient'),
    );
  const agreed =
    holder === undefined
      ? words.firm.includes(named) && modality !== 'would'
      : bindingOf(holder, statement, reader).kind === 'undertaking';
  if (agreed) {
    // "the accord gave Norland relief": who gets it does not owe it.
    const gets = words.granting.includes(lemma) || words.providing.includes(lemma);
    const by = gets ? [] : unique([...actorsIn(statement, 'patient', 'agent'), ...(holder?.actors ?? [])]);
    return make(
      'undertaking',
      'agreed',
      'term-of-agreement',
      'a term of an agreement',
      by.length > 0 || gets ? by : statement.proposition.actors,
    );
  }
  return make(
    'proposal',
    'proposed',
    'term-of-proposal',
    'a term of a proposal',
    (holder?.actors ?? []).filter((id) => !reader.isMatter(id)).slice(0, 1),
  );
};

/** Words before a containing verb that stand for the proposal spoken of before. */
const LINKS = new Set([
  'that',
  'which',
  'it',
  'this',
  'and',
  'also',
  'would',
  'will',
  'condition',
  'conditions',
  'terms',
  'of',
  'the',
]);

/** The noun that holds a term: the last of its kind before the containing verb; '' where the clause leaves it out; undefined for another. */
function holderIn(statement: Statement, reader: Reader): string | undefined {
  const words = reader.language.obligations;
  const { start, exact } = statement.citation;
  const before = exact.slice(0, Math.max(0, (statement.proposition.predicate?.start ?? start) - start)).toLowerCase();
  const tokens = before.match(/\p{L}+/gu) ?? [];
  const known = tokens.findLast((word) => words.proposals.includes(word) || words.settlements.includes(word));
  if (known !== undefined) return known;
  const verb = tokens.findIndex((word) =>
    words.containing.some(
      (lemma) => word === lemma || word === `${lemma}s` || word === `${lemma}d` || word === `${lemma}ed`,
    ),
  );
  const subject = tokens.slice(0, Math.max(0, verb)).filter((word) => !LINKS.has(word));
  return subject.length === 0 ? '' : undefined;
}

/** Whether a verb of containing stands in the statement, finite ("includes", "which included"), not as "including". */
function holdsVerb(statement: Statement, containing: readonly string[]): boolean {
  const tokens = statement.citation.exact.toLowerCase().match(/\p{L}+/gu) ?? [];
  return tokens.some((word) =>
    containing.some((lemma) => word === lemma || word === `${lemma}s` || word === `${lemma}d` || word === `${lemma}ed`),
  );
}

/** Light verbs with the word that makes them a start; other verbs of starting need none. */
const TAKES =
  /^(?:take (?:effect|hold|force|place)|(?:come|enter|go)(?: in| into) (?:force|effect|being|operation)|(?!take\b|come\b|enter\b|go\b))/;

/** "the truce began on 10 June". */
export const started: PlainRule = ({ statement, reader, lemma, make }) => {
  const words = reader.language.obligations;
  const { negated, modality, tense, condition } = statement.proposition;
  const holds = lemma === 'hold' && !statement.proposition.arguments.some((a) => a.role === 'patient');
  if (!(holds || words.starting.includes(lemma)) || negated || modality !== null || tense === 'future') return null;
  // "which took years to negotiate": only what takes effect or hold begins, only what comes into force.
  if (isSupposed(statement) || !(holds || TAKES.test(`${lemma}${textAfter(statement)}`))) return null;
  const measure = withHead(statement, words.measures, 'agent', 'patient');
  // "Norland's tariffs took effect": a measure is in force, ordered by whose it is.
  if (measure !== undefined && !holds) {
    const by = partiesOf(statement, measure, reader);
    return make('order', 'in-force', 'imposed', 'a measure is said to have begun', by.slice(0, 1));
  }
  const nouns = [...words.lasting, ...words.settlements];
  // "a reduction in violence agreement": the noun may stand anywhere in the phrase that begins.
  const noun =
    withHead(statement, nouns, 'agent', 'patient') ??
    statement.proposition.arguments.find((a) => a.role === 'agent' && a.lemmas.some((word) => nouns.includes(word)));
  if (noun === undefined) return null;
  // Who tells of the start is not thereby bound: the parties are those the accord's own phrase names.
  const between = statement.proposition.arguments.filter((a) => a.role === 'oblique' && a.preposition === 'between');
  const by = unique([...partiesOf(statement, noun, reader), ...between.flatMap((a) => a.actors)]);
  return tense === 'present' && condition !== null
    ? make('undertaking', 'agreed', 'started', 'said to begin on a condition', by)
    : make('undertaking', 'in-force', 'started', 'said to have begun', by);
};

/** "the treaty will be signed on 3 June", "is expected to be sealed next week": an accord whose signing is announced. */
export const signing: PlainRule = ({ statement, reader, make }) => {
  const words = reader.language.obligations;
  const { terms, times, negated, modality } = statement.proposition;
  if (negated || modality === 'may' || modality === 'can' || times.length === 0) return null;
  const paper = terms.find((t) => t.pos === 'NOUN' && words.settlements.includes(t.lemma.toLowerCase()));
  const { exact, start } = statement.citation;
  const verb = terms.find(
    (t) =>
      t.pos === 'VERB' &&
      words.settling.includes(t.lemma) &&
      /\b(?:will|to|would|shall) be (?:\p{Ll}+ly )?$/u.test(exact.slice(0, Math.max(0, t.start - start))),
  );
  if (paper === undefined || verb === undefined || paper.start > verb.start) return null;
  const after = exact.slice(verb.end - start);
  const by = statement.proposition.actors.filter((id) => !reader.isMatter(id) && reader.named(id, after) >= 0);
  return make('undertaking', 'agreed', 'signing', 'the signing of an accord is announced', by);
};
