// Times set to another: "set Sunday as a deadline for Norland to sign", "gave it an ultimatum", "gave the junta a week to free him".
import type { Statement } from '../statements/index.ts';
import { isForAct } from './dates.ts';
import { actorsIn, recipientsOf } from './operators.ts';
import { pattern } from './pattern.ts';
import type { PlainRule } from './view.ts';

/** Pressing for an act by a day. */
export const deadline: PlainRule = ({ statement, reader, lemma, source, agents, make }) => {
  const { negated, modality, actors } = statement.proposition;
  const words = reader.language.obligations;
  // "Norland has until Friday to pay", said by who waits for it.
  if (lemma === 'have' && !negated && source !== null && givesTime(statement) && agents.length > 0)
    return agents.some((id) => reader.isSide(id, source)) || reader.isMedium(source)
      ? null
      : { ...make('demand', 'demanded', 'deadline', 'a time is set to it', [source], agents), holds: true };
  if (negated || modality !== null || agents.length === 0 || !words.settingTimes.includes(lemma)) return null;
  const { exact } = statement.citation;
  const noun = words.deadlines.find((word) => pattern(`\\b${word}s?\\b`, 'iu').test(exact));
  if (noun === undefined && !(lemma === 'give' && givesTime(statement))) return null;
  const told =
    noun === undefined
      ? undefined
      : pattern(`\\b${noun}s? (?:of [^,;]{2,30}? )?(?:for|to|on) (.{2,60}?)(?: to \\p{Ll}|$)`, 'iu').exec(exact);
  const named = told?.[1] ?? '';
  const to = [
    ...actors.filter((id) => !agents.includes(id) && reader.named(id, named) >= 0),
    ...recipientsOf(statement, ['to', 'on']),
    ...(lemma === 'give' ? actorsIn(statement, 'patient') : []),
  ].filter((id) => !agents.some((one) => reader.root(one) === reader.root(id)));
  const asks = /\bto \p{Ll}/u.test(exact);
  if (to.length === 0 && !asks) return null;
  return { ...make('demand', 'demanded', 'deadline', 'a time is set to it', agents, to), holds: true };
};

/** "one week to free the president", "until Friday to leave", "48 hours starting on Monday to withdraw". */
function givesTime(statement: Statement): boolean {
  return statement.proposition.times.some(
    (time) => (time.type === 'DURATION' || time.bound === 'until') && isForAct(time, statement),
  );
}
