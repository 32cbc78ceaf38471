// Threats: an act announced as harm to another ("threatened to close the strait", "warned that it would strike back").
import { withHead } from './nouns.ts';
import { actorsIn, recipientsOf, textAfter } from './operators.ts';
import type { PlainRule } from './view.ts';

/** The rule for threats. */
export const threat: PlainRule = ({ statement, reader, lemma, source, agents, make }) => {
  const { negated, modality, tense } = statement.proposition;
  const cues = reader.language.cues;
  const threatens = (word: string): boolean =>
    cues.verbs.some((cue) => cue.lemma === word && cue.force === 'threaten' && cue.frames.includes('infinitive'));
  const said = (by: readonly string[], to: readonly string[]) =>
    make('threat', 'threatened', 'threat', 'announced as harm to another', by, to);
  // Told by the outlet itself: "the group threatened Israel with strikes".
  if (threatens(lemma) && !negated && modality === null && agents.length > 0 && textAfter(statement).trim() !== '')
    return { ...said(agents, [...actorsIn(statement, 'patient'), ...recipientsOf(statement)]), making: true };
  // "issued an ultimatum", "repeated its threat to".
  const noun = withHead(statement, ['threat', 'ultimatum'], 'patient');
  if (noun !== undefined && !negated && modality === null && agents.length > 0 && ISSUES.has(lemma))
    return said(agents, recipientsOf(statement));
  const link = statement.chain.at(-1);
  if (source === null || link?.cue?.force !== 'threaten' || link.negated || reader.isMedium(source)) return null;
  const own = agents.length === 0 || agents.some((id) => reader.root(id) === reader.root(source));
  if (threatens(link.cue.lemma))
    return statement.citation.exact.startsWith('to ') || own ? said([source], harmed()) : null;
  // "warned that it would strike": one's own act; "warned that prices would rise" is a forecast.
  const mine = agents.some((id) => reader.root(id) === reader.root(source));
  const hostile = !reader.language.obligations.stative.includes(lemma) && tense !== 'past' && !negated;
  return mine && hostile && (modality === 'will' || modality === 'would') ? said([source], harmed()) : null;

  function harmed(): string[] {
    return [...(link?.addressees ?? []), ...actorsIn(statement, 'patient', 'oblique')].filter(
      (id) => source === null || reader.root(id) !== reader.root(source),
    );
  }
};

/** Verbs by which a threat is made when it is their object. */
const ISSUES: ReadonlySet<string> = new Set(['issue', 'make', 'repeat', 'renew', 'reiterate', 'give', 'deliver']);
