// What people want, think, decide and present, as a report tells it: relations of source and content that leave the report's
// own voice as it is. Frames were kept where PolNeAR's training articles hold them for attributions in most cases.
import type { AttitudeLexicon, CueFrame } from '../cues.ts';
import { ATTITUDE_WEIGHTS } from './cues-attitude-weights.ts';

const split = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const row = (frames: readonly CueFrame[], lemmas: string, prepositions = ''): AttitudeLexicon['verbs'][number][] =>
  split(lemmas).map((lemma) => ({ lemma: lemma.replaceAll('_', ' '), frames, prepositions: split(prepositions) }));

/** English attitudes. */
export const ATTITUDES: AttitudeLexicon = {
  verbs: [
    // stances
    ...row(
      ['object', 'gerund', 'clause', 'as'],
      `support back oppose endorse favor favour reject repudiate renounce disavow condemn denounce decry deplore criticize criticise
       slam blast attack rip hammer mock ridicule chide rebuke lambaste lambast castigate praise hail laud applaud commend salute
       cheer admire respect appreciate resent regret embrace defend justify excuse champion  tout hype extol lament bemoan
       dismiss rebut dispute challenge question doubt echo second thank congratulate credit blame fault accuse shame scold deride
       disparage belittle malign vilify insult trash bash pan decline refuse like dislike love hate prefer want desire fear dread
       distrust trust envy loathe detest despise abhor underestimate protest reference invoke deny`,
    ),
    ...row(
      ['infinitive', 'object', 'clause'],
      `want wish hope hop plan intend seek aim aspire promise pledge vow swear threaten propose decide choose opt resolve agree
       refuse decline vote volunteer offer ask beg request demand expect urge order  instruct  encourage persuade
       prefer love like hate hesitate claim profess`,
    ),
    ...row(['infinitive'], 'look attempt move scramble strive long yearn'),
    // thought
    ...row(
      ['clause'],
      `think believe feel know understand realize realise recognize recognise remember recall recollect learn discover find figure
       assume presume suspect imagine envision foresee fear worry hope hop doubt wonder consider decide determine conclude agree
       guess convince care sense see show demonstrate reveal indicate suggest imply prove signal confirm mean express endorse pretend
       chant shout cheer rule order share require announce predict dream pray wish argue opine read testify tweet post`,
    ),
    ...row(
      ['object'],
      `consider recognize recognise remember recall imagine envision contemplate understand anticipate predict expect believe
       acknowledge admit concede accept assert claim allege argue state explain describe portray depict characterize characterise
       label identify name list cite quote mention note reference highlight emphasize emphasise stress underscore underline reiterate
       repeat restate recount retell recap detail outline lay_out spell_out set_out articulate voice express convey communicate
       share air report announce declare proclaim unveil reveal disclose release publish issue post tweet retweet email write propose
       present pitch discuss debate  broach  question answer counter show display document reaffirm confirm
       demand request seek advocate urge sign nominate approve  reject veto   compare liken credit attribute point_out
       call_out rule_out play_down talk_up downplay touch_on joke say ask tell call warn remind     quip shout chant recite preach`,
    ),
    ...row(
      ['as'],
      `call see view regard consider describe portray depict paint cast frame characterize characterise label brand dub deem name
       dismiss cite list present identify declare defend criticize criticise denounce praise reject perceive interpret treat hail
       bill tout think rate rank`,
    ),
    ...row(
      ['preposition'],
      'talk speak complain boast brag joke worry care think know comment remark riff reminisce write fret warn ask wonder dream learn hear rave gush tell',
      'about of',
    ),
    ...row(
      ['preposition'],
      'call push argue advocate vote campaign plead ask apologize apologise vouch long hope hop lobby press pray wish',
      'for',
    ),
    ...row(['preposition'], 'vote argue rail protest lash warn inveigh campaign push rally speak', 'against out'),
    ...row(
      ['preposition'],
      'refer allude point respond object react agree admit confess attest appeal look commit testify nod subscribe',
      'to',
    ),
    ...row(
      ['preposition'],
      'call focus insist comment elaborate agree weigh_in expand reflect seize hammer dwell',
      'on upon',
    ),
    ...row(['preposition'], 'side agree disagree sympathize sympathise identify', 'with'),
    ...row(['preposition'], 'hint scoff balk marvel sneer laugh bristle hit poke', 'at'),
    ...row(['preposition'], 'believe', 'in'),
    ...row(['preposition'], 'feel', 'like'),
    ...row(['preposition'], 'approve disapprove', 'of'),
    ...row(['preposition'], 'distance', 'from'),
  ],
  nouns: [
    ...row(
      ['preposition'],
      'support backing call plea appeal desire demand wish hope preference respect enthusiasm contempt disdain admiration praise love proposal excuse',
      'for',
    ),
    ...row(
      ['preposition'],
      'opposition objection commitment allegiance resistance aversion hostility loyalty openness reference opposition threat',
      'to',
    ),
    ...row(
      ['preposition'],
      `criticism endorsement support view defense defence fear disapproval approval condemnation denunciation praise accusation
       allegation denial rejection embrace acceptance mention hatred distrust description claim assessment portrayal depiction
       characterization dismissal mockery chant complaint warning favor favour expectation belief perception interpretation`,
      'of',
    ),
    ...row(
      ['preposition'],
      'attack stance position view comment proposal focus decision opinion assault',
      'on against toward towards',
    ),
    ...row(
      ['preposition'],
      'question speculation debate controversy statement concern worry remark comment joke doubt complaint claim accusation lie anxiety anger optimism pessimism skepticism allegation misgiving reservation',
      'about over regarding',
    ),
    ...row(['preposition'], 'interest confidence belief faith trust', 'in'),
    ...row(
      ['infinitive'],
      'plan promise proposal pledge vow decision desire intention intent threat refusal offer wish call demand request effort willingness eagerness reluctance readiness commitment ambition vote',
    ),
    ...row(
      ['clause'],
      `statement claim concern notion suggestion accusation complaint agreement confidence belief assertion allegation argument hope fear
       view idea insistence admission conclusion prediction expectation doubt promise pledge warning contention perception impression
       assumption recognition acknowledgment acknowledgement realization hint news rumor charge feeling worry conviction assurance suspicion`,
    ),
  ],
  adjectives: [
    ...row(
      ['clause', 'infinitive', 'preposition'],
      `confident hopeful sure certain convinced optimistic pessimistic skeptical sceptical doubtful aware unaware worried concerned afraid
       fearful glad happy pleased proud sorry upset angry furious sad disappointed surprised shocked eager willing unwilling reluctant
       determined anxious interested supportive critical tired sick ashamed grateful thankful dismissive wary suspicious envious fond
       excited enthusiastic dubious adamant nervous mindful appalled outraged apologetic jealous desperate keen hesitant unsure clear unclear uncertain quick open`,
      'of about with by over at in on to',
    ),
  ],
  passives: split(
    `expect know see consider believe view think report rumor call name describe deem say allege regard perceive accuse charge ask
     criticize praise portray predict identify intend suppose presume declare blame credit title dub label aim mean`,
  ),
  receiving: split(
    `receive face field draw get attract earn meet encounter suffer spark trigger prompt provoke cause elicit ignite fuel stir
     generate invite renew revive force answer dodge endure weather escape survive beg defy deflect withstand incur arouse`,
  ),
  seeming: split('seem appear'),
  weights: ATTITUDE_WEIGHTS,
};
