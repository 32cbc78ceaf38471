// FactBank's value of a statement relative to its last source: certainty from modals and cues, polarity from negation.
import type { Attribution } from './attribution.ts';
import type { Factuality, Proposition } from './statement.ts';
import type { Unit } from './units.ts';

/** Certainty and polarity; Uu for what is asked, demanded, proposed or conditional and so not said to be so. */
export function factualityOf(unit: Unit, proposition: Proposition, attributions: readonly Attribution[]): Factuality {
  const last = attributions.at(-1);
  let value: Factuality = 'CT+';
  if (last !== undefined) {
    // An act told whole ("urged Hamas to accept") is a fact; what it asks for is not, and is a unit below it or inside it.
    const inside = last.cue?.token !== unit.root.i;
    value = inside ? last.factuality : last.factuality === 'CT-' ? 'CT-' : 'CT+';
  }
  for (const governor of proposition.governors) value = under(value, governor.force, governor.negated);
  if (proposition.modality === 'may' || proposition.modality === 'can') value = weaken(value, 'PS');
  else if (proposition.modality === 'would' || proposition.modality === 'will' || proposition.modality === 'should')
    value = weaken(value, 'PR');
  else if (proposition.modality === 'ready' || proposition.modality === 'want') value = weaken(value, 'PR');
  if (proposition.condition !== null && proposition.modality !== null) value = 'Uu';
  if (proposition.negated) value = negate(value);
  if (last?.negated === true) value = 'Uu';
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
