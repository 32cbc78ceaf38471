// Who says what, report by report: every source with its statements, each an exact slice that leads to its place.
import { type Brief, type Report, voicesOf } from '../brief.ts';
import { count, FACTUALITY, FORM } from '../words.ts';
import { anchor, anchorOf, html, type Markup } from './markup.ts';
import { langOf, voiceClass } from './quote.ts';

/** Reports whose lists stand open; more would bury what comes below. */
const OPEN = 6;

/** The section's content. */
export function voices(brief: Brief): Markup {
  const open = brief.reports.length <= OPEN;
  return html`${brief.reports.map((report) => reportVoices(brief, report, open))}`;
}

function reportVoices(brief: Brief, report: Report, open: boolean): Markup {
  const groups = [...voicesOf(report)];
  const attributed = report.statements.filter(({ source }) => source !== null).length;
  return html`<details class="voices" id="${anchorOf('voices', report.record.id)}"${open && html` open`}><summary><h3>${report.name}</h3> <span>${count(
    report.statements.length,
    'statement',
  )}, ${attributed} attributed</span></summary>
<dl>${groups.map(
    ([source, statements]) =>
      html`<div class="${voiceClass(brief, source)}"><dt><span class="chip">${
        source === null ? 'own voice' : brief.party(source)
      }</span></dt><dd><ul>${statements.map(
        (statement) =>
          html`<li><a href="#${anchor(statement.id)}"${langOf(report.record)} dir="auto">${statement.text}</a> <span class="form">${
            source === null ? null : FORM[statement.form]
          }${statement.factuality === 'CT+' ? null : html`${source !== null && ', '}${FACTUALITY[statement.factuality]}`}</span></li>`,
      )}</ul></dd></div>`,
  )}</dl></details>
`;
}
