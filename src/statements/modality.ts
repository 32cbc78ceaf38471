// Modality and tense of a predicate from its auxiliaries, and the conditions it stands under.

import type { Modality } from './statement.ts';
import { auxiliaries, child, children } from './syntax.ts';
import type { Token } from './tokens.ts';

const MODALS: Readonly<Record<string, Modality>> = {
  will: 'will',
  "'ll": 'will',
  '’ll': 'will',
  wo: 'will',
  shall: 'will',
  would: 'would',
  "'d": 'would',
  '’d': 'would',
  may: 'may',
  might: 'may',
  must: 'must',
  should: 'should',
  ought: 'should',
  can: 'can',
  could: 'can',
};
const READY = new Set(['ready', 'willing', 'prepared', 'open', 'set', 'due', 'determined']);
const WANTING = new Set(['want', 'wish', 'hope', 'seek', 'intend', 'plan', 'aim', 'try', 'propose', 'desire']);

/** The modal meaning over a predicate; the infinitive of "ready to" and "want to" takes its governor's. */
export function modalityOf(token: Token): Modality {
  for (const aux of auxiliaries(token)) {
    const modal = MODALS[aux.lower];
    if (modal !== undefined) return modal;
  }
  const complement = child(token, 'acomp', 'attr');
  if (complement !== null && READY.has(complement.lower)) return 'ready';
  if (READY.has(token.lower) && token.pos === 'ADJ') return 'ready';
  if (token.dep === 'xcomp' || token.dep === 'acl') {
    const { head } = token;
    if (READY.has(head.lower) || ['readiness', 'willingness'].includes(head.lemma)) return 'ready';
    if (WANTING.has(head.lemma)) return 'want';
    if (head.lemma === 'have' || head.lemma === 'need') return 'must';
    if (token.dep === 'xcomp') return modalityOf(head);
  }
  if (WANTING.has(token.lemma) && children(token, 'xcomp').length > 0) return 'want';
  if (token.lemma === 'need' || (token.lemma === 'have' && children(token, 'xcomp').length > 0)) return 'must';
  return null;
}

/** Past, present or future by the finite form; an infinitive with "to" alone looks ahead. */
export function tenseOf(token: Token): 'past' | 'present' | 'future' | null {
  const aux = auxiliaries(token);
  if (aux.some((a) => ['will', 'would', 'shall', "'ll", '’ll', 'wo'].includes(a.lower))) return 'future';
  const finite = aux.find((a) => a.tag === 'VBD' || a.tag === 'VBZ' || a.tag === 'VBP');
  const tag = finite?.tag ?? token.tag;
  if (finite !== undefined && finite.lemma === 'have' && token.tag === 'VBN') return 'past';
  if (tag === 'VBD' || (tag === 'VBN' && finite === undefined && aux.length === 0)) return 'past';
  if (tag === 'VBZ' || tag === 'VBP') return 'present';
  if (aux.some((a) => a.tag === 'TO')) return 'future';
  if (aux.some((a) => a.tag === 'MD')) return 'present';
  return null;
}
