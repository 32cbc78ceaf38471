// Measures told as taken or announced by their noun: "imposed sanctions", "lifted the blockade", "announced the withdrawal of 500 troops".

import { partiesOf } from './bearers.ts';
import { isPurpose, isSupposed } from './gates.ts';
import { withHead } from './nouns.ts';
import { actorsIn, recipientsOf, unique } from './operators.ts';
import type { PlainRule } from './view.ts';

/** "imposed tariffs on Norland", "lifted its sanctions": a measure that holds from then on. */
export const measured: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  const { negated, modality, tense } = statement.proposition;
  if (!(words.imposing.includes(lemma) || words.lifting.includes(lemma)) || negated || modality !== null) return null;
  if (tense !== 'past' || statement.polarity === 'denied' || isPurpose(statement) || isSupposed(statement)) return null;
  const measure = withHead(statement, words.measures, 'patient');
  const by = agents.filter((id) => reader.hasStanding(id));
  if (measure === undefined || by.length === 0) return null;
  const to = unique([...measure.actors, ...recipientsOf(statement, ['on', 'upon', 'against', 'to', 'from'])]).filter(
    (id) => !by.some((one) => reader.root(one) === reader.root(id)),
  );
  return words.imposing.includes(lemma)
    ? make('undertaking', 'in-force', 'imposed', 'a measure is said to be taken', by, to)
    : make('undertaking', 'in-force', 'lifted', 'a measure is said to be lifted', by, to);
};

/** "announced the release of 40 prisoners", "declared a truce". */
export const announced: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  const { negated, modality } = statement.proposition;
  if (!words.announcing.includes(lemma) || negated || modality !== null || statement.polarity === 'denied') return null;
  const deed = withHead(statement, [...words.deedNouns, ...words.measures, ...words.lasting], 'patient');
  if (deed === undefined || agents.length === 0 || agents.every((id) => reader.isMedium(id))) return null;
  const between = partiesOf(statement, deed, reader);
  const by = between.length > 1 ? between : agents;
  return {
    ...make('undertaking', 'agreed', 'announced', 'an act announced by its noun', by, actorsIn(statement, 'recipient')),
    making: true,
  };
};

/** "requested the return of its funds". */
export const requested: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const { negated, modality } = statement.proposition;
  if (!reader.language.obligations.requesting.includes(lemma) || negated || modality !== null || agents.length === 0)
    return null;
  if (statement.polarity === 'denied' || !statement.proposition.arguments.some((a) => a.role === 'patient'))
    return null;
  const to = recipientsOf(statement, ['from', 'to', 'of']).filter((id) => !agents.includes(id));
  return { ...make('demand', 'demanded', 'request', 'asked for by the party', agents, to), making: true };
};
