// Statements without a verb of obligation: which rule, in which order, reads a commitment in them.
import type { Statement } from '../statements/index.ts';
import { settled, signing, started, termOf } from './accord-signs.ts';
import { doers, speakersOf } from './bearers.ts';
import { deadline } from './deadline-signs.ts';
import { allowed, announced, measured, planned, requested, running, welcomed } from './deed-signs.ts';
import { fate } from './fate-signs.ts';
import { effect, lasts } from './held-signs.ts';
import { abstaining, bound, dated, future, joint, putForward, ready, refusing, reserved } from './intent-signs.ts';
import { named, standing, under } from './named-signs.ts';
import { opened } from './opening-signs.ts';
import { actorsIn } from './operators.ts';
import { condition, must, orderGiven, suggested, timely, wanted } from './order-signs.ts';
import type { Reader, Sign } from './sign.ts';
import { threat } from './threat-signs.ts';
import type { PlainRule, View } from './view.ts';

/** In order: what is given or settled before what is wanted, what is wanted before what is merely to come. */
const RULES: readonly PlainRule[] = [
  deadline,
  threat,
  orderGiven,
  putForward,
  settled,
  termOf,
  effect,
  lasts,
  fate,
  started,
  signing,
  measured,
  announced,
  requested,
  welcomed,
  condition,
  wanted,
  must,
  timely,
  bound,
  ready,
  under,
  reserved,
  dated,
  running,
  planned,
  allowed,
  future,
  opened,
  joint,
  refusing,
  abstaining,
  named,
  standing,
];

/** The first rule that sees a sign gives it. */
export function plainSigns(statement: Statement, reader: Reader): Sign[] {
  const view = viewOf(statement, reader);
  for (const rule of RULES) {
    const sign = rule(view);
    if (sign !== null) return [sign];
  }
  return [];
}

/** The sign of an act that another suggests, whatever verb the act itself has ("suggested that Norland sign a treaty"). */
export function suggestedSign(statement: Statement, reader: Reader): Sign | null {
  return suggested(viewOf(statement, reader));
}

/** The sign of a commitment named by its noun. */
export function namedSign(statement: Statement, reader: Reader): Sign | null {
  return named(viewOf(statement, reader));
}

/** Who acts: the parties named, or, where the speakers speak of themselves, who says so ("I") and their side ("we"). */
function actingIn(statement: Statement, reader: Reader): string[] {
  const found = doers(statement, reader);
  const source = statement.chain.at(-1)?.source ?? null;
  return found.length > 0 || source === null ? found : speakersOf(statement, source, reader);
}

function viewOf(statement: Statement, reader: Reader): View {
  return {
    statement,
    reader,
    lemma: statement.proposition.predicate?.lemma ?? '',
    source: statement.chain.at(-1)?.source ?? null,
    agents: actingIn(statement, reader),
    acted: statement.proposition.arguments.some((a) => a.role === 'agent'),
    patients: actorsIn(statement, 'patient'),
    make: (kind, status, rule, reason, by, to = []) => ({
      statement,
      kind,
      status,
      by,
      to,
      making: false,
      rule: `ledger.${rule}`,
      reason,
    }),
  };
}
