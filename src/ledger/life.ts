// The life of a commitment: one step per account and status, and the status it has on the whole.
import { byCodeUnits } from '../evidence/index.ts';
import type { CommitmentKind, CommitmentStatus, LifecycleStep } from './commitment.ts';
import type { EventCode } from './plover.ts';
import type { Sign } from './sign.ts';

/**
 * Later words outrank earlier ones, and doubt outranks assent: an acceptance that another account denies is denied, a truce
 * said to be broken is no longer merely in force.
 */
const RANK: Readonly<Record<CommitmentKind, readonly CommitmentStatus[]>> = {
  undertaking: [
    'proposed',
    'supported',
    'agreed',
    'ordered',
    'in-force',
    'fulfilled',
    'suspended',
    'breached',
    'withdrawn',
    'rejected',
    'denied',
  ],
  order: ['ordered', 'in-force', 'fulfilled', 'suspended', 'withdrawn', 'rejected', 'denied'],
  demand: ['demanded', 'supported', 'agreed', 'fulfilled', 'withdrawn', 'rejected', 'denied'],
  proposal: ['proposed', 'supported', 'agreed', 'fulfilled', 'withdrawn', 'rejected', 'denied'],
};

/** The status that ranks highest among the signs. */
export function statusOf(
  kind: CommitmentKind,
  signs: readonly { readonly status: CommitmentStatus }[],
): CommitmentStatus {
  const order = RANK[kind];
  let best = 0;
  for (const { status } of signs) best = Math.max(best, order.indexOf(status));
  return order[best]!;
}

/** Steps by account: document, then status in the order of a life. */
export function stepsOf(
  kind: CommitmentKind,
  signs: readonly Sign[],
  when: (sign: Sign) => string | null,
  code: (status: CommitmentStatus) => EventCode | null,
): LifecycleStep[] {
  const order = RANK[kind];
  const steps = new Map<string, { step: Omit<LifecycleStep, 'statements'>; statements: string[] }>();
  for (const sign of signs) {
    const source = sign.statement.chain.at(-1)?.source ?? null;
    const key = `${sign.statement.document}\n${sign.status}\n${source ?? ''}`;
    const known = steps.get(key);
    if (known === undefined) {
      steps.set(key, {
        step: {
          document: sign.statement.document,
          status: sign.status,
          source,
          when: when(sign),
          code: code(sign.status),
        },
        statements: [sign.statement.id],
      });
    } else if (!known.statements.includes(sign.statement.id)) known.statements.push(sign.statement.id);
  }
  return [...steps.values()]
    .map(({ step, statements }) => ({ ...step, statements }))
    .sort(
      (a, b) =>
        byCodeUnits(a.document, b.document) ||
        order.indexOf(a.status) - order.indexOf(b.status) ||
        byCodeUnits(a.source ?? '', b.source ?? ''),
    );
}
