// A dated opening or closing of a thing, announced by a party: "The camp would open on 1 May, the ministry said".
import type { PlainRule } from './view.ts';

/**
 * Who announces the day on which a road opens or schools reopen answers for it. Only verbs of opening and closing: "the captives
 * will be freed on Friday" may be another's act. An event ("talks will begin") has its own rule, with its parties.
 */
export const opened: PlainRule = ({ statement, reader, lemma, source, agents, make }) => {
  const { modality, negated, times, predicate } = statement.proposition;
  if (source === null || negated || statement.polarity === 'denied' || agents.length > 0) return null;
  if (predicate?.pos !== 'VERB' || !reader.language.obligations.opening.includes(lemma)) return null;
  if (modality !== 'will' && modality !== 'would') return null;
  if (!reader.hasStanding(source) || reader.isMedium(source) || reader.isMatter(source)) return null;
  const dated = times.some(({ type, edtf }) => (type === 'DATE' || type === 'TIME') && edtf !== null);
  if (!dated) return null;
  return make('undertaking', 'agreed', 'announced', 'an opening or closing announced for a day to come', [source]);
};
