// Why the dossier says what it says: for each attribution, join, divergence, commitment and cut, its rule and its reason.
import type { Dossier, QuotationRecord, RelationRecord, StatementRecord } from '../dossier/index.ts';
import { type Brief, briefOf, voiceOf } from './brief.ts';
import { createPage, foreign, type Page } from './text/lines.ts';
import type { TextOptions } from './text.ts';
import { kindInWords } from './words.ts';

/** All reasons, in the dossier's order. */
export function toWhy(dossier: Dossier, options: TextOptions = {}): string {
  const page = createPage(options.width ?? 100, options.color ?? false);
  const brief = briefOf(dossier);
  page.heading('Attributions');
  for (const statement of dossier.statements) attribution(page, brief, statement);
  const told = dossier.issues.filter(isOfActor);
  const joined = dossier.parties.filter((party) => (party.joins ?? []).length > 0);
  if (told.length + joined.length > 0) page.heading('Actors');
  for (const { subject, code, message } of told) decided(page, subject, brief.party(subject), code, message);
  for (const party of joined) names(page, party);
  page.heading('Joins');
  for (const point of dossier.points) if (point.joins.length > 0) joins(page, brief, point);
  page.heading('Divergences');
  for (const divergence of dossier.divergences) {
    decided(page, divergence.id, divergence.kind, divergence.rule, divergence.reason);
    grounds(page, divergence);
  }
  page.heading('Commitments');
  for (const commitment of dossier.commitments) owed(page, commitment);
  page.heading('Timeline');
  for (const { id, when, rule, reason } of dossier.timeline) decided(page, id, when, rule, reason);
  page.heading('Lineage');
  for (const { document, role, rule, reason } of dossier.lineage?.roles ?? [])
    decided(page, document, role, rule, reason);
  for (const relation of brief.relations) shared(page, brief, relation);
  for (const check of brief.quotations) checked(page, check);
  page.heading('Page furniture');
  for (const { id, excluded, text } of dossier.documents)
    for (const { start, end, rule, reason } of excluded)
      decided(page, `${id}[${start}, ${end})`, quoted(text.slice(start, end)), rule, reason);
  return page.toString();
}

/** The reasons behind one record, by its id; null when the dossier has no such record. */
export function whyOf(dossier: Dossier, id: string, options: TextOptions = {}): string | null {
  const page = createPage(options.width ?? 100, options.color ?? false);
  const brief = briefOf(dossier);
  const statement = brief.statement(id);
  const point = brief.point(id);
  const divergence = dossier.divergences.find((one) => one.id === id);
  const commitment = dossier.commitments.find((one) => one.id === id);
  const entry = dossier.timeline.find((one) => one.id === id);
  const document = dossier.documents.find((one) => one.id === id);
  const party = dossier.parties.find((one) => one.id === id);
  const relation = brief.relations.find((one) => one.id === id);
  const check = brief.quotations.find((one) => one.id === id);
  if (statement !== undefined) attribution(page, brief, statement);
  if (point !== undefined) {
    joins(page, brief, point);
    for (const { document: report, stance, reason } of point.accounts)
      page.add(`${foreign(brief.report(report)?.name ?? report)}: ${stance}. ${foreign(reason)}`, 2, 2);
  }
  if (divergence !== undefined) {
    decided(page, id, divergence.kind, divergence.rule, divergence.reason);
    grounds(page, divergence);
    for (const side of divergence.values) {
      page.add(foreign(side.value), 2);
      for (const one of side.statements) page.add(spoken(brief, one), 4, 2);
    }
  }
  if (commitment !== undefined) owed(page, commitment);
  if (entry !== undefined) decided(page, id, entry.when, entry.rule, entry.reason);
  if (party !== undefined) known(page, brief, party);
  for (const { subject, code, message } of dossier.issues.filter(isOfActor))
    if (subject === id) page.add(`${code} ${foreign(message)}`, 2, 2);
  if (relation !== undefined) shared(page, brief, relation);
  if (check !== undefined) checked(page, check);
  if (document !== undefined) {
    if (document.leftOut != null) decided(page, id, 'not analysed', document.leftOut.rule, document.leftOut.reason);
    for (const { role, rule, reason } of (dossier.lineage?.roles ?? []).filter((one) => one.document === id))
      decided(page, id, role, rule, reason);
  }
  if (document !== undefined)
    for (const { start, end, rule, reason } of document.excluded)
      decided(page, `[${start}, ${end})`, quoted(document.text.slice(start, end)), rule, reason);
  const text = page.toString();
  return text.trim() === '' ? null : text;
}

function shared(page: Page, brief: Brief, { id, documents, kind, passages, shares, direction }: RelationRecord): void {
  decided(page, id, `${documents.join(', ')} ${kind} ${shares.join(', ')}`, direction.rule, direction.reason);
  for (const { exact, document } of direction.evidence) page.add(`${quoted(exact)} – ${foreign(document)}`, 4, 2);
  const text = brief.report(documents[0])?.record.text ?? '';
  for (const { first, second, words } of passages) {
    page.add(`${words} words at [${first.start}, ${first.end}) and [${second.start}, ${second.end})`, 2);
    page.add(quoted(text.slice(first.start, first.end)), 4, 2);
  }
}

function checked(page: Page, { id, status, rule, reason, quotation, passages }: QuotationRecord): void {
  decided(page, id, status, rule, reason);
  page.add(quoted(quotation.exact), 2, 2);
  for (const passage of passages) page.add(`${quoted(passage.exact)} – ${foreign(passage.document)}`, 4, 2);
}

function attribution(page: Page, brief: Brief, statement: StatementRecord): void {
  page.add(`${page.color.bold(statement.id)} ${quoted(statement.text)}`, 0, 2);
  if (statement.chain.length === 0) page.add('own voice: nobody is named as its source', 2);
  for (const { source, rule, reason, confidence } of statement.chain)
    page.add(
      `${foreign(source === null ? 'a source not given' : brief.party(source))}: ${rule} (${confidence}) ${foreign(reason)}`,
      2,
      2,
    );
}

/** A note on how a list of actors was joined to the shipped ones. */
function isOfActor({ code }: Dossier['issues'][number]): boolean {
  return code.startsWith('actor-');
}

function known(page: Page, brief: Brief, party: Dossier['parties'][number]): void {
  const { id, name, kind, roles, speaksFor, aliases, members } = party;
  page.add(`${page.color.bold(foreign(id))} ${foreign(name)}, ${kind}`, 0, 2);
  if (roles.length > 0) page.add(`roles: ${foreign(roles.join(', '))}`, 2, 2);
  if (speaksFor !== null) page.add(`speaks for ${foreign(brief.party(speaksFor))}`, 2, 2);
  if (members.length > 0) page.add(`made of ${foreign(members.map((one) => brief.party(one)).join(', '))}`, 2, 2);
  if (aliases.length > 0) page.add(`also called ${aliases.map(quoted).join(', ')}`, 2, 2);
  for (const { forms, rule, reason } of party.joins ?? [])
    page.add(`${forms.map(quoted).join(' and ')}: ${rule} ${foreign(reason)}`, 2, 2);
}

/** Why names that reports use apart are one party. */
function names(page: Page, { id, joins }: Dossier['parties'][number]): void {
  for (const { forms, rule, reason } of joins ?? []) decided(page, id, forms.map(quoted).join(' and '), rule, reason);
}

function joins(page: Page, brief: Brief, point: Dossier['points'][number]): void {
  page.add(`${page.color.bold(point.id)} ${foreign(point.label)}`, 0, 2);
  for (const { statements, score, rule, reason } of point.joins) {
    page.add(`${rule} (${score}) ${foreign(reason)}`, 2, 2);
    for (const id of statements) page.add(spoken(brief, id), 4, 2);
  }
  for (const { step, date, statements } of point.steps)
    page.add(
      `${step}${date === null ? '' : ` on ${date}`}: ${statements.length} statement${statements.length > 1 ? 's' : ''}`,
      2,
      2,
    );
}

function owed(page: Page, commitment: Dossier['commitments'][number]): void {
  const { id, rule, reason, dates, code, provision, fulfilment, disputes } = commitment;
  decided(page, id, kindInWords(commitment), rule, reason);
  for (const [key, term] of Object.entries(dates))
    if (term !== null) page.add(`${key} ${term.value}, ${term.from}: ${term.rule} ${foreign(term.reason)}`, 2, 2);
  if (code !== null) page.add(`PLOVER ${code.event}${code.mode === null ? '' : ` ${code.mode}`}: ${code.rule}`, 2, 2);
  if (provision !== null) page.add(`provision ${provision}`, 2, 2);
  if (fulfilment !== null)
    page.add(`implementation ${fulfilment.degree}: ${fulfilment.rule} ${fulfilment.reason}`, 2, 2);
  for (const { what, rule: by, reason: why } of disputes) page.add(`disputed ${what}: ${by} ${why}`, 2, 2);
}

/** Severity with what it rests on, and the likely cause; "unknown" is said as such. */
function grounds(page: Page, { severity, stake, cause }: Dossier['divergences'][number]): void {
  page.add(`severity ${severity}, ${stake.on}: ${foreign(stake.reason)}`, 2, 2);
  page.add(`cause ${cause.kind}: ${foreign(cause.reason)}`, 2, 2);
}

function decided(page: Page, id: string, what: string, rule: string, reason: string): void {
  page.add(`${page.color.bold(foreign(id))} ${what}: ${rule} ${foreign(reason)}`, 0, 2);
}

function spoken(brief: Brief, id: string): string {
  const statement = brief.statement(id);
  return statement === undefined ? id : `${quoted(statement.text)} – ${foreign(voiceOf(brief, statement))}, ${id}`;
}

function quoted(text: string): string {
  return `“${foreign(text)}”`;
}
