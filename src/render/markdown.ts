// The dossier as Markdown (CommonMark with GitHub tables) for notes, wikis and version control.
import type { Dossier, StatementRecord } from '../dossier/index.ts';
import type { Range } from '../evidence/index.ts';
import { type Brief, briefOf, type Report, voiceOf, voicesOf } from './brief.ts';
import { dateInWords, daysInWords, durationInWords } from './dates.ts';
import { type Passage, passagesOf } from './evidence.ts';
import { lineage } from './markdown/lineage.ts';
import { certaintyOf, groupsOf } from './timeline-groups.ts';
import {
  codesOf,
  count,
  DIVERGENCE,
  FORM,
  groundsOf,
  kindInWords,
  RELATION,
  SEVERITY,
  STANCES,
  stanceOf,
} from './words.ts';

/** One Markdown document. Words of the reports are escaped, so that they read as they stand and never as markup. */
export function toMarkdown(dossier: Dossier): string {
  const brief = briefOf(dossier);
  const { event, issues, engine } = dossier;
  const when = event.earliest === null || event.latest === null ? [] : [daysInWords(event.earliest, event.latest)];
  const texts = lineage(brief, plain);
  const parts = [
    `# ${plain(event.label)}`,
    [
      ...when,
      count(brief.reports.length, 'report'),
      count(brief.divergences.length, 'difference'),
      count(brief.sharedPoints.length, 'shared point'),
      count(brief.commitments.length, 'commitment'),
    ].join(' · '),
    '## Reports',
    reports(brief),
    '## Where accounts part',
    ...divergences(brief),
    '## Points by account',
    ...matrix(brief),
    ...(texts.length === 0 ? [] : ['## Where the texts come from', ...texts]),
    '## What is owed',
    ...ledger(brief),
    ...(dossier.timeline.length === 0 ? [] : ['## Timeline', timeline(brief)]),
    '## Who says what',
    ...brief.reports.flatMap((report) => voices(brief, report)),
    '## The reports in full',
    ...brief.reports.flatMap((report) => fullText(brief, report)),
    ...(issues.length === 0 ? [] : ['## Issues', issueList(brief)]),
    '---',
    `Made by ${engine.name} ${engine.version}. Every quotation is an exact slice of a text stored in the dossier.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Escapes what Markdown would read as markup; line breaks become spaces. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\u0000-\u001f\u007f]/g, '\uFFFD')
    .replace(/[\\`*_{}[\]<>()#+!|~&-]/g, (sign) => (PUNCTUATION.has(sign) ? sign : `\\${sign}`))
    .replace(/^([-+#=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Signs that are markup only at the head of a line, where these texts never stand alone. */
const PUNCTUATION = new Set(['(', ')', '-', '+', '{', '}', '!', '#']);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function reports(brief: Brief): string {
  return table(
    ['', 'Publisher', 'Published', 'Text', 'Page furniture'],
    brief.reports.map(({ number, name, published, record }) => {
      const { truncated, gaps } = record.completeness;
      return [
        String(number),
        plain(name),
        published ?? 'no date',
        record.leftOut != null
          ? 'not analysed'
          : gaps.length > 0
            ? count(gaps.length, 'gap')
            : truncated
              ? 'cut off'
              : 'complete',
        record.excluded.length === 0 ? 'nothing cut' : `${count(record.excluded.length, 'passage')} cut`,
      ];
    }),
  );
}

function divergences(brief: Brief): string[] {
  if (brief.divergences.length === 0) return ['No difference between the accounts was found.'];
  return brief.divergences.flatMap((divergence) => {
    const { sign, word } = SEVERITY[divergence.severity];
    const sides = divergence.values.flatMap((side, i) => [
      `**${plain(side.value)}**`,
      ...passagesOf(brief, divergence, i).map((passage) => quote(brief, passage)),
    ]);
    return [
      `### ${plain(brief.point(divergence.point)?.label ?? divergence.point)}`,
      `${sign} ${word} · ${DIVERGENCE[divergence.kind]} · ${RELATION[divergence.relation]} · \`${divergence.rule}\` · \`${divergence.id}\``,
      plain(divergence.reason),
      ...(groundsOf(divergence) === '' ? [] : [plain(groundsOf(divergence))]),
      ...sides,
    ];
  });
}

function quote(brief: Brief, { statement, pieces }: Passage): string {
  const words = pieces.map(({ text, marked }) => (marked ? strong(text) : spaced(text))).join('');
  return `> “${words}” – ${plain(voiceOf(brief, statement))}, in ${plain(brief.report(statement.document)?.name ?? statement.document)}`;
}

/** Like `plain`, but keeps a space at either end, where a piece of a passage joins the next. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${plain(text)}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Strong emphasis hugs its words: white space inside the stars would undo it. */
function strong(text: string): string {
  const inner = plain(text);
  return inner === '' ? ' ' : `${/^\s/.test(text) ? ' ' : ''}**${inner}**${/\s$/.test(text) ? ' ' : ''}`;
}

function matrix(brief: Brief): string[] {
  const { sharedPoints, singlePoints, compared: columns } = brief;
  const parts: string[] = [];
  if (sharedPoints.length > 0) {
    const rows = sharedPoints.map(({ label, accounts, independentAccounts }) => {
      const stances = new Map(accounts.map(({ document, stance }) => [document, stanceOf(stance).sign]));
      return [plain(label), ...columns.map(({ record }) => stances.get(record.id) ?? ''), String(independentAccounts)];
    });
    parts.push(table(['Point', ...columns.map(({ number }) => String(number)), 'Independent'], rows));
    parts.push(STANCES.map(({ sign, word }) => `${sign} ${word}`).join(', '));
  }
  if (singlePoints.length > 0) parts.push(`${count(singlePoints.length, 'point')} that one report alone makes.`);
  return parts.length > 0 ? parts : ['No point was found.'];
}

function ledger(brief: Brief): string[] {
  if (brief.commitments.length === 0) return ['No promise, order, demand or proposal was found.'];
  return brief.commitments.flatMap((commitment) => {
    const { id, by, to, terms, quantity, dates, condition, status, steps, rule } = commitment;
    const codes = codesOf(commitment);
    const names = (ids: readonly string[]) => ids.map((party) => plain(brief.party(party))).join(', ');
    const name = (document: string) => plain(brief.report(document)?.name ?? document);
    const dated = (['duration', 'start', 'end', 'due'] as const).flatMap((key) => {
      const term = dates[key];
      if (term === null) return [];
      const value = key === 'duration' ? durationInWords(term.value) : dateInWords(term.value);
      return [`- ${key}: ${value}${term.from === 'computed' ? ` (computed: ${plain(term.reason)})` : ''}`];
    });
    return [
      `### ${names(by) || 'Nobody named'}${to.length === 0 ? '' : ` to ${names(to)}`}`,
      `${status.replaceAll('-', ' ')} · ${kindInWords(commitment)} · \`${rule}\` · \`${id}\``,
      `> “${plain(terms.exact)}” – in ${name(terms.document)}`,
      [
        ...(quantity === null ? [] : [`- number: ${quantity}`]),
        ...dated,
        ...(condition === null ? [] : [`- condition: “${plain(condition.exact)}” – ${name(condition.document)}`]),
        ...steps.map(
          (step) =>
            `- ${name(step.document)}: ${step.status.replaceAll('-', ' ')}${step.source === null ? '' : `, says ${plain(brief.party(step.source))}`}`,
        ),
        ...commitment.disputes.map(({ reason }) => `- disputed: ${plain(reason)}`),
        ...(codes === '' ? [] : [`- ${codes}`]),
      ].join('\n'),
    ];
  });
}

function timeline(brief: Brief): string {
  return groupsOf(brief.dossier)
    .map(({ title, entries }) =>
      [
        ...(title === '' ? [] : [`### ${title}`, '']),
        ...entries.map((entry) => {
          const certainty = certaintyOf(entry);
          const known = certainty === 'stated' ? '' : ` (${certainty})`;
          return `- ${dateInWords(entry.when)} – ${plain(entry.label)}${known}`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}

function voices(brief: Brief, report: Report): string[] {
  const groups = [...voicesOf(report)].map(([source, statements]) => {
    const lines = statements.map(
      ({ text, form, id }) => `  - “${plain(text)}”${source === null ? '' : ` (${FORM[form]})`} \`${id}\``,
    );
    return [`- **${source === null ? 'own voice' : plain(brief.party(source))}**`, ...lines].join('\n');
  });
  return [`### ${report.number}. ${plain(report.name)}`, groups.join('\n')];
}

/** Blocks and cut passages in text order: statements in italics with their source behind them, furniture struck through. */
function fullText(brief: Brief, { number, name, record, statements }: Report): string[] {
  const { text, blocks, excluded } = record;
  const spans = [
    ...blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    ...excluded.map(({ start, end }) => ({ start, end, kind: 'cut' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  let next = 0;
  const shown = spans.flatMap(({ start, end, kind }) => {
    if (start < at) return [];
    at = end;
    const words = plain(text.slice(start, end));
    if (words === '') return [];
    if (kind === 'cut') return [`~~${words}~~`];
    if (kind === 'title' || kind === 'heading') return [`**${words}**`];
    const own: StatementRecord[] = [];
    for (; next < statements.length && (statements[next]?.start ?? end) < end; next++) {
      const statement = statements[next];
      if (statement !== undefined && statement.start >= start && statement.end <= end) own.push(statement);
    }
    const marked = attributed(brief, text, { start, end }, own);
    if (kind === 'list-item') return [`- ${marked}`];
    return [kind === 'quote' ? `> ${marked}` : marked];
  });
  const by = record.title === null ? '' : `, “${plain(record.title.value)}”`;
  return [`### Report ${number}: ${plain(name)}${by}`, ...shown, `SHA-256 \`${record.digest}\``];
}

/** A block's text with each attributed statement in italics and its source in brackets; own voice stays as it is. */
function attributed(brief: Brief, text: string, block: Range, statements: readonly StatementRecord[]): string {
  let marked = '';
  let at = block.start;
  for (const statement of statements) {
    if (statement.source === null) continue;
    marked += spaced(text.slice(at, statement.start));
    marked += `*${plain(statement.text)}* \\[${plain(voiceOf(brief, statement))}\\]`;
    at = statement.end;
  }
  return (marked + spaced(text.slice(at, block.end))).trim();
}

function issueList(brief: Brief): string {
  return brief.dossier.issues
    .map(
      ({ severity, subject, message }) =>
        `- ${severity}: ${plain(brief.report(subject)?.name ?? subject)}: ${plain(message)}`,
    )
    .join('\n');
}
