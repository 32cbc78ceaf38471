// The ledger: who owes what to whom, until when, and how each account tells its life.
import type { CommitmentRecord } from '../../dossier/index.ts';
import type { Brief } from '../brief.ts';
import { dateInWords, durationInWords } from '../dates.ts';
import { codesOf, kindInWords } from '../words.ts';
import { anchor, html, type Markup } from './markup.ts';
import { langOf } from './quote.ts';

/** Names of the four terms as the page words them. */
const TERMS = [
  ['duration', 'for'],
  ['start', 'from'],
  ['end', 'until'],
  ['due', 'due'],
] as const;

/** The section's content. */
export function ledger(brief: Brief): Markup {
  if (brief.commitments.length === 0) return html`<p class="none">No promise, order, demand or proposal was found.</p>`;
  return html`${brief.commitments.map((commitment) => entry(brief, commitment))}`;
}

function entry(brief: Brief, commitment: CommitmentRecord): Markup {
  const { id, by, to, terms, quantity, dates, condition, status, steps, rule, reason } = commitment;
  const name = anchor(id);
  const codes = codesOf(commitment);
  const names = (ids: readonly string[]) => ids.map((party) => brief.party(party)).join(', ');
  const report = brief.report(terms.document);
  const evidence = commitment.statements.find((one) => brief.statement(one)?.document === terms.document);
  const point = pointLink(brief, commitment);
  const where = report?.name ?? terms.document;
  const rows = [
    quantity === null ? null : html`<div><dt>number</dt><dd>${quantity}</dd></div>`,
    ...TERMS.map(([key, word]) => {
      const term = dates[key];
      if (term === null) return null;
      const value = key === 'duration' ? durationInWords(term.value) : dateInWords(term.value);
      return html`<div class="${term.from}"><dt>${word}</dt><dd>${value}${
        term.from === 'computed' && html` <span class="tag">computed</span> <span class="how">${term.reason}</span>`
      }</dd></div>`;
    }),
    condition === null
      ? null
      : html`<div><dt>condition</dt><dd><q dir="auto">${condition.exact}</q> <span class="how">${brief.report(condition.document)?.name ?? condition.document}</span></dd></div>`,
  ];
  return html`<article class="commitment" id="${name}" aria-labelledby="${name}-label">
<header><p class="kicker"><span class="status ${status}">${words(status)}</span> <span>${kindInWords(commitment)}</span></p>
<h3 id="${name}-label">${names(by) || 'Nobody named'}${to.length > 0 && html` <span class="to">to ${names(to)}</span>`}</h3></header>
<div class="terms"><figure class="quote"><blockquote${langOf(report?.record)} dir="auto">${terms.exact}</blockquote><figcaption>in ${
    evidence === undefined ? where : html`<a href="#${anchor(evidence)}">${where}</a>`
  }${point !== null && html` · ${point}`}</figcaption></figure>
<dl>${rows}</dl></div>
<ol class="steps" aria-label="Account by account">${steps.map(
    (step) =>
      html`<li><span class="status ${step.status}">${words(step.status)}</span> ${account(brief, step.document, step.statements[0])}${
        step.source === null ? ', own voice' : html`, ${brief.party(step.source)}`
      }${step.when !== null && html`, ${dateInWords(step.when)}`}</li>`,
  )}${commitment.disputes.map(
    (one) =>
      html`<li class="how"><span class="status denied">disputed</span> ${one.reason} ${one.alleged[0] !== undefined && html`<a href="#${anchor(one.alleged[0])}">said</a>`}, ${one.denied[0] !== undefined && html`<a href="#${anchor(one.denied[0])}">denied</a>`}</li>`,
  )}<li class="how">${reason} <a class="permalink" href="#${name}" aria-label="${rule}: link to this commitment"><span class="rule">${rule}</span></a>${codes !== '' && html` <span class="codes">${codes}</span>`}</li></ol>
</article>
`;
}

/** The point it hangs on, when that says more than the terms themselves do. */
function pointLink(brief: Brief, { point, terms }: CommitmentRecord): Markup | null {
  const label = brief.point(point)?.label ?? point;
  return terms.exact.includes(label.replace(/…$/, '')) ? null : html`<a href="#${anchor(point)}">${label}</a>`;
}

function account(brief: Brief, document: string, statement: string | undefined): Markup {
  const name = brief.report(document)?.name ?? document;
  return statement === undefined ? html`${name}` : html`<a href="#${anchor(statement)}">${name}</a>`;
}

function words(status: string): string {
  return status.replaceAll('-', ' ');
}
