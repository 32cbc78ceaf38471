// How far something agreed is carried out, in the degrees of the Peace Accords Matrix, and which of its provisions it is.
import type { Deeds } from '../lang/deeds.ts';
import type { CommitmentKind, Fulfilment, LifecycleStep } from './commitment.ts';

/** The provision that the lemmas of a matter name; null for matters that the Matrix does not know. */
export function provisionOf(lemmas: readonly string[], deeds: Deeds): string | null {
  const known = new Set(lemmas);
  return (
    deeds.provisions.find(({ groups }) => groups.every((words) => words.some((word) => known.has(word))))?.provision ??
    null
  );
}

/**
 * The degree that the lifecycle shows; null for what nobody has agreed to yet. Reports that tell of no implementation are no
 * evidence of none, so an agreement alone is `unknown`; accounts that differ give the lower degree, and the reason says so.
 */
export function fulfilmentOf(kind: CommitmentKind, steps: readonly LifecycleStep[]): Fulfilment | null {
  const has = (status: LifecycleStep['status']): boolean => steps.some((step) => step.status === status);
  const owed = kind === 'undertaking' || kind === 'order' || has('agreed');
  if (!owed) return null;
  const degree = (name: Fulfilment['degree'], reason: string): Fulfilment => ({
    degree: name,
    rule: `pam.${name}`,
    reason,
  });
  const begun = has('in-force') || has('fulfilled');
  if (has('breached'))
    return begun
      ? degree('intermediate', 'Said to be kept by one account and broken by another.')
      : degree('minimum', 'Said to be broken after it had been agreed.');
  if (has('suspended')) return degree(begun ? 'intermediate' : 'minimum', 'Said to be suspended.');
  if (has('withdrawn') || has('rejected') || has('denied'))
    return begun
      ? degree('minimum', 'Begun by one account, given up or denied by another.')
      : degree('none', 'Said to be given up, refused or never agreed.');
  if (has('fulfilled'))
    return steps.every((step) => step.status === 'fulfilled')
      ? degree('full', 'Every account that speaks of it says that it was done.')
      : degree('intermediate', 'One account says that it was done; the others tell only of earlier steps.');
  if (has('in-force')) return degree('intermediate', 'Said to be in force, and not said to be complete.');
  return degree('unknown', 'Agreed or ordered; no account tells whether it is carried out.');
}
