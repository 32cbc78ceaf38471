// The sections of the terminal brief, each from the dossier to lines.
import stringWidth from 'string-width';
import { type Brief, voiceOf, voicesOf } from '../brief.ts';
import { dateInWords, durationInWords } from '../dates.ts';
import { passagesOf } from '../evidence.ts';
import { CERTAINTIES, certaintyOf, groupsOf, signOf } from '../timeline-groups.ts';
import {
  codesOf,
  count,
  DIVERGENCE,
  groundsOf,
  kindInWords,
  RELATION,
  SEVERITY,
  STANCES,
  type Stance,
  stanceOf,
} from '../words.ts';
import { foreign, type Page, pad } from './lines.ts';

/** Passages of one side that are shown; the page and the dossier hold all. */
const PASSAGES = 4;
/** Reports whose voices are listed with their words; for more, they are counted. */
const DETAILED = 10;

export function reportsSection(page: Page, brief: Brief): void {
  page.heading('Reports');
  const digits = String(brief.reports.length).length;
  for (const { number, name, published, record } of brief.reports) {
    const { truncated, gaps } = record.completeness;
    const state =
      record.leftOut != null
        ? page.color.red('not analysed')
        : gaps.length > 0
          ? page.color.red(count(gaps.length, 'gap'))
          : truncated
            ? page.color.red('cut off')
            : 'complete';
    const cut = record.excluded.length === 0 ? 'nothing cut' : `${count(record.excluded.length, 'passage')} cut`;
    const label = `${page.color.dim(String(number).padStart(digits))} ${page.color.bold(foreign(name))}`;
    page.split(label, `${published ?? 'no date'} · ${state} · ${cut}`);
  }
}

export function divergencesSection(page: Page, brief: Brief): void {
  page.heading('Where accounts part');
  const { color } = page;
  if (brief.divergences.length === 0) page.add('No difference between the accounts was found.');
  for (const divergence of brief.divergences) {
    const { sign, word } = SEVERITY[divergence.severity];
    const relation = RELATION[divergence.relation];
    const paint = divergence.relation === 'contradiction' ? color.red : color.green;
    page.split(`${sign} ${word} · ${DIVERGENCE[divergence.kind]} · ${paint(relation)}`, color.dim(divergence.id));
    page.add(color.bold(foreign(brief.point(divergence.point)?.label ?? divergence.point)), 2);
    page.add(foreign(divergence.reason), 2);
    const grounds = groundsOf(divergence);
    if (grounds !== '') page.add(color.dim(grounds), 2);
    divergence.values.forEach((side, i) => {
      page.add(paint(foreign(side.value)), 4);
      const passages = passagesOf(brief, divergence, i);
      for (const { statement, pieces } of passages.slice(0, PASSAGES)) {
        const words = pieces.map(({ text, marked }) =>
          marked ? color.bold(color.underline(foreign(text))) : foreign(text),
        );
        page.add(`“${words.join('')}” ${byline(brief, page, statement.id)}`, 6, 2);
      }
      if (passages.length > PASSAGES) page.add(color.dim(`and ${passages.length - PASSAGES} more`), 6);
    });
    page.blank();
  }
}

/** "– Ilka Toren, in The Marra Courier". */
function byline(brief: Brief, page: Page, id: string): string {
  const statement = brief.statement(id);
  if (statement === undefined) return '';
  return page.color.dim(
    `– ${foreign(voiceOf(brief, statement))}, in ${foreign(brief.report(statement.document)?.name ?? '')}`,
  );
}

export function matrixSection(page: Page, brief: Brief): void {
  const { sharedPoints, compared: reports, singlePoints } = brief;
  page.heading('Points by account');
  const column = String(reports.length).length + 2;
  const label = page.width - reports.length * column - 2;
  const fits = label >= 24;
  const used = new Set<Stance>();
  if (fits && sharedPoints.length > 0)
    page.row(page.color.dim(' '.repeat(label) + reports.map(({ number }) => String(number).padStart(column)).join('')));
  for (const point of sharedPoints) {
    const stances = new Map(point.accounts.map(({ document, stance }) => [document, stance]));
    for (const stance of stances.values()) used.add(stance);
    if (fits) {
      const signs = reports.map(({ record }) => {
        const stance = stances.get(record.id);
        return ' '.repeat(column - 1) + (stance === undefined ? ' ' : stanceOf(stance).sign);
      });
      page.row(pad(foreign(point.label), label) + signs.join(''));
    } else {
      const counts = STANCES.flatMap(({ stance, sign }) => {
        const n = [...stances.values()].filter((one) => one === stance).length;
        return n === 0 ? [] : [`${sign} ${n}`];
      });
      page.split(foreign(point.label), counts.join('  '));
    }
  }
  const legend = STANCES.filter(({ stance }) => used.has(stance)).map(({ sign, word }) => `${sign} ${word}`);
  if (legend.length > 0) page.add(page.color.dim(legend.join('   ')));
  if (singlePoints.length > 0)
    page.add(page.color.dim(`${count(singlePoints.length, 'point')} that one report alone makes.`));
  if (sharedPoints.length + singlePoints.length === 0) page.add('No point was found.');
}

export function ledgerSection(page: Page, brief: Brief): void {
  page.heading('What is owed');
  const { color } = page;
  if (brief.commitments.length === 0) page.add('No promise, order, demand or proposal was found.');
  for (const commitment of brief.commitments) {
    const { by, to, terms, quantity, dates, condition, status, steps } = commitment;
    const names = (ids: readonly string[]) => ids.map((id) => foreign(brief.party(id))).join(', ');
    page.split(`${color.bold(words(status))} · ${kindInWords(commitment)}`, color.dim(commitment.id));
    page.add(`${color.bold(names(by) || 'nobody named')}${to.length === 0 ? '' : ` to ${names(to)}`}`, 2);
    page.add(
      `“${foreign(terms.exact)}” ${color.dim(`– ${foreign(brief.report(terms.document)?.name ?? terms.document)}`)}`,
      4,
      2,
    );
    if (quantity !== null) page.add(`number: ${quantity}`, 4);
    for (const [key, word] of [
      ['duration', 'for'],
      ['start', 'from'],
      ['end', 'until'],
      ['due', 'due'],
    ] as const) {
      const term = dates[key];
      if (term === null) continue;
      const value = key === 'duration' ? durationInWords(term.value) : dateInWords(term.value);
      page.add(
        `${word} ${value}${term.from === 'computed' ? ` ${color.dim(`(computed: ${foreign(term.reason)})`)}` : ''}`,
        4,
        2,
      );
    }
    if (condition !== null)
      page.add(
        `condition: “${foreign(condition.exact)}” ${color.dim(`– ${foreign(brief.report(condition.document)?.name ?? '')}`)}`,
        4,
        2,
      );
    const life = steps.map(
      ({ document, status: step, source }) =>
        `${words(step)} (${foreign(brief.report(document)?.name ?? document)}${source === null ? '' : `: ${foreign(brief.party(source))}`})`,
    );
    if (life.length > 0) page.add(`accounts: ${life.join('; ')}`, 4, 2);
    for (const { reason } of commitment.disputes) page.add(`disputed: ${foreign(reason)}`, 4, 2);
    const codes = codesOf(commitment);
    if (codes !== '') page.add(color.dim(codes), 4, 2);
    page.blank();
  }
}

function words(status: string): string {
  return status.replaceAll('-', ' ');
}

export function timelineSection(page: Page, brief: Brief): void {
  const { timeline } = brief.dossier;
  if (timeline.length === 0) return;
  page.heading('Timeline');
  const column = Math.min(34, Math.max(...timeline.map(({ when }) => stringWidth(dateInWords(when))))) + 2;
  for (const { title, entries } of groupsOf(brief.dossier)) {
    if (title !== '') page.add(page.color.bold(title));
    for (const entry of entries) {
      const sign = signOf(entry);
      const label = `${foreign(entry.label)}${entry.computed ? page.color.dim(' (computed)') : ''}`;
      const when = dateInWords(entry.when);
      if (page.narrow) {
        page.add(`${sign} ${when}`);
        page.add(label, 4);
      } else page.add(label, 0, column + 2, `${sign} ${pad(when, column)}`);
    }
    page.blank();
  }
  const used = new Set(timeline.map(certaintyOf));
  const legend = CERTAINTIES.filter(({ certainty }) => used.has(certainty)).map(({ sign, word }) => `${sign} ${word}`);
  page.add(page.color.dim(legend.join('   ')));
}

export function voicesSection(page: Page, brief: Brief): void {
  page.heading('Who says what');
  for (const report of brief.reports) {
    const attributed = report.statements.filter(({ source }) => source !== null).length;
    page.split(
      `${page.color.dim(String(report.number))} ${page.color.bold(foreign(report.name))}`,
      page.color.dim(`${count(report.statements.length, 'statement')}, ${attributed} attributed`),
    );
    if (brief.reports.length > DETAILED) continue;
    for (const [source, statements] of voicesOf(report)) {
      page.add(source === null ? page.color.italic('own voice') : page.color.cyan(foreign(brief.party(source))), 2);
      for (const { text } of statements) page.add(pad(foreign(text), page.width - 4).trimEnd(), 4);
    }
    page.blank();
  }
}

export function issuesSection(page: Page, brief: Brief): void {
  const { issues } = brief.dossier;
  if (issues.length === 0) return;
  page.heading('Issues');
  for (const { severity, subject, message } of issues)
    page.add(
      `${severity === 'error' ? page.color.red(severity) : severity} ${foreign(brief.report(subject)?.name ?? subject)}: ${foreign(message)}`,
      0,
      2,
    );
}
