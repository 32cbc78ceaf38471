// FactBank's value of a statement relative to its last source: certainty from modals and cues, polarity from negation.
import type { Factuality, Proposition } from './statement.ts';
import type { Unit } from './units.ts';

/** Certainty and polarity; Uu for what is asked, demanded, proposed or conditional and so not said to be so. */
export function factualityOf(unit: Unit, proposition: Proposition): Factuality {
  const last = unit.chain.at(-1);
  let value: Factuality = 'CT+';
  // What a denial or demand presupposes in passing ("the plan, which was drafted by Egypt") it leaves untouched.
  const aside = ['relcl', 'acl', 'appos', 'advcl'].includes(unit.root.dep);
  if (last !== undefined && (last.pureCue || last.rule === 'F8')) value = last.factuality;
  for (const governor of aside ? [] : proposition.governors) value = under(value, governor.force, governor.negated);
  if (proposition.modality === 'may' || proposition.modality === 'can') value = weaken(value, 'PS');
  else if (proposition.modality === 'would' || proposition.modality === 'will' || proposition.modality === 'should')
    value = weaken(value, 'PR');
  else if (proposition.modality === 'ready' || proposition.modality === 'want') value = weaken(value, 'PR');
  // A price ("in exchange for") does not make a promise hypothetical; an "if" does.
  const hypothetical = proposition.condition !== null && !/^in (?:exchange|return)/iu.test(proposition.condition.exact);
  if (hypothetical && proposition.modality !== null) value = 'Uu';
  if (proposition.negated) value = negate(value);
  // "I don't think S" denies S; "did not say that S" leaves it open.
  if (last?.negated === true) value = last.cue?.force === 'think' ? negate(value) : 'Uu';
  return value;
}

function under(value: Factuality, force: string | null, negated: boolean): Factuality {
  let result = value;
  if (force === 'demand' || force === 'request' || force === 'propose' || force === 'question') result = 'Uu';
  else if (force === 'deny' || force === 'refuse' || force === 'reject') result = negate(result);
  else if (force === 'agree' || force === 'promise' || force === 'order') result = weaken(result, 'PR');
  else if (force === 'offer' || force === 'threaten') result = weaken(result, 'PS');
  return negated ? negate(result) : result;
}

function weaken(value: Factuality, to: 'PR' | 'PS'): Factuality {
  if (value === 'Uu') return value;
  const negative = value.endsWith('-');
  const certainty = to === 'PS' || value.startsWith('PS') ? 'PS' : 'PR';
  if (certainty === 'PS') return negative ? 'PS-' : 'PS+';
  return negative ? 'PR-' : 'PR+';
}

function negate(value: Factuality): Factuality {
  switch (value) {
    case 'CT+':
      return 'CT-';
    case 'CT-':
      return 'CT+';
    case 'PR+':
      return 'PR-';
    case 'PR-':
      return 'PR+';
    case 'PS+':
      return 'PS-';
    case 'PS-':
      return 'PS+';
    case 'Uu':
      return 'Uu';
  }
}
