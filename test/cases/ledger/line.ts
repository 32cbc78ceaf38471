// A commitment in one line, as the text cases write it.
import type { Dossier } from '../../../src/dossier/index.ts';

const name = (id: string): string => id.slice(id.indexOf(':') + 1);

/** "kind status | by → to | quantity … due | step a: status, b: status". */
export function commitmentLine(c: Dossier['commitments'][number]): string {
  const to = c.to.length > 0 ? ` → ${c.to.map(name).join(', ')}` : '';
  const date = (key: 'start' | 'end' | 'due') =>
    c[key] === null ? [] : [`${key} ${c[key]}${c.dates[key]?.from === 'computed' ? ' (computed)' : ''}`];
  const terms = [
    ...(c.quantity === null ? [] : [String(c.quantity)]),
    ...(c.duration === null ? [] : [c.duration]),
    ...date('start'),
    ...date('end'),
    ...date('due'),
  ];
  return [
    `${c.kind} ${c.status}`,
    `${c.by.map(name).join(', ') || '-'}${to}`,
    ...(terms.length > 0 ? [terms.join(', ')] : []),
    c.steps.map((step) => `${step.document} ${step.status}`).join(', '),
  ].join(' | ');
}
