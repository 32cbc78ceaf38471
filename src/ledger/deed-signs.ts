// Measures told as taken or announced by their noun: "imposed sanctions", "lifted the blockade", "announced the withdrawal of 500 troops".

import { partiesOf } from './bearers.ts';
import { isDenied, isPurpose, isSupposed } from './gates.ts';
import { ownersOf, withHead } from './nouns.ts';
import { actorsIn, recipientsOf, unique } from './operators.ts';
import { pattern } from './pattern.ts';
import type { PlainRule } from './view.ts';

/** "imposed tariffs on Norland", "lifted its sanctions": a measure that holds from then on. */
export const measured: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  const { negated, modality, tense } = statement.proposition;
  if (!(words.imposing.includes(lemma) || words.lifting.includes(lemma)) || negated || modality !== null) return null;
  if (tense !== 'past' || statement.polarity === 'denied' || isPurpose(statement) || isSupposed(statement)) return null;
  const measure =
    withHead(statement, words.measures, 'patient') ??
    // "a host of sanctions"
    statement.proposition.arguments.find(
      (a) =>
        a.role === 'patient' &&
        words.amounts.includes(a.head.toLowerCase()) &&
        a.lemmas.some((word) => words.measures.includes(word.toLowerCase())),
    );
  const by = agents.filter((id) => reader.hasStanding(id));
  if (measure === undefined || by.length === 0) return null;
  const to = unique([...measure.actors, ...recipientsOf(statement, ['on', 'upon', 'against', 'to', 'from'])]).filter(
    (id) => !by.some((one) => reader.root(one) === reader.root(id)),
  );
  return words.imposing.includes(lemma)
    ? make('order', 'in-force', 'imposed', 'a measure is said to be taken', by, to)
    : make('undertaking', 'in-force', 'lifted', 'a measure is said to be lifted', by, to);
};

/** "announced the release of 40 prisoners", "declared a truce". */
export const announced: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  const { negated, modality } = statement.proposition;
  if (!words.announcing.includes(lemma) || negated || modality !== null || statement.polarity === 'denied') return null;
  const deed = withHead(
    statement,
    [...words.deedNouns, ...words.lasting, ...(words.declaring.includes(lemma) ? [] : words.measures)],
    'patient',
  );
  if (deed === undefined || agents.length === 0 || agents.every((id) => reader.isMedium(id))) return null;
  const between = partiesOf(statement, deed, reader);
  const by = between.length > 1 ? between : agents;
  return {
    ...make('undertaking', 'agreed', 'announced', 'an act announced by its noun', by, actorsIn(statement, 'recipient')),
    making: true,
  };
};

/** "requested the return of its funds", "seeks changes to Norland's policy": what another must give. */
export const requested: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const { negated, modality, governors } = statement.proposition;
  const words = reader.language.obligations;
  if (negated || modality !== null || statement.polarity === 'denied') return null;
  const over = governors.find((g) => words.seeking.includes(g.lemma) && g.agents.length > 0 && !g.negated);
  const by = over?.agents ?? agents;
  if (by.length === 0) return null;
  const given = [...actorsIn(statement, 'patient', 'modifier'), ...recipientsOf(statement, ['from', 'of', 'to'])];
  const to = unique(given).filter(
    (id) => !reader.isMatter(id) && by.every((one) => reader.root(one) !== reader.root(id)),
  );
  const sought = (over !== undefined || words.seeking.includes(lemma)) && to.length > 0;
  const asked = words.requesting.includes(lemma) && statement.proposition.arguments.some((a) => a.role === 'patient');
  return sought || asked
    ? { ...make('demand', 'demanded', 'request', 'asked for by the party', by, to), making: true }
    : null;
};

/** "welcomed the proposal": one party's proposal that another is glad of. */
export const welcomed: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const { negated, modality } = statement.proposition;
  if (!reader.language.obligations.welcoming.includes(lemma) || negated || modality !== null || agents.length === 0)
    return null;
  const owners = ownersOf(statement, reader, agents);
  return owners.length === 0 || statement.polarity === 'denied'
    ? null
    : make('proposal', 'supported', 'support', 'a proposal that another party welcomes', owners, agents);
};

/** "the tariff will rise each month", "the sanctions take effect on Monday": what a measure does by its terms is ordered by whose it is. */
export const running: PlainRule = ({ statement, reader, lemma, make }) => {
  const words = reader.language.obligations;
  const { negated, modality } = statement.proposition;
  if (negated || modality !== 'will' || !words.measureVerbs.includes(lemma)) return null;
  const measure = withHead(statement, words.measures, 'agent');
  if (measure === undefined || statement.polarity === 'denied') return null;
  return make(
    'order',
    'ordered',
    'measure-runs',
    'what a measure does by its terms',
    partiesOf(statement, measure, reader).slice(0, 1),
  );
};

/** "will be allowed to stay", said by who can allow it. */
export const allowed: PlainRule = ({ statement, reader, lemma, source, agents, acted, make }) => {
  const { negated, modality } = statement.proposition;
  if (negated || (modality !== 'will' && modality !== 'would') || source === null || acted || agents.length > 0)
    return null;
  if (!reader.language.obligations.allowing.includes(lemma) || isDenied(statement)) return null;
  return reader.hasStanding(source) && !reader.isMedium(source) && !reader.isMatter(source)
    ? make('undertaking', 'agreed', 'announced', 'the speaker says that it will be allowed', [source])
    : null;
};

/** "announced that he was sending his envoy on Friday": a party's own plan, told in the present. */
export const planned: PlainRule = ({ statement, reader, lemma, source, agents, make }) => {
  const { negated, modality, predicate } = statement.proposition;
  if (negated || modality !== null || source === null || predicate === null || isDenied(statement)) return null;
  if (!reader.language.obligations.acting.includes(lemma) || !agents.some((id) => reader.isSide(id, source)))
    return null;
  const { exact, start } = statement.citation;
  const surface = exact.slice(predicate.start - start, predicate.end - start);
  const before = exact.slice(0, Math.max(0, predicate.start - start));
  const be = pattern(`(?:\\b|['’])(?:${reader.language.obligations.being.join('|')}) (?:\\p{Ll}+ )?$`, 'iu');
  return /ing\b/u.test(surface) && be.test(before)
    ? make('undertaking', 'agreed', 'announced', 'a plan of the party, told in the present', agents)
    : null;
};
