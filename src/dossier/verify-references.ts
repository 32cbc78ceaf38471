// Checks that ids are unique, that each reference has a record, and that no finding stands without evidence.
import type { Dossier } from './schema.ts';
import type { Report } from './verify.ts';

/** Reports duplicate ids, dangling references, and findings without a statement. */
export function checkReferences(dossier: Dossier, report: Report): void {
  const documents = ids(dossier.documents, 'document', report);
  const parties = ids(dossier.parties, 'party', report);
  const statements = ids(dossier.statements, 'statement', report);
  const points = ids(dossier.points, 'point', report);
  ids(dossier.divergences, 'divergence', report);
  const commitments = ids(dossier.commitments, 'commitment', report);
  ids(dossier.timeline, 'timeline entry', report);
  const documentOf = new Map(dossier.statements.map(({ id, document }) => [id, document]));
  const lengthOf = new Map(dossier.documents.map(({ id, text }) => [id, text.length]));

  const need = (known: ReadonlySet<string>, noun: string, subject: string, wanted: readonly (string | null)[]) => {
    for (const id of wanted)
      if (id !== null && !known.has(id)) report('reference', subject, `There is no ${noun} "${id}".`);
  };
  const evidence = (subject: string, cited: readonly string[]) => {
    if (cited.length === 0) report('evidence', subject, 'No statement stands behind it.');
    need(statements, 'statement', subject, cited);
  };

  for (const { id, speaksFor, members } of dossier.parties) need(parties, 'party', id, [speaksFor, ...members]);
  for (const { id, source, chain, proposition } of dossier.statements)
    need(parties, 'party', id, [
      source,
      ...proposition.actors,
      ...chain.flatMap((link) => [link.source, ...link.addressees]),
    ]);
  for (const point of dossier.points) {
    const { id, accounts, clauses, joins, origins, steps } = point;
    evidence(id, point.statements);
    const own = new Set(point.statements);
    need(
      own,
      'statement of this point',
      id,
      [...joins, ...accounts, ...steps]
        .flatMap((one) => one.statements)
        .concat(clauses.map(({ statement }) => statement)),
    );
    for (const { statement, start, end } of clauses)
      if (start >= end || end > (lengthOf.get(documentOf.get(statement) ?? '') ?? 0))
        report('offset', id, `The clause [${start}, ${end}) of ${statement} lies outside its text.`);
    need(
      documents,
      'document',
      id,
      accounts.map(({ document }) => document),
    );
    if (new Set(accounts.map(({ document }) => document)).size < accounts.length)
      report('account', id, 'One report has two accounts of it.');
    for (const account of accounts)
      for (const statement of account.statements)
        if (documentOf.get(statement) !== account.document)
          report('account', id, `${statement} is counted for "${account.document}", where it does not stand.`);
    for (const origin of origins)
      if (origin.startsWith('document:')) need(documents, 'document', id, [origin.slice('document:'.length)]);
      else need(parties, 'party', id, [origin]);
  }
  for (const { id, point, values } of dossier.divergences) {
    need(points, 'point', id, [point]);
    if (values.length < 2) report('evidence', id, 'A divergence needs two sides.');
    for (const side of values) evidence(id, side.statements);
  }
  for (const { id, point, by, to, steps, ...commitment } of dossier.commitments) {
    need(points, 'point', id, [point]);
    need(parties, 'party', id, [...by, ...to, ...steps.map(({ source }) => source)]);
    need(
      documents,
      'document',
      id,
      steps.map(({ document }) => document),
    );
    evidence(id, commitment.statements);
    for (const step of steps) need(statements, 'statement', id, step.statements);
    for (const { alleged, denied } of commitment.disputes) need(statements, 'statement', id, [...alleged, ...denied]);
    for (const key of ['duration', 'start', 'end', 'due'] as const)
      if ((commitment.dates[key]?.value ?? null) !== commitment[key])
        report('term', id, `Its ${key} is told twice and differently.`);
  }
  for (const entry of dossier.timeline) {
    need(statements, 'statement', entry.id, entry.statements);
    need(points, 'point', entry.id, entry.points);
    need(commitments, 'commitment', entry.id, entry.commitments);
    if (entry.statements.length + entry.commitments.length === 0)
      report('evidence', entry.id, 'Neither a statement nor a commitment stands behind it.');
    if (entry.earliest !== null && entry.latest !== null && entry.earliest > entry.latest)
      report('date', entry.id, 'It ends before it begins.');
  }
}

/** The ids of one kind of record; reports each that is used twice. */
function ids(records: readonly { readonly id: string }[], noun: string, report: Report): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) report('duplicate-id', id, `Two records have this ${noun} id.`);
    seen.add(id);
  }
  return seen;
}
