// Whether a statement tells what somebody is to do rather than what is done.
import type { Statement } from '../statements/index.ts';
import type { Concepts } from './concepts.ts';
import type { Blocs } from './party.ts';

const OBLIGATION = new Set(['must', 'should']);
const DIRECTIVE_FORCES = new Set(['demand', 'request', 'order', 'propose']);

/** Told as what somebody is to do: by its modal, by what governs it, or by a cue that insists on another's act. */
export function isDirective(
  statement: Statement,
  agents: readonly string[],
  concepts: Concepts,
  blocs: Blocs,
): boolean {
  const { modality, governors, tense } = statement.proposition;
  const link = statement.chain.at(-1);
  if (OBLIGATION.has(modality ?? '') || DIRECTIVE_FORCES.has(link?.cue?.force ?? '')) return true;
  if (governors.some(({ force }) => force !== null && DIRECTIVE_FORCES.has(force))) return true;
  if (!link?.cue || link.source === null || agents.length === 0 || modality !== null || tense !== 'present')
    return false;
  const source = blocs.root(link.source);
  return concepts.isInsisting(link.cue.lemma) && !agents.some((agent) => blocs.root(agent) === source);
}
