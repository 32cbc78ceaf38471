// By which act of speech something came to be owed: an offer and a draft are both proposals, a refusal answers a demand.
import type { CommitmentAct } from './commitment.ts';
import type { Sign } from './sign.ts';

/** Acts by the rule that saw them. */
const BY_RULE: Readonly<Record<string, CommitmentAct>> = {
  'ledger.agree': 'agreement',
  'ledger.settled': 'agreement',
  'ledger.started': 'agreement',
  'ledger.fate': 'agreement',
  'ledger.breach-denied': 'agreement',
  'ledger.term-of-agreement': 'agreement',
  'ledger.promise': 'promise',
  'ledger.announced': 'announcement',
  'ledger.scheduled': 'announcement',
  'ledger.decided': 'order',
  'ledger.order': 'order',
  'ledger.order-given': 'order',
  'ledger.offer': 'offer',
  'ledger.willing': 'offer',
  'ledger.ready': 'readiness',
  'ledger.bound': 'promise',
  'ledger.duty': 'duty',
  'ledger.request': 'request',
  'ledger.condition': 'condition',
  'ledger.refuse': 'refusal',
  'ledger.refuses': 'refusal',
  'ledger.standing': 'agreement',
  'ledger.under-accord': 'agreement',
  'ledger.term-of-paper': 'agreement',
  'ledger.reject': 'refusal',
  'ledger.support': 'proposal',
  'ledger.threat': 'threat',
};

/** The act of one sign; where the rule does not tell, what its kind implies. */
export function actOf({ rule, kind }: Sign): CommitmentAct {
  const act = Object.hasOwn(BY_RULE, rule) ? BY_RULE[rule] : undefined;
  if (act !== undefined) return act;
  return kind === 'undertaking' ? 'promise' : kind;
}
