// FactBank's value of a statement relative to its last source: certainty from modals and cues, polarity from negation; what is
// asked or supposed is open, what a factive verb takes for granted stays so under its negation.
import { isAsked, opposite, type Standing, under } from './standing.ts';
import type { Factuality, Proposition } from './statement.ts';
import { children, isVerbal } from './syntax.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** Certainty and polarity; Uu for what is asked, demanded, proposed or conditional and so not said to be so. */
export function factualityOf(unit: Unit, proposition: Proposition, standing: Standing): Factuality {
  const last = unit.chain.at(-1);
  const cue = last?.cue == null ? null : unit.root.doc.token(last.cue.token);
  let value: Factuality = 'CT+';
  // What a denial or demand presupposes in passing ("the plan, which was drafted by Egypt") it leaves untouched.
  const aside = ['relcl', 'acl', 'appos', 'advcl'].includes(unit.root.dep);
  if (last !== undefined && (last.pureCue || last.rule === 'F8')) value = last.factuality;
  for (const governor of aside ? [] : proposition.governors) {
    const verb = clauseVerb(unit.root, governor.lemma);
    value =
      verb !== null && holdsClauses(verb, standing) ? under(value, verb, standing).value : byForce(value, governor);
  }
  if (proposition.modality === 'may' || proposition.modality === 'can') value = weaken(value, 'PS');
  else if (proposition.modality === 'would' || proposition.modality === 'will' || proposition.modality === 'should')
    value = weaken(value, 'PR');
  else if (proposition.modality === 'ready' || proposition.modality === 'want') value = weaken(value, 'PR');
  // A price ("in exchange for") does not make a promise hypothetical; an "if" does.
  const hypothetical = proposition.condition !== null && !/^in (?:exchange|return)/iu.test(proposition.condition.exact);
  if (hypothetical && proposition.modality !== null) value = 'Uu';
  if (asksWhether(unit.root)) value = 'Uu';
  if (proposition.negated) value = opposite(value);
  if (last === undefined) return value;
  // The cue's own clause may be denied, asked, supposed: "I don't think S" denies S; "did not say that S" leaves it open.
  if (cue !== null && last.pureCue && isVerbal(cue)) return under(value, cue, standing).value;
  return last.negated ? 'Uu' : value;
}

/** "Will the truce hold?": what is asked is not said to be so; "why did it fail" takes for granted that it did. */
function asksWhether(root: Token): boolean {
  return isVerbal(root) && isAsked(root) && !children(root, 'advmod').some((word) => word.tag === 'WRB');
}

/** The verb of this lemma over the clause in which a word stands; null where it holds no clause but an infinitive or a noun. */
function clauseVerb(root: Token, lemma: string): Token | null {
  let at = root;
  for (let step = 0; step < 12 && at.head.i !== at.i; step++) {
    const { dep, head } = at;
    if (head.lemma.toLowerCase() === lemma) return dep === 'ccomp' && isVerbal(head) ? head : null;
    at = head;
  }
  return null;
}

/** Verbs of knowing, thinking and hoping, of which `under` knows more than their force tells. */
function holdsClauses(verb: Token, standing: Standing): boolean {
  const lemma = verb.lemma.toLowerCase();
  return [standing.factive, standing.opinion, standing.hoping].some((list) => list.has(lemma));
}

function byForce(value: Factuality, { force, negated }: Proposition['governors'][number]): Factuality {
  let result = value;
  if (force === 'demand' || force === 'request' || force === 'propose' || force === 'question') result = 'Uu';
  else if (force === 'deny' || force === 'refuse' || force === 'reject') result = opposite(result);
  else if (force === 'agree' || force === 'promise' || force === 'order') result = weaken(result, 'PR');
  else if (force === 'offer' || force === 'threaten') result = weaken(result, 'PS');
  return negated ? opposite(result) : result;
}

function weaken(value: Factuality, to: 'PR' | 'PS'): Factuality {
  if (value === 'Uu') return value;
  const negative = value.endsWith('-');
  const certainty = to === 'PS' || value.startsWith('PS') ? 'PS' : 'PR';
  if (certainty === 'PS') return negative ? 'PS-' : 'PS+';
  return negative ? 'PR-' : 'PR+';
}
