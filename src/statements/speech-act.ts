// Searle's class of a statement: what the force of its cue or of its governing verb does; assertive when nothing else.
import type { Attribution } from './attribution.ts';
import type { Force, Proposition, SpeechAct } from './statement.ts';

const CLASSES: Readonly<Record<Force, SpeechAct>> = {
  assert: 'assertive',
  report: 'assertive',
  deny: 'assertive',
  confirm: 'assertive',
  characterise: 'assertive',
  think: 'assertive',
  'no-comment': 'assertive',
  accuse: 'assertive',
  promise: 'commissive',
  agree: 'commissive',
  offer: 'commissive',
  refuse: 'commissive',
  reject: 'commissive',
  threaten: 'commissive',
  support: 'expressive',
  praise: 'expressive',
  propose: 'directive',
  demand: 'directive',
  request: 'directive',
  order: 'directive',
  question: 'directive',
};

/** Verbs that bring about what they name when a competent party says so (Searle's declarations). */
const DECLARATIONS = new Set(['sign', 'ratify', 'appoint', 'dissolve', 'annul', 'suspend', 'proclaim', 'dismiss']);

export function speechActOf(proposition: Proposition, attributions: readonly Attribution[]): SpeechAct {
  const governor = proposition.governors.find((g) => g.force !== null);
  if (governor?.force) return CLASSES[governor.force];
  if (proposition.predicate !== null && DECLARATIONS.has(proposition.predicate.lemma)) return 'declaration';
  const force = attributions.at(-1)?.cue?.force;
  if (force !== undefined && CLASSES[force] !== 'assertive') return CLASSES[force];
  if (proposition.modality === 'must' || proposition.modality === 'should') return 'directive';
  if (proposition.modality === 'ready') return 'commissive';
  return 'assertive';
}
