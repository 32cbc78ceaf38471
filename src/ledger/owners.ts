// Reads the signs of all reports in order, with what only the order tells: whose proposal goes on, and who assents to it.
import { byCodeUnits } from '../evidence/index.ts';
import type { Statement } from '../statements/index.ts';
import { ownersOf } from './nouns.ts';
import { textAfter, unique } from './operators.ts';
import type { Reader, Sign } from './sign.ts';
import { signsOf } from './signs.ts';
import { mode } from './terms.ts';

/** Signs in text order; a term of an unowned proposal belongs to whom the report last named as proposing. */
export function withOwners(ordered: readonly Statement[], reader: Reader): Sign[] {
  const found: Sign[] = [];
  const seen: string[] = [];
  let owner: readonly string[] = [];
  let document = '';
  let term: Sign | null = null;
  let put: Sign | null = null;
  for (const statement of ordered) {
    if (statement.document !== document) {
      document = statement.document;
      owner = [];
    }
    const signs = continued(shared(signsOf(statement, reader), term), statement, term, reader);
    term = signs.find((sign) => sign.rule.startsWith('ledger.term')) ?? term;
    for (const sign of answers(signs, statement, put)) found.push(sign);
    put =
      signs.find(
        (sign) => sign.status === 'proposed' && sign.rule !== 'ledger.term-of-proposal' && sign.by.length > 0,
      ) ?? put;
    const acting = signs.filter((sign) => sign.kind === 'undertaking').flatMap((sign) => sign.by);
    const named = ownersOf(statement, reader, acting);
    const proposing = signs.filter((sign) => sign.kind === 'proposal' && sign.by.length > 0).flatMap((sign) => sign.by);
    const now = proposing.length > 0 ? proposing : named;
    if (now.length > 0) {
      owner = now;
      seen.push(...now);
    }
    for (const sign of signs) {
      const orphan = sign.kind === 'proposal' && sign.by.length === 0 && owner.length > 0;
      found.push(orphan ? { ...sign, by: owner, reason: `${sign.reason}; the report names this proposer` } : sign);
    }
  }
  const parties = accordParties(found, reader);
  const measuring = measureOwners(found);
  // In a report that names no proposer, the one the others name most.
  const usual = mode(seen);
  return found.map((sign) => {
    if (sign.by.length > 0) return sign;
    if (sign.kind === 'proposal' && usual !== null)
      return { ...sign, by: [usual], reason: `${sign.reason}; other reports name this proposer` };
    const owned = MEASURES.has(sign.rule) ? measuring.get(sign.statement.document) : undefined;
    if (owned !== undefined) return { ...sign, by: owned, reason: `${sign.reason}; the report names who took it` };
    const bound = ['ledger.term-of-agreement', 'ledger.signing'].includes(sign.rule)
      ? (parties.get(sign.statement.document) ?? parties.get(''))
      : undefined;
    return bound === undefined ? sign : { ...sign, by: bound, reason: `${sign.reason}; the reports name its parties` };
  });
}

/** Rules by which a measure is told. */
const MEASURES: ReadonlySet<string> = new Set(['ledger.imposed', 'ledger.measure-runs']);

/** Who took the first measure that each document tells of. */
function measureOwners(signs: readonly Sign[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { rule, by, statement } of signs)
    if (rule === 'ledger.imposed' && by.length > 0 && !found.has(statement.document)) found.set(statement.document, by);
  return found;
}

/** Rules by which several parties are said to have made an accord. */
const MAKING: ReadonlySet<string> = new Set(['ledger.settled', 'ledger.agree', 'ledger.standing', 'ledger.started']);

/** The parties of the accord each document tells of, by document; under '' those the reports name most. */
function accordParties(signs: readonly Sign[], reader: Reader): ReadonlyMap<string, readonly string[]> {
  const { settlements } = reader.language.obligations;
  const found = new Map<string, readonly string[]>();
  const all: string[] = [];
  for (const { rule, by, status, statement } of signs) {
    if (!MAKING.has(rule) || status === 'denied' || unique(by.map(reader.root)).length < 2) continue;
    if (!statement.proposition.terms.some((term) => settlements.includes(term.lemma.toLowerCase()))) continue;
    if (!found.has(statement.document)) found.set(statement.document, by);
    all.push(JSON.stringify(unique(by.map(reader.root)).sort(byCodeUnits)));
  }
  const usual = mode(all);
  if (usual !== null) {
    const named = [...found.values()].find(
      (by) => JSON.stringify(unique(by.map(reader.root)).sort(byCodeUnits)) === usual,
    );
    if (named !== undefined) found.set('', named);
  }
  return found;
}

/** "Oman proposed talks, and Iran agreed": a bare assent in the sentence of a proposal accepts it. */
function answers(signs: readonly Sign[], statement: Statement, put: Sign | null): Sign[] {
  if (put === null || put.statement.document !== statement.document || put.statement.sentence !== statement.sentence)
    return [];
  const assent = signs.find((sign) => sign.rule === 'ledger.agree' && sign.status === 'agreed' && sign.making);
  if (assent === undefined || textAfter(statement).trim() !== '') return [];
  return [
    {
      ...put,
      statement,
      status: 'agreed',
      to: assent.by,
      about: put.statement.id,
      reason: 'a proposal that is accepted in the same breath',
    },
  ];
}

/** A part under a plain verb is a term only beside a term of the same sentence, and of that term's kind. */
function shared(signs: readonly Sign[], term: Sign | null): Sign[] {
  return signs.flatMap((sign) => {
    if (sign.rule !== 'ledger.term-shared') return [sign];
    const { document, sentence, proposition } = sign.statement;
    if (term === null || term.statement.document !== document || term.statement.sentence !== sentence) return [];
    const { kind, status } = term;
    return [{ ...sign, kind, status, by: kind === 'undertaking' ? proposition.actors : [] }];
  });
}

/** Rules whose modal may merely go on with the terms of a proposal. */
const CONTINUING = new Set(['ledger.scheduled', 'ledger.announced', 'ledger.must']);

/** "During that time, both would hold talks": right after a term of a proposal, would and should give further terms. */
function continued(signs: Sign[], statement: Statement, last: Sign | null, reader: Reader): Sign[] {
  const term = last?.statement ?? null;
  const { modality, predicate } = statement.proposition;
  if (term === null || term.document !== statement.document || predicate === null) return signs;
  if (statement.sentence - term.sentence !== 1 || (modality !== 'would' && modality !== 'should')) return signs;
  if (signs.some((sign) => !CONTINUING.has(sign.rule))) return signs;
  const source = statement.chain.at(-1)?.source ?? null;
  const same = source === (term.chain.at(-1)?.source ?? null);
  if (!(source === null || same || reader.isMedium(source)) || statement.polarity === 'denied') return signs;
  const acting = statement.proposition.arguments.filter((a) => a.role === 'agent').flatMap((a) => a.actors);
  const agreed = last?.kind === 'undertaking';
  if (agreed && ((source !== null && !same) || statement.proposition.condition !== null)) return signs;
  // What parties agreed on goes on with "would" as what each of them does.
  return [
    {
      statement,
      kind: agreed ? 'undertaking' : 'proposal',
      status: agreed ? 'agreed' : 'proposed',
      by: agreed ? acting.filter((id) => !reader.isMatter(id)) : [],
      to: agreed ? [] : acting,
      making: false,
      rule: agreed ? 'ledger.term-of-agreement' : 'ledger.term-continued',
      reason: agreed
        ? 'goes on with the terms of the accord told before'
        : 'goes on with the terms of the proposal told before',
    },
  ];
}
