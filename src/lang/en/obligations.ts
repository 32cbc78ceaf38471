// English words of obligations; checked against VerbNet's promise-37.13, order-58.3 and the event classes of PLOVER.
import type { Obligations } from '../obligations.ts';

const list = (words: string): readonly string[] => words.split(' ');

export const obligations: Obligations = {
  proposals: list(
    'proposal offer plan suggestion initiative idea recommendation framework draft outline blueprint roadmap formula bid',
  ),
  settlements: list(
    'agreement deal accord pact treaty truce ceasefire settlement memorandum arrangement understanding compromise communique',
  ),
  settling: list(
    'sign reach conclude seal strike finalize finalise ink clinch make enter cut initial ratify broker mark adopt',
  ),
  containing: list(
    'include see envisage envision provide contain call foresee stipulate comprise involve require oblige entail cover mandate specify state say',
  ),
  lasting: list(
    'truce ceasefire cease-fire armistice moratorium suspension halt pause cessation freeze lull hold ban embargo blockade sanction deployment presence',
  ),
  meetings: list(
    'talk meeting summit round negotiation consultation conference session visit trip election vote referendum ceremony call conversation hearing exercise',
  ),
  starting: list('begin start commence enter take come launch resume'),
  opening: list('open reopen close shut launch relaunch'),
  ending: list('expire lapse end elapse conclude terminate'),
  fates: {
    violate: 'breached',
    breach: 'breached',
    break: 'breached',
    sabotage: 'breached',
    flout: 'breached',
    collapse: 'breached',
    renege: 'breached',
    implement: 'fulfilled',
    fulfil: 'fulfilled',
    fulfill: 'fulfilled',
    complete: 'fulfilled',
    honor: 'fulfilled',
    honour: 'fulfilled',
    suspend: 'suspended',
    postpone: 'suspended',
    shelve: 'suspended',
    withdraw: 'withdrawn',
    quit: 'withdrawn',
    exit: 'withdrawn',
    abandon: 'withdrawn',
    scrap: 'withdrawn',
    cancel: 'withdrawn',
  },
  occurring: list('take hold occur happen convene begin start open resume follow come'),
  immediate: list('immediate immediately instant instantly'),
  bound: list('committed obliged bound obligated'),
  wanting: list('want insist need require expect'),
  orders: list('order command instruction directive decree'),
  giving: list('give issue pass sign hand send transmit relay make'),
  conditions: list('condition precondition prerequisite requirement'),
  weak: list(
    'want wish hope try attempt need seek aim prepare move broker negotiate secure clinch elect choose opt fail avoid stop halt cease suspend extend issue pass submit present float table tender side back favor favour know understand allow initial authorise authorize find see hear show learn suggest argue advocate campaign interest desire remind',
  ),
  stative: list(
    'be have become lead mean remain seem depend know think include see say tell help need want like allow enable rise fall grow elect',
  ),
  scheduling: list('set due schedule suppose slate plan'),
  talks: list('call conversation talk meeting summit phone meet speak'),
  bonds: list('commitment promise pledge obligation resolution undertaking term'),
  firm: list('agreement accord pact treaty memorandum communique settlement'),
  duties: list('responsibility obligation duty commitment'),
  offering: list('willing open'),
  intending: list('plan intend mean'),
  proposing: list('put present table submit make float unveil outline tender offer send deliver'),
  conditioning: list('be become set impose name call attach include make describe consider list put'),
  circumstances: list('following after before during amid according as at when while on since until'),
  readying: list('prepare'),
  firstPerson: list('we us i me'),
  bearers: list(
    'president leader premier chancellor minister secretary prime king queen prince emir sultan pope envoy ambassador diplomat negotiator mediator official spokesman spokeswoman spokesperson adviser aide commander general chief head chairman director governor mayor senator congressman congresswoman lawmaker deputy member government administration cabinet ministry department authority office junta regime presidency parliament congress senate assembly council commission committee court coalition opposition party movement group faction militia rebel insurgent fighter militant army military force troop soldier navy police service guard republic kingdom federation union alliance bloc community country nation state capital side power ally neighbour neighbor partner mediator guarantor signatory team delegation mission company bank firm operator agency organisation organization he she they we i you it who that which both all each neither house people staff rep representative industry counterpart counsel staffer expert analyst supporter critic protester family resident source delegate candidate mayor prosecutor investigator pilot crew activist campaigner survivor relative worker farmer voter scientist judge lawyer attorney broker host board chief sheikh ayatollah cleric bishop cardinal',
  ),
  telling: list(
    'speak talk tell say address portray criticise criticize praise condemn denounce warn accuse refer focus discuss describe outline sketch mention stress emphasise emphasize highlight underline argue express voice reiterate repeat declare comment explain note welcome hail blame mock chide slam lambast castigate chastise salute thank congratulate paint distinguish greet testify lecture remind dwell',
  ),
  people: list(
    'citizen national man woman child prisoner captive hostage detainee soldier civilian journalist american',
  ),
  attitudes: list(
    'finding conclusion assessment explanation verdict responsibility blame fault guilt consequence fact reality premise argument award prize resignation apology position stance tone approach view attitude posture identity role style defeat result outcome condolence nomination candidacy challenge credit bill law legislation definition',
  ),
  pressing: list('time vital essential imperative crucial urgent necessary indispensable paramount'),
  speeches: list('speech address vision remark message lecture keynote tirade case argument view'),
  befalling: list(
    'alarm worry concern shock hearten reassure surprise face result spark cause trigger prompt lose win fail miss suffer die survive happen matter show prove reveal mark expire remain fall rise grow drop stay last cost hurt harm benefit gain learn see hear feel find land arrive depend deserve enjoy emerge turn become get look seem appear struggle wait watch regret do',
  ),
  courtesies: list(
    'condolence congratulation apology thanks sympathy prayer praise insight glimpse explanation detail view assessment evidence clue hint comment opinion example critique tribute greeting regret gratitude justification excuse',
  ),
  regarding: list('regard view consider treat see deem interpret perceive count'),
  keeping: list('keep retain preserve maintain hold get receive see have gain obtain restore'),
  plain: list('say state see call require oblige specify'),
  counted: list('side leader party country nation president minister delegation team negotiator'),
  directing: list('recall withdraw pull send deploy dispatch summon evacuate mobilise mobilize redeploy'),
  fillers: list(
    'also then again later already finally eventually both too however meanwhile each all now reportedly and but have had has not never it so ultimately previously earlier ever reluctantly initially further separately jointly formally likewise upon on to that',
  ),
  acts: list(
    'bill law act legislation contract protocol declaration convention charter resolution document paper communique guarantee waiver proclamation measure budget extension',
  ),
  grantable: list(
    'accept allow begin start resume hold negotiate talk meet release withdraw give hand lift ease recognise recognize sign ratify return leave surrender disarm stop halt attend join participate pay compromise relinquish abandon extradite agree grant permit admit cooperate send supply extend renew suspend dismantle share open reopen support',
  ),
  suggesting: list('suggest recommend advise propose'),
  settingTimes: list('set impose give issue fix deliver'),
  voicing: list('issue make repeat renew reiterate give deliver'),
  underneath: [
    'as part of',
    'under',
    'according to',
    'in line with',
    'pursuant to',
    'in accordance with',
    'as agreed in',
  ],
  oneself: list('i me'),
  drafts: list('proposal draft offer'),
  portions: list(
    'phase part stage part section clause chapter provision article portion annex term rule requirement measure',
  ),
  openness: list(
    'proposed draft possible potential future emerging tentative prospective discussed eventual would-be hypothetical',
  ),
  effects: list(
    'give grant allow permit let enable bar ban prohibit forbid prevent cap limit restrict curb freeze halt end eliminate abolish scrap lift ease remove create establish set guarantee ensure secure extend raise reduce cut double replace open commit oblige bind obligate require force compel impose dismantle phase demand guarantee',
  ),
  granting: list('give grant allow permit let enable guarantee'),
  running: list('last run expire lapse'),
  continuing: list('that for to and'),
  imposing: list('impose slap levy introduce reimpose tighten'),
  lifting: list('lift ease remove waive scrap rescind revoke'),
  measures: list('sanction tariff duty levy embargo blockade curfew restriction quota ban'),
  announcing: list('announce declare unveil proclaim'),
  deedNouns: list(
    'withdrawal release deployment exchange swap closure reopening suspension reduction drawdown cut halt expulsion delivery pullout evacuation redeployment mobilisation mobilization resumption recall',
  ),
  requesting: list('request'),
  prolonging: list('extend prolong renew'),
  shares: list('part participation membership role involvement compliance cooperation signature support observance'),
  retaliating: list('retaliate avenge retaliation revenge reprisal vengeance annihilate obliterate crush'),
  answering: list('respond answer react retaliate act'),
  threats: list('threat'),
  harms: list(
    'retaliation retaliate tariff sanction strike action consequence force war attack veto boycott reprisal measure response',
  ),
  deadlines: list('deadline ultimatum'),
  assurances: list('assurance guarantee pledge promise commitment undertaking'),
};
