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
  bound: list('committed obliged bound obligated responsible'),
  wanting: list('want insist need require expect'),
  orders: list('order command instruction directive decree'),
  giving: list('give issue pass sign hand send transmit relay make'),
  conditions: list('condition precondition prerequisite requirement'),
  weak: list(
    'want wish hope try attempt need seek aim prepare move broker negotiate secure clinch elect choose opt fail avoid stop halt cease suspend extend issue pass submit present float table tender side back favor favour know understand allow initial authorise authorize find see hear show learn suggest',
  ),
  stative: list(
    'be have become lead mean remain seem depend know think include see say tell help need want like allow enable rise fall grow',
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
};
