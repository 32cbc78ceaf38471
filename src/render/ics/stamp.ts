// The time stamp of a calendar without a clock: the newest moment at which one of its reports was published or changed.
import { Temporal } from 'temporal-polyfill';
import type { Dossier } from '../../dossier/index.ts';
import { byCodeUnits } from '../../evidence/index.ts';

/** Where no report says when it was published. */
const NEVER = '19700101T000000Z';

/** `YYYYMMDDTHHMMSSZ`. A day without a time counts from its midnight in UTC; a time without a zone as UTC. */
export function stampOf({ documents }: Dossier): string {
  const stamps = documents.flatMap(({ published, updated }) =>
    [published, updated].flatMap((known) => utc(known?.value ?? '') ?? []),
  );
  return stamps.sort(byCodeUnits).at(-1) ?? NEVER;
}

function utc(edtf: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?[?~%]?$/.exec(edtf);
  if (match === null) return null;
  const [, day, clock = '00:00', seconds = ':00', zone = 'Z'] = match;
  try {
    return Temporal.Instant.from(`${day}T${clock}${seconds}${zone}`)
      .toString()
      .replace(/[-:]/g, '')
      .replace(/\.\d+/, '');
  } catch {
    // No such day or hour: it dates nothing.
    return null;
  }
}
