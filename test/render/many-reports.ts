// The Lake Marra dossier told over and over by as many reports as wanted: for what must hold at any size.
import type { Dossier } from '../../src/dossier/index.ts';
import { lakeTalks } from './lake-talks.ts';

/** A sound dossier of `n` reports in which each report of the small one returns under other ids. */
export function manyReports(n: number): Dossier {
  const base = lakeTalks();
  const rounds = Array.from({ length: Math.ceil(n / base.documents.length) }, (_, round) => round);
  const kept = new Set(rounds.flatMap((round) => base.documents.map(({ id }) => `${id}${round}`)).slice(0, n));
  // Every id of a document or statement gets the round's number; everything else is shared.
  const renamed = <T>(value: T, round: number): T =>
    JSON.parse(
      JSON.stringify(value).replace(
        /"(s-)?(courier|presidency|valdpress|wire)(-\d+-\d+)?"/g,
        (_match, prefix = '', id, offsets = '') => `"${prefix}${id}${round}${offsets}"`,
      ),
    );
  const each = <T>(values: readonly T[]): T[] =>
    rounds.flatMap((round) => values.map((value) => renamed(value, round)));
  const inRounds = <T extends { id: string }>(values: readonly T[]): T[] =>
    rounds.flatMap((round) => values.map((value) => ({ ...renamed(value, round), id: `${value.id}-${round}` })));
  const statements = each(base.statements).filter(({ document }) => kept.has(document));
  const here = new Set(statements.map(({ id }) => id));
  return {
    ...base,
    documents: each(base.documents).filter(({ id }) => kept.has(id)),
    statements,
    points: base.points.map((point) => ({
      ...point,
      statements: rounds.flatMap((round) => renamed(point.statements, round)).filter((id) => here.has(id)),
      clauses: [],
      steps: [],
      joins: [],
      accounts: rounds.flatMap((round) => renamed(point.accounts, round)).filter(({ document }) => kept.has(document)),
    })),
    divergences: inRounds(base.divergences).filter(({ values }) =>
      values.every((side) => side.statements.every((id) => here.has(id))),
    ),
    commitments: base.commitments.map((commitment) => renamed(commitment, 0)),
    timeline: base.timeline.map((entry) => renamed(entry, 0)),
    lineage: {
      relations: inRounds(base.lineage?.relations ?? []).filter(({ documents }) =>
        documents.every((id) => kept.has(id)),
      ),
      roles: each(base.lineage?.roles ?? []).filter(({ document }) => kept.has(document)),
      quotations: inRounds(base.lineage?.quotations ?? []).filter(
        ({ quotation, primary }) => kept.has(quotation.document) && kept.has(primary),
      ),
    },
    issues: [],
  };
}
