// Points by account: who affirms, conditions, denies, is silent, came out before it, or is cut off where it would speak.
import type { PointRecord } from '../../dossier/index.ts';
import type { Brief } from '../brief.ts';
import { count, STANCES, stanceOf } from '../words.ts';
import { anchor, anchorOf, html, type Markup } from './markup.ts';

/** Reports whose names still fit over the columns; beyond, numbers stand there and the names in the list of reports. */
const NAMED_COLUMNS = 8;

/** The section's content: legend, table, and the points that one report alone makes. */
export function matrix(brief: Brief): Markup {
  const { compared: reports, sharedPoints, singlePoints } = brief;
  const named = reports.length <= NAMED_COLUMNS;
  const used = new Set(sharedPoints.flatMap(({ accounts }) => accounts.map(({ stance }) => stance)));
  const heads = reports.map(
    ({ number, name, record }) =>
      html`<th scope="col"><a href="#${anchorOf('report', record.id)}"${named ? null : html` title="${name}"`}><span class="number">${number}</span>${
        named ? html` <span class="name">${name}</span>` : html`<span class="vh"> ${name}</span>`
      }</a></th>`,
  );
  return html`${
    sharedPoints.length > 0 &&
    html`<p class="legend">${STANCES.filter(({ stance }) => used.has(stance)).map(
      ({ stance, sign, word }) =>
        html`<span><span class="sign ${stance}" aria-hidden="true">${sign}</span> ${word}</span> `,
    )}</p>
<div class="scroll" role="region" aria-label="Table of points" tabindex="0"><table class="matrix"><caption class="vh">How each report stands to each point</caption>
<thead><tr><th scope="col">Point</th>${heads}<th scope="col" class="count">Independent accounts</th></tr></thead>
<tbody>${sharedPoints.map((point) => row(brief, point))}</tbody></table></div>`
  }${singlePoints.length > 0 && singles(brief)}`;
}

function row(brief: Brief, point: PointRecord): Markup {
  const accounts = new Map(point.accounts.map((account) => [account.document, account]));
  return html`<tr id="${anchor(point.id)}"><th scope="row" dir="auto">${point.label}</th>${brief.compared.map(
    ({ record }) => {
      const account = accounts.get(record.id);
      if (account === undefined) return html`<td></td>`;
      const { sign, word } = stanceOf(account.stance);
      const first = account.statements[0];
      const mark = html`<span class="sign ${account.stance}" aria-hidden="true">${sign}</span><span class="vh">${word}</span>`;
      return html`<td title="${word}: ${account.reason}">${
        first === undefined ? mark : html`<a href="#${anchor(first)}">${mark}</a>`
      }</td>`;
    },
  )}<td class="count">${point.independentAccounts}</td></tr>
`;
}

/** Points of one report alone, folded away: context, not comparison. */
function singles(brief: Brief): Markup {
  const { singlePoints } = brief;
  return html`<details class="singles"><summary>${count(singlePoints.length, 'point')} that one report alone makes</summary><ul>${singlePoints.map(
    (point) => {
      const first = point.statements[0];
      const statement = first === undefined ? undefined : brief.statement(first);
      const name = brief.report(statement?.document ?? '')?.name ?? '';
      return html`<li id="${anchor(point.id)}"><span dir="auto">${point.label}</span> – ${
        first === undefined ? name : html`<a href="#${anchor(first)}">${name}</a>`
      }</li>`;
    },
  )}</ul></details>`;
}
