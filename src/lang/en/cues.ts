// The cue words of English: verbs, nouns, documents that speak, prepositions and adverbs of hearsay.
import type { CueLexicon } from '../cues.ts';
import { ATTITUDES } from './cues-attitudes.ts';
import { CUE_NOUNS } from './cues-nouns.ts';
import { STANDING } from './cues-standing.ts';
import { CUE_VERBS } from './cues-verbs.ts';

/** English cue lexicon. Lemmas, lower case. */
export const cues: CueLexicon = {
  verbs: CUE_VERBS,
  nouns: CUE_NOUNS,
  standing: STANDING,
  attitudes: ATTITUDES,
  channels: (
    'readout summary statement communique communiqué transcript release post tweet report letter email memo message ' +
    'document text account interview briefing speech address note bulletin dispatch article filing publication thread ' +
    'website page site channel press announcement declaration paper resolution decree ruling order study survey inquiry advisory hearing conference broadcast poll survey analysis investigation research'
  ).split(' '),
  prepositions: ['according to', 'per', 'in the words of', 'as per', 'citing'],
  hearsay: ['reportedly', 'allegedly', 'purportedly', 'supposedly', 'apparently', 'ostensibly'],
  evidential:
    'suggest find show demonstrate prove indicate imply hint signal reveal mean underline underscore highlight'.split(
      ' ',
    ),
  hearers: 'tell inform remind assure reassure notify advise warn ask brief'.split(' '),
  terms: (
    'include see involve contain envisage envision entail comprise provide propose offer ' +
    'foresee require stipulate feature cover encompass demand combine mean guarantee seek'
  ).split(' '),
  identifying: 'hold detain imprison jail capture know call base involve concern name relate'.split(' '),
  measures: (
    'plan timeline timetable schedule calendar rule law legislation constitution agreement deal accord pact treaty term ' +
    'protocol principle standard need size rank custom wish script procedure condition clause'
  ).split(' '),
  labels: (
    'live analysis explainer opinion comment exclusive video watch update updates breaking factbox timeline editorial ' +
    'review profile fact photo photos picture pictures interview transcript podcast newsletter feature background note ' +
    'correction clarification graphic map maps data key highlights recap preview obituary q&a'
  ).split(' '),
  turns: 'q question a answer'.split(' '),
  media: 'agency newspaper paper outlet broadcaster channel media magazine daily'.split(' '),
};
