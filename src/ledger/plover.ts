// The PLOVER event code of what a statement does: first by its force (a promise, a demand), else by the deed it tells.
// Table of our own after the PLOVER 0.8 manual; measured on its labelled sentences by test/eval/plover.eval.ts.
import type { DeedClass, Deeds } from '../lang/deeds.ts';
import type { Force, Statement } from '../statements/index.ts';
import type { CommitmentKind, CommitmentStatus } from './commitment.ts';

/** PLOVER 0.8: an event, and its mode where the words tell one. */
export interface EventCode {
  readonly event: string;
  readonly mode: string | null;
  /** `plover.force.demand`, `plover.deed.release`: which row of the table gave it. */
  readonly rule: string;
}

/** How a force is coded; `deed` and `topic` say where the mode is looked for. */
const BY_FORCE: Partial<Record<Force, { readonly event: string; readonly mode: 'deed' | 'topic' | null }>> = {
  promise: { event: 'AGREE', mode: null },
  agree: { event: 'AGREE', mode: null },
  offer: { event: 'AGREE', mode: null },
  propose: { event: 'AGREE', mode: null },
  demand: { event: 'REQUEST', mode: 'topic' },
  request: { event: 'REQUEST', mode: 'topic' },
  order: { event: 'REQUEST', mode: 'topic' },
  refuse: { event: 'REJECT', mode: 'topic' },
  reject: { event: 'REJECT', mode: 'topic' },
  threaten: { event: 'THREATEN', mode: 'deed' },
  accuse: { event: 'ACCUSE', mode: null },
  support: { event: 'SUPPORT', mode: null },
  praise: { event: 'SUPPORT', mode: null },
};

/** Deeds that nobody agrees to: who announces one threatens. */
const HOSTILE: readonly string[] = ['ASSAULT', 'PROTEST', 'SANCTION', 'COERCE', 'MOBILIZE'];

/** Modes of THREATEN by the class of the deed threatened. */
const THREATS: Readonly<Record<string, string>> = {
  ASSAULT: 'violence',
  MOBILIZE: 'violence',
  PROTEST: 'restrict',
  SANCTION: 'relations',
  COERCE: 'restrict',
};

/** Kinds by the force whose code they share. */
const BY_KIND: Readonly<Record<CommitmentKind, Force>> = {
  undertaking: 'promise',
  order: 'order',
  demand: 'demand',
  proposal: 'propose',
};

/** Rules by which something is agreed between parties rather than promised by one. */
const ACCORDS: ReadonlySet<string> = new Set(
  ['agree', 'settled', 'started', 'fate', 'breach-denied', 'term-of-agreement', 'standing', 'under-accord'].map(
    (rule) => `ledger.${rule}`,
  ),
);

/** The rule by which harm is announced. */
const THREAT = 'ledger.threat';

/** Rules by which something is refused. */
const REFUSALS: ReadonlySet<string> = new Set(['refuse', 'reject', 'refuses'].map((rule) => `ledger.${rule}`));

/** The code of what a sign makes owed: a refusal rejects, an assent agrees or concedes, else its kind says it. */
export function codeOfAct(
  { kind, rule }: { readonly kind: CommitmentKind; readonly rule: string },
  lemmas: readonly string[],
  deeds: Deeds,
): EventCode | null {
  if (rule === THREAT) return codeOfForce('threaten', lemmas, false, deeds);
  const force = REFUSALS.has(rule) ? 'reject' : ACCORDS.has(rule) ? 'agree' : BY_KIND[kind];
  const code = codeOfForce(force, lemmas, false, deeds);
  // What is agreed or promised to another is no threat, whatever its words name ("to open the blockaded port").
  return code?.event === 'THREATEN' ? { event: 'AGREE', mode: null, rule: `plover.force.${force}` } : code;
}

/** The code of a step in a commitment's life: what is agreed, kept, broken or refused. `deed`: of what is owed. */
export function codeOfStatus(
  status: CommitmentStatus,
  rule: string,
  lemmas: readonly string[],
  deeds: Deeds,
): EventCode | null {
  if (status === 'proposed' && rule === THREAT) return codeOfForce('threaten', lemmas, false, deeds);
  const fixed = BY_STATUS[status];
  if (fixed === undefined) return null;
  if (typeof fixed !== 'string') return { ...fixed, rule: `plover.step.${status}` };
  if (fixed !== 'deed') return codeOfForce(fixed, lemmas, false, deeds);
  const deed = codeOfDeed(lemmas, deeds);
  return deed === null ? null : { ...deed, rule: `plover.step.${status}` };
}

/** Steps by the force whose code they share, by a code of their own, or by the deed that is done. */
const BY_STATUS: Partial<Record<CommitmentStatus, Force | 'deed' | Omit<EventCode, 'rule'>>> = {
  proposed: 'propose',
  demanded: 'demand',
  supported: { event: 'SUPPORT', mode: null },
  agreed: 'agree',
  ordered: 'order',
  'in-force': 'deed',
  fulfilled: 'deed',
  suspended: { event: 'SANCTION', mode: 'discontinue' },
  breached: { event: 'ACCUSE', mode: 'allege' },
  rejected: 'reject',
  withdrawn: { event: 'SANCTION', mode: 'withdraw' },
};

/** The lemmas of a statement's content words, in text order, with its act first. */
export function lemmasOf({ proposition }: Statement): string[] {
  const words = proposition.terms.map((term) => term.lemma.toLowerCase());
  const act = proposition.predicate?.lemma.toLowerCase();
  return act === undefined ? words : [act, ...words.filter((word) => word !== act)];
}

/** A deed as the table knows it. */
type Deed = Pick<DeedClass, 'event' | 'mode'>;

/** The deed that lemmas name; ending a use of force yields ("halt strikes"), ending an exchange sanctions ("suspended talks"). */
function deedOf(lemmas: readonly string[], deeds: Deeds): Deed | null {
  const ended = lemmas.findIndex((word) => deeds.ending.includes(word));
  const deed = classOf(ended < 0 ? lemmas : lemmas.filter((word) => !deeds.ending.includes(word)), deeds);
  if (ended < 0) return deed?.found ?? null;
  // "struck after the pause ended": what was done before anything ended is itself the deed.
  if (deed !== null && deed.at < ended) return deed.found;
  switch (deed?.found.event) {
    case 'ASSAULT':
      return { event: 'RETREAT', mode: 'ceasefire' };
    case 'COERCE':
    case 'MOBILIZE':
    case 'SANCTION':
      return { event: 'RETREAT', mode: null };
    case undefined:
    case 'CONSULT':
    case 'COOPERATE':
    case 'AID':
      return { event: 'SANCTION', mode: 'discontinue' };
    default:
      return deed?.found ?? null;
  }
}

/** The class named first: by its noun, or by its verb with what must stand beside it; and which lemma names it. */
function classOf(lemmas: readonly string[], deeds: Deeds): { readonly found: DeedClass; readonly at: number } | null {
  const known = new Set(lemmas);
  let best: { readonly found: DeedClass; readonly at: number } | null = null;
  for (const found of deeds.classes) {
    if (found.beside.length > 0 && !found.beside.some((word) => known.has(word))) continue;
    const at = lemmas.findIndex((word) => found.verbs.includes(word) || found.nouns.includes(word));
    if (at >= 0 && (best === null || at < best.at)) best = { found, at };
  }
  return best;
}

/** The code of a force over what lemmas tell; null for forces that only report. `negated` turns assent into refusal. */
function codeOfForce(force: Force, lemmas: readonly string[], negated: boolean, deeds: Deeds): EventCode | null {
  const assents = ['promise', 'agree', 'offer', 'support'].includes(force);
  const row = BY_FORCE[negated && assents ? 'refuse' : force];
  if (row === undefined) return null;
  const deed = deedOf(lemmas, deeds);
  const rule = `plover.force.${negated && assents ? 'refuse' : force}`;
  // What was asked and is granted is conceded; what is promised unasked is agreement.
  if (force === 'agree' && row.event === 'AGREE' && deed !== null && ['RETREAT', 'CONCEDE'].includes(deed.event))
    return { event: 'CONCEDE', mode: deed.mode, rule: `${rule}.yielding` };
  if (row.event === 'AGREE' && deed !== null && HOSTILE.includes(deed.event))
    return { event: 'THREATEN', mode: THREATS[deed.event] ?? null, rule: `${rule}.hostile` };
  if (row.mode === 'topic') {
    const topic = lemmas.flatMap((word) => deeds.topics.find((one) => one.words.includes(word)) ?? [])[0];
    return { event: row.event, mode: topic?.mode ?? 'change', rule };
  }
  if (row.mode === 'deed')
    return { event: row.event, mode: deed === null ? null : (THREATS[deed.event] ?? null), rule };
  return { event: row.event, mode: force === 'accuse' ? blame(lemmas, deeds) : null, rule };
}

/** The code of a deed told as done; null when its words name none. */
function codeOfDeed(lemmas: readonly string[], deeds: Deeds): EventCode | null {
  const deed = deedOf(lemmas, deeds);
  return deed === null
    ? null
    : { event: deed.event, mode: deed.mode, rule: `plover.deed.${deed.mode ?? deed.event.toLowerCase()}` };
}

/** Whether an act, beside what it is done to, harms another. */
export function isHostile(act: string, beside: readonly string[], deeds: Deeds): boolean {
  const found = classOf([act, ...beside], deeds);
  return found?.at === 0 && HOSTILE.includes(found.found.event);
}

function blame(lemmas: readonly string[], deeds: Deeds): string {
  return lemmas.some((word) => deeds.disapproving.includes(word)) ? 'disapprove' : 'allege';
}

/** The code of a statement: the outermost force that stands over it ("rejected a demand" rejects), else a must or a will, else the deed. */
export function codeOf(
  statement: Statement,
  operators: readonly { readonly force: Force; readonly negated: boolean }[],
  deeds: Deeds,
): EventCode | null {
  const lemmas = lemmasOf(statement);
  const { modality, negated } = statement.proposition;
  const spoken = statement.chain.length > 0;
  const asked = (modality === 'must' || modality === 'should') && spoken;
  for (const { force, negated: not } of asked ? [] : [...operators].reverse()) {
    const code = codeOfForce(force, lemmas, not, deeds);
    if (code !== null) return code;
  }
  if (asked) return codeOfForce('demand', lemmas, false, deeds);
  if (modality === 'will' || modality === 'ready' || (modality === 'would' && spoken))
    return codeOfForce(negated ? 'refuse' : 'promise', lemmas, false, deeds);
  return negated ? null : codeOfDeed(lemmas, deeds);
}
