// What a commitment is by its codes, in one line, as the text cases write it.
import type { Dossier } from '../../../src/dossier/index.ts';

/** "kind (act) | action: object @ place | PLOVER | provision, degree | disputed what". */
export function codesLine(c: Dossier['commitments'][number]): string {
  const what = `${c.action ?? '-'}: ${c.object?.exact ?? '-'}${c.place === null ? '' : ` @ ${c.place.name}`}`;
  const code = c.code === null ? '-' : [c.code.event, c.code.mode ?? ''].join(' ').trim();
  return [
    c.act === c.kind ? c.kind : `${c.kind} (${c.act})`,
    what,
    code,
    `${c.provision ?? '-'}, ${c.fulfilment?.degree ?? 'not agreed'}`,
    ...c.disputes.map((one) => `disputed ${one.what}`),
  ].join(' | ');
}
