// Allegation and denial as a pair: what one mouth says of a commitment and another denies stays both.
import type { Dispute, LifecycleStep } from './commitment.ts';

/** The pairs of a life: breach alleged and denied, assent told and denied. */
export function disputesOf(steps: readonly LifecycleStep[]): Dispute[] {
  const pairs = [
    { what: 'breach', alleged: ['breached'], denied: ['in-force', 'fulfilled'] },
    { what: 'assent', alleged: ['agreed', 'supported', 'in-force'], denied: ['denied', 'rejected'] },
  ] as const;
  return pairs.flatMap(({ what, alleged, denied }) => {
    const says = steps.filter((step) => alleged.some((status) => status === step.status));
    const against = steps.filter((step) => denied.some((status) => status === step.status));
    if (says.length === 0 || against.length === 0) return [];
    return [
      {
        what,
        alleged: says.flatMap((step) => step.statements),
        denied: against.flatMap((step) => step.statements),
        rule: `dispute.${what}`,
        reason:
          what === 'breach'
            ? 'One account says that it was broken, another that it is kept; neither is taken as proven.'
            : 'One account tells of assent, another denies or refuses it; neither is taken as proven.',
      },
    ];
  });
}
