// Nouns whose that-clause, infinitive or of-phrase is what somebody says, wants or does (NomBank's argument-taking nouns).
import type { Cue, CueForce, CueFrame } from '../cues.ts';

function nouns(
  force: CueForce,
  isAct: boolean,
  factuality: Cue['factuality'],
  frames: readonly CueFrame[],
  lemmas: string,
): Cue[] {
  return lemmas.split(' ').map((lemma) => ({ lemma, force, frames, act: isAct, factuality }));
}

/** Cue nouns of English. `act: false` speaks for its owner; `act: true` is an act the outlet tells. */
export const CUE_NOUNS: readonly Cue[] = [
  ...nouns(
    'assert',
    false,
    'CT+',
    ['clause'],
    'statement remark comment assertion contention declaration argument view opinion',
  ),
  ...nouns(
    'assert',
    false,
    'CT+',
    ['clause'],
    'assurance reminder admission acknowledgement message position insistence testimony',
  ),
  ...nouns(
    'assert',
    false,
    'PR+',
    ['clause'],
    'claim allegation suggestion hint speculation estimate assessment belief notion idea',
  ),
  ...nouns('report', false, 'PR+', ['clause'], 'report rumor rumour news revelation account'),
  ...nouns('accuse', false, 'PR+', ['clause', 'preposition'], 'accusation complaint charge criticism protest'),
  ...nouns('deny', false, 'CT-', ['clause'], 'denial rebuttal'),
  ...nouns('threaten', false, 'PS+', ['clause', 'infinitive'], 'warning threat ultimatum'),
  ...nouns(
    'demand',
    false,
    'Uu',
    ['clause', 'infinitive', 'preposition'],
    'demand call insistence appeal request plea',
  ),
  ...nouns(
    'propose',
    false,
    'Uu',
    ['clause', 'infinitive', 'gerund'],
    'suggestion recommendation proposal advice invitation',
  ),
  ...nouns(
    'promise',
    true,
    'PR+',
    ['clause', 'infinitive'],
    'promise pledge vow commitment guarantee undertaking intention plan',
  ),
  ...nouns(
    'offer',
    true,
    'PS+',
    ['infinitive', 'preposition'],
    'offer willingness readiness preparedness openness interest desire',
  ),
  ...nouns(
    'agree',
    true,
    'PR+',
    ['clause', 'infinitive', 'preposition'],
    'agreement understanding consent decision accord deal',
  ),
  ...nouns('support', true, 'CT+', ['preposition'], 'support backing endorsement approval'),
  ...nouns('refuse', true, 'CT-', ['infinitive'], 'refusal reluctance unwillingness failure'),
  ...nouns('reject', true, 'CT-', ['preposition'], 'rejection opposition objection'),
  ...nouns('order', true, 'PR+', ['infinitive'], 'order command instruction directive'),
  ...nouns('think', true, 'PR+', ['clause', 'infinitive'], 'hope fear concern expectation confidence conviction doubt'),
  ...nouns('praise', true, 'CT+', ['preposition'], 'praise gratitude thanks condolence congratulation'),
];
