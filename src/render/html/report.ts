// A report's full text with nothing left out: statements marked by who says so, furniture struck with the rule that cut it.
import type { StatementRecord } from '../../dossier/index.ts';
import { type Brief, type Report, voiceOf } from '../brief.ts';
import { count, DIVERGENCE } from '../words.ts';
import { anchor, anchorOf, html, type Markup } from './markup.ts';
import { langOf, voiceClass } from './quote.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The report as a section with its own anchor. */
export function reportText(brief: Brief, report: Report): Markup {
  const { record, number, name, published } = report;
  const id = anchorOf('report', record.id);
  const { truncated, gaps } = record.completeness;
  return html`<section class="report" id="${id}" aria-labelledby="${id}-label">
<header><h3 id="${id}-label"><span class="number">${number}</span> ${name}</h3>
<p class="meta">${published ?? 'no date'}${record.kind === 'unknown' ? null : html` · ${record.kind}`}${
    record.url !== null && html` · ${link(record.url.value)}`
  }</p><p class="meta"><a href="#${anchorOf('voices', record.id)}">Who says what</a></p>${(record.revisions ?? []).map(
    ({ at, added, removed, summary }) =>
      html`<p class="meta">Changed after ${at}: ${added + removed === 0 ? 'no words' : `${count(added, 'word')} came, ${removed} went: ${summary}`}</p>`,
  )}${record.leftOut != null && html`<p class="gap">Not analysed. ${record.leftOut.reason}</p>`}${
    (truncated || gaps.length > 0) &&
    html`<p class="gap">Text is missing: ${gaps.length > 0 ? gaps.map(({ reason }) => reason).join(' ') : 'its end is cut off.'}</p>`
  }</header>
<div class="text"${langOf(record)} dir="auto">${parts(brief, report)}</div>
<p class="digest">SHA-256 <code>${record.digest}</code></p>
</section>
`;
}

/** A link only where the address is one a browser should follow; anything else stays text. */
function link(url: string): Markup {
  return /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : html`${url}`;
}

/** Blocks and cut passages in text order; what belongs to neither is white space or, if it has words, shown as a plain block. */
function parts(brief: Brief, report: Report): Markup[] {
  const { text, blocks, excluded } = report.record;
  const inside = walk(blocks);
  const between = [...excluded]
    .sort((a, b) => a.start - b.start)
    .filter((cut) => !inside(cut).some(({ start, end }) => start <= cut.start && cut.end <= end));
  const spans = [
    ...blocks.map((block) => ({ ...block, cut: null })),
    ...between.map((cut) => ({ start: cut.start, end: cut.end, kind: 'cut', cut })),
  ].sort((a, b) => a.start - b.start);
  const statements = walk(report.statements);
  const cuts = walk(excluded);
  const gaps = walk(report.record.completeness.gaps);
  const shown: Markup[] = [];
  let at = 0;
  for (const span of spans) {
    const start = Math.max(span.start, at);
    if (start >= span.end) continue;
    shown.push(plain(text.slice(at, start)));
    const { cut } = span;
    if (cut !== null)
      shown.push(
        html`<p class="cut" title="${cut.rule}: ${cut.reason}"><s>${text.slice(start, span.end)}</s> <span class="rule">cut: ${cut.reason}</span></p>\n`,
      );
    else {
      const content = runs(brief, text, { start, end: span.end }, statements, cuts);
      const gap = gaps({ start, end: span.end })[0];
      shown.push(
        block(
          span.kind,
          gap === undefined ? content : html`${content} <span class="rule">⋯ text is missing: ${gap.reason}</span>`,
        ),
      );
    }
    at = span.end;
  }
  shown.push(plain(text.slice(at)));
  return shown;
}

function plain(text: string): Markup {
  return text.trim() === '' ? html`` : html`<p class="plain">${text.trim()}</p>\n`;
}

function block(kind: string, content: Markup): Markup {
  if (kind === 'title') return html`<p class="title">${content}</p>\n`;
  if (kind === 'heading') return html`<p class="heading">${content}</p>\n`;
  if (kind === 'quote') return html`<blockquote>${content}</blockquote>\n`;
  if (kind === 'list-item') return html`<p class="item">${content}</p>\n`;
  return kind === 'caption' ? html`<p class="caption">${content}</p>\n` : html`<p>${content}</p>\n`;
}

type Within<T> = (range: Span) => T[];

/**
 * Finds the spans that reach into a range, in order. Walks forward only – ranges must be asked for in order – so that a report
 * of any length is written in one pass.
 */
function walk<T extends Span>(spans: readonly T[]): Within<T> {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  return (range) => {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= range.start) at++;
    const found: T[] = [];
    for (let i = at; i < sorted.length; i++) {
      const span = sorted[i];
      if (span === undefined || span.start >= range.end) break;
      found.push(span);
    }
    return found;
  };
}

/** A block's text with its statements marked; the name of the source stands before the first of its statements in a row. */
function runs(
  brief: Brief,
  text: string,
  range: Span,
  statements: Within<StatementRecord>,
  cuts: Within<Span>,
): Markup {
  const marked = [
    ...statements(range).map((statement) => ({ start: statement.start, end: statement.end, statement })),
    ...cuts(range).map(({ start, end }) => ({ start, end, statement: null })),
  ].sort((a, b) => a.start - b.start);
  const shown: Markup[] = [];
  let at = range.start;
  let speaker: string | null = null;
  for (const { start: from, end: to, statement } of marked) {
    const start = Math.max(at, from);
    const end = Math.min(to, range.end);
    if (end <= start) continue;
    shown.push(html`${text.slice(at, start)}`);
    const words = text.slice(start, end);
    if (statement === null) shown.push(html`<s class="cut">${words}</s>`);
    else {
      const named = statement.source !== null && statement.source !== speaker;
      shown.push(said(brief, statement, words, start === from, named));
      speaker = statement.source;
    }
    at = end;
  }
  shown.push(html`${text.slice(at, range.end)}`);
  return html`${shown}`;
}

// What the page adds – name and sign – cannot be selected: text copied from a report is the report's alone.
function said(brief: Brief, statement: StatementRecord, words: string, first: boolean, named: boolean): Markup {
  const voice = voiceOf(brief, statement);
  const differences = first ? brief.divergencesOf(statement.id) : [];
  return html`${named && html`<span class="who ${voiceClass(brief, statement.source)}">${voice}</span>`}<span class="said ${voiceClass(
    brief,
    statement.source,
  )}"${first && html` id="${anchor(statement.id)}"`} title="${voice}">${words}</span>${differences.map(
    ({ id, kind }) =>
      html`<a class="parts" href="#${anchor(id)}" aria-label="Accounts part here: ${DIVERGENCE[kind]}">≠</a>`,
  )}`;
}
