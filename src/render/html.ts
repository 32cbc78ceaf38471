// The dossier as one self-contained page: no script, no network, every quotation a link to its place in the stored text.
import { type Dossier, ENGINE } from '../dossier/index.ts';
import { sha256 } from '../evidence/index.ts';
import { type Brief, briefOf } from './brief.ts';
import { daysInWords } from './dates.ts';
import { divergences } from './html/divergences.ts';
import { ledger } from './html/ledger.ts';
import { hasLineage, lineage } from './html/lineage.ts';
import { anchorOf, html, type Markup } from './html/markup.ts';
import { matrix } from './html/matrix.ts';
import { reportText } from './html/report.ts';
import { STYLE } from './html/style.ts';
import { timeline } from './html/timeline.ts';
import { voices } from './html/voices.ts';
import { count, ORIGIN } from './words.ts';

/** Reports above which sections are laid out only when they come into view. */
const MANY = 12;

/**
 * One HTML document. It loads nothing and runs nothing: its policy allows this style sheet, by digest, and no more. Ids are
 * those of the dossier's records, so that a link to a statement (`#s-…`), point or divergence stays good while the text does.
 */
export function toHtml(dossier: Dossier): string {
  const brief = briefOf(dossier);
  const sections = sectionsOf(brief);
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${base64(sha256(new TextEncoder().encode(STYLE)))}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en"${brief.reports.length > MANY && html` class="many"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${ENGINE.name} ${dossier.engine.version}">
<title>${dossier.event.label} – ${ENGINE.name}</title>
<link rel="icon" href="data:,">
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#differences">Skip to where accounts part</a>
<div class="sheet">
${masthead(brief)}
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main">${sections.map(
    ({ id, title, lead, content }) =>
      html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${
        lead !== undefined && html`<p class="lead">${lead}</p>`
      }
${content}</section>
`,
  )}</main>
${footer(dossier)}
</div>
</body>
</html>
`;
  return page.markup;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly content: Markup;
}

function sectionsOf(brief: Brief): Section[] {
  const { issues } = brief.dossier;
  // A few reports are named before they are compared; a hundred would hide the comparison.
  const many = brief.reports.length > MANY;
  const differences = {
    id: 'differences',
    title: 'Where accounts part',
    lead: 'Most severe first. Marked words are the ones that differ; every quotation leads to its place in the report.',
    content: divergences(brief),
  };
  const reports = { id: 'reports', title: 'Reports', content: reportsTable(brief) };
  return [
    ...(many ? [differences, reports] : [reports, differences]),
    { id: 'points', title: 'Points by account', content: matrix(brief) },
    ...(hasLineage(brief)
      ? [
          {
            id: 'lineage',
            title: 'Where the texts come from',
            lead: 'Copies are no second witness. Quotations are held against the primary text; marked words are the ones that differ.',
            content: lineage(brief),
          },
        ]
      : []),
    { id: 'ledger', title: 'What is owed', content: ledger(brief) },
    { id: 'timeline', title: 'Timeline', content: timeline(brief) },
    { id: 'voices', title: 'Who says what', content: voices(brief) },
    {
      id: 'texts',
      title: 'The reports in full',
      lead: 'Coloured words are somebody’s, named before them; underlined words without colour are the report’s own. Struck text was cut as page furniture. ≠ leads to where accounts part.',
      content: html`${brief.reports.map((report) => reportText(brief, report))}`,
    },
    ...(issues.length === 0 ? [] : [{ id: 'issues', title: 'Issues', content: issueList(brief) }]),
  ];
}

function masthead(brief: Brief): Markup {
  const { event, documents, commitments } = brief.dossier;
  const high = brief.divergences.filter(({ relation }) => relation === 'contradiction').length;
  const figures: readonly (readonly [number, string])[] = [
    [documents.length, documents.length === 1 ? 'report' : 'reports'],
    [brief.divergences.length, brief.divergences.length === 1 ? 'difference' : `differences, ${high} irreconcilable`],
    [brief.sharedPoints.length, brief.sharedPoints.length === 1 ? 'shared point' : 'shared points'],
    [commitments.length, commitments.length === 1 ? 'commitment' : 'commitments'],
  ];
  const when = event.earliest === null || event.latest === null ? null : daysInWords(event.earliest, event.latest);
  const { earliest, latest } = event.published;
  const published = earliest === null || latest === null ? null : `reports of ${daysInWords(earliest, latest)}`;
  return html`<header class="masthead"><p class="brand"><span>${ENGINE.name}</span><span>Who says what, where accounts part, what is owed</span></p>
<h1 dir="auto">${event.label}</h1>
<p class="dek">${[when, published].filter((one) => one !== null).join(' · ') || 'No date is known.'}</p>
<dl class="figures">${figures.map(([n, what]) => html`<div><dt>${what}</dt><dd>${n}</dd></div>`)}</dl></header>`;
}

function reportsTable(brief: Brief): Markup {
  return html`<table class="reports"><thead><tr><th scope="col">Publisher</th><th scope="col">Published</th><th scope="col">Text</th><th scope="col">Page furniture</th></tr></thead>
<tbody>${brief.reports.map(({ record, number, name, published }) => {
    const { truncated, gaps } = record.completeness;
    const missing = truncated || gaps.length > 0;
    const title = record.title?.value ?? null;
    return html`<tr><th scope="row"><span class="number">${number}</span><a href="#${anchorOf('report', record.id)}">${name}</a>${
      title !== null && title !== name && html`<span class="title" dir="auto">${title}</span>`
    }</th><td>${published ?? 'no date'}${
      record.published !== null &&
      record.published.from !== 'given' &&
      html`<span class="how">${ORIGIN[record.published.from]}</span>`
    }</td><td>${record.leftOut != null ? html`<span class="warn">not analysed</span> ${record.leftOut.reason}` : missing ? html`<span class="warn">${gaps.length > 0 ? count(gaps.length, 'gap') : 'cut off'}</span>` : 'complete text'}</td><td>${
      record.excluded.length === 0 ? 'nothing cut' : `${count(record.excluded.length, 'passage')} cut`
    }</td></tr>
`;
  })}</tbody></table>`;
}

function issueList(brief: Brief): Markup {
  return html`<ul class="issues">${brief.dossier.issues.map(
    ({ severity, subject, message, code }) =>
      html`<li><strong>${severity}</strong> ${brief.report(subject)?.name ?? subject}: ${message} <span class="rule">${code}</span></li>`,
  )}</ul>`;
}

function footer({ engine, schema }: Dossier): Markup {
  return html`<footer><p>Every quotation on this page is an exact slice of a text stored in the dossier, found by rule and not rewritten. What the rules missed is not here; what they joined may be wrong: check the passage.</p>
<p>${engine.name} ${engine.version}${
    engine.model !== null && html`, model ${engine.model.name} <code>${engine.model.sha256.slice(0, 16)}</code>`
  }, ${schema}</p></footer>`;
}

/** Base64 of bytes given as hex digits: what a content security policy wants of a digest. */
function base64(hex: string): string {
  return btoa((hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''));
}
