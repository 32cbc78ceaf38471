// Verbs that announce speech, thought or a communicative act. Frames and forces follow PropBank rolesets and VerbNet's
// classes of communication (say-37.7, tell-37.2, advise-37.9, characterize-29.2); factuality is FactBank's default reading.
import type { Cue, CueForce, CueFrame } from '../cues.ts';

/** One line of the table: lemmas of one force and one set of frames. */
function speech(
  force: CueForce,
  factuality: Cue['factuality'],
  frames: readonly CueFrame[],
  lemmas: string,
  prepositions: readonly string[] = [],
): Cue[] {
  return row(false, force, factuality, frames, lemmas, prepositions);
}

/** Like `speech`, for acts that a report tells in its own voice (agree, sign, accept). */
function act(
  force: CueForce,
  factuality: Cue['factuality'],
  frames: readonly CueFrame[],
  lemmas: string,
  prepositions: readonly string[] = [],
): Cue[] {
  return row(true, force, factuality, frames, lemmas, prepositions);
}

function row(
  isAct: boolean,
  force: CueForce,
  factuality: Cue['factuality'],
  frames: readonly CueFrame[],
  lemmas: string,
  prepositions: readonly string[],
): Cue[] {
  return lemmas
    .split(' ')
    .map((word) => word.replaceAll('_', ' '))
    .map((lemma) =>
      prepositions.length > 0
        ? { lemma, force, frames, prepositions, act: isAct, factuality }
        : { lemma, force, frames, act: isAct, factuality },
    );
}

/** Cue verbs of English. A lemma may stand in several lines: its frames differ in force ("call for", "call it a day"). */
export const CUE_VERBS: readonly Cue[] = [
  // F1, F2: a clause or a quotation
  ...speech(
    'assert',
    'CT+',
    ['clause'],
    'say tell state add write declare assert maintain contend argue remark comment',
  ),
  ...speech(
    'assert',
    'CT+',
    ['clause'],
    'note observe mention stress emphasize emphasise underline underscore highlight',
  ),
  ...speech(
    'assert',
    'CT+',
    ['clause'],
    'reiterate repeat affirm reaffirm insist continue conclude explain clarify elaborate',
  ),
  ...speech(
    'assert',
    'CT+',
    ['clause'],
    'post tweet retweet blog message text quip joke reply respond answer retort counter',
  ),
  ...speech(
    'assert',
    'CT+',
    ['clause'],
    'point_out set_out spell_out make_clear make_plain make_known exclaim shout whisper mutter recall recount read reason muse opine testify preach',
  ),
  ...speech(
    'assert',
    'CT+',
    ['clause'],
    'point concede admit acknowledge confess grant agree complain lament bemoan boast brag',
  ),
  ...speech(
    'assert',
    'CT+',
    ['clause'],
    'specify detail brief inform advise notify remind reassure signal indicate convey relay',
  ),
  ...speech(
    'assert',
    'CT+',
    ['clause'],
    'proclaim announce communicate reveal disclose divulge volunteer interject caution flag herald',
  ),
  ...speech('report', 'CT+', ['clause'], 'report broadcast publish quote cite'),
  ...speech(
    'assert',
    'PR+',
    ['clause'],
    'claim allege profess purport estimate assess predict forecast anticipate project',
  ),
  ...speech('assert', 'PR+', ['clause'], 'suggest imply hint intimate speculate surmise posit'),
  ...speech('confirm', 'CT+', ['clause', 'object'], 'confirm verify corroborate attest'),
  ...speech('deny', 'CT-', ['clause', 'object', 'gerund'], 'deny dispute refute rebut disclaim'),
  ...speech('deny', 'CT-', ['clause', 'object'], 'dismiss contradict debunk'),
  ...speech('promise', 'PR+', ['clause', 'infinitive', 'object'], 'promise pledge vow swear guarantee undertake'),
  ...speech('promise', 'CT+', ['clause'], 'assure'),
  ...speech('threaten', 'PS+', ['clause', 'infinitive'], 'threaten'),
  ...speech('threaten', 'PS+', ['clause', 'preposition'], 'warn', ['of', 'against', 'about']),
  ...speech(
    'think',
    'PR+',
    ['clause'],
    'think believe consider feel reckon hope hop expect fear worry doubt suspect assume',
  ),
  ...speech('question', 'Uu', ['clause', 'object'], 'question wonder query'),
  ...speech('question', 'Uu', ['clause'], 'ask inquire enquire'),
  ...speech('demand', 'Uu', ['clause', 'object', 'infinitive'], 'demand'),
  ...speech('propose', 'Uu', ['clause', 'infinitive', 'gerund'], 'propose recommend suggest'),
  ...speech('request', 'Uu', ['clause', 'infinitive'], 'urge beg implore exhort beseech entreat petition'),
  ...speech('praise', 'CT+', ['clause'], 'gush enthuse rejoice'),
  ...speech('accuse', 'PR+', ['clause'], 'protest object fume lambast'),

  // Findings: speech when somebody makes them, see the frame's test for a speaker
  ...speech('assert', 'CT+', ['clause'], 'find show demonstrate prove'),

  // F3: (NP) to VP
  ...speech('request', 'Uu', ['infinitive'], 'ask request invite advise encourage tell remind warn press beg caution'),
  ...speech('request', 'Uu', ['infinitive'], 'appeal plead'),
  ...speech('praise', 'PR+', ['preposition'], 'credit', ['with']),
  ...speech('assert', 'PS+', ['preposition'], 'hint', ['at']),
  ...speech('request', 'Uu', ['preposition'], 'ask appeal plead press lobby push petition', ['for', 'to']),

  // F4: the act is in the verb, its content in the object
  ...speech(
    'praise',
    'CT+',
    ['object'],
    'praise hail laud applaud commend welcome extol compliment congratulate salute thank',
  ),
  ...speech(
    'accuse',
    'CT+',
    ['object', 'preposition'],
    'accuse blame criticize criticise condemn denounce decry deplore',
    ['of', 'for', 'over', 'on'],
  ),
  ...speech(
    'accuse',
    'CT+',
    ['object', 'preposition'],
    'slam blast censure rebuke chide lambaste castigate fault berate',
    ['of', 'for', 'over'],
  ),
  ...speech('accuse', 'PR+', ['preposition'], 'allege suspect charge', ['of', 'with']),
  ...speech(
    'assert',
    'CT+',
    ['object'],
    'stress emphasize emphasise underline underscore highlight reiterate reaffirm',
  ),
  ...speech('characterise', 'CT+', ['object'], 'tout trumpet bill mock ridicule deride downplay'),
  ...speech('report', 'CT+', ['object'], 'announce'),
  ...speech('assert', 'CT+', ['object'], 'note mention recall'),
  ...speech('assert', 'CT+', ['object'], 'express voice air articulate'),

  // F5: a preposition brings the content
  ...speech('demand', 'Uu', ['preposition'], 'call', ['for', 'on', 'upon']),
  ...speech('demand', 'Uu', ['preposition'], 'insist', ['on', 'upon']),
  ...speech('assert', 'CT+', ['preposition'], 'refer allude point', ['to']),
  ...speech('assert', 'CT+', ['preposition'], 'speak talk', ['about', 'of']),
  ...speech('assert', 'CT+', ['preposition'], 'complain lament boast elaborate comment remark touch', [
    'about',
    'of',
    'on',
    'upon',
  ]),
  ...speech('propose', 'Uu', ['preposition'], 'argue advocate campaign', ['for', 'against']),
  ...speech('accuse', 'CT+', ['preposition'], 'protest object rail lash hit', ['against', 'to', 'at', 'out']),
  ...speech('threaten', 'PS+', ['object', 'preposition'], 'threaten', ['with']),

  // F6: X as Y
  ...speech(
    'characterise',
    'CT+',
    ['as'],
    'call describe characterize characterise label brand term dub portray depict deem',
  ),
  ...speech(
    'characterise',
    'CT+',
    ['as'],
    'see view regard consider cast frame paint present denounce condemn hail dismiss',
  ),

  // Acts: told in the outlet's own voice
  ...act('agree', 'PR+', ['infinitive', 'object', 'preposition'], 'agree consent accede', ['to', 'on', 'upon', 'with']),
  ...act(
    'agree',
    'CT+',
    ['object', 'preposition'],
    'accept approve endorse ratify sign adopt finalize finalise conclude seal',
    ['for'],
  ),
  ...act(
    'agree',
    'CT+',
    ['object'],
    'accede greenlight authorize authorise initial ink broker negotiate secure clinch',
  ),
  ...act('support', 'CT+', ['object'], 'support back favor favour champion side espouse'),
  ...act('offer', 'PS+', ['infinitive', 'object'], 'offer volunteer extend tender'),
  ...act('propose', 'Uu', ['object'], 'propose table float present submit moot suggest'),
  ...act('promise', 'PR+', ['infinitive', 'object', 'preposition'], 'commit plan intend prepare aim seek', [
    'to',
    'for',
  ]),
  ...act('order', 'PR+', ['infinitive', 'object', 'clause'], 'order instruct command direct mandate decree task'),
  ...act('order', 'CT+', ['object'], 'issue authorise pass'),
  ...act('refuse', 'CT-', ['infinitive', 'object', 'gerund'], 'refuse decline'),
  ...act('reject', 'CT-', ['object', 'gerund'], 'reject rebuff spurn oppose resist veto'),
  ...act('agree', 'PR+', ['infinitive'], 'decide opt choose resolve elect vote move'),
  ...act('promise', 'PR+', ['infinitive'], 'want wish hope try attempt need'),
  ...act('think', 'PR+', ['infinitive', 'clause'], 'know realize realise understand learn find see hear show'),
  ...act('refuse', 'CT-', ['infinitive', 'gerund'], 'fail avoid stop halt cease suspend'),
  ...act('no-comment', 'Uu', ['preposition'], 'comment respond reply', ['on', 'to']),
  ...act('reject', 'CT-', ['object', 'gerund'], 'turn_down rule_out back_out push_back'),
  ...speech('characterise', 'CT+', ['object'], 'play_down talk_up'),
  ...act('question', 'Uu', ['object', 'preposition'], 'discuss debate address consider study review examine', [
    'about',
  ]),
];
