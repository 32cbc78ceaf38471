// Threats: an act announced as harm to another ("threatened to close the strait", "warned that it would strike back", "vowed to retaliate").
import type { Statement } from '../statements/index.ts';
import { isRelative } from './gates.ts';
import { withHead } from './nouns.ts';
import { actorsIn, recipientsOf, textAfter } from './operators.ts';
import { isHostile } from './plover.ts';
import type { Reader } from './sign.ts';
import type { PlainRule } from './view.ts';

/** Whether what is promised is harm by its very name ("to retaliate", "revenge"). */
export function isRevenge({ proposition }: Statement, reader: Reader): boolean {
  const { retaliating } = reader.language.obligations;
  return (
    retaliating.includes(proposition.predicate?.lemma ?? '') ||
    proposition.arguments.some((a) => a.role === 'patient' && retaliating.includes(a.head.toLowerCase()))
  );
}

/** Whether what is vowed is an attack or a measure against another ("vowed more strikes", "swore to invade"). */
export function isVowedHarm(statement: Statement, making: boolean, reader: Reader): boolean {
  const { predicate, terms, negated } = statement.proposition;
  if (predicate === null || negated) return false;
  const after = terms.filter((t) => t.start > predicate.start).map((t) => t.lemma.toLowerCase());
  const [act, ...rest] = making ? after : [predicate.lemma, ...after];
  // "more attacks": what stands before the noun only counts it.
  const noun = making
    ? statement.proposition.arguments.find((a) => a.role === 'patient')?.head.toLowerCase()
    : undefined;
  return (
    (act !== undefined &&
      (reader.language.obligations.retaliating.includes(act) || isHostile(act, rest, reader.language.deeds))) ||
    (noun !== undefined && isHostile(noun, [], reader.language.deeds))
  );
}

/** Whether what is announced on a condition is harm to another: "will respond if it is attacked", "would strike unless …". */
export function isConditionalHarm(statement: Statement, reader: Reader): boolean {
  const { predicate, condition, terms } = statement.proposition;
  if (condition === null || predicate === null) return false;
  // What stands under the condition is another's act.
  if (condition.start <= predicate.start && predicate.start < condition.end) return false;
  const own = terms
    .filter((t) => t.start > predicate.start && (t.start < condition.start || t.start >= condition.end))
    .map((t) => t.lemma.toLowerCase());
  return (
    reader.language.obligations.answering.includes(predicate.lemma) ||
    (reader.language.obligations.imposing.includes(predicate.lemma) &&
      withHead(statement, reader.language.obligations.measures, 'patient') !== undefined) ||
    isRevenge(statement, reader) ||
    isHostile(predicate.lemma, own, reader.language.deeds)
  );
}

/** The rule for threats. */
export const threat: PlainRule = ({ statement, reader, lemma, source, agents, acted, make }) => {
  const { negated, modality, tense, predicate } = statement.proposition;
  const words = reader.language.obligations;
  const cues = reader.language.cues;
  const threatens = (word: string): boolean =>
    words.threats.includes(word) ||
    cues.verbs.some((cue) => cue.lemma === word && cue.force === 'threaten' && cue.frames.includes('infinitive'));
  const said = (by: readonly string[], to: readonly string[]) =>
    make('undertaking', 'proposed', 'threat', 'announced as harm to another', by, to);
  // Told by the outlet itself: "the group threatened Israel with strikes".
  if (predicate?.pos === 'VERB' && threatens(lemma) && !negated && modality === null && agents.length > 0)
    return namesHarm(statement, reader)
      ? { ...said(agents, [...actorsIn(statement, 'patient'), ...recipientsOf(statement)]), making: true }
      : null;
  // "issued a threat", "repeated its threat to".
  const noun = withHead(statement, words.threats, 'patient');
  if (noun !== undefined && !negated && modality === null && agents.length > 0 && words.voicing.includes(lemma))
    return said(agents, recipientsOf(statement));
  const link = statement.chain.at(-1);
  // "will respond if it is attacked", "could cut its ties if …", said of one's own side.
  const own = source !== null && agents.some((id) => reader.isSide(id, source));
  const told = modality === 'will' || modality === 'would' || modality === 'can' || modality === 'may';
  // "sanctions could be reimposed if it breaks the truce": what befalls is the speaker's to do.
  const passive =
    source !== null &&
    !acted &&
    reader.hasStanding(source) &&
    withHead(statement, words.measures, 'patient') !== undefined;
  if (passive && told && !negated && isConditionalHarm(statement, reader)) return said([reader.root(source)], harmed());
  if (own && told && !negated && statement.polarity !== 'denied' && isConditionalHarm(statement, reader))
    return said(agents, harmed());
  if (source === null || link?.cue?.force !== 'threaten' || link.negated || reader.isMedium(source)) return null;
  if (isRelative(statement)) return null;
  // "warned that it would strike": one's own act; "warned that prices would rise" is a forecast.
  const mine = agents.some((id) => reader.isSide(id, source));
  if (threatens(link.cue.lemma))
    return statement.citation.exact.startsWith('to ') || mine || predicate?.pos === 'NOUN'
      ? said([source], harmed())
      : null;
  const hostile = !words.stative.includes(lemma) && tense !== 'past' && !negated;
  return mine && hostile && (modality === 'will' || modality === 'would') ? said([source], harmed()) : null;

  function harmed(): string[] {
    return [...(link?.addressees ?? []), ...actorsIn(statement, 'patient', 'oblique')].filter(
      (id) => source === null || reader.root(id) !== reader.root(source),
    );
  }
};

/** Whether the words after "threaten" say with what: an infinitive, "with …", a noun of harm; "threatens its neighbours" does not. */
function namesHarm(statement: Statement, reader: Reader): boolean {
  const after = textAfter(statement);
  if (/^ to \p{Ll}/u.test(after)) return true;
  const { harms, measures } = reader.language.obligations;
  const parts = statement.proposition.arguments.filter((a) => a.start >= (statement.proposition.predicate?.end ?? 0));
  return parts.some(
    (a) =>
      (a.role === 'oblique' && a.preposition === 'with') ||
      (a.role === 'patient' && [...harms, ...measures].includes(a.head.toLowerCase())),
  );
}
