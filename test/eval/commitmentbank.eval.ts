// Factuality against the CommitmentBank: how far an author stands behind a clause under negation, a modal, a question, a condition.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import { attribute, type Statement } from '../../src/statements/index.ts';
import { standAbove, standingOf } from '../../src/statements/standing.ts';
import type { Factuality } from '../../src/statements/statement.ts';
import { published, table } from '../helpers/accuracy.ts';
import { englishEngine } from '../helpers/english.ts';
import { report } from '../helpers/event.ts';
import { sharedFolder } from '../helpers/shared.ts';
import { readCsv } from './csv.ts';

const file = join(sharedFolder(), 'data/commitmentbank/CommitmentBank-items.csv');

/** What readers take the author to hold of the clause: true, false, or neither. */
type Stand = 'true' | 'false' | 'open';

interface Item {
  readonly operator: string;
  readonly factive: boolean;
  readonly gold: Stand;
  readonly ours: Stand | null;
  /** What the statement that holds the clause is given, which may say more than the clause. */
  readonly statement: Stand | null;
  readonly baseline: Stand;
}

/** Share right, just under what was reached when it was set. */
const FLOOR = 0.64;

test.skipIf(!existsSync(file))('docs/accuracy.md shows how factuality fares on the CommitmentBank', () => {
  const items = readCsv(readFileSync(file, 'latin1')).map(judge);
  const row = (name: string, own: readonly Item[]): string[] => {
    const gold = (stand: Stand): Item[] => own.filter((one) => one.gold === stand);
    const share = (part: readonly Item[]): string => {
      const right = part.filter((one) => one.ours === one.gold).length;
      return part.length === 0 ? '–' : `${(right / part.length).toFixed(2)} of ${part.length}`;
    };
    return [
      name,
      share(gold('true')),
      share(gold('false')),
      share(gold('open')),
      share(own),
      (own.filter((one) => one.statement === one.gold).length / own.length).toFixed(2),
      (own.filter((one) => one.baseline === one.gold).length / own.length).toFixed(2),
    ];
  };
  const operators = [...new Set(items.map(({ operator }) => operator))].sort();
  const shown = table(
    [
      'clause under',
      'held true: right',
      'held false: right',
      'left open: right',
      'all: right',
      'its statement: right',
      'baseline: right',
    ],
    [
      ...operators.flatMap((operator) =>
        [true, false].map((factive) =>
          row(
            `${operator}, ${factive ? 'factive verb' : 'other verb'}`,
            items.filter((one) => one.operator === operator && one.factive === factive),
          ),
        ),
      ),
      row('all', items),
    ],
  );
  console.log(shown);
  const { held, measured } = published('commitmentbank', shown);
  expect(held).toBe(measured);
  expect(items.filter((one) => one.ours === one.gold).length / items.length).toBeGreaterThanOrEqual(FLOOR);
});

function judge(row: Readonly<Record<string, string>>): Item {
  const mean = Number(row.Mean);
  const operator = row.Embedding ?? '';
  return {
    operator,
    factive: row.factive === 'yes',
    gold: mean >= 1 ? 'true' : mean <= -1 ? 'false' : 'open',
    ours: clauseStand((row.Target ?? '').trim(), row.Verb ?? '', row.Prompt ?? ''),
    statement: statementStand(row.Context ?? '', row.Target ?? '', row.Prompt ?? ''),
    baseline: operator === 'negation' ? 'false' : 'open',
  };
}

/** How the author stands to the clause under a verb: among the verbs of that lemma the one whose clause is the prompt's. */
function clauseStand(target: string, lemma: string, prompt: string): Stand | null {
  const { parse, language } = englishEngine();
  const { doc } = analyse(report('a', target), parse, language);
  const wanted = new Set(prompt.toLowerCase().match(/[a-z']+/g));
  let best: { readonly score: number; readonly stand: Factuality } | null = null;
  for (let i = 0; i < doc.length; i++) {
    const verb = doc.token(i);
    if (verb.lemma.toLowerCase() !== lemma) continue;
    const clause = verb.children.find((c) => c.dep === 'ccomp' && c.i > i);
    const end = clause === undefined ? Math.min(doc.length, i + 1 + wanted.size) : clause.rightEdge.i + 1;
    let both = 0;
    for (let k = i + 1; k < end; k++) if (wanted.has(doc.token(k).lower)) both++;
    const score = both / Math.max(wanted.size, end - i - 1);
    // The clause as the prompt has it, its own negation included, is certain in itself.
    if (best === null || score > best.score)
      best = { score, stand: standAbove('CT+', verb, standingOf(language.cues.standing)) };
  }
  return best === null ? null : standOf(best.stand);
}

/** The factuality of the statement that holds most words of the clause; null where no statement holds any. */
function statementStand(context: string, target: string, prompt: string): Stand | null {
  const { parse, language } = englishEngine();
  const text = `${context.trim()} ${target.trim()}`.trim();
  const from = text.length - target.trim().length;
  const statements = attribute(analyse(report('a', text), parse, language), language);
  const wanted = new Set(prompt.toLowerCase().match(/[a-z']+/g));
  const shared = (one: Statement): number => {
    const words = one.citation.exact.toLowerCase().match(/[a-z']+/g) ?? [];
    const both = new Set(words.filter((word) => wanted.has(word))).size;
    // Of two that hold the clause the one with fewer other words is the clause.
    return both - words.length / 1000;
  };
  const best = statements
    .filter(({ citation }) => citation.end > from)
    .reduce<Statement | null>((most, one) => (most === null || shared(one) > shared(most) ? one : most), null);
  if (best === null || shared(best) <= 0) return null;
  return standOf(best.factuality);
}

function standOf(factuality: Factuality): Stand {
  if (factuality === 'CT+' || factuality === 'PR+') return 'true';
  return factuality === 'CT-' || factuality === 'PR-' ? 'false' : 'open';
}
